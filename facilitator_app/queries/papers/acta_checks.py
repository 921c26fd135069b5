"""What to look at before an acta becomes final: who is not named, what cannot be followed up, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from ...documents.content import ActaContent
from ...documents.texts import texts_of
from ...domain.folding import words
from ...domain.open_text import open_passages
from ...domain.people import Participant, ParticipantDetails
from ...domain.process import Process
from ...domain.session import AgendaItem, Note, Session
from ...domain.vocabulary import (
    AttendanceStatus,
    Attribution,
    ConsentAct,
    ConsentPurpose,
    NoteKind,
    PositionValue,
    Visibility,
)
from ...store.log.transaction import Transaction
from ...store.records.agreement_parts import AgreementParts, agreements_of_session, parts_of
from ...store.records.session_parts import notes_for_minutes, summaries_for_acta
from ...store.reference.catalogues import place_words
from ...store.sharing.heads import feed_heads
from ..attendance import AttendanceLine
from ..attendance_desk import party_names
from ..seats import Seat, names_of
from ..summaries import languages_without_summary
from .acta_content import standing_acta
from .follow_up_check import follow_up_checks
from .printed_meeting import spoken
from .printed_notes import attribution_of
from .printed_people import PrintedPeople

LOOKED_AT = (
    "when_and_where", "ended", "agenda", "quorum", "interpreter", "no_interpreter", "read_aloud", "people", "unmarked",
    "consent", "reserved", "notes", "kept_out", "named_concerns", "gaps", "reservation_words", "drafts", "open_text",
    "no_start", "place_code", "disputed", "missing", "summary", "no_summary", "summary_unread", "reserved_in_text",
)  # fmt: skip
"""Every code that a check can have."""


@dataclass(frozen=True)
class Check:
    """One thing looked at: a code that is put into words where it is told, how many, which; `fine` or not."""

    code: str
    fine: bool
    count: int = 0
    named: tuple[str, ...] = ()


def acta_checks(tx: Transaction, session_id: UUID, listed: Sequence[AttendanceLine]) -> tuple[Check, ...]:
    """Everything to look at, in the order of the acta. `listed` is the attendance table of the session."""
    session = tx.get(Session, session_id)
    process = tx.get(Process, session.process_id or session_id)
    return (
        *_meeting(tx, session, process),
        *_people(tx, process, listed),
        *_notes(tx, session, process),
        *_agreements(tx, session, process),
        *_summaries(tx, session, process),
        *_versions(tx, session, process, listed),
    )


def _meeting(tx: Transaction, session: Session, process: Process) -> Iterator[Check]:
    items = select(func.count()).select_from(AgendaItem).where(AgendaItem.session_id == session.id)
    yield Check("when_and_where", session.starts_at is not None and session.venue is not None)
    where = session.municipality or process.municipality
    if where and not place_words(process.country or "", where):
        yield Check("place_code", False, named=(where,))
    yield Check("ended", session.ends_at is not None)
    yield Check("agenda", bool(tx.session.scalar(items)))
    yield Check("quorum", session.quorum is not None)
    if session.interpreter:
        yield Check("interpreter", True, named=(session.interpreter,))
    elif len(session.languages or ()) > 1:
        yield Check("no_interpreter", False)
    yield Check("read_aloud", session.read_aloud_at is not None)


def _people(tx: Transaction, process: Process, listed: Sequence[AttendanceLine]) -> Iterator[Check]:
    """Who came and how the acta calls them: as it will be printed, joined records and pseudonyms included."""
    present = [line for line in listed if line.status == AttendanceStatus.PRESENT]
    printed = PrintedPeople(tx, process, [line.participant_id for line in present], process.language or "es")
    unnamed = [line for line in present if printed[line.participant_id].reserved]
    not_asked = [line for line in unnamed if _never_asked(line)]
    unmarked = [line for line in listed if line.status == AttendanceStatus.INVITED]
    yield Check("people", bool(present) and all(line.seat for line in present), len(present))
    if not listed:
        return  # of nobody there is nothing to praise
    yield Check("unmarked", not unmarked, len(unmarked), _names(line.seat for line in unmarked))
    yield Check("consent", not not_asked, len(not_asked), _names(line.seat for line in not_asked))
    yield Check("reserved", True, len(unnamed) - len(not_asked))


def _never_asked(line: AttendanceLine) -> bool:
    """Whether only the question is missing for the person to be named."""
    return line.seat is not None and not line.seat.reserved and ConsentPurpose.NAMED_IN_MINUTES not in line.consents


def _names(seats: Iterable[Seat | None]) -> tuple[str, ...]:
    return tuple(seat.name for seat in seats if seat is not None)


def _notes(tx: Transaction, session: Session, process: Process) -> Iterator[Check]:
    rows = select(Note.visibility, func.count()).where(Note.session_id == session.id).group_by(Note.visibility)
    counts = {row[0]: row[1] for row in tx.session.execute(rows)}
    yield Check("notes", bool(counts.get(Visibility.MINUTES)), counts.get(Visibility.MINUTES, 0))
    if not counts:
        return
    yield Check("kept_out", True, sum(count for reach, count in counts.items() if reach != Visibility.MINUTES))
    concerns = _named_concerns(tx, session, process)
    yield Check("named_concerns", not concerns, len(concerns), concerns)


def _named_concerns(tx: Transaction, session: Session, process: Process) -> tuple[str, ...]:
    """The concerns that the acta prints under the name of who said them."""
    concerns = [
        note
        for note in notes_for_minutes(tx, session)
        if note.kind == NoteKind.CONCERN
        and note.speaker_id is not None
        and attribution_of(note, process.attribution) == Attribution.NAMED
    ]
    names = names_of(tx, [note.speaker_id for note in concerns])
    return tuple(
        f"{names[note.speaker_id]}: «{note.text.strip('«»')}»" for note in concerns if note.speaker_id in names
    )


def _agreements(tx: Transaction, session: Session, process: Process) -> Iterator[Check]:
    agreements = agreements_of_session(tx, session.id)
    if not agreements:
        return
    parts = parts_of(tx, agreements)
    gaps = tuple(
        f"{check.number}.{clause.number}"
        for check in follow_up_checks(tx, agreements)
        for clause in check.clauses
        if not clause.complete
    )
    yield Check("gaps", not gaps, len(gaps), gaps)
    wordless = _wordless(parts)
    parties = {party.id: party.name for party in party_names(tx, process.id)}
    named = tuple(dict.fromkeys(parties.get(party, "") for party in wordless))
    yield Check("reservation_words", not wordless, len(wordless), named)
    drafts = tuple(str(each.number or "–") for each in agreements if each.state in (None, "draft"))
    yield Check("drafts", not drafts, len(drafts), drafts)
    unsettled = _open_text(parts)
    yield Check("open_text", not unsettled, len(unsettled), unsettled)


def _wordless(parts: AgreementParts) -> list[UUID]:
    """The parties of the reservations that have no words."""
    return [
        position.party_id
        for positions in parts.positions.values()
        for position in positions
        if position.value == PositionValue.RESERVATION and not position.words
    ]


def _open_text(parts: AgreementParts) -> tuple[str, ...]:
    """The clauses with words in brackets, that nobody has settled: ``agreement.clause``."""
    return tuple(
        f"{agreement.number or place}.{clause.number or number}"
        for place, agreement in enumerate(parts.agreements, 1)
        for number, clause in enumerate(parts.clauses.get(agreement.id, ()), 1)
        if open_passages(clause.text)
    )


def _summaries(tx: Transaction, session: Session, process: Process) -> Iterator[Check]:
    """Where people spoke another language than that of the acta, whether they have what it says in theirs."""
    language = process.language or "es"
    written = summaries_for_acta(tx, session, language)
    if written:
        yield Check("summary", True, len(written), tuple(spoken(each.language, language) for each in written))
    lacking = tuple(spoken(code, language) for code in languages_without_summary(tx, session, language))
    if lacking:
        yield Check("no_summary", False, len(lacking), lacking)
    unread = tuple(spoken(each.language, language) for each in written if not (each.read_aloud_at or each.read_in))
    if unread:
        yield Check("summary_unread", False, len(unread), unread)


def _versions(
    tx: Transaction, session: Session, process: Process, listed: Sequence[AttendanceLine]
) -> Iterator[Check]:
    if session.starts_at is None:
        yield Check("no_start", False)
    standing = standing_acta(tx, session.id)
    named = _reserved_in(tx, process, listed, standing.content)
    if named:
        yield Check("reserved_in_text", False, len(named), named)
    disputed = standing.disputed
    yield Check("disputed", not disputed, len(disputed), tuple(f"{one.type} {one.key}" for one in disputed[:6]))
    missing = sum(head.missing for head in feed_heads(tx, (session.space,)))
    yield Check("missing", not missing, missing)


def _reserved_in(
    tx: Transaction, process: Process, listed: Sequence[AttendanceLine], content: ActaContent
) -> tuple[str, ...]:
    """What those are called whom the acta does not name, and whose name stands in its words all the same."""
    hidden = select(Participant.pseudonym, ParticipantDetails.reserved_name).where(
        Participant.process_id == process.id,
        ParticipantDetails.participant_id == Participant.id,
        ParticipantDetails.reserved_name.is_not(None),
    )
    names = {(pseudonym or "", name or "") for pseudonym, name in tx.session.execute(hidden)}
    names |= {(line.seat.name, line.seat.name) for line in listed if line.seat and _said_no(line)}
    if not names:
        return ()
    said = f" {' '.join(word for text in texts_of(content) for word in (*words(text), '·'))} "
    return tuple(sorted({shown for shown, name in names if (found := words(name)) and f" {' '.join(found)} " in said}))


def _said_no(line: AttendanceLine) -> bool:
    """Whether the person was asked and may not be named; a reserved one is called by a pseudonym, which is printed."""
    if line.seat is None or line.seat.reserved:
        return False
    said = line.consents.get(ConsentPurpose.NAMED_IN_MINUTES)
    return said is not None and said.act != ConsentAct.GIVEN
