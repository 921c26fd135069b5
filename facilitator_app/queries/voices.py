"""Who came to the sessions of every mesa and how long each person spoke, net of interpretation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.session import Attendance, Session, SpeakingTurn
from ..domain.vocabulary import AttendanceStatus, TurnState
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .seats import Seat


@dataclass(frozen=True)
class Period:
    """From a moment to another, the end left out."""

    since: datetime
    until: datetime


@dataclass(frozen=True)
class Voices:
    """By process, the people who came, and the seconds that each person spoke."""

    present: Mapping[UUID, frozenset[UUID]]
    seconds: Mapping[UUID, Counter[UUID]]

    def people(self) -> frozenset[UUID]:
        """Everybody who came anywhere; somebody who sits at two mesas is two people here."""
        return frozenset().union(*self.present.values())

    def spoken(self) -> Counter[UUID]:
        """The seconds of everybody."""
        return sum(self.seconds.values(), Counter())


@dataclass(frozen=True)
class VoiceShare:
    """A group's part of all speech and of all people, 0 to 1."""

    group: str
    people: int
    voice: float
    of_people: float


def voices(tx: Transaction, period: Period | None = None) -> Voices:
    """The voices of every process, in all its sessions or in those that began in `period`."""
    same = same_people(tx)
    present: defaultdict[UUID, set[UUID]] = defaultdict(set)
    came = select(Attendance.process_id, Attendance.participant_id).where(
        Attendance.status == AttendanceStatus.PRESENT
    )
    for process, person in tx.session.execute(_within(came, Attendance.session_id, period).distinct()):
        present[process].add(same.one(person))
    seconds: defaultdict[UUID, Counter[UUID]] = defaultdict(Counter)
    turn = SpeakingTurn
    spoke = select(
        turn.process_id, turn.participant_id, turn.started_at, turn.ended_at, turn.interpretation_seconds
    ).where(turn.state == TurnState.DONE, turn.started_at.is_not(None), turn.ended_at.is_not(None))
    for process, person, started, ended, interpreted in tx.session.execute(_within(spoke, turn.session_id, period)):
        seconds[process][same.one(person)] += max(0, round((ended - started).total_seconds()) - (interpreted or 0))
    return Voices({process: frozenset(people) for process, people in present.items()}, dict(seconds))


def shares(
    seats: Mapping[UUID, Seat], people: Iterable[UUID], seconds: Counter[UUID], group: Callable[[Seat], str]
) -> tuple[VoiceShare, ...]:
    """The groups of `people` by how many they are; whoever belongs to none that is known is left out."""
    heads = Counter(name for person in people if person in seats and (name := group(seats[person])))
    spoken: Counter[str] = Counter()
    for person, time in seconds.items():
        if person in seats and (name := group(seats[person])):
            spoken[name] += time
    all_heads, all_time = heads.total() or 1, spoken.total() or 1
    found = (
        VoiceShare(name, heads[name], spoken[name] / all_time, heads[name] / all_heads)
        for name in heads.keys() | spoken.keys()
    )
    return tuple(sorted(found, key=lambda share: (-share.people, share.group)))


def _within(rows: Any, session_id: Any, period: Period | None) -> Any:
    if period is None:
        return rows
    return rows.join(Session, Session.id == session_id).where(
        Session.starts_at >= period.since, Session.starts_at < period.until
    )
