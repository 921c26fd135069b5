"""Plans of protection: agreed with the threatened person, never only about them."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.early_warning import ProtectionPlan, Signal
from ..domain.ids import natural_id
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .spaces import team_of


class PlanFields(TypedDict, total=False):
    """What a plan says besides its measures; `not_to_do` is what the person asked not to be done."""

    not_to_do: str | None
    contact: str | None
    agreed_on: date | None
    agreed_how: str | None
    review_on: date | None


class PlanChanges(PlanFields, total=False):
    """What can be changed of a plan."""

    measures: str


def agree_protection(
    tx: Transaction, signal_id: UUID, measures: str, *, shown: Versions | None = None, **fields: Unpack[PlanFields]
) -> UUID:
    """Write down, or change, the plan of protection of a signal, as it was agreed with the person.

    Raises `Refused` ``analysis.plan_not_agreed`` without the day and the way in which the person agreed, and
    ``analysis.in_the_future``.
    """
    intend(tx, "agree_protection")
    signal = tx.get(Signal, signal_id)
    given = clean(ProtectionPlan, {"measures": measures, **fields})
    identity = natural_id(ProtectionPlan.__tablename__, signal_id)
    plan = tx.find(ProtectionPlan, identity)
    if plan is None:
        plan = ProtectionPlan(id=identity, process_id=signal.process_id, signal_id=signal_id, **given)
        _check(tx, plan)
        return tx.add(plan, team_of(tx, signal.process_id)).id
    edit(tx, plan, given, shown)
    _check(tx, plan)
    return identity


def edit_protection(
    tx: Transaction, plan_id: UUID, *, shown: Versions | None = None, **changes: Unpack[PlanChanges]
) -> UUID:
    """Change a plan of protection."""
    intend(tx, "edit_protection")
    plan = tx.get(ProtectionPlan, plan_id)
    edit(tx, plan, changes, shown)
    _check(tx, plan)
    return plan_id


def remove_protection(tx: Transaction, plan_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out a plan of protection."""
    intend(tx, "remove_protection")
    tx.replacing(plan_id, shown)
    tx.delete(tx.get(ProtectionPlan, plan_id))


def _check(tx: Transaction, plan: ProtectionPlan) -> None:
    if plan.agreed_on is None or plan.agreed_how is None:
        raise Refused("analysis.plan_not_agreed")
    if plan.agreed_on > tx.now().date():
        raise Refused("analysis.in_the_future", day=plan.agreed_on.isoformat())
