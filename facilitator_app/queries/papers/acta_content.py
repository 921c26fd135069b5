"""What the acta of a session would print if it were printed now: only what is for the minutes, named by consent."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from ...documents.content import Absent, ActaContent, AgendaPoint, Attended, Came, Participant
from ...domain.process import Process
from ...domain.session import AgendaItem, Attendance, Note, Session, SigningAct, Summary
from ...domain.vocabulary import AttendanceStatus, Delegate
from ...store.log.disputes import disputed_fields
from ...store.log.transaction import Transaction
from ...store.records.agreement_parts import AgreementParts, agreements_of_session, parts_of
from ...store.records.same_people import once_each, same_people
from ...store.records.session_parts import (
    Asked,
    acts_of_session,
    checks_of_session,
    notes_for_minutes,
    summaries_for_acta,
)
from ...store.reference.catalogues import label
from ..frozen_documents import governing
from .acta_closing import acta_before, acta_closing, acta_number, revision_after
from .printed_agreements import not_ratified, printed_agreement, statements_of
from .printed_checks import answered_with_words, printed_checks
from .printed_fields import Disputed, printed_disputes
from .printed_meeting import printed_meeting, printed_topic
from .printed_notes import printed_notes, said_against
from .printed_people import PrintedPeople, PrintedPerson
from .printed_signatures import identity_reason, signature_blocks
from .printed_summaries import printed_summaries

_CAME: dict[str, Came] = {
    AttendanceStatus.PRESENT: "present",
    AttendanceStatus.ABSENT: "absent",
    AttendanceStatus.EXCUSED: "excused",
    AttendanceStatus.REPRESENTED: "represented",
}
_AWAY = (AttendanceStatus.ABSENT, AttendanceStatus.EXCUSED, AttendanceStatus.REPRESENTED)


@dataclass(frozen=True)
class StandingActa:
    """The acta as it stands: what it prints, what in it is disputed, and the revision that it would correct."""

    content: ActaContent
    disputed: tuple[Disputed, ...]
    corrects_id: UUID | None


@dataclass(frozen=True)
class _Read:
    """The records that one acta is made of."""

    session: Session
    process: Process
    attendance: tuple[Attendance, ...]
    agenda: tuple[AgendaItem, ...]
    notes: tuple[Note, ...]
    parts: AgreementParts
    checks: tuple[Asked, ...]
    acts: dict[UUID, list[SigningAct]]
    summaries: tuple[Summary, ...]
    people: PrintedPeople
    language: str

    def records(self) -> set[UUID]:
        """The id of every record that was read."""
        found = {self.session.id, self.process.id} | self.parts.records() | self.people.records
        found |= {part.id for acts in self.acts.values() for part in acts}
        found |= {part.id for check, answers in self.checks for part in (check, *answers)}
        lists = (self.attendance, self.agenda, self.notes, self.summaries)
        return found | {part.id for group in lists for part in group}


def acta_content(
    tx: Transaction,
    session_id: UUID,
    *,
    language: str | None = None,
    copy_for: UUID | None = None,
    reason: str = "",
    attendance_list: bool = False,
    summaries: Collection[str] | None = None,
) -> ActaContent:
    """What the acta prints now, in `language` (that of the process where none is said).

    `copy_for` names the party a reduced copy is for: it carries no national id. `reason` is why this revision
    corrects the one before; `attendance_list` asks for the list at the end; `summaries` names the languages of the
    summaries that it takes, None all that stand. Raises `BadUsage` for an unknown session.
    """
    read = _read(tx, session_id, language, summaries)
    content = _content(tx, read, reason, attendance_list)
    return reduced_copy(content, read.people.party(copy_for)) if copy_for else content


def standing_acta(
    tx: Transaction,
    session_id: UUID,
    *,
    language: str | None = None,
    reason: str = "",
    attendance_list: bool = False,
    summaries: Collection[str] | None = None,
) -> StandingActa:
    """The acta as it stands with what of it is disputed: what `freeze_minutes` is given."""
    read = _read(tx, session_id, language, summaries)
    frozen = governing(tx, session_id)
    disputes = disputed_fields(tx.connection, read.records())
    content = _content(tx, read, reason, attendance_list)
    return StandingActa(content, printed_disputes(tx, disputes), frozen[0].id if len(frozen) == 1 else None)


def reduced_copy(content: ActaContent, party: str) -> ActaContent:
    """`content` as a copy for `party`: the same words without any identity code."""
    return replace(
        content,
        copy_for=party,
        identity_reason="",
        people=tuple(replace(person, national_id="", people="") for person in content.people),
        signatures=tuple(replace(block, national_id="") for block in content.signatures),
    )


def _read(
    tx: Transaction, session_id: UUID, language: str | None, summaries: Collection[str] | None
) -> _Read:
    session = tx.get(Session, session_id)
    process = tx.get(Process, session.process_id) if session.process_id else tx.get(Process, session_id)
    language = language or process.language or "es"
    marked = tx.session.scalars(select(Attendance).where(Attendance.session_id == session_id))
    attendance = tuple(each for _, each in once_each(same_people(tx), marked))
    agenda = select(AgendaItem).where(AgendaItem.session_id == session_id).order_by(AgendaItem.place, AgendaItem.id)
    notes = notes_for_minutes(tx, session)
    parts = parts_of(tx, agreements_of_session(tx, session_id))
    acts = acts_of_session(tx, session_id)
    everybody = _everybody(attendance, notes, parts, acts)
    return _Read(
        session=session,
        process=process,
        attendance=attendance,
        agenda=tuple(tx.session.scalars(agenda)),
        notes=notes,
        parts=parts,
        checks=checks_of_session(tx, session_id),
        acts=acts,
        summaries=summaries_for_acta(tx, session, language, summaries),
        people=PrintedPeople(tx, process, everybody, language),
        language=language,
    )


def _everybody(
    attendance: Iterable[Attendance], notes: Iterable[Note], parts: AgreementParts, acts: dict[UUID, list[SigningAct]]
) -> set[UUID]:
    named = [act.signer_id for group in acts.values() for act in group]
    named += [note.speaker_id for note in notes]
    named += [person for each in attendance for person in (each.participant_id, each.represented_by_id)]
    return parts.people() | set(acts) | {person for person in named if person is not None}


def _content(tx: Transaction, read: _Read, reason: str, attendance_list: bool) -> ActaContent:
    session, process, people, language = read.session, read.process, read.people, read.language
    agenda = {item.id: number for number, item in enumerate(read.agenda, 1)}
    present = _present(read)
    signatures = signature_blocks(tx, process, [person for person, _ in present], read.acts, people, language)
    revision, corrects = revision_after(governing(tx, session.id), reason)
    meeting = printed_meeting(session, process, language)
    topics = {item.id: item.title for item in read.agenda}
    pending = [each for one in read.parts.agreements for each in not_ratified(read.parts, one, people, language)]
    return ActaContent(
        language=language,
        number=acta_number(tx, session),
        year=meeting.starts.year if meeting.starts else None,
        number_provisional=not (session.book and session.folio),
        book=session.book or "",
        folio=session.folio or "",
        file_number=process.file_number or "",
        revision=revision,
        corrects=corrects,
        mesa_title=process.title,
        topic=printed_topic(session, process, language),
        meeting=meeting,
        quorum=session.quorum or "",
        identity_reason=identity_reason(process) if any(block.national_id for block in signatures) else "",
        people=tuple(_participant(number, *one, people) for number, one in enumerate(present, 1)),
        absent=_absent(read),
        agenda=tuple(AgendaPoint(number=number, title=item.title) for number, item in enumerate(read.agenda, 1)),
        notes=printed_notes(read.notes, agenda, people, process.attribution, language),
        agreements=tuple(
            printed_agreement(read.parts, each, place, people, language)
            for place, each in enumerate(read.parts.agreements, 1)
        ),
        checks=printed_checks(tx, process.id, read.checks, people, language),
        disagreements=(
            *said_against(read.notes, topics, people, process.attribution, language),
            *statements_of(read.parts, people, language, "no"),
        ),
        reservations=(
            *statements_of(read.parts, people, language, "reservation"),
            *answered_with_words(read.checks, people),
        ),
        closing=acta_closing(tx, session, process, tuple(pending), language),
        signatures=signatures,
        previous=acta_before(tx, session),
        attendance=_attended(read) if attendance_list else (),
        summaries=printed_summaries(read.summaries, language),
    )


def _present(read: _Read) -> list[tuple[PrintedPerson, Attendance]]:
    here = [each for each in read.attendance if each.status == AttendanceStatus.PRESENT]
    return sorted(((read.people[each.participant_id], each) for each in here), key=lambda one: one[0].order)


def _participant(number: int, person: PrintedPerson, attendance: Attendance, people: PrintedPeople) -> Participant:
    represents = people.party(attendance.represents_id) if attendance.represents_id != person.party_id else ""
    return Participant(
        number=number,
        name=person.name,
        reserved=person.reserved,
        organisation=person.organisation,
        role=person.role,
        delegate=person.delegate,
        authority=attendance.authority or person.authority,
        represents=represents,
        leader=person.delegate in (Delegate.TITULAR, Delegate.ALTERNATE),
    )


def _absent(read: _Read) -> tuple[Absent, ...]:
    away = [(read.people[each.participant_id], each) for each in read.attendance if each.status in _AWAY]
    return tuple(
        Absent(
            name=person.name,
            reserved=person.reserved,
            organisation=person.organisation,
            represented_by=read.people.label(each.represented_by_id),
            reason="" if each.represented_by_id else _excuse(each.status, read.language),
        )
        for person, each in sorted(away, key=lambda one: one[0].order)
    )


def _attended(read: _Read) -> tuple[Attended, ...]:
    """Who came and who did not, as the acta names them; who was called and is not marked yet is left out."""
    marked = [(read.people[each.participant_id], each) for each in read.attendance if each.status in _CAME]
    return tuple(
        Attended(
            came=_CAME[each.status],
            name=person.name,
            reserved=person.reserved,
            organisation=person.organisation,
            role=person.role,
            represented_by=read.people.label(each.represented_by_id),
            arrived=None if person.veiled else each.arrived_at,
            left=None if person.veiled else each.left_at,
        )
        for person, each in sorted(marked, key=lambda one: one[0].order)
    )


def _excuse(status: str, language: str) -> str:
    """What is said of who did not come, where no representative is named: nothing of who was only absent."""
    told = status in {AttendanceStatus.EXCUSED, AttendanceStatus.REPRESENTED}
    return label("attendance_statuses", status, language).lower() if told else ""
