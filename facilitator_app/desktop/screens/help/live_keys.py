"""The keys of a screen as they really are bound: what it tells of itself, and every other shortcut beneath it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from ...widgets.focus import PaintedButton
from ...widgets.rail import RailButton
from ...widgets.shortcut import Shortcut
from ..base import Key, Screen


def keys_of(screen: Screen) -> list[Key]:
    """What works in `screen` alone; words are empty where a shortcut has none, which the tests refuse."""
    told = list(screen.keys())
    known = {one for key in told for one in (plain(key.keys), *map(plain, key.also))}
    return told + [key for key in _once(shortcuts_of(screen)) if plain(key.keys) not in known]


def keys_of_window(window: QMainWindow) -> list[Key]:
    """What works wherever one is in `window`: its places, and its own shortcuts."""
    places = [button for button in window.findChildren(RailButton) if not button.isHidden()]
    own = window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [Key(button.place.keys, button.place.words) for button in places] + _once(iter(own))


def shortcuts_of(screen: Screen) -> Iterator[QShortcut]:
    """Every shortcut of the screen, those of its actions in the header among them."""
    yield from screen.findChildren(QShortcut)
    for button in screen.header_actions():
        yield from button.findChildren(QShortcut)


def plain(keys: str) -> str:
    """`keys` as Qt writes them; the two Enter keys of a keyboard are one."""
    return QKeySequence(keys).toString().replace("Enter", "Return")


def _once(shortcuts: Iterator[QShortcut]) -> list[Key]:
    """A key for each thing that can be done, by the first way of doing it."""
    found: dict[str, Key] = {}
    for shortcut in shortcuts:
        keys, does = plain(shortcut.key().toString()), _does(shortcut)
        if keys not in {key.keys for key in found.values()}:
            found.setdefault(does or keys, Key(keys, does))
    return list(found.values())


def _does(shortcut: QShortcut) -> str:
    if isinstance(shortcut, Shortcut):
        return shortcut.does()
    button = shortcut.parent()
    return (button.words or button.accessibleName()).rstrip("…") if isinstance(button, PaintedButton) else ""
