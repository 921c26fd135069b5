"""An acta on its way to paper: what to look at before it becomes final, its revisions, and how each person signed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from ...domain.process import Process
from ...domain.session import Note, Session
from ...domain.vocabulary import (
    AttendanceStatus,
    Attribution,
    ConsentAct,
    ConsentPurpose,
    NoteKind,
    PositionValue,
    Visibility,
)
from ...errors import BadUsage
from ...store.log.transaction import Transaction
from ...store.records.agreement_parts import agreements_of_session, parts_of
from ...store.sharing.heads import feed_heads
from ..attendance import AttendanceLine, attendance_table
from ..attendance_desk import PartyName, party_names
from ..frozen_documents import FrozenRevision, governing, revisions
from ..seats import Seat, seats_in, seats_of
from ..sessions import SessionLine, session_line
from .acta_content import standing_acta
from .follow_up_check import follow_up_checks
from .paper_trail import PaperTrail, paper_trail
from .printed_notes import attribution_of


@dataclass(frozen=True)
class Check:
    """One thing looked at before freezing: a code that screens put into words, how many, which; `fine` or not."""

    code: str
    fine: bool
    count: int = 0
    named: tuple[str, ...] = ()


@dataclass(frozen=True)
class MinutesDesk:
    """Everything around the pages of an acta. `signing` are those present or with an act; `people` may sign for others.

    `standing` are the revisions that govern: one, none before the first, more after a merge that nobody decided.
    `trail` is what became of the paper of the one that governs.
    """

    session: SessionLine
    process_id: UUID
    process: str
    language: str
    parties: tuple[PartyName, ...]
    people: tuple[Seat, ...]
    signing: tuple[AttendanceLine, ...]
    checks: tuple[Check, ...]
    revisions: tuple[FrozenRevision, ...]
    standing: tuple[FrozenRevision, ...]
    trail: PaperTrail | None


def minutes_desk(tx: Transaction, session_id: UUID) -> MinutesDesk:
    """The acta of a session as its screen shows it. Raises `BadUsage` ``record.unknown``."""
    line = session_line(tx, session_id)
    if line is None or line.process_id is None:
        raise BadUsage("record.unknown", key=str(session_id))
    process = tx.get(Process, line.process_id)
    table, standing = attendance_table(tx, session_id), governing(tx, session_id)
    return MinutesDesk(
        session=line,
        process_id=process.id,
        process=process.title,
        language=process.language or "es",
        parties=party_names(tx, process.id),
        people=tuple(sorted(seats_in(tx, process.id).values(), key=lambda seat: seat.name)),
        signing=tuple(each for each in table if each.status == AttendanceStatus.PRESENT or each.acts),
        checks=tuple(_checks(tx, tx.get(Session, session_id), process, table)),
        revisions=revisions(tx, session_id),
        standing=standing,
        trail=paper_trail(tx, standing[0]) if standing else None,
    )


def _checks(tx: Transaction, session: Session, process: Process, table: list[AttendanceLine]) -> Iterator[Check]:
    present = [line for line in table if line.status == AttendanceStatus.PRESENT]
    yield Check("when_and_where", session.starts_at is not None and session.venue is not None)
    yield Check("ended", session.ends_at is not None)
    yield Check("quorum", session.quorum is not None)
    yield Check("people", bool(present) and all(line.seat for line in present), len(present))
    not_asked = [line for line in present if _consent(line) is None and line.seat and not line.seat.reserved]
    yield Check("consent", not not_asked, len(not_asked), _names(line.seat for line in not_asked))
    reserved = [line for line in present if line.seat is None or line.seat.reserved or _said_no(line)]
    yield Check("reserved", True, len(reserved))
    if session.interpreter:
        yield Check("interpreter", True, named=(session.interpreter,))
    yield Check("read_aloud", session.read_aloud_at is not None)
    yield from _notes(tx, session, process)
    yield from _agreements(tx, session.id, process.id)
    yield from _missing(tx, session)


def _consent(line: AttendanceLine) -> str | None:
    now = line.consents.get(ConsentPurpose.NAMED_IN_MINUTES)
    return now.act if now is not None else None


def _said_no(line: AttendanceLine) -> bool:
    return _consent(line) not in (None, ConsentAct.GIVEN)


def _names(seats: Iterable[Seat | None]) -> tuple[str, ...]:
    return tuple(seat.name for seat in seats if seat is not None)


def _notes(tx: Transaction, session: Session, process: Process) -> Iterator[Check]:
    rows = select(Note.visibility, func.count()).where(Note.session_id == session.id).group_by(Note.visibility)
    counts = {row[0]: row[1] for row in tx.session.execute(rows)}
    yield Check("notes", bool(counts.get(Visibility.MINUTES)), counts.get(Visibility.MINUTES, 0))
    kept_out = sum(count for visibility, count in counts.items() if visibility != Visibility.MINUTES)
    yield Check("kept_out", True, kept_out)
    wanted = (Note.session_id == session.id, Note.visibility == Visibility.MINUTES, Note.kind == NoteKind.CONCERN)
    concerns = list(tx.session.scalars(select(Note).where(*wanted, Note.speaker_id.is_not(None))))
    named = [note for note in concerns if attribution_of(note, process.attribution) == Attribution.NAMED]
    seats = seats_of(tx, [note.speaker_id for note in named])
    told = tuple(
        f"{seats[note.speaker_id].name}: «{note.text.strip('«»')}»" for note in named if note.speaker_id in seats
    )
    yield Check("named_concerns", not told, len(told), told)


def _agreements(tx: Transaction, session_id: UUID, process_id: UUID) -> Iterator[Check]:
    agreements = agreements_of_session(tx, session_id)
    if not agreements:
        return
    gaps = [(check.number, clause) for check in follow_up_checks(tx, agreements) for clause in check.clauses]
    lacking = tuple(f"{number}.{clause.number}" for number, clause in gaps if not clause.complete)
    yield Check("gaps", not lacking, len(lacking), lacking)
    parts = parts_of(tx, agreements)
    wordless = [
        position.party_id
        for positions in parts.positions.values()
        for position in positions
        if position.value == PositionValue.RESERVATION and not position.words
    ]
    parties: dict[UUID, str] = {party.id: party.name for party in party_names(tx, process_id)}
    named = tuple(dict.fromkeys(parties.get(party, "") for party in wordless))
    yield Check("reservation_words", not wordless, len(wordless), named)
    drafts = tuple(str(each.number or "–") for each in agreements if each.state in (None, "draft"))
    yield Check("drafts", not drafts, len(drafts), drafts)


def _missing(tx: Transaction, session: Session) -> Iterator[Check]:
    if session.starts_at is None:
        yield Check("no_start", False)
    disputed = standing_acta(tx, session.id).disputed
    yield Check("disputed", not disputed, len(disputed), tuple(f"{one.type} {one.key}" for one in disputed[:6]))
    missing = sum(head.missing for head in feed_heads(tx, (session.space,)))
    yield Check("missing", not missing, missing)
