"""Mixed commissions: a theme, a mandate, and the delegates who sit there for a sector."""

from __future__ import annotations

from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.ids import natural_id
from ..domain.people import Participant
from ..domain.process import Commission, CommissionDelegate, Party, Process
from ..domain.session import Session
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class CommissionFields(TypedDict, total=False):
    """What can be said of a commission."""

    theme: str | None
    mandate: str | None
    place: int | None


class CommissionChanges(CommissionFields, total=False):
    """What can be changed of a commission."""

    title: str


def add_commission(
    tx: Transaction, process_id: UUID, title: str, *, key: str | None = None, **fields: Unpack[CommissionFields]
) -> UUID:
    """Add a commission to a process, after those it has unless `place` says where."""
    intend(tx, "add_commission")
    tx.get(Process, process_id)
    given = clean(Commission, {"title": title, **fields})
    if given.get("place") is None:
        last = tx.session.scalar(select(func.max(Commission.place)).where(Commission.process_id == process_id))
        given["place"] = 0 if last is None else last + 1
    commission = Commission(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(commission, table_of(tx, process_id)).id


def edit_commission(
    tx: Transaction, commission_id: UUID, *, shown: Versions | None = None, **changes: Unpack[CommissionChanges]
) -> UUID:
    """Change what is said of a commission."""
    intend(tx, "edit_commission")
    edit(tx, tx.get(Commission, commission_id), changes, shown)
    return commission_id


def remove_commission(tx: Transaction, commission_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a commission that never met, with its delegates; else `Refused` ``people.commission_has_sessions``."""
    intend(tx, "remove_commission")
    commission = tx.get(Commission, commission_id)
    met = tx.session.scalar(select(func.count(Session.id)).where(Session.commission_id == commission_id))
    if met:
        raise Refused("people.commission_has_sessions", count=met)
    for seat in tx.session.scalars(
        select(CommissionDelegate).where(CommissionDelegate.commission_id == commission_id)
    ):
        tx.delete(seat)
    tx.replacing(commission_id, shown)
    tx.delete(commission)


def seat_delegate(
    tx: Transaction,
    commission_id: UUID,
    participant_id: UUID,
    *,
    delegate: str | None = None,
    sector: str | None = None,
    shown: Versions | None = None,
) -> UUID:
    """Seat a person in a commission as titular or alternate, for a sector: that of their party unless said."""
    intend(tx, "seat_delegate")
    commission = tx.get(Commission, commission_id)
    of_process(tx, Participant, participant_id, commission.process_id)
    if sector is None:
        party = tx.find(Party, tx.get(Participant, participant_id).party_id)
        sector = party.sector if party is not None else None
    given = clean(CommissionDelegate, {"delegate": delegate, "sector": sector})
    identity = natural_id(CommissionDelegate.__tablename__, commission_id, participant_id)
    known = tx.find(CommissionDelegate, identity)
    if known is not None:
        edit(tx, known, given, shown)
        return identity
    seat = CommissionDelegate(
        id=identity,
        process_id=commission.process_id,
        commission_id=commission_id,
        participant_id=participant_id,
        **given,
    )
    return tx.add(seat, table_of(tx, commission.process_id)).id


def unseat_delegate(
    tx: Transaction, commission_id: UUID, participant_id: UUID, *, shown: Versions | None = None
) -> None:
    """Take a person out of a commission."""
    intend(tx, "unseat_delegate")
    seat = tx.get(CommissionDelegate, natural_id(CommissionDelegate.__tablename__, commission_id, participant_id))
    tx.replacing(seat.id, shown)
    tx.delete(seat)
