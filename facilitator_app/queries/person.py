"""What the record says of one person, on a page that the person may see and have corrected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ..domain.ids import natural_id
from ..domain.people import Consent, Participant, ParticipantDetails
from ..domain.process import Commission, CommissionDelegate, Process
from ..domain.session import Attendance, Note, Session, SigningAct, SpeakingTurn
from ..domain.vocabulary import PersonalField
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.consents import ConsentNow, consents_now
from ..store.records.same_people import once_each, same_people
from .seats import Seat, seats_of, shown_name


@dataclass(frozen=True)
class ConsentAct:
    """One dated act of consent."""

    id: UUID
    purpose: str
    act: str
    how: str | None
    on: date | None
    language: str | None
    asked_by: str | None
    witness: str | None


@dataclass(frozen=True)
class Attended:
    """A session that the person was called to, and whether they came."""

    session_id: UUID
    number: int | None
    title: str | None
    starts_at: datetime | None
    status: str
    arrived_at: datetime | None


@dataclass(frozen=True)
class Acted:
    """How the person stood behind the paper of a session, or declined to."""

    session_id: UUID
    kind: str
    finger: str | None
    words: str | None
    at: datetime | None


@dataclass(frozen=True)
class PersonPage:
    """Everything kept of a person: the seat, the form's fields with their versions, consents, and the record.

    `details` holds only what the process keeps, and `no_longer_kept` the names of fields that are still filled
    although the process stopped keeping them. `reserved_name` is the name behind a pseudonym, for the team. `joined`
    are the names in further records that turned out to be of the same person.
    """

    seat: Seat
    name: str | None
    pseudonym: str | None
    authority: str | None
    reserved_name: str | None
    details: dict[str, Any]
    no_longer_kept: tuple[str, ...]
    versions: Versions
    details_versions: Versions
    consents: dict[str, ConsentNow]
    consent_acts: tuple[ConsentAct, ...]
    attended: tuple[Attended, ...]
    acted: tuple[Acted, ...]
    commissions: tuple[tuple[str, str | None], ...]
    joined: tuple[str, ...]
    notes: int
    turns: int


_GOVERNED = {field.value: field.value for field in PersonalField} | {"languages": PersonalField.LANGUAGE.value}
_DETAILS = ("sex", "birth_year", "people", "language", "languages", "needs_interpretation", "national_id", "phone",
            "community", "signs_with")  # fmt: skip


def person_page(tx: Transaction, participant_id: UUID) -> PersonPage:
    """The page of a person. Raises `BadUsage` ``record.unknown``."""
    person = tx.get(Participant, participant_id)
    process = tx.find(Process, person.process_id)
    kept = frozenset((process and process.personal_fields) or ())
    details = tx.find(ParticipantDetails, natural_id(ParticipantDetails.__tablename__, participant_id))
    filled = {name: getattr(details, name) for name in _DETAILS if getattr(details, name, None) is not None}
    gone = tuple(name for name in filled if name in _GOVERNED and _GOVERNED[name] not in kept)
    records = same_people(tx).all(participant_id)
    return PersonPage(
        seat=seats_of(tx, (participant_id,))[participant_id],
        name=person.name,
        pseudonym=person.pseudonym,
        authority=person.authority,
        reserved_name=details.reserved_name if details is not None else None,
        details={name: value for name, value in filled.items() if name not in gone},
        no_longer_kept=gone,
        versions=tx.versions(participant_id),
        details_versions=tx.versions(details.id) if details is not None else {},
        consents=consents_now(tx, (participant_id,)).get(participant_id, {}),
        consent_acts=_consent_acts(tx, records),
        attended=_attended(tx, records),
        acted=_acted(tx, records),
        commissions=_commissions(tx, records),
        joined=_names(tx, records[1:]),
        notes=_count(tx, Note.speaker_id, records),
        turns=_count(tx, SpeakingTurn.participant_id, records),
    )


def _consent_acts(tx: Transaction, records: Sequence[UUID]) -> tuple[ConsentAct, ...]:
    rows = select(Consent).where(Consent.participant_id.in_(records)).order_by(Consent.on, Consent.id)
    names = tuple(ConsentAct.__annotations__)
    return tuple(ConsentAct(**{name: getattr(one, name) for name in names}) for one in tx.session.scalars(rows))


def _attended(tx: Transaction, records: Sequence[UUID]) -> tuple[Attended, ...]:
    rows = (
        select(
            Attendance.session_id,
            Session.number,
            Session.title,
            Session.starts_at,
            Attendance.status,
            Attendance.arrived_at,
        )
        .outerjoin(Session, Session.id == Attendance.session_id)
        .where(Attendance.participant_id.in_(records))
        .order_by(Session.starts_at, Session.number)
    )
    marked = once_each(same_people(tx), tx.session.execute(rows.add_columns(Attendance.participant_id)))
    return tuple(Attended(*row[:-1]) for _, row in marked)


def _acted(tx: Transaction, records: Sequence[UUID]) -> tuple[Acted, ...]:
    rows = select(SigningAct.session_id, SigningAct.kind, SigningAct.finger, SigningAct.words, SigningAct.at)
    of_person = rows.where(SigningAct.participant_id.in_(records)).order_by(SigningAct.session_id, SigningAct.place)
    return tuple(Acted(*row) for row in tx.session.execute(of_person))


def _commissions(tx: Transaction, records: Sequence[UUID]) -> tuple[tuple[str, str | None], ...]:
    rows = (
        select(Commission.title, CommissionDelegate.delegate)
        .join(Commission, Commission.id == CommissionDelegate.commission_id)
        .where(CommissionDelegate.participant_id.in_(records))
        .order_by(Commission.title)
    )
    return tuple(dict.fromkeys((title, delegate) for title, delegate in tx.session.execute(rows)))


def _names(tx: Transaction, records: Sequence[UUID]) -> tuple[str, ...]:
    people = (tx.get(Participant, record) for record in records)
    return tuple(shown_name(one.name, one.pseudonym, reserved=bool(one.reserved)) or one.key or "" for one in people)


def _count(tx: Transaction, column: Any, records: Sequence[UUID]) -> int:
    return tx.session.scalar(select(func.count()).where(column.in_(records))) or 0
