"""The notes of a session as its timeline shows them: a window from the newest back, and what is being saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.drafts import drop_draft
from facilitator_app.commands.note import add_note, delete_note, edit_note, widen_note
from facilitator_app.errors import FacilitatorError
from facilitator_app.queries.room import clauses_of_notes
from facilitator_app.queries.timeline import (
    PAGE,
    Cursor,
    NoteForm,
    NoteLine,
    NotesPage,
    counts_by_kind,
    note_form,
    notes_page,
)

from ...jobs import Job, Records
from ..asking import Asking

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "session"


Places = dict[UUID, tuple[int | None, int | None]]
"""By clause, the number of its agreement and its own."""


@dataclass(frozen=True)
class Wanted:
    """Which notes of a session: of one kind, with some words; empty means all."""

    kind: str = ""
    words: str = ""


@dataclass(frozen=True)
class Window:
    """What one look at the notes found."""

    wanted: Wanted
    page: NotesPage
    counts: dict[str, int]
    clauses: Places


@dataclass(frozen=True)
class Line:
    """What the composer holds when a note is closed."""

    text: str
    kind: str
    visibility: str
    speaker_id: UUID | None = None
    speaker: str = ""


@dataclass(frozen=True)
class Pending:
    """A note on its way into the vault: `number` names it, `failed` says that it did not arrive."""

    number: int
    line: Line
    failed: bool = False


class NotesModel(QObject):
    """`changed` when notes or counts are others; `saved` and `failed` tell how a line ended."""

    changed = Signal()
    counted = Signal(object)
    saved = Signal(object, object)
    failed = Signal(object, object)
    done = Signal(str, object)

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._session: UUID | None = None
        self._asking = Asking(records, self)
        self._asking.answered.connect(self._take)
        self._number = 0
        self._loading = False
        self.wanted = Wanted()
        self.entries: tuple[NoteLine, ...] = ()
        self.before: Cursor | None = None
        self.clauses: Places = {}
        self.pending: dict[int, Pending] = {}
        self._kept: dict[UUID, dict[int, Pending]] = {}  # of the sessions that were in view before
        self._arrived: set[int] = set()

    def open(self, session_id: UUID) -> None:
        """Show the notes of another session."""
        if self._session is not None:
            self._kept[self._session] = {n: one for n, one in self.pending.items() if n not in self._arrived}
        self._session = session_id
        self.entries, self.before, self.wanted = (), None, Wanted()
        self.pending = self._kept.pop(session_id, {})
        self._arrived.clear()
        self.refresh()

    def want(self, wanted: Wanted) -> None:
        """Show only the notes that are `wanted`, from the newest."""
        if wanted != self.wanted:
            self.wanted, self.entries = wanted, ()
            self.refresh()

    def refresh(self) -> None:
        """Ask again for everything that is shown, and the counts."""
        session = self._session
        if session is None:
            return
        wanted, shown = self.wanted, PAGE
        if self.entries:  # and what may have come meanwhile, so that the oldest in view stays
            shown = max(PAGE, len(self.entries) + len(self.pending) + PAGE // 4)
        self._asking.ask(lambda tx: _window(tx, session, wanted, shown))

    def older(self) -> None:
        """Bring the page before what is shown."""
        session = self._session
        if session is None or self.before is None or self._loading:
            return
        self._loading = True
        wanted, before = self.wanted, self.before
        job = self._records.read(lambda tx: (wanted, before, _page(tx, session, wanted, PAGE, before)))
        job.succeeded.connect(self._put_before)
        job.finished.connect(self._rest)

    def save(self, line: Line, agenda_id: UUID | None, place: str) -> int:
        """Write `line` as a note, and forget the draft kept at `place` in the same transaction; returns its number."""
        session = self._session
        assert session is not None
        self._number += 1
        number = self._number
        self.pending[number] = Pending(number, line)
        self._let_older_go()

        def write(tx: Transaction) -> UUID:
            note = add_note(
                tx, session, line.text, kind=line.kind, visibility=line.visibility, speaker_id=line.speaker_id,
                agenda_id=agenda_id,
            )  # fmt: skip
            drop_draft(tx, place)
            return note

        job = self._records.write(ORIGIN, write)
        job.succeeded.connect(lambda note: self._settle(number, note))
        job.refused.connect(lambda error: self._fail(number, error))
        job.crashed.connect(lambda error: self._fail(number, error))
        self.changed.emit()
        return number

    def forget(self, number: int) -> Line | None:
        """Take a line that failed out of the list, to write it again."""
        pending = self.pending.pop(number, None)
        self.changed.emit()
        return None if pending is None else pending.line

    def form(self, note: UUID) -> Job:
        """Ask for what the editor of a note shows."""
        return self._records.read(lambda tx: note_form(tx, note))

    def edit(self, form: NoteForm, text: str, kind: str, visibility: str, speaker_id: UUID | None) -> Job:
        """Save what the editor of a note holds; more readers make a new note."""

        def write(tx: Transaction) -> UUID:
            note = edit_note(tx, form.note.id, shown=form.versions, text=text, kind=kind, speaker_id=speaker_id)
            return widen_note(tx, note, visibility) if visibility != form.note.visibility else note

        return self._records.write(ORIGIN, write)

    def delete(self, form: NoteForm) -> Job:
        """Delete a note that was shown."""
        return self._records.write(ORIGIN, lambda tx: delete_note(tx, form.note.id, shown=form.versions))

    def _take(self, window: Window) -> None:
        if window.wanted != self.wanted:
            return
        oldest = self.entries[0].id if self.entries else None
        page = _beginning_with(window.page, oldest)
        self.entries, self.before, self.clauses = page.notes, page.before, window.clauses
        for number in self._arrived:  # the vault has one worker, so this answer is younger than they are
            self.pending.pop(number, None)
        self._arrived.clear()
        self.changed.emit()
        self.counted.emit(window.counts)

    def _put_before(self, answer: tuple[Wanted, Cursor, NotesPage]) -> None:
        wanted, before, page = answer
        if wanted == self.wanted and self.before == before:
            self.entries, self.before = (*page.notes, *self.entries), page.before
            self.changed.emit()

    def _let_older_go(self) -> None:
        """Keep the newest page: who writes looks at the foot, and all of a long day would slow each note down."""
        if len(self.entries) > PAGE:
            self.entries = self.entries[-PAGE:]
            self.before = _place(self.entries[0])

    def _rest(self) -> None:
        self._loading = False

    def _settle(self, number: int, note: object) -> None:
        """It stays in sight until the next look at the notes, which finds it in its place."""
        self._arrived.add(number)
        for lines in self._kept.values():
            lines.pop(number, None)
        self.saved.emit(number, note)

    def _fail(self, number: int, error: FacilitatorError) -> None:
        for lines in (self.pending, *self._kept.values()):
            if number in lines:
                lines[number] = Pending(number, lines[number].line, failed=True)
        self.changed.emit()
        self.failed.emit(number, error)


def _window(tx: Transaction, session: UUID, wanted: Wanted, limit: int) -> Window:
    page = _page(tx, session, wanted, limit)
    return Window(wanted, page, counts_by_kind(tx, session), clauses_of_notes(tx, session))


def _page(
    tx: Transaction, session: UUID, wanted: Wanted, limit: int, before: Cursor | None = None
) -> NotesPage:
    kinds = (wanted.kind,) if wanted.kind else ()
    return notes_page(tx, session, before=before, limit=limit, kinds=kinds, search=wanted.words)


def _beginning_with(page: NotesPage, oldest: UUID | None) -> NotesPage:
    """The page from the note that was the oldest in view, where it is in it: looking again brings nothing older."""
    at = next((at for at, note in enumerate(page.notes) if note.id == oldest), 0)
    return page if at == 0 else NotesPage(page.notes[at:], _place(page.notes[at]))


def _place(note: NoteLine) -> Cursor:
    return note.at, note.id
