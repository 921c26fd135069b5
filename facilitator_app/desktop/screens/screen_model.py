"""What the view model of a screen begins with: the question that it asks of the vault, and where the answer goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from .asking import Asking
from .desk import Desk


class ScreenModel(QObject):
    """`changed` when what the question found is another.

    A model asks with `_asking` and takes the answer in `_take`; it may ask about something beside that with
    another (`_asks`). The window tells what was refused.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = self._asks(self._take)

    def _asks(self, take: Callable[[Any], None]) -> Asking:
        asking = Asking(self._desk.records, self)
        asking.answered.connect(take)
        asking.refused.connect(self._desk.notices.fail)
        return asking

    def _take(self, answer: Any) -> None:
        raise NotImplementedError
