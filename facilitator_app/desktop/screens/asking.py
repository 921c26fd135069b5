"""Asks one question of the vault at a time; what changes meanwhile is asked once more at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..jobs import Records

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

Question = Callable[["Transaction"], object]


class Asking(QObject):
    """`answered` carries the newest answer; an answer to a question that is no longer asked is dropped."""

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._wanted: Question | None = None
        self._asked: Question | None = None
        self._again = False

    @property
    def asked(self) -> bool:
        """Whether anything was ever asked."""
        return self._wanted is not None

    def ask(self, question: Question) -> None:
        """Ask `question`, now or after the one under way."""
        self._wanted = question
        self.again()

    def again(self) -> None:
        """Ask the same question once more, because something changed."""
        if self._wanted is None:
            return
        if self._asked is not None:
            self._again = True
            return
        self._asked, self._again = self._wanted, False
        job = self._records.read(self._asked)
        job.succeeded.connect(self._take)
        job.refused.connect(self.refused)
        job.finished.connect(self._rest)

    def _take(self, answer: object) -> None:
        if self._asked is self._wanted:
            self.answered.emit(answer)

    def _rest(self) -> None:
        self._asked = None
        if self._again:
            self.again()
