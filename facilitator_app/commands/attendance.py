"""Who was invited to a session and who came. One record for each person and session, the same on every device."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from ..domain.ids import natural_id
from ..domain.people import Participant
from ..domain.process import Party
from ..domain.session import Attendance, Session, SigningAct
from ..domain.vocabulary import AttendanceStatus, SessionState
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .belonging import at_hand, of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class AttendanceFields(TypedDict, total=False):
    """What can be said of an attendance: times, whom the person represents or is represented by, and by what."""

    arrived_at: datetime | None
    left_at: datetime | None
    represents_id: UUID | None
    represented_by_id: UUID | None
    authority: str | None


def attendance_id(session_id: UUID, participant_id: UUID) -> UUID:
    """The id of the attendance of a person at a session."""
    return natural_id(Attendance.__tablename__, session_id, participant_id)


def mark_attendance(
    tx: Transaction,
    session_id: UUID,
    participant_id: UUID,
    status: str = AttendanceStatus.PRESENT,
    *,
    key: str | None = None,
    shown: Versions | None = None,
    **fields: Unpack[AttendanceFields],
) -> UUID:
    """Say whether a person came to a session.

    Who is marked present while the session runs arrived now, unless `arrived_at` says when. Raises `Refused`
    where person, party or representative are of another process, or one represents oneself
    (``session.represents_oneself``).
    """
    intend(tx, "mark_attendance")
    session = at_hand(tx, Session, session_id)
    of_process(tx, Participant, participant_id, session.process_id)
    of_process(tx, Participant, fields.get("represented_by_id"), session.process_id)
    of_process(tx, Party, fields.get("represents_id"), session.process_id)
    if fields.get("represented_by_id") == participant_id:
        raise Refused("session.represents_oneself")
    known = tx.find(Attendance, attendance_id(session_id, participant_id))
    given = clean(Attendance, {"status": status, **fields})
    arrived = known.arrived_at if known is not None else None
    if status == AttendanceStatus.PRESENT and "arrived_at" not in given and arrived is None and _is_running(session):
        given["arrived_at"] = tx.now().replace(second=0)
    others = _under_another_record(tx, session_id, participant_id)
    for other in others:
        edit(tx, other, given, None)
    if known is not None:
        edit(tx, known, given, shown)
        return known.id
    return others[0].id if others else _begin(tx, session, participant_id, given, key)


def _under_another_record(tx: Transaction, session_id: UUID, participant_id: UUID) -> list[Attendance]:
    """The marks of the same person under further records of theirs: what is said now is said of each."""
    records = (each for each in same_people(tx).all(participant_id) if each != participant_id)
    marks = (tx.find(Attendance, attendance_id(session_id, each)) for each in records)
    return [mark for mark in marks if mark is not None]


def invite(tx: Transaction, session_id: UUID, participants: Iterable[UUID]) -> int:
    """Invite people to a session; who is marked already stays as marked. Returns how many are newly invited."""
    intend(tx, "invite")
    session = tx.get(Session, session_id)
    same = same_people(tx)
    listed = select(Attendance.participant_id).where(Attendance.session_id == session_id)
    marked = {same.one(person) for person in tx.session.scalars(listed)}
    invited = [person for person in dict.fromkeys(map(same.one, participants)) if person not in marked]
    members = set(tx.session.scalars(select(Participant.id).where(Participant.process_id == session.process_id)))
    for person in invited:
        if person not in members:
            of_process(tx, Participant, person, session.process_id)
        _begin(tx, session, person, {"status": AttendanceStatus.INVITED})
    return len(invited)


def invite_all(tx: Transaction, session_id: UUID) -> int:
    """Invite everybody in the roster of the process. Returns how many are newly invited."""
    intend(tx, "invite_all")
    session = tx.get(Session, session_id)
    everybody = select(Participant.id).where(Participant.process_id == session.process_id)
    return invite(tx, session_id, tx.session.scalars(everybody).all())


def remove_attendance(
    tx: Transaction, session_id: UUID, participant_id: UUID, *, shown: Versions | None = None
) -> None:
    """Take a person off the list of a session; raises `Refused` ``session.signed_already`` where there is an act."""
    intend(tx, "remove_attendance")
    others = _under_another_record(tx, session_id, participant_id)
    known = tx.find(Attendance, attendance_id(session_id, participant_id))
    marked = known or (others.pop(0) if others else tx.get(Attendance, attendance_id(session_id, participant_id)))
    records = same_people(tx).all(participant_id)
    acts = (SigningAct.session_id == session_id, SigningAct.participant_id.in_(records))
    if tx.session.execute(select(SigningAct.id).where(*acts).limit(1)).first() is not None:
        raise Refused("session.signed_already")
    tx.replacing(marked.id, shown)
    for each in (marked, *others):
        tx.delete(each)


def _begin(
    tx: Transaction, session: Session, participant_id: UUID, given: dict[str, Any], key: str | None = None
) -> UUID:
    marked = Attendance(
        id=attendance_id(session.id, participant_id),
        process_id=session.process_id,
        key=session.process_id and claim_key(tx, session.process_id, key),
        session_id=session.id,
        participant_id=participant_id,
        **given,
    )
    return tx.add(marked, table_of(tx, session.process_id)).id


def _is_running(session: Session) -> bool:
    return session.state in (SessionState.OPEN, SessionState.PAUSED)
