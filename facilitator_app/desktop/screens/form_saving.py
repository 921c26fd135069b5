"""Saves what a form holds while the form stands: nothing is typed meanwhile, and what fails is told in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ..jobs import Job
from ..notices import Notices
from ..theme.theme import Theme
from ..theme.tokens import Tone
from ..widgets.aloud import say_aloud
from ..widgets.label import Label
from ..widgets.notice_block import NoticeBlock

translate = QCoreApplication.translate
_PATIENCE_MILLISECONDS = 400


class FormSaving(QObject):
    """`saved` once it is, `failed` once it is told why not; every field and the keyboard are then as they were.

    `refusal` and `waiting` are put where the form has room for them.
    """

    saved = Signal()
    failed = Signal()

    def __init__(self, theme: Theme, form: QDialog) -> None:
        super().__init__(form)
        self._form = form
        self.refusal = NoticeBlock(theme, "", Tone.ALARM)
        self.refusal.hide()
        self.waiting = Label("", "caption")
        self._notices: Notices | None = None
        self._resting: list[QWidget] = []
        self._keyboard: QWidget | None = None
        self._given_up = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._ask_for_patience)

    @property
    def running(self) -> bool:
        """Whether it is being saved."""
        return bool(self._resting)

    def begin(self, job: Job, notices: Notices, parts: Sequence[QWidget]) -> None:
        """Wait for `job` with `parts` of the form at rest; `notices` have the words of what fails."""
        self._notices = notices
        self.refusal.hide()
        self._keyboard = self._form.focusWidget()
        self._resting = [part for part in parts if part.isEnabled()]
        for part in self._resting:
            part.setEnabled(False)
        self._patience.start()
        job.told_by(self._tell)
        job.crashed.connect(self._tell)
        job.succeeded.connect(self._succeed)
        job.finished.connect(self._stand)  # stopped, where nothing else was heard of it

    def give_up(self) -> None:
        """Nobody waits any more: what still comes of it is told by nobody here."""
        self._given_up = True
        self._stand()

    def _succeed(self, _made: object) -> None:
        if self._given_up:
            return
        self._stand()
        self.saved.emit()

    def _tell(self, error: BaseException) -> None:
        """What happened, what is safe and what to do; who cannot see it hears it where the keyboard is."""
        if self._given_up:
            return
        assert self._notices is not None
        told = self._notices.tell_in_place(error)
        self.refusal.say(" ".join(part for part in (told.safe, told.to_do) if part), strong=told.what)
        self.refusal.show()
        self._stand()
        self.failed.emit()
        say_aloud(self._form.focusWidget() or self._form, str(told), at_once=True)

    def _stand(self) -> None:
        """Be as it was before it was being saved."""
        self._patience.stop()
        self.waiting.setText("")
        resting, self._resting = self._resting, []
        for part in resting:
            part.setEnabled(True)
        if resting and self._keyboard is not None and isValid(self._keyboard):
            self._keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_patience(self) -> None:
        words = translate("FormDialog", "Un momento…")
        self.waiting.setText(words)
        say_aloud(self._form, words)
