"""Decisions about how a process works: made by the parties, and so recorded in one of their agreements."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.agreement import Agreement
from ..domain.design import DesignDecision
from ..domain.process import MethodPart, Process
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .agreement import add_agreement
from .belonging import of_process
from .clause import add_clause
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class DecisionFields(TypedDict, total=False):
    """What can be said of a decision: the part of the method that it is about, and why."""

    part_id: UUID | None
    reason: str | None
    decided_on: date | None


class DecisionChanges(DecisionFields, total=False):
    """What can be changed of a decision."""

    text: str
    agreement_id: UUID


def decide_design(
    tx: Transaction,
    process_id: UUID,
    text: str,
    *,
    agreement_id: UUID | None = None,
    title: str | None = None,
    key: str | None = None,
    **fields: Unpack[DecisionFields],
) -> UUID:
    """Record a decision about the method, proved by the agreement `agreement_id`.

    Where none is named the text becomes the first clause of a draft agreement called `title` (else the text), for
    the parties to take positions on and confirm like any other.
    """
    intend(tx, "decide_design")
    tx.get(Process, process_id)
    given = clean(DesignDecision, {"decided_on": tx.now().date(), **fields, "text": text})
    if agreement_id is None:
        agreement_id = add_agreement(tx, process_id, title or text)
        tx.session.flush()
        add_clause(tx, agreement_id, text)
    of_process(tx, Agreement, agreement_id, process_id)
    of_process(tx, MethodPart, fields.get("part_id"), process_id)
    decision = DesignDecision(
        process_id=process_id, key=claim_key(tx, process_id, key), agreement_id=agreement_id, **given
    )
    return tx.add(decision, table_of(tx, process_id)).id


def edit_decision(
    tx: Transaction, decision_id: UUID, *, shown: Versions | None = None, **changes: Unpack[DecisionChanges]
) -> UUID:
    """Change what is said of a decision; the agreement itself is changed by the parties."""
    intend(tx, "edit_decision")
    decision = tx.get(DesignDecision, decision_id)
    of_process(tx, Agreement, changes.get("agreement_id"), decision.process_id)
    of_process(tx, MethodPart, changes.get("part_id"), decision.process_id)
    edit(tx, decision, changes, shown)
    return decision_id


def remove_decision(tx: Transaction, decision_id: UUID, *, shown: Versions | None = None) -> None:
    """Take out a decision; its agreement stays."""
    intend(tx, "remove_decision")
    tx.replacing(decision_id, shown)
    tx.delete(tx.get(DesignDecision, decision_id))
