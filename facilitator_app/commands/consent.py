"""Consent by purpose, as dated acts that are never edited: given, refused, withdrawn; the latest one counts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.people import Consent, Participant
from ..domain.session import Attendance, Session
from ..domain.vocabulary import AttendanceStatus, ConsentAct, ConsentHow
from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.records.consents import consents_now, consents_of_each
from ..store.records.same_people import same_people
from .editing import clean
from .intention import intend
from .keys import claim_key
from .spaces import team_of


def record_consent(
    tx: Transaction,
    participant_id: UUID,
    purpose: str,
    act: str = ConsentAct.GIVEN,
    *,
    how: str | None = None,
    on: date | None = None,
    language: str | None = None,
    asked_by: str | None = None,
    witness: str | None = None,
    key: str | None = None,
) -> UUID:
    """Record what a person said on a day (today unless `on` says which) about one purpose."""
    intend(tx, "record_consent")
    person = tx.get(Participant, participant_id)
    said = {"purpose": purpose, "act": act, "how": how, "on": on or tx.now().date()}
    given = clean(Consent, {**said, "language": language, "asked_by": asked_by, "witness": witness})
    consent_key = person.process_id and claim_key(tx, person.process_id, key)
    consent = Consent(process_id=person.process_id, key=consent_key, participant_id=participant_id, **given)
    if given["act"] == ConsentAct.GIVEN:
        _say_to_all(tx, person, given)
    return tx.add(consent, team_of(tx, person.process_id)).id


def _say_to_all(tx: Transaction, person: Participant, given: dict[str, Any]) -> None:
    """Of a person with several records a no in any of them counts: who says yes now says it to each of those."""
    others = [record for record in same_people(tx).all(person.id) if record != person.id]
    for record, said in consents_of_each(tx, others).items():
        if given["purpose"] in said and said[given["purpose"]].act != ConsentAct.GIVEN:
            more = Consent(process_id=person.process_id, participant_id=record, **given)
            tx.add(more, team_of(tx, person.process_id))


def withdraw_consent(
    tx: Transaction,
    participant_id: UUID,
    purpose: str,
    *,
    how: str | None = None,
    on: date | None = None,
    language: str | None = None,
    asked_by: str | None = None,
    witness: str | None = None,
) -> UUID:
    """Record that a person takes a consent back. Raises `Refused` ``people.nothing_to_withdraw``."""
    intend(tx, "withdraw_consent")
    tx.get(Participant, participant_id)
    now = consents_now(tx, (participant_id,)).get(participant_id, {})
    if purpose not in now or now[purpose].act != ConsentAct.GIVEN:
        raise Refused("people.nothing_to_withdraw")
    return record_consent(
        tx, participant_id, purpose, ConsentAct.WITHDRAWN,
        how=how, on=on, language=language, asked_by=asked_by, witness=witness,
    )  # fmt: skip


def record_oral_consent(
    tx: Transaction,
    session_id: UUID,
    purposes: Collection[str],
    language: str | None,
    asked_by: str | None,
    witness: str | None = None,
    *,
    but: Collection[UUID] = (),
) -> tuple[UUID, ...]:
    """Record the oral consent of everybody present, after it was read aloud; returns the ids of the acts.

    Nobody's own word is overruled: who refused or withdrew stays so, a consent given before stands as it was
    given, and those named in `but` said something else. Raises `Refused` ``people.nobody_present``.
    """
    intend(tx, "record_oral_consent")
    tx.get(Session, session_id)
    here = (Attendance.session_id == session_id, Attendance.status == AttendanceStatus.PRESENT)
    same = same_people(tx)
    people = list(dict.fromkeys(map(same.one, tx.session.scalars(select(Attendance.participant_id).where(*here)))))
    if not people:
        raise Refused("people.nobody_present")
    now = consents_now(tx, people)
    return tuple(
        record_consent(
            tx, person, purpose, how=ConsentHow.ORAL, language=language, asked_by=asked_by, witness=witness
        )
        for person in people
        if person not in but and tx.find(Participant, person) is not None
        for purpose in dict.fromkeys(purposes)
        if purpose not in now.get(person, {})
    )
