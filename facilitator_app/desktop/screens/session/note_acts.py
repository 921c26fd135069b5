"""What is done to a note that is written already: corrected, deleted, carried into an agreement, its history seen."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.redaction import Wanted
from facilitator_app.queries.timeline import NoteForm

from ...jobs import Job
from ...widgets.timeline_row import TimelineNote
from ..desk import Desk
from ..record_history import open_history
from ..redacting import Redacting, note_question
from ..still_there import if_still_there
from .carrying import Carrying
from .composer import Composer
from .note_editor import NoteEditor
from .note_kinds import kind_looks
from .notes_model import NotesModel
from .room_model import RoomModel
from .timeline_pane import TimelinePane


class NoteActs(QObject):
    """Listens to the timeline; each act asks for the note as it is now, and tells how it went."""

    def __init__(
        self, desk: Desk, room_model: RoomModel, notes: NotesModel, timeline: TimelinePane, composer: Composer,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._room_model, self._notes, self._window = desk, room_model, notes, window
        self._timeline, self._composer = timeline, composer
        self._carrying = Carrying(desk, room_model, window)
        self.editor: NoteEditor | None = None
        timeline.opened.connect(self._edit)
        timeline.deleted.connect(lambda row: self._with_form(row, self.delete))
        timeline.carried.connect(lambda row: self._with_form(row, self._carrying.begin))

    def refresh(self) -> None:
        """Offer what changed elsewhere to whoever is correcting a note."""
        if self.editor is not None:
            self._notes.form(self.editor.form.note.id).succeeded.connect(self._offer_newer)

    def _edit(self, chosen: TimelineNote) -> None:
        if isinstance(chosen.key, int):
            pending = self._notes.pending.get(chosen.key)
            if pending is not None and pending.failed and not self._composer.edit.text:
                self._notes.forget(chosen.key)
                self._composer.set_line(pending.line)
                self._composer.edit.setFocus()
            return
        self._with_form(chosen, self._open_editor)

    def _open_editor(self, form: NoteForm) -> None:
        room = self._room_model.room
        if room is None:
            return
        looks = kind_looks(self._desk.languages.code)
        editor = NoteEditor(self._desk.theme, self._window, form, looks, room.people, self, self._desk.notices)
        self.editor = editor
        editor.history_wanted.connect(self._show_history)
        editor.carried.connect(self._carrying.begin)
        editor.finished.connect(self._close_editor)
        editor.open()

    def _close_editor(self) -> None:
        self.editor = None
        self._timeline.list.setFocus()

    def _offer_newer(self, form: NoteForm) -> None:
        if self.editor is not None and self.editor.form.note.id == form.note.id:
            self.editor.offer(form)

    def change(self, form: NoteForm, text: str, kind: str, visibility: str, speaker: UUID | None) -> Job:
        """Correct a note."""
        before = form.note
        job = self._desk.told(self._notes.edit(form, text, kind, visibility, speaker))
        widened = visibility != before.visibility
        job.succeeded.connect(
            lambda _id: self._desk.notices.say(
                self.tr("Nota corregida"), None if widened else self._desk.undoing.act(job)
            )
        )
        return job

    def _show_history(self, form: NoteForm) -> None:
        note = form.note
        redacting = Redacting(self._desk, self._window, self._timeline.list.setFocus)
        wanted = [Wanted("note", note.id)]
        name = self.tr("Historia de la nota")
        open_history(self._desk, self._window, note.id, name, lambda: redacting.begin(wanted, note_question()))

    def _with_form(self, chosen: TimelineNote, act: Callable[[NoteForm], object]) -> None:
        if isinstance(chosen.key, int):  # still on its way into the vault
            return
        job = self._desk.told(self._notes.form(UUID(str(chosen.key))))
        job.succeeded.connect(if_still_there(self._window, act, lambda: self._room_model.whereabouts))

    def delete(self, form: NoteForm) -> Job:
        """Delete a note."""
        job = self._desk.told(self._notes.delete(form))
        job.succeeded.connect(
            lambda _nothing: self._desk.notices.say(self.tr("Nota borrada"), self._desk.undoing.act(job))
        )
        return job
