"""What every screen is to the window that shows it: its title, actions and keys, and when it looks again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from ..theme.tokens import Tone
from ..widgets.button import Button
from ..widgets.read_large import Large


@dataclass(frozen=True)
class Key:
    """A key of this screen and what it does, for F1 and the foot of a list; `also` are others the words speak of."""

    keys: str
    does: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class State:
    """The one state told in the header."""

    words: str
    tone: Tone = Tone.NEUTRAL
    icon: str | None = None
    filled: bool = False


@dataclass(frozen=True)
class Crumb:
    """A step of the way here and the route that goes back to it."""

    words: str
    route: str = ""


class Screen(QWidget):
    """Subclass it, fill it in `__init__`, and answer the questions below.

    `place` is the entry of the rail it belongs to. `refresh()` asks the queries again: it is called when the
    screen comes into view while `stale`, and after changes while it is in view. Emit `heading_changed` when
    title, crumbs, state, facts or actions are others; `go` asks the window for another screen by its route.
    """

    place = ""
    bare = False  # without rail and header, as before unlocking
    public = False  # used before people: what is reserved is covered on entry

    heading_changed = Signal()
    go = Signal(str)
    large_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.stale = True

    def title(self) -> str:
        """What this screen is, in a few words."""
        raise NotImplementedError

    def breadcrumb(self) -> Sequence[Crumb]:
        """The way here."""
        return ()

    def state(self) -> State | None:
        """The one state told beside the title."""
        return None

    def facts(self) -> Sequence[QWidget]:
        """What is known, as `Fact`s; made anew at every call."""
        return ()

    def saved_at(self) -> datetime | None:
        """When what is written here was last kept; None where nothing was written yet."""
        return None

    def header_actions(self) -> Sequence[Button]:
        """What can be done, kept by the screen; the primary one is the last."""
        return ()

    def keys(self) -> Sequence[Key]:
        """The keys of this screen alone."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """The panes between which F6 goes, in the order of reading."""
        return ()

    def filter_field(self) -> QWidget | None:
        """Where Ctrl+F puts the keyboard."""
        return None

    def first_focus(self) -> QWidget | None:
        """Where the keyboard is on entry."""
        return None

    def side_panel(self) -> QWidget | None:
        """The panel at the right that becomes a drawer where there is no room."""
        return None

    def large(self) -> Large | None:
        """What F11 shows to everybody in the room; emit `large_wanted` where a button asks for it."""
        return None

    def open(self, argument: str) -> None:
        """Show the thing that `argument` of the route names, as in ``process/ID``."""

    def refresh(self) -> None:
        """Ask again and show what is so now; never touches what a person is typing."""

    def concerns(self, records: frozenset[object]) -> bool:
        """Whether a change of `records` could show here; by default any does."""
        return bool(records)

    def set_discreet(self, discreet: bool) -> None:
        """Cover what is reserved until its row has the keyboard, or no longer."""

    def retranslate(self) -> None:
        """Say everything again in the language of the moment."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self.stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.heading_changed.emit()
