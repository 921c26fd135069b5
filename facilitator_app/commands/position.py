"""Where a party stands on a clause, in its own words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from ..domain.agreement import Agreement, Clause, Position
from ..domain.ids import natural_id
from ..domain.process import Party
from ..domain.vocabulary import PositionValue
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .agreement import require_open
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key


def set_position(
    tx: Transaction,
    clause_id: UUID,
    party_id: UUID,
    value: PositionValue,
    *,
    words: str | None = None,
    returns_on: date | None = None,
    shown: Versions | None = None,
    key: str | None = None,
) -> UUID:
    """Record where a party stands on a clause, in its words; two devices that record the same meet.

    `returns_on` is when a consultation comes back and goes with ``pending_consultation`` alone. The positions
    of a confirmed agreement stand; what an assembly decides afterwards is a ratification.
    """
    intend(tx, "set_position")
    clause = tx.get(Clause, clause_id)
    require_open(tx.get(Agreement, clause.agreement_id))
    of_process(tx, Party, party_id, clause.process_id)
    if returns_on is not None and value != PositionValue.PENDING_CONSULTATION:
        raise Refused("agreement.return_without_consultation")
    position_id = natural_id("position", clause_id, party_id)
    said = clean(Position, {"value": value, "words": words, "returns_on": returns_on})
    position = tx.find(Position, position_id)
    if position is None:
        position = Position(
            id=position_id, process_id=clause.process_id, clause_id=clause_id, party_id=party_id,
            key=clause.process_id and claim_key(tx, clause.process_id, key), **said,
        )  # fmt: skip
        tx.add(position, clause.space)
    else:
        edit(tx, position, said, shown)
    return position_id


def set_positions(tx: Transaction, clause_id: UUID, values: Mapping[UUID, PositionValue]) -> None:
    """Record the positions of several parties on a clause at once, for a round of the table."""
    intend(tx, "set_positions")
    for party_id, value in values.items():
        set_position(tx, clause_id, party_id, value)


def delete_position(tx: Transaction, position_id: UUID, *, shown: Versions | None = None) -> None:
    """Take back what was recorded by mistake."""
    intend(tx, "delete_position")
    position = tx.get(Position, position_id)
    clause = tx.find(Clause, position.clause_id)
    agreement = tx.find(Agreement, clause.agreement_id) if clause else None
    if agreement is not None:
        require_open(agreement)
    tx.replacing(position_id, shown)
    tx.delete(position)
