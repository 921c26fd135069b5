"""What to look at before an acta is made final: who is not named, what cannot be followed up, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ...domain.consent import standing_consent, strictest
from ...domain.open_text import open_passages
from ...domain.people import Consent, Participant
from ...domain.process import Party, Process
from ...domain.session import AgendaItem, Attendance, Note, Session
from ...domain.vocabulary import AttendanceStatus, Attribution, ConsentAct, ConsentPurpose, NoteKind, Visibility
from ...store.log.transaction import Transaction
from ...store.records.agreement_parts import AgreementParts, agreements_of_session, parts_of
from ...store.records.same_people import once_each, same_people
from ...store.records.session_parts import acts_of_session, notes_for_minutes
from ...store.sharing.heads import feed_heads
from ..frozen_documents import FrozenRevision, governing
from ..seats import names_of
from .acta_content import standing_acta
from .follow_up_check import FollowUpCheck, follow_up_checks
from .printed_fields import Disputed
from .printed_notes import attribution_of


class Missing(StrEnum):
    """What an acta says in words that it does not know, unless somebody adds it."""

    START = "start"
    END = "end"
    VENUE = "venue"
    AGENDA = "agenda"
    QUORUM = "quorum"
    LANGUAGES = "languages"
    INTERPRETER = "interpreter"
    READING = "reading"
    NOBODY_PRESENT = "nobody_present"
    UNMARKED = "unmarked"
    FILE_NUMBER = "file_number"


@dataclass(frozen=True)
class NotNamed:
    """A person present whom the acta calls a reserved participant.

    `why` is ``never_asked``, ``refused``, ``withdrawn`` or ``reserved``.
    """

    participant_id: UUID
    name: str
    party: str
    why: str


@dataclass(frozen=True)
class NamedConcern:
    """A concern that the acta prints under the name of who said it."""

    note_id: UUID
    speaker_id: UUID
    speaker: str
    text: str


@dataclass(frozen=True)
class FeedGap:
    """Changes of somebody's device that have not arrived: they may concern this session."""

    person: str
    missing: int


@dataclass(frozen=True)
class DocumentChecks:
    """Everything to look at. Only `disputed`, `rivals` and a missing start refuse a final; the rest is told.

    `readers` are the parties that will read the acta, and with it the `named_concerns`. `left_out` counts the notes of
    the session that stay with the team, or with the person who wrote them.
    """

    disputed: tuple[Disputed, ...]
    rivals: tuple[FrozenRevision, ...]
    newest: FrozenRevision | None
    not_named: tuple[NotNamed, ...]
    named_concerns: tuple[NamedConcern, ...]
    readers: tuple[str, ...]
    not_followable: tuple[FollowUpCheck, ...]
    open_text: tuple[int, ...]
    reservations_without_words: tuple[str, ...]
    unsigned: tuple[UUID, ...]
    missing: tuple[str, ...]
    gaps: tuple[FeedGap, ...]
    left_out: int

    @property
    def may_be_final(self) -> bool:
        """Whether a final acta would not be refused."""
        return not self.disputed and not self.rivals and Missing.START not in self.missing


def document_checks(tx: Transaction, session_id: UUID) -> DocumentChecks:
    """The checks of the acta of a session; `BadUsage` where there is no such session."""
    session = tx.get(Session, session_id)
    process = tx.get(Process, session.process_id) if session.process_id else tx.get(Process, session_id)
    marked = tx.session.scalars(select(Attendance).where(Attendance.session_id == session_id))
    people = once_each(same_people(tx), marked)
    attendance = [each for _, each in people]
    present = [person for person, each in people if each.status == AttendanceStatus.PRESENT]
    agreements = agreements_of_session(tx, session_id)
    parts = parts_of(tx, agreements)
    standing = governing(tx, session_id)
    acts = acts_of_session(tx, session_id)
    parties = _parties(tx, process.id)
    return DocumentChecks(
        disputed=standing_acta(tx, session_id).disputed,
        rivals=standing if len(standing) > 1 else (),
        newest=standing[0] if len(standing) == 1 else None,
        not_named=_not_named(tx, present, parties),
        named_concerns=_named_concerns(tx, session, process),
        readers=tuple(parties.values()),
        not_followable=tuple(each for each in follow_up_checks(tx, agreements) if not each.can_be_followed_up),
        open_text=_open_text(parts),
        reservations_without_words=_silent_reservations(parts, parties),
        unsigned=tuple(person for person in present if person not in acts),
        missing=_missing(tx, session, process, attendance),
        gaps=tuple(
            FeedGap(head.person, head.missing) for head in feed_heads(tx, (session.space,)) if head.missing
        ),
        left_out=_left_out(tx, session_id),
    )


