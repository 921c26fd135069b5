"""A key that works in a window or in a part of it, and knows in words what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Shortcut(QShortcut):
    """`keys` (``Ctrl+Return``) call `act`; `does` says it in the language of the moment."""

    def __init__(self, keys: str, parent: QWidget, act: Callable[[], object], does: Callable[[], str]) -> None:
        super().__init__(QKeySequence(keys), parent)
        self.does = does
        self.activated.connect(act)
