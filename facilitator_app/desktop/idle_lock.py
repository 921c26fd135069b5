"""Notices that nobody touches the laptop: warns first, then asks for the lock."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_WARNING_SECONDS = 60
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleLock(QObject):
    """Give it to the application as an event filter; `left` tells every change of the minutes left.

    The clock is monotonic and keeps counting while the laptop sleeps where the system's does; after a
    sleep the first tick locks if the time is over.
    """

    warned = Signal(int)
    touched = Signal()
    expired = Signal()
    left = Signal(int)

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60
        self._last = self._now()
        self._warning = False
        self._told_minutes = -1
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to count."""
        self._last = self._now()
        self._timer.start()
        self.tick()

    def stop(self) -> None:
        """Stop counting, as when everything is locked already."""
        self._timer.stop()

    @property
    def minutes(self) -> int:
        """After how many minutes without a touch it locks."""
        return self._seconds // 60

    def set_minutes(self, minutes: int) -> None:
        """Lock after `minutes` without a touch."""
        self._seconds = minutes * 60
        self.touch()

    def touch(self) -> None:
        """Somebody is here."""
        self._last = self._now()
        if self._warning:
            self._warning = False
            self.touched.emit()
            self.tick()

    def tell(self) -> None:
        """Say again how many minutes are left, as in another language."""
        self._told_minutes = -1
        self.tick()

    def tick(self) -> None:
        """Look at the time; called every second."""
        left = self._seconds - (self._now() - self._last)
        minutes = max(1, -(-int(left) // 60))
        if minutes != self._told_minutes:
            self._told_minutes = minutes
            self.left.emit(minutes)
        if left <= 0:
            self._timer.stop()
            self.expired.emit()
        elif left <= min(_WARNING_SECONDS, self._seconds / 2) and not self._warning:
            self._warning = True
            self.warned.emit(round(left))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _now(self) -> float:
        """Seconds that also pass while the laptop sleeps, where the system can tell."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()
