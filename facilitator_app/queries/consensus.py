"""What each party answered to a question, with its reservation in its words; nothing is ever averaged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ..domain.people import Participant
from ..domain.process import Party
from ..domain.session import Attendance, ConsensusAnswer, ConsensusCheck
from ..domain.vocabulary import AttendanceStatus, Delegate
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .scales import ScaleStep, scale_of
from .seats import Seat, seats_of


@dataclass(frozen=True)
class CheckLine:
    """A question in a list, with how many parties gave each value."""

    id: UUID
    question: str
    scale: str | None
    at: datetime | None
    clause_id: UUID | None
    counts: dict[str, int]


@dataclass(frozen=True)
class PartyAnswer:
    """A party, who of it is present to speak for it, and its answer; `value` is None while it has none."""

    party_id: UUID
    party: str
    sector: str | None
    speaks: Seat | None
    value: str | None
    reservation: str | None
    versions: Versions


@dataclass(frozen=True)
class ConsensusGrid:
    """A question with the answers by party and, by sector, the values that its parties gave.

    `scale` is empty for a scale of the parties' own. `previous` is the check on the same clause before this one.
    """

    id: UUID
    session_id: UUID
    question: str
    scale_code: str | None
    scale: tuple[ScaleStep, ...]
    clause_id: UUID | None
    at: datetime | None
    answers: tuple[PartyAnswer, ...]
    by_sector: dict[str, tuple[str, ...]]
    counts: dict[str, int]
    previous: CheckLine | None
    versions: Versions


def list_checks(tx: Transaction, session_id: UUID) -> list[CheckLine]:
    """The questions put in a session, in order."""
    rows = select(ConsensusCheck).where(ConsensusCheck.session_id == session_id)
    return _check_lines(tx, rows.order_by(ConsensusCheck.at, ConsensusCheck.id))


def consensus_grid(tx: Transaction, check_id: UUID) -> ConsensusGrid:
    """One question with everybody's answer. Raises `BadUsage` ``record.unknown``."""
    check = tx.get(ConsensusCheck, check_id)
    answers = _answers(tx, check)
    sectors = dict.fromkeys(answer.sector or "" for answer in answers)
    return ConsensusGrid(
        id=check_id,
        session_id=check.session_id,
        question=check.question,
        scale_code=check.scale,
        scale=scale_of(tx, check.process_id, check.scale) if check.process_id else (),
        clause_id=check.clause_id,
        at=check.at,
        answers=tuple(answers),
        by_sector={
            sector: tuple(a.value for a in answers if (a.sector or "") == sector and a.value is not None)
            for sector in sectors
        },
        counts=dict(Counter(answer.value for answer in answers if answer.value is not None)),
        previous=_previous(tx, check),
        versions=tx.versions(check_id),
    )


def _answers(tx: Transaction, check: ConsensusCheck) -> list[PartyAnswer]:
    rows = select(ConsensusAnswer).where(ConsensusAnswer.check_id == check.id)
    given = {answer.party_id: answer for answer in tx.session.scalars(rows)}
    speaks = _who_speaks(tx, check)
    parties = select(Party).where(Party.process_id == check.process_id).order_by(Party.place, Party.id)
    lines = []
    for party in tx.session.scalars(parties):
        answer = given.get(party.id)
        lines.append(
            PartyAnswer(
                party_id=party.id,
                party=party.name,
                sector=party.sector,
                speaks=speaks.get(party.id),
                value=answer.value if answer else None,
                reservation=answer.reservation if answer else None,
                versions=tx.versions(answer.id) if answer else {},
            )
        )
    return lines


def _who_speaks(tx: Transaction, check: ConsensusCheck) -> dict[UUID, Seat]:
    """By party, who of it is present: the delegate, else the alternate, else anybody."""
    order: dict[str | None, int] = {Delegate.TITULAR: 0, Delegate.ALTERNATE: 1}
    here = (Attendance.session_id == check.session_id, Attendance.status == AttendanceStatus.PRESENT)
    rows = (
        select(Participant.id)
        .join(Attendance, Attendance.participant_id == Participant.id)
        .where(*here, Participant.party_id.is_not(None))
    )
    seats = seats_of(tx, tx.session.scalars(rows).all())
    found: dict[UUID, Seat] = {}
    for seat in sorted(seats.values(), key=lambda one: (order.get(one.delegate, 2), one.name)):
        if seat.party_id is not None:
            found.setdefault(seat.party_id, seat)
    return found


def _previous(tx: Transaction, check: ConsensusCheck) -> CheckLine | None:
    if check.clause_id is None or check.at is None:
        return None
    earlier = (ConsensusCheck.clause_id == check.clause_id, ConsensusCheck.at < check.at)
    rows = select(ConsensusCheck).where(*earlier).order_by(ConsensusCheck.at.desc()).limit(1)
    return next(iter(_check_lines(tx, rows)), None)


def _check_lines(tx: Transaction, rows: Any) -> list[CheckLine]:
    checks = tx.session.scalars(rows).all()
    counts: dict[UUID, dict[str, int]] = {}
    counted = select(ConsensusAnswer.check_id, ConsensusAnswer.value, func.count()).where(
        ConsensusAnswer.check_id.in_([check.id for check in checks])
    )
    grouped = counted.group_by(ConsensusAnswer.check_id, ConsensusAnswer.value)
    for check_id, value, count in tx.session.execute(grouped):
        counts.setdefault(check_id, {})[value] = count
    return [
        CheckLine(check.id, check.question, check.scale, check.at, check.clause_id, counts.get(check.id, {}))
        for check in checks
    ]
