"""Who has spoken in a session and for how long, net of interpretation, beside the share of people who are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from ..domain.session import SpeakingTurn
from ..domain.vocabulary import TurnState
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from .seats import Seat, seats_of


@dataclass(frozen=True)
class Turn:
    """A turn that somebody waits for or has, since when."""

    id: UUID
    seat: Seat | None
    since: datetime | None
    interpreted: bool


@dataclass(frozen=True)
class Share:
    """One group: its people present and its seconds of speech, each also as a part of all (0 to 1)."""

    group: str
    people: int
    part_of_people: float
    seconds: int
    part_of_time: float


@dataclass(frozen=True)
class Speaking:
    """Turns asked for in the order of asking, who has the floor, and the balance by sector, sex and youth.

    `seconds` is all speech net of interpretation, `interpretation` what the interpreters took. People whose
    sector, sex or year of birth is not known are the group ``""``.
    """

    requested: tuple[Turn, ...]
    floor: Turn | None
    seconds: int
    interpretation: int
    by_sector: tuple[Share, ...]
    by_sex: tuple[Share, ...]
    by_youth: tuple[Share, ...]


def speaking(tx: Transaction, session_id: UUID, present: Iterable[Seat], now: datetime) -> Speaking:
    """The balance of a session whose `present` people are these; a turn that runs counts until `now`."""
    turns = tx.session.execute(
        select(
            SpeakingTurn.id,
            SpeakingTurn.participant_id,
            SpeakingTurn.state,
            SpeakingTurn.requested_at,
            SpeakingTurn.started_at,
            SpeakingTurn.ended_at,
            SpeakingTurn.interpretation_seconds,
            SpeakingTurn.interpreted,
        )
        .where(SpeakingTurn.session_id == session_id)
        .order_by(SpeakingTurn.requested_at, SpeakingTurn.id)
    ).all()
    people, same = list(present), same_people(tx)
    seats = {seat.id: seat for seat in people} | seats_of(
        tx, [who for turn in turns for who in (turn.participant_id, same.one(turn.participant_id))]
    )
    spoken: Counter[UUID] = Counter()
    interpretation = 0
    for turn in turns:
        if turn.started_at is not None and turn.state in (TurnState.SPEAKING, TurnState.DONE):
            interpreted = turn.interpretation_seconds or 0
            whole = ((turn.ended_at or now) - turn.started_at).total_seconds()
            spoken[same.one(turn.participant_id)] += max(0, round(whole) - interpreted)
            interpretation += interpreted
    waiting = [
        Turn(turn.id, seats.get(turn.participant_id), turn.requested_at, bool(turn.interpreted))
        for turn in turns
        if turn.state == TurnState.REQUESTED
    ]
    having = [
        Turn(turn.id, seats.get(turn.participant_id), turn.started_at, bool(turn.interpreted))
        for turn in turns
        if turn.state == TurnState.SPEAKING
    ]

    def shares(group: Callable[[Seat], str]) -> tuple[Share, ...]:
        return _shares(group, people, seats, spoken)

    return Speaking(
        requested=tuple(waiting),
        floor=having[-1] if having else None,
        seconds=spoken.total(),
        interpretation=interpretation,
        by_sector=shares(lambda seat: seat.sector or ""),
        by_sex=shares(lambda seat: seat.sex or ""),
        by_youth=shares(lambda seat: youth(seat, now.year)),
    )


def youth(seat: Seat, year: int) -> str:
    """``young`` under thirty in `year`, else ``older``; empty where the year of birth is not known."""
    is_young = seat.is_young(year)
    return "" if is_young is None else "young" if is_young else "older"


def _shares(
    group: Callable[[Seat], str], people: list[Seat], seats: dict[UUID, Seat], spoken: Counter[UUID]
) -> tuple[Share, ...]:
    """The groups by how long they spoke, then by name."""
    heads = Counter(group(seat) for seat in people)
    seconds: Counter[str] = Counter()
    for person, time in spoken.items():
        seconds[group(seats[person]) if person in seats else ""] += time
    all_people, all_time = heads.total() or 1, seconds.total() or 1
    found = [
        Share(name, heads[name], heads[name] / all_people, seconds[name], seconds[name] / all_time)
        for name in heads.keys() | seconds.keys()
    ]
    return tuple(sorted(found, key=lambda share: (-share.seconds, -share.people, share.group)))
