"""Turns to speak: asked for, given, ended, withdrawn; what the interpreter took is counted apart."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from ..domain.people import Participant
from ..domain.session import Session, SpeakingTurn
from ..domain.vocabulary import TurnState
from ..errors import Refused
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean
from .intention import intend
from .spaces import table_of


def request_turn(tx: Transaction, session_id: UUID, participant_id: UUID, *, at: datetime | None = None) -> UUID:
    """Put a person on the list of those who asked to speak; who waits there already keeps the place."""
    intend(tx, "request_turn")
    waiting = _of(tx, session_id, TurnState.REQUESTED, participant_id)
    return waiting[0].id if waiting else _begin(tx, session_id, participant_id, at or tx.now()).id


def give_turn(tx: Transaction, turn_id: UUID, *, at: datetime | None = None, interpreted: bool | None = None) -> UUID:
    """Give the floor to whoever asked; who has it ends. Raises `Refused` ``session.turn_not_waiting``."""
    intend(tx, "give_turn")
    turn = tx.get(SpeakingTurn, turn_id)
    if turn.state != TurnState.REQUESTED:
        raise Refused("session.turn_not_waiting")
    now = at or tx.now()
    end_turns(tx, turn.session_id, at=now)
    turn.state, turn.started_at, turn.interpreted = TurnState.SPEAKING, now, interpreted
    return turn_id


def give_floor(
    tx: Transaction,
    session_id: UUID,
    participant_id: UUID,
    *,
    at: datetime | None = None,
    interpreted: bool | None = None,
) -> UUID:
    """Give the floor to a person, who may not have asked; who has it ends."""
    intend(tx, "give_floor")
    turn_id = request_turn(tx, session_id, participant_id, at=at)
    return give_turn(tx, turn_id, at=at, interpreted=interpreted)


def end_turn(
    tx: Transaction, turn_id: UUID, *, at: datetime | None = None, interpretation_seconds: int | None = None
) -> UUID:
    """End a turn; `interpretation_seconds` of it were the interpreter's.

    Raises `Refused` ``session.turn_not_speaking``, or ``session.interpretation_too_long`` for more seconds than
    the turn had.
    """
    intend(tx, "end_turn")
    turn = tx.get(SpeakingTurn, turn_id)
    if turn.state != TurnState.SPEAKING or turn.started_at is None:
        raise Refused("session.turn_not_speaking")
    ended = max(at or tx.now(), turn.started_at)
    if (interpretation_seconds or 0) > (ended - turn.started_at).total_seconds():
        raise Refused("session.interpretation_too_long")
    clean(SpeakingTurn, {"interpretation_seconds": interpretation_seconds})
    turn.state, turn.ended_at = TurnState.DONE, ended
    if interpretation_seconds is not None:
        turn.interpretation_seconds, turn.interpreted = interpretation_seconds, True
    return turn_id


def end_turns(tx: Transaction, session_id: UUID, *, at: datetime | None = None) -> None:
    """End the turn of whoever has the floor of a session."""
    for turn in _of(tx, session_id, TurnState.SPEAKING):
        turn.state = TurnState.DONE
        turn.ended_at = max(at or tx.now(), turn.started_at) if turn.started_at else at or tx.now()


def withdraw_turn(tx: Transaction, turn_id: UUID) -> UUID:
    """Take a person off the list of those who asked. Raises `Refused` ``session.turn_not_waiting``."""
    intend(tx, "withdraw_turn")
    turn = tx.get(SpeakingTurn, turn_id)
    if turn.state != TurnState.REQUESTED:
        raise Refused("session.turn_not_waiting")
    turn.state = TurnState.WITHDRAWN
    return turn_id


def _of(tx: Transaction, session_id: UUID, state: TurnState, person: UUID | None = None) -> list[SpeakingTurn]:
    found = select(SpeakingTurn).where(SpeakingTurn.session_id == session_id, SpeakingTurn.state == state)
    if person is not None:
        found = found.where(SpeakingTurn.participant_id == person)
    return list(tx.session.scalars(found))


def _begin(tx: Transaction, session_id: UUID, participant_id: UUID, at: datetime) -> SpeakingTurn:
    session = tx.get(Session, session_id)
    of_process(tx, Participant, participant_id, session.process_id)
    turn = SpeakingTurn(process_id=session.process_id, session_id=session_id, participant_id=participant_id)
    turn.state, turn.requested_at = TurnState.REQUESTED, at
    return tx.add(turn, table_of(tx, session.process_id))
