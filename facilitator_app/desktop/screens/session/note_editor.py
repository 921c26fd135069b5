"""Corrects one note: its kind, words, speaker and readers; what is typed stays when the note changes elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QWidget

from facilitator_app.domain.vocabulary import Visibility
from facilitator_app.queries.room import RoomPerson
from facilitator_app.queries.seats import Seat
from facilitator_app.queries.timeline import NoteForm

from ...jobs import Job
from ...notices import Notices
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import column, fit_into_window, row
from ..form_saving import FormSaving
from .carrying import may_become_clause
from .note_kinds import KindLook
from .person_picker import PersonPicker
from .rows import readers


class NoteDeeds(Protocol):
    """What is done to the note; each tells how it went."""

    def change(self, form: NoteForm, text: str, kind: str, visibility: str, speaker: UUID | None) -> Job:
        """Correct it."""

    def delete(self, form: NoteForm) -> Job:
        """Delete it."""


_WIDTH = {Visibility.PRIVATE: 0, Visibility.TEAM: 1, Visibility.MINUTES: 2}


class NoteEditor(QDialog):
    """It stands until what `deeds` begin is done.

    `history_wanted` carries the form, `carried` the form and the words with which its clause begins.
    """

    history_wanted = Signal(object)
    carried = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        form: NoteForm,
        looks: Sequence[KindLook],
        people: Sequence[RoomPerson],
        deeds: NoteDeeds,
        notices: Notices,
    ) -> None:
        super().__init__(parent)
        self.finished.connect(self.deleteLater)
        self._theme, self.form = theme, form
        self._newer: NoteForm | None = None
        self._people, self._deeds, self._notices = people, deeds, notices
        self._saving = FormSaving(theme, self)
        self._saving.saved.connect(self._done)
        self._then: Callable[[], None] | None = None
        self._speaker_id: UUID | None = None
        self.setWindowTitle(self.tr("Corregir la nota"))
        self.setAccessibleName(self.tr("Corregir la nota"))
        fit_into_window(theme, self, 620, 420)
        body = column(theme, self, (20, 16, 20, 16), 12)
        self._offer = self._build_offer()
        body.addWidget(self._offer)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.kind = Combo(theme, [(look.words, look.code) for look in looks])
        self.speaker = Button(theme, "", icon="user")
        self.speaker.clicked.connect(self._pick)
        self.readers = Combo(theme)
        body.addWidget(Field(theme, self.tr("Palabras de la nota"), self.text))
        across = row(theme, None, gap=12)
        for label, editor in (
            (self.tr("Tipo de nota"), self.kind),
            (self.tr("Quién habla"), self.speaker),
            (self.tr("Quién la lee"), self.readers),
        ):
            across.addWidget(Field(theme, label, editor), 1)
        body.addLayout(across)
        body.addWidget(self._saving.refusal)
        body.addLayout(self._other_verbs())
        body.addLayout(self._verbs())
        self._fill(form)
        self.text.setFocus()

    def offer(self, newer: NoteForm) -> None:
        """The note changed in another place while it is open here: offer it, and touch nothing."""
        if newer.versions != self.form.versions:
            self._newer = newer
            self._offer.show()

    def _build_offer(self) -> NoticeBlock:
        take = Button(self._theme, self.tr("Ver lo nuevo"))
        take.clicked.connect(self._take_newer)
        offer = NoticeBlock(
            self._theme,
            self.tr("Si guarda lo suyo, quedan las dos versiones y alguien decide."),
            strong=self.tr("Esta nota cambió en otro equipo."),
            action=take,
        )
        offer.hide()
        return offer

    def _other_verbs(self) -> QHBoxLayout:
        verbs = row(self._theme)
        delete = Button(self._theme, self.tr("Borrar la nota"), danger=True)
        delete.clicked.connect(self._delete)
        self.carry = Button(self._theme, self.tr("Llevar a un acuerdo…"), icon="handshake")
        self.carry.clicked.connect(self._carry)
        self.history = Button(self._theme, self.tr("Historia…"), icon="history")
        self.history.clicked.connect(self._history)
        for verb in (delete, self.carry, self.history):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        return verbs

    def _verbs(self) -> QHBoxLayout:
        theme = self._theme
        verbs = row(theme)
        leave = Button(theme, self.tr("Dejar como está"), show_keys="Esc")
        leave.clicked.connect(self.reject)
        save = Button(theme, self.tr("Guardar cambios"), Kind.PRIMARY, show_keys="Ctrl+Return")
        save.clicked.connect(lambda: self._save())  # noqa: PLW0108 - not with what the button says of itself
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self._save())  # noqa: PLW0108
        verbs.addStretch(1)
        verbs.addWidget(self._saving.waiting)
        verbs.addWidget(leave)
        verbs.addWidget(save)
        return verbs

    def _fill(self, form: NoteForm) -> None:
        self.form = form
        note = form.note
        self.carry.setVisible(may_become_clause(note))
        self.text.setPlainText(note.text)
        _choose(self.kind, note.kind)
        self._say_speaker(note.speaker)
        self.readers.clear()
        narrow = _WIDTH.get(Visibility(note.visibility), 2)
        for visibility in (Visibility.MINUTES, Visibility.TEAM, Visibility.PRIVATE):
            if _WIDTH[visibility] >= narrow:  # what was shared cannot be called back
                self.readers.addItem(readers(visibility), visibility.value)
        _choose(self.readers, note.visibility)

    def _say_speaker(self, seat: Seat | None) -> None:
        self._speaker_id = seat.id if seat is not None else None
        self.speaker.say(seat.name if seat is not None else self.tr("Nadie en particular"))

    def _pick(self) -> None:
        picker = PersonPicker(
            self._theme, self, self.tr("¿Quién habla?"), self.tr("Poner"), self._people, nobody=self.tr("Nadie")
        )
        if picker.exec() == QDialog.DialogCode.Accepted:
            self._say_speaker(picker.chosen.seat if picker.chosen is not None else None)

    def _take_newer(self) -> None:
        if self._newer is not None:
            self._fill(self._newer)
            self._newer = None
            self._offer.hide()

    def _carry(self) -> None:
        """What was typed stays in the note, whatever becomes of the clause."""
        words, note = self.text.toPlainText().strip(), self.form.note
        speaker = note.speaker.id if note.speaker is not None else None
        shown = (words, self.kind.currentData(), self.readers.currentData(), self._speaker_id)
        if not words:
            return
        form = self.form
        if shown != (note.text, note.kind, note.visibility, speaker):
            self._save(lambda: self.carried.emit(form, words))
        else:
            self.reject()
            self.carried.emit(form, words)

    def reject(self) -> None:
        """Leave it; not while it is being saved."""
        if not self._saving.running:
            super().reject()

    def _save(self, then: Callable[[], None] | None = None) -> None:
        text = self.text.toPlainText().strip()
        if text and not self._saving.running:
            kind, visibility = self.kind.currentData(), self.readers.currentData()
            self._wait_for(self._deeds.change(self.form, text, kind, visibility, self._speaker_id), then)

    def _wait_for(self, job: Job, then: Callable[[], None] | None = None) -> None:
        self._then = then
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._saving.begin(job, self._notices, [part for part in parts if part is not self._saving.refusal])

    def _done(self) -> None:
        self.accept()
        if self._then is not None:
            self._then()

    def _history(self) -> None:
        self.reject()
        self.history_wanted.emit(self.form)

    def _delete(self) -> None:
        if not self._saving.running:
            self._wait_for(self._deeds.delete(self.form))


def _choose(combo: Combo, value: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))
