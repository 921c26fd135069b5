"""What the record of signatures of a session would print now: the acta that governs, and how each person signed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args
from uuid import UUID

from sqlalchemy import select

from ...documents.content import ActaContent, ActKind, RecordedAct, Signatory, SignedActa, SigningRecordContent
from ...domain.paper import FrozenDocument
from ...domain.process import Process
from ...domain.session import Attendance, Session, SigningAct
from ...domain.vocabulary import AttendanceStatus
from ...errors import Refused
from ...store.log.disputes import disputed_fields
from ...store.log.transaction import Transaction
from ...store.records.frozen_record import unpacked
from ...store.records.same_people import once_each, same_people
from ...store.records.session_parts import acts_of_session
from ...store.reference.catalogues import label
from ..frozen_documents import SIGNING_RECORD, FrozenRevision, chosen_revision, governing
from .acta_closing import revision_after
from .printed_fields import Disputed, printed_disputes
from .printed_people import PrintedPeople, PrintedPerson
from .printed_signatures import telling_kinds

WITNESSES = 2
"""Who sign a record of signatures beside the facilitation."""

_KINDS: tuple[str, ...] = get_args(ActKind)


@dataclass(frozen=True)
class StandingSigningRecord:
    """The record of signatures as it stands: what it prints, what in it is disputed, and of which frozen acta it is."""

    content: SigningRecordContent
    disputed: tuple[Disputed, ...]
    acta_id: UUID


@dataclass(frozen=True)
class _Signing:
    """The records that one record of signatures is made of."""

    acta: FrozenRevision
    last_day: date
    attendance: dict[UUID, Attendance]
    acts: dict[UUID, list[SigningAct]]
    people: PrintedPeople
    language: str

    def records(self) -> set[UUID]:
        found = {each.id for each in self.attendance.values()} | self.people.records
        return found | {act.id for acts in self.acts.values() for act in acts}


def standing_signing_record(
    tx: Transaction,
    session_id: UUID,
    *,
    language: str | None = None,
    witnesses: Sequence[str] = (),
    reason: str = "",
) -> StandingSigningRecord:
    """What is recorded now of how people signed the acta of a session that governs.

    Everybody present is told of, then whoever signed later. A person is named as the acta names them. `witnesses` are
    the names of those who will sign it; a line is left for each that is not known yet. Raises `Refused`
    ``minutes.never_frozen`` where there is no final acta, ``minutes.two_finals`` where nobody decided between two.
    """
    session = tx.get(Session, session_id)
    acta = _signed_acta(tx, session_id)
    printed = unpacked(tx.get(FrozenDocument, acta.id)).content
    assert isinstance(printed, ActaContent)
    meeting = printed.meeting
    if meeting.starts is None or printed.year is None:  # no final acta of this program is without
        raise Refused("minutes.no_start", key=session.key or "–")
    last_day = (meeting.ends or meeting.starts).date()
    signing = _read(tx, session, acta, last_day, language or printed.language)
    revision, corrects = revision_after(governing(tx, acta.id, kind=SIGNING_RECORD), reason)
    content = SigningRecordContent(
        language=signing.language,
        revision=revision,
        corrects=corrects,
        mesa_title=printed.mesa_title,
        file_number=printed.file_number,
        topic=printed.topic,
        acta=SignedActa(
            number=printed.number,
            year=printed.year,
            revision=acta.revision,
            code=acta.code,
            sha256=acta.sha256,
            pdf_sha256=acta.pdf_sha256 or "",
            pages=acta.pages or 0,
        ),
        place=meeting.place,
        starts=meeting.starts,
        ends=meeting.ends,
        utc_offset_minutes=meeting.utc_offset_minutes,
        made_at=tx.now(),
        people=tuple(_signatories(signing)),
        facilitators=meeting.facilitators,
        witnesses=(*witnesses, *("" for _ in range(WITNESSES - len(witnesses)))),
    )
    disputes = disputed_fields(tx.connection, signing.records())
    return StandingSigningRecord(content, printed_disputes(tx, disputes), acta.id)


def _signed_acta(tx: Transaction, session_id: UUID) -> FrozenRevision:
    standing = governing(tx, session_id)
    if not standing:
        raise Refused("minutes.no_acta_signed")
    return standing[0] if len(standing) == 1 else chosen_revision(tx, session_id)


def _read(tx: Transaction, session: Session, acta: FrozenRevision, last_day: date, language: str) -> _Signing:
    process = tx.get(Process, session.process_id) if session.process_id else tx.get(Process, session.id)
    rows = tx.session.scalars(select(Attendance).where(Attendance.session_id == session.id))
    marked = dict(once_each(same_people(tx), rows))
    acts = acts_of_session(tx, session.id)
    signers = {act.signer_id for group in acts.values() for act in group if act.signer_id is not None}
    people = PrintedPeople(tx, process, set(marked) | set(acts) | signers, language)
    return _Signing(acta, last_day, marked, acts, people, language)


def _signatories(signing: _Signing) -> Iterator[Signatory]:
    here = {who for who, each in signing.attendance.items() if each.status == AttendanceStatus.PRESENT}
    later = (who for who in signing.acts if who not in here)
    people = [*_in_order(signing, here), *_in_order(signing, later)]
    telling = telling_kinds(people, signing.acts)
    for number, person in enumerate(people, 1):
        acts = [act for act in signing.acts.get(person.id, ()) if act.kind in _KINDS]
        told = [act for act in acts if not (person.veiled and act.kind in telling)]
        attended = signing.attendance.get(person.id)
        yield Signatory(
            number=number,
            name=person.name,
            reserved=person.reserved,
            organisation=person.organisation,
            role=person.role,
            acts=tuple(_recorded(act, signing, drawn=bool(act.on_screen) and not person.veiled) for act in told),
            withheld=len(told) < len(acts),
            left_at=attended.left_at if attended is not None else None,
        )


def _in_order(signing: _Signing, people: Iterable[UUID]) -> list[PrintedPerson]:
    return sorted((signing.people[who] for who in people), key=lambda person: person.order)


def _recorded(act: SigningAct, signing: _Signing, *, drawn: bool) -> RecordedAct:
    """One act; that it was `drawn` on the screen, and when, is told of nobody whose name is not."""
    late = act.at is not None and act.at.date() > signing.last_day
    frozen_at = signing.acta.frozen_at if signing.acta.corrects_id is not None else None
    return RecordedAct(
        kind=act.kind,  # type: ignore[arg-type]
        finger=label("fingers", act.finger, signing.language).lower() if act.finger else "",
        signer=signing.people.label(act.signer_id),
        words=act.words or "",
        later_at=act.at if late or act.venue else None,
        later_place=act.venue or "",
        of_earlier=act.at is not None and frozen_at is not None and act.at < frozen_at,
        on_screen=drawn,
        drawn_at=act.at if drawn else None,
    )
