"""Calls something in a later turn of the loop, for as long as its owner is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, call: Callable[[], object], milliseconds: int = 0) -> None:
    """Call `call` after `milliseconds`, unless `owner` is gone by then; what it holds is let go of either way.

    `QTimer.singleShot` with a context keeps the callable for ever where the context goes first, and with it whatever
    that holds: a timer that belongs to the owner goes with it.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    timer.timeout.connect(timer.deleteLater)
    timer.start(milliseconds)
