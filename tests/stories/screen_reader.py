"""A person who hears the window: finds things by what a screen reader says of them, acts on them, presses keys."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .accessibility_bus import DESKTOP, AccessibilityBus, Place, Question, attribute
from .keyboard import Keyboard
from .vocabulary import ROLES, STATES

_TOLD = {"checked", "selected", "focused", "expanded", "collapsed", "invalid entry", "modal", "editable"}
_LABELLED_BY = 2  # as AT-SPI numbers relations
_MOST_CHILDREN = 400  # of one thing
_PATIENCE = 60.0
_PAUSE = 0.03
_MOST_TABS = 60
_TAKES_THE_PATH = re.compile("Guardar|Abrir|Seleccionar")  # the one button of a file window that answers with it

Answer = TypeVar("Answer")
Words = str | re.Pattern[str]


@dataclass(frozen=True)
class Heard:
    """A thing as it was when it was heard; `depth` is how far below the window it is."""

    place: Place
    role: str
    name: str
    states: frozenset[str]
    depth: int

    def __str__(self) -> str:
        return f"{self.role} «{self.name}» {' '.join(sorted(self.states & _TOLD))}".strip()


class ScreenReader:
    """Hears what the programs of one desktop show and tell."""

    def __init__(self, bus: AccessibilityBus, patience: float = _PATIENCE) -> None:
        self._bus, self._patience = bus, patience
        self.keyboard = Keyboard(bus)
        self.announced: list[str] = []
        self._focus: Place | None = None

    # -- what there is

    def everything(self, below: Place = DESKTOP) -> list[Heard]:
        """All that can be come to, in the order of reading."""
        found: dict[Place, Heard] = {}
        children: dict[Place, list[Place]] = {}
        level, depth = self._children_of([below])[below], 0
        children[below] = level
        while level:
            heard = self._hear(level, depth)
            found.update(heard)
            below_them = self._children_of([place for place in level if place in heard])
            children.update(below_them)
            level, depth = [child for place in level for child in below_them.get(place, [])], depth + 1
        return list(_in_order(below, children, found))

    def find(self, role: str, name: Words, *, having: str = "", below: Heard | None = None) -> Heard:
        """Wait for the one thing of this role and name; `having` is a state that it must have."""

        def look() -> Heard | None:
            for one in self.everything(below.place if below is not None else DESKTOP):
                if one.role == role and _fits(one.name, name) and (not having or having in one.states):
                    return one
            return None

        return self.wait_for(look, f"no {role} «{_plain(name)}» {having}")

    def labelled(self, role: str, label: str, *, below: Heard | None = None) -> Heard:
        """Wait for the thing of this role at which `label` stands; a combo box is itself called by its value."""

        def look() -> Heard | None:
            things = [one for one in self.everything(below.place if below else DESKTOP) if one.role == role]
            labels = self._labels_of(things)
            return next((one for one in things if label in labels[one.place]), None)

        return self.wait_for(look, f"no {role} labelled «{label}»")

    def choose(self, label: str, option: str, *, below: Heard | None = None) -> None:
        """Go to the combo box at the words `label` and choose an option by its first word, as from the keyboard."""
        box = self.labelled("combo box", label, below=below)
        self.tab_to(box)
        self.keyboard.type(option.partition(" ")[0])
        self.wait_for(lambda: self._name_of(box.place) == option, f"«{label}» is not «{option}»")

    def has(self, role: str, name: Words) -> bool:
        """Whether there is such a thing just now."""
        return any(one.role == role and _fits(one.name, name) for one in self.everything())

    def focused(self, role: str, name: Words) -> Heard:
        """Wait until the keyboard is on this thing."""
        return self.find(role, name, having="focused")

    def reads(self, *names: str) -> None:
        """Wait until names that begin so are among what is read, in this order."""

        def in_order() -> bool:
            read = iter(one.name for one in self.everything())
            return all(any(said.startswith(name) for said in read) for name in names)

        self.wait_for(in_order, f"not in this order: {', '.join(names)}")

    def description(self, thing: Heard) -> str:
        """What is said of it after its name."""
        return str(self._bus.ask(attribute(thing.place, "Accessible", "Description"))[0][1])

    def text(self, thing: Heard) -> str:
        """What is written in it."""
        return str(self._bus.ask(Question(thing.place, "Text", "GetText", "ii", (0, -1)))[0])

    def labels(self, below: Heard | None = None) -> list[str]:
        """The words that stand there, in the order of reading."""
        return [one.name for one in self.everything(below.place if below else DESKTOP) if one.role == "label"]

    # -- what is done

    def press(self, role: str, name: Words, *, below: Heard | None = None) -> None:
        """Do what the thing does when it is pressed; one that was laid out anew meanwhile is found again."""

        def pressed() -> bool:
            return self._do(self.find(role, name, having="sensitive", below=below), "Press", "Toggle", "Select")

        self.wait_for(lambda: pressed() or None, f"«{_plain(name)}» is gone at every try")

    def go_to(self, thing: Heard) -> None:
        """Put the keyboard on it."""
        self._bus.ask(Question(thing.place, "Component", "GrabFocus"))

    def tab_to(self, thing: Heard) -> None:
        """Press Tab until the keyboard is on it."""
        for _ in range(_MOST_TABS):
            here = self.focus
            if here == thing.place:
                return
            self.keyboard.press("Tab")
            self.wait_for(lambda before=here: self.focus != before, "Tab goes nowhere")  # type: ignore[misc]
        raise AssertionError(f"Tab does not come to {thing}")

    def take_entry(self, name: str) -> None:
        """Go down the menu that is open and take the entry: Qt tells of an entry as it is come to, and lists none."""
        for _ in range(_MOST_TABS):
            here = self.focus
            if here is not None and self._name_of(here) == name:
                self.keyboard.press("Return")
                return
            self.keyboard.press("Down")
            self.wait_for(lambda before=here: self.focus != before, "the menu goes nowhere")  # type: ignore[misc]
        raise AssertionError(f"the menu has no «{name}»")

    @property
    def focus(self) -> Place | None:
        """What was last told to have the keyboard."""
        self._take_events()
        return self._focus

    def type(self, words: str) -> Heard:
        """Type into what has the keyboard; returns once the words are in it.

        Qt tells the bus of every letter before its field gets it, and of no shortcut: one that follows at once, sooner
        than anybody types, would overtake the letters.
        """
        thing = self.wait_for(self._field_here, "no field has the keyboard")
        self.keyboard.type(words)
        self.wait_for(lambda: words in self.text(thing), f"{thing} does not hold what was typed")
        return thing

    def write(self, role: str, name: Words, words: str, *, below: Heard | None = None) -> Heard:
        """Go to a field and type; returns once the words are in it."""
        thing = self.find(role, name, below=below)
        self.go_to(thing)
        self.focused(role, name)
        return self.type(words)

    def give_path(self, title: str, *paths: Path) -> None:
        """Answer the window that asks for files or a folder."""
        window = self.find("dialog", title)
        names = " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0])
        field = next(one for one in self.everything(window.place) if one.role == "text" and "editable" in one.states)
        self.go_to(field)
        self.keyboard.press("Ctrl+a")
        self.keyboard.type(names)
        self.wait_for(lambda: self.text(field) == names, f"{title} does not hold {names}")
        # Not by Return: where Qt just shows what the words could be completed to, that closes the list and no more.
        self.press("push button", _TAKES_THE_PATH, below=window)
        self.wait_for(lambda: not self.has("dialog", title), f"{title} stays")

    # -- what is told

    def told(self, words: Words) -> str:
        """Wait until the window announces `words`; they and all before them are not heard again."""

        def look() -> str | None:
            self._take_events()
            at = next((at for at, said in enumerate(self.announced) if _fits(said, words, whole=False)), None)
            if at is None:
                return None
            said = self.announced[at]
            del self.announced[: at + 1]
            return said

        return self.wait_for(look, f"nobody said «{_plain(words)}»")

    def wait_for(self, look: Callable[[], Answer | None], otherwise: str) -> Answer:
        """Look again and again until there is something."""
        until = time.monotonic() + self._patience
        while not (found := look()):
            assert time.monotonic() < until, f"{otherwise}; there is:\n{self._overview()}"
            self._bus.hear(_PAUSE)
        return found

    def _overview(self) -> str:
        lines = [f"{'  ' * one.depth}{one}" for one in self.everything() if one.name or "focused" in one.states]
        return "\n".join([*lines, f"announced: {self.announced}"])

    def _take_events(self) -> None:
        self._bus.hear(0)
        for event in self._bus.events:
            if event.kind == "Announcement":
                self.announced.append(str(event.value))
            elif event.kind == "StateChanged" and event.detail == "focused" and event.number:
                self._focus = event.place
        self._bus.events.clear()

    def _do(self, thing: Heard, *names: str) -> bool:
        """Do the first of the actions `names` that it has; false if it is there no more."""
        answer = self._bus.ask_all([Question(thing.place, "Action", "GetActions")])[0]
        if answer is None:
            return False
        offered = [one[0] for one in answer[0]]
        at = next((offered.index(name) for name in names if name in offered), None)
        assert at is not None, f"{thing} does {offered}, none of {names}"
        return self._bus.ask_all([Question(thing.place, "Action", "DoAction", "i", (at,))])[0] is not None

    def _field_here(self) -> Heard | None:
        return next((one for one in self.everything() if "focused" in one.states and one.role == "text"), None)

    # -- asking the bus

    def _name_of(self, place: Place) -> str:
        return str(self._bus.ask(attribute(place, "Accessible", "Name"))[0][1])

    def _labels_of(self, things: Sequence[Heard]) -> dict[Place, list[str]]:
        """The words that stand at each of `things`."""
        answers = self._bus.ask_all([Question(one.place, "Accessible", "GetRelationSet") for one in things])
        return {
            one.place: [
                self._name_of(Place(*target))
                for relation, targets in (answer[0] if answer is not None else [])
                if relation == _LABELLED_BY
                for target in targets
            ]
            for one, answer in zip(things, answers, strict=True)
        }

    def _children_of(self, places: Sequence[Place]) -> dict[Place, list[Place]]:
        answers = self._bus.ask_all([Question(place, "Accessible", "GetChildren") for place in places])
        return {
            place: [Place(*child) for child in answer[0][:_MOST_CHILDREN]]
            for place, answer in zip(places, answers, strict=True)
            if answer is not None
        }

    def _hear(self, places: Sequence[Place], depth: int) -> dict[Place, Heard]:
        """Those of `places` that can be seen; a program (depth 0) has no states."""
        questions = [
            question
            for place in places
            for question in (
                Question(place, "Accessible", "GetRole"),
                attribute(place, "Accessible", "Name"),
                Question(place, "Accessible", "GetState"),
            )
        ]
        answers = self._bus.ask_all(questions)
        heard: dict[Place, Heard] = {}
        for at, place in enumerate(places):
            role, name, bits = answers[at * 3 : at * 3 + 3]
            if role is None or name is None or bits is None:
                continue  # gone meanwhile
            states = _states(bits[0])
            if depth == 0 or "visible" in states:
                heard[place] = Heard(place, ROLES[role[0]], name[0][1], states, depth)
        return heard


def _in_order(
    below: Place, children: dict[Place, list[Place]], found: dict[Place, Heard]
) -> Sequence[Heard]:
    order: list[Heard] = []
    for child in children.get(below, []):
        if child in found:
            order.append(found[child])
            order += _in_order(child, children, found)
    return order


def _states(bits: Sequence[int]) -> frozenset[str]:
    both = bits[0] | bits[1] << 32
    return frozenset(name for at, name in enumerate(STATES) if both >> at & 1)


def _fits(said: str, words: Words, *, whole: bool = True) -> bool:
    if isinstance(words, re.Pattern):
        return words.search(said) is not None
    return said == words if whole else words in said


def _plain(words: Words) -> str:
    return words if isinstance(words, str) else words.pattern