def _parties(tx: Transaction, process_id: UUID) -> dict[UUID, str]:
    chosen = select(Party).where(Party.process_id == process_id).order_by(Party.place, Party.name, Party.id)
    return {party.id: party.name for party in tx.session.scalars(chosen)}


def _not_named(tx: Transaction, present: list[UUID], parties: dict[UUID, str]) -> tuple[NotNamed, ...]:
    acts: dict[UUID, list[Any]] = {}
    same = same_people(tx)
    named = (Consent.participant_id.in_(same.everyone(present)), Consent.purpose == ConsentPurpose.NAMED_IN_MINUTES)
    for consent in tx.session.scalars(select(Consent).where(*named)):
        acts.setdefault(consent.participant_id, []).append((consent.on, consent.act))
    found = []
    for person in tx.session.scalars(select(Participant).where(Participant.id.in_(present))):
        stands = strictest(standing_consent(acts.get(record, ())) for record in same.all(person.id))
        if person.pseudonym or (stands == ConsentAct.GIVEN and person.name and not person.reserved):
            continue
        why = "reserved" if person.reserved or not person.name else stands or "never_asked"
        party = parties.get(person.party_id, "") if person.party_id else ""
        found.append(NotNamed(person.id, person.name or person.key or "", party, str(why)))
    return tuple(sorted(found, key=lambda each: (each.party, each.name, each.participant_id)))


def _named_concerns(tx: Transaction, session: Session, process: Process) -> tuple[NamedConcern, ...]:
    concerns = [
        (note, note.speaker_id)
        for note in notes_for_minutes(tx, session)
        if note.speaker_id is not None
        and note.kind == NoteKind.CONCERN
        and attribution_of(note, process.attribution) == Attribution.NAMED
    ]
    names = names_of(tx, [speaker for _, speaker in concerns])
    return tuple(NamedConcern(note.id, speaker, names.get(speaker, ""), note.text) for note, speaker in concerns)


def _open_text(parts: AgreementParts) -> tuple[int, ...]:
    """The numbers of the agreements with text that is still open."""
    return tuple(
        agreement.number or place
        for place, agreement in enumerate(parts.agreements, 1)
        if any(open_passages(clause.text) for clause in parts.clauses.get(agreement.id, ()))
    )


def _silent_reservations(parts: AgreementParts, parties: dict[UUID, str]) -> tuple[str, ...]:
    silent = {
        parties.get(position.party_id, "")
        for group in parts.positions.values()
        for position in group
        if position.value == "reservation" and not position.words
    }
    return tuple(sorted(silent))


def _missing(tx: Transaction, session: Session, process: Process, attendance: list[Any]) -> tuple[str, ...]:
    statuses = {each.status for each in attendance}
    agenda = select(AgendaItem.id).where(AgendaItem.session_id == session.id).limit(1)
    lacking = {
        Missing.START: session.starts_at is None,
        Missing.END: session.ends_at is None,
        Missing.VENUE: session.venue is None,
        Missing.AGENDA: tx.session.scalar(agenda) is None,
        Missing.QUORUM: session.quorum is None,
        Missing.LANGUAGES: not session.languages,
        Missing.INTERPRETER: len(session.languages or ()) > 1 and session.interpreter is None,
        Missing.READING: session.read_aloud_at is None,
        Missing.NOBODY_PRESENT: AttendanceStatus.PRESENT not in statuses,
        Missing.UNMARKED: AttendanceStatus.INVITED in statuses,
        Missing.FILE_NUMBER: process.file_number is None,
    }
    return tuple(name.value for name, is_lacking in lacking.items() if is_lacking)


def _left_out(tx: Transaction, session_id: UUID) -> int:
    others = (Note.session_id == session_id, Note.visibility != Visibility.MINUTES)
    return tx.session.scalar(select(func.count()).select_from(Note).where(*others)) or 0
