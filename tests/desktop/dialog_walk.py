"""Opens every window that stands over a screen: presses every button, and every row of every list by its keys.

Nothing is chosen in them: each is looked at and left, as by Esc. What opened a window that had not been seen is kept,
so that it can be looked at in another language and size without pressing all that opens nothing.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from facilitator_app.desktop.screens.settings.look_card import LookCard
from facilitator_app.desktop.widgets.row_list import RowList
from facilitator_app.desktop.widgets.row_table import RowTable
from facilitator_app.desktop.widgets.shown_parts import shown_parts
from facilitator_app.desktop.widgets.tabs import Tabs
from tests.desktop.demonstration import WalkedDesktop
from tests.desktop.looking_at_use import described

Kind = TypeVar("Kind", bound=QWidget)
_MOST_BUTTONS, _ROWS = 80, 2
_OF_MANY_USES = {"FormDialog", "Question", "RecordForm", "OneText", "Told"}
"""Windows that say something else each time: told apart by how their title begins."""

_BEFORE = {"unlock", "first_run"}
"""Screens of somebody who has not come in: pressed here they would close the workspace."""


@dataclass(frozen=True)
class Way:
    """What was pressed where: a button, or a key on a row of a list; and the classes of the windows that it opened."""

    route: str
    tab: int
    pressed: QAbstractButton | RowList | RowTable = field(repr=False)  # which may be gone by then
    at: int
    """Its place among all buttons or lists of the window; what was made anew since then is found by it."""
    row: int
    key: str
    opened: frozenset[str]


class DialogWalk:
    """`opened` carries how each window was called that was looked at, and what `look` found wrong with it; `ways` what
    was pressed for each to open; `closed` is what is still held of those that were left."""

    def __init__(self, walked: WalkedDesktop, look: Callable[[QDialog], list[str]], patch: pytest.MonkeyPatch) -> None:
        self.opened: dict[str, list[str]] = {}
        self.ways: list[Way] = []
        self.closed: list[weakref.ref[QWidget]] = []
        self._walked, self._look = walked, look
        self._language, self._theme = walked.desktop.languages.code, walked.desktop.theme.tokens.name
        self._size = walked.desktop.theme.factor
        for way in ("exec", "open"):
            patch.setattr(QDialog, way, lambda dialog: self._open(dialog))  # noqa: PLW0108 - a function becomes a method
        for ask, nothing in (("getSaveFileName", ("", "")), ("getOpenFileName", ("", "")),
                             ("getOpenFileNames", ([], "")), ("getExistingDirectory", "")):  # fmt: skip
            patch.setattr(QFileDialog, ask, staticmethod(lambda *_words, nothing=nothing, **_named: nothing))

    def walk(self) -> None:
        """Through every screen and every tab of it, and what can be asked for over any of them."""
        self._walked.shell.go("search")
        for route in self._walked.routes:
            if route in _BEFORE:
                continue
            self._walked.show(route)
            for tab in range(max(1, sum(bar.count() for bar in self._tabs()[:1]))):
                self._press_all(route, tab)
                self._open_rows(route, tab)

    def go(self, ways: Sequence[Way]) -> None:
        """The same by what opened something before; where that no longer does, all there is pressed once more."""
        self._walked.shell.go("search")
        blind = []
        for way in ways:
            self._come_back(way.route, way.tab)
            self._press(way)
            if not way.opened <= self.reached and (way.route, way.tab) not in blind:
                blind.append((way.route, way.tab))
        for route, tab in blind:
            self._press_all(route, tab)
            self._open_rows(route, tab)

    @property
    def reached(self) -> frozenset[str]:
        """The classes of the windows that were looked at."""
        return _classes(self.opened)

    def _open(self, dialog: QDialog) -> int:
        """In the place of `exec`: look, and leave."""
        name = type(dialog).__name__
        if name in _OF_MANY_USES:
            name += " " + " ".join(dialog.windowTitle().split()[:3])
        if name not in self.opened and type(dialog).__module__.startswith("facilitator_app"):
            self.opened[name] = []
            self._take_the_look_of_the_beginning()
            dialog.setModal(False)
            dialog.show()
            dialog.activateWindow()
            self._walked.until(dialog.isActiveWindow)  # on a busy machine Tab would be pressed in the window behind
            self._walked.settle()
            self.opened[name] = self._look(dialog)
            self.closed += [weakref.ref(one) for one in (dialog, *dialog.findChildren(QWidget))]
            dialog.close()
        return 0

    def _press_all(self, route: str, tab: int) -> None:
        done: set[str] = set()
        for _ in range(_MOST_BUTTONS):
            self._come_back(route, tab)
            button = next((one for one in self._buttons() if described(one) not in done), None)
            if button is None:
                return
            done.add(described(button))
            before = set(self.opened)
            button.click()
            self._walked.settle()
            self._keep(route, tab, button, 0, "", before)

    def _open_rows(self, route: str, tab: int) -> None:
        self._come_back(route, tab)
        for rows in self._lists():
            for row in range(_ROWS):
                for key in ("Return", "Delete", *rows.letters):
                    self._come_back(route, tab)
                    if not isValid(rows) or not rows.isVisible() or row >= rows.model().rowCount():
                        break
                    before = set(self.opened)
                    self._type(rows, row, key)
                    self._keep(route, tab, rows, row, key, before)

    def _keep(
        self, route: str, tab: int, pressed: QAbstractButton | RowList | RowTable, row: int, key: str, before: set[str]
    ) -> None:
        if opened := _classes(set(self.opened) - before):
            found = self._of(type(pressed))
            at = found.index(pressed) if pressed in found else len(found)
            self.ways.append(Way(route, tab, pressed, at, row, key, opened))

    def _type(self, rows: RowList | RowTable, row: int, key: str) -> None:
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(row, 0))
        QTest.keyClick(rows, getattr(Qt.Key, f"Key_{key}"))
        self._walked.settle()

    def _press(self, way: Way) -> None:
        """What is in a drawer now is pressed too."""
        found = self._of(type(way.pressed))
        pressed = way.pressed if isValid(way.pressed) else found[way.at] if way.at < len(found) else None
        if isinstance(pressed, QAbstractButton):
            pressed.click()
            self._walked.settle()
        elif pressed is not None and pressed.isVisible() and way.row < pressed.model().rowCount():
            self._type(pressed, way.row, way.key)

    def _of(self, kind: type[Kind]) -> list[Kind]:
        return self._walked.shell.findChildren(kind)

    def _take_the_look_of_the_beginning(self) -> None:
        """Settings are pressed as all else: language, colours and size of text change on the way."""
        self._walked.dress(self._language, self._theme, self._size)

    def _come_back(self, route: str, tab: int) -> None:
        """To the screen and the tab."""
        desktop, shell = self._walked.desktop, self._walked.shell
        self._take_the_look_of_the_beginning()
        for window in [one for one in shown_parts(shell) if isinstance(one, QDialog)]:
            window.close()
        desktop.idle.stop()
        if shell.route_name != route.partition("/")[0]:
            self._walked.show(route)
        for bar in self._tabs()[:1]:
            if bar.currentIndex() != tab < bar.count():
                bar.setCurrentIndex(tab)
                self._walked.settle()

    def _tabs(self) -> list[Tabs]:
        return [one for one in shown_parts(self._walked.shell) if isinstance(one, Tabs)]

    def _buttons(self) -> Iterator[QAbstractButton]:
        for holder in self._parts():
            for one in shown_parts(holder):
                if isinstance(one, QAbstractButton) and one.isEnabled() and not _dresses(one):
                    yield one

    def _lists(self) -> list[RowList | RowTable]:
        screen = self._walked.shell.screen_now
        assert screen is not None
        return [one for one in shown_parts(screen) if isinstance(one, RowList | RowTable)]

    def _parts(self) -> list[QWidget]:
        screen = self._walked.shell.screen_now
        return [part for part in (screen, self._walked.shell.header) if part is not None and part.isVisible()]


def _classes(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in names)


def _dresses(button: QAbstractButton) -> bool:
    """Whether it only gives the window another language, size or colours: half the time went into these."""
    holder = button.parentWidget()
    while holder is not None and not isinstance(holder, LookCard):
        holder = holder.parentWidget()
    return holder is not None
