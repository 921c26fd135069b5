"""What the attendance of a session asks and does: marks, new people, consents, ways of signing, the sheet."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.attendance import mark_attendance, remove_attendance
from facilitator_app.commands.consent import record_consent, record_oral_consent
from facilitator_app.commands.participant import edit_participant
from facilitator_app.commands.reserve import reserve_person
from facilitator_app.commands.signing import record_signing_act
from facilitator_app.documents.attendance_sheet import attendance_sheet
from facilitator_app.domain.vocabulary import ActKind, AttendanceStatus, ConsentAct
from facilitator_app.progress import Progress
from facilitator_app.queries.attendance import AttendanceLine
from facilitator_app.queries.attendance_desk import AttendanceDesk, KnownPerson, attendance_desk, typed_words
from facilitator_app.queries.papers.attendance_sheet_content import attendance_sheet_content
from facilitator_app.queries.room import session_in_view

from ...jobs import Job, Lane
from ...printing import print_pdf
from ..desk import Desk
from ..people.adding import add_person
from ..people.person_form import PersonEntry
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "attendance"
MOST_FOUND = 6


class AttendanceModel(ScreenModel):
    """`changed` when the list is another; `none` when there is no session at all."""

    none = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: UUID | None = None
        self.desk: AttendanceDesk | None = None

    def open(self, session_id: UUID | None) -> None:
        """Show this session, or where None the one that runs or comes next."""
        self._wanted = session_id
        self._asking.ask(lambda tx: _asked(tx, session_id))

    def refresh(self) -> None:
        """Ask again."""
        if self._asking.asked:
            self._asking.again()
        else:
            self.open(None)

    def now(self) -> datetime:
        """The clock on the wall."""
        return self._desk.clock.local().replace(tzinfo=None, second=0, microsecond=0)

    @property
    def lines(self) -> tuple[AttendanceLine, ...]:
        """Everybody on the list."""
        return self.desk.lines if self.desk is not None else ()

    def find(self, typed: str) -> list[KnownPerson]:
        """Who of the roster is called so; those who are not here yet come first."""
        wanted = typed_words(typed)
        if self.desk is None or not wanted:
            return []
        found = [person for person in self.desk.roster if person.is_called(wanted)]
        found.sort(key=lambda person: (person.status == AttendanceStatus.PRESENT, not person.begins(wanted[0])))
        return found[:MOST_FOUND]

    def mark(self, person: UUID, status: str = AttendanceStatus.PRESENT, **fields: Any) -> Job:
        """Say whether a person came; `fields` as `mark_attendance` takes them."""
        session, line = self._session(), self.line_of(person)
        shown = line.versions if line is not None else None
        return self._write(lambda tx: mark_attendance(tx, session, person, status, shown=shown, **fields))

    def toggle(self, line: AttendanceLine) -> Job:
        """Present becomes *called only* again, and the other way round."""
        if line.status == AttendanceStatus.PRESENT:
            return self.mark(line.participant_id, AttendanceStatus.INVITED, arrived_at=None)
        return self.mark(line.participant_id)

    def add(self, entry: PersonEntry, *, reserved: bool) -> Job:
        """Add a person to the roster and mark them present, as one intention."""
        session, process = self._session(), self._process()

        def write(tx: Transaction) -> UUID:
            person = add_person(tx, process, entry, reserved=reserved)
            tx.session.flush()
            mark_attendance(tx, session, person)
            return person

        return self._write(write)

    def take_off(self, line: AttendanceLine) -> Job:
        """Take a person off the list of this session."""
        session = self._session()
        return self._write(lambda tx: remove_attendance(tx, session, line.participant_id, shown=line.versions))

    def signs_with(self, line: AttendanceLine, kind: ActKind) -> Job:
        """Note how a person signs, for the acta that comes."""
        return self._write(lambda tx: edit_participant(tx, line.participant_id, signs_with=kind))

    def refuses(self, line: AttendanceLine, words: str) -> Job:
        """Note that a person does not sign, in their words."""
        session = self._session()
        return self._write(
            lambda tx: record_signing_act(tx, session, line.participant_id, ActKind.REFUSED, words=words, at=tx.now())
        )

    def consent(self, person: UUID, answers: dict[str, str], how: str, language: str | None, witness: str) -> Job:
        """Record what a person said about some purposes: by purpose, an act of consent."""
        asked_by = self._desk.person

        def write(tx: Transaction) -> None:
            tx.command = "record_consent"
            for purpose, act in answers.items():
                record_consent(
                    tx, person, purpose, act, how=how, language=language, asked_by=asked_by, witness=witness or None
                )

        return self._write(write)

    def consent_of_all(self, purposes: Collection[str], language: str | None, witness: str) -> Job:
        """Record the oral consent of everybody present; nobody's own word is overruled."""
        session, asked_by = self._session(), self._desk.person
        return self._write(lambda tx: record_oral_consent(tx, session, purposes, language, asked_by, witness or None))

    def reserve(self, person: UUID, pseudonym: str) -> Job:
        """Put a pseudonym in place of a person's name, everywhere, now."""
        return self._write(lambda tx: reserve_person(tx, person, pseudonym or None))

    def print_sheet(self, *, full: bool, copies: int) -> Job:
        """Set the attendance sheet and send it to the printer, from memory; how many pages it has comes by
        `succeeded`."""
        session = self._session()

        def send(content: Any) -> Job:
            return self._desk.jobs.run(lambda progress: _print_sheet(content, progress, copies), Lane.OTHER)

        reading = self._desk.records.read(lambda tx: attendance_sheet_content(tx, session, full=full))
        return reading.then(send)

    def line_of(self, person: UUID) -> AttendanceLine | None:
        """The line of a person on the list, if any."""
        return next((line for line in self.lines if line.participant_id == person), None)

    def without_consent(self, purpose: str) -> int:
        """How many of those present nobody asked yet about `purpose`."""
        here = (line for line in self.lines if line.status == AttendanceStatus.PRESENT)
        return sum(purpose not in line.consents for line in here)

    def said_no(self, purpose: str) -> list[AttendanceLine]:
        """Those present who refused or withdrew their consent to `purpose`."""
        here = [line for line in self.lines if line.status == AttendanceStatus.PRESENT and purpose in line.consents]
        return [line for line in here if line.consents[purpose].act != ConsentAct.GIVEN]

    def _take(self, answer: AttendanceDesk | None) -> None:
        self.desk = answer
        if answer is None:
            self.none.emit()
            return
        self.changed.emit()

    def _write(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)

    def _session(self) -> UUID:
        assert self.desk is not None
        return self.desk.session.id

    def _process(self) -> UUID:
        assert self.desk is not None
        return self.desk.process_id


def _print_sheet(content: Any, progress: Progress, copies: int) -> int:
    printed = attendance_sheet(content)
    print_pdf(printed.pdf, progress, copies)
    return printed.pages


def _asked(tx: Transaction, session_id: UUID | None) -> AttendanceDesk | None:
    session = session_id or session_in_view(tx)
    return attendance_desk(tx, session) if session is not None else None
