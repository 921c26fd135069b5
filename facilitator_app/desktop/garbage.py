"""Collects what Python no longer needs between two events of the window, and never in the middle of one.

Qt goes through widgets in C++ and calls into Python on the way. A cycle with a widget in it that Python collected just
then, or on the thread of a worker, would leave Qt with a widget that is gone, and the program would die.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS = 200


class BetweenEvents(QObject):
    """Lives with the window; Python collects by itself again once it is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()
        self.destroyed.connect(_by_itself_again)

    def settle(self) -> None:
        """Never look again at what is there now, as the modules that were read: they stay as long as the program."""
        gc.freeze()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose time has come by Python's own measure."""
    due = [at for at, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
    if due:
        gc.collect(due[-1])


def _by_itself_again() -> None:
    gc.unfreeze()
    gc.enable()
