"""What the assembly of a party decides on an agreement made ad referéndum."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ..domain.agreement import Agreement, Ratification
from ..domain.ids import natural_id
from ..domain.process import Party
from ..domain.vocabulary import RatificationDecision
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key


def record_ratification(
    tx: Transaction,
    agreement_id: UUID,
    party_id: UUID,
    decision: RatificationDecision,
    *,
    on: date | None = None,
    instrument: str | None = None,
    shown: Versions | None = None,
    key: str | None = None,
) -> UUID:
    """Record what a party's assembly decided, when and in which instrument; a decision needs its date."""
    intend(tx, "record_ratification")
    agreement = tx.get(Agreement, agreement_id)
    of_process(tx, Party, party_id, agreement.process_id)
    if decision != RatificationDecision.PENDING and on is None:
        raise Refused("agreement.ratification_without_date")
    ratification_id = natural_id("ratification", agreement_id, party_id)
    ratification = tx.find(Ratification, ratification_id)
    said = clean(Ratification, {"decision": decision, "on": on, "instrument": instrument})
    if ratification is None:
        ratification = Ratification(
            id=ratification_id, process_id=agreement.process_id, agreement_id=agreement_id, party_id=party_id,
            key=agreement.process_id and claim_key(tx, agreement.process_id, key), **said,
        )  # fmt: skip
        tx.add(ratification, agreement.space)
    else:
        edit(tx, ratification, said, shown)
    return ratification_id


def delete_ratification(tx: Transaction, ratification_id: UUID, *, shown: Versions | None = None) -> None:
    """Take back what was recorded by mistake."""
    intend(tx, "delete_ratification")
    ratification = tx.get(Ratification, ratification_id)
    tx.replacing(ratification_id, shown)
    tx.delete(ratification)
