"""The plan of transition: what passes into local hands, to whom, and by when."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.design import HandoverStep
from ..domain.people import Participant
from ..domain.process import Party, Process
from ..domain.vocabulary import HandoverState
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .places import next_place
from .spaces import table_of


class StepFields(TypedDict, total=False):
    """What can be said of a step; `owner` is who takes it, where they are not on the list of people."""

    kind: str | None
    owner: str | None
    owner_person_id: UUID | None
    owner_party_id: UUID | None
    needs: str | None
    due_on: date | None
    remark: str | None
    place: int | None


class StepChanges(StepFields, total=False):
    """What can be changed of a step; handing over has a command of its own."""

    title: str


def plan_handover(
    tx: Transaction, process_id: UUID, title: str, *, key: str | None = None, **fields: Unpack[StepFields]
) -> UUID:
    """Add something to the plan of transition, after what is in it unless `place` says where."""
    intend(tx, "plan_handover")
    tx.get(Process, process_id)
    _check_links(tx, process_id, fields)
    given = clean(HandoverStep, {"title": title, "state": HandoverState.PLANNED, **fields})
    if given.get("place") is None:
        given["place"] = next_place(tx, HandoverStep, HandoverStep.process_id == process_id)
    step = HandoverStep(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(step, table_of(tx, process_id)).id


def edit_handover(
    tx: Transaction, step_id: UUID, *, shown: Versions | None = None, **changes: Unpack[StepChanges]
) -> UUID:
    """Change a step of the plan."""
    intend(tx, "edit_handover")
    step = tx.get(HandoverStep, step_id)
    _check_links(tx, step.process_id, changes)
    edit(tx, step, changes, shown)
    return step_id


def set_handover_state(
    tx: Transaction, step_id: UUID, state: str, *, on: date | None = None, shown: Versions | None = None
) -> UUID:
    """Say how far a step has come; handed over today unless `on` says when.

    Raises `Refused` ``analysis.no_owner`` for something that would pass into nobody's hands, and
    ``analysis.in_the_future``.
    """
    intend(tx, "set_handover_state")
    step = tx.get(HandoverStep, step_id)
    done = state == HandoverState.HANDED_OVER
    day = (on or tx.now().date()) if done else None
    if done and not (step.owner or step.owner_person_id or step.owner_party_id):
        raise Refused("analysis.no_owner")
    if day is not None and day > tx.now().date():
        raise Refused("analysis.in_the_future", day=day.isoformat())
    edit(tx, step, {"state": state, "handed_over_on": day}, shown)
    return step_id


def remove_handover(tx: Transaction, step_id: UUID, *, shown: Versions | None = None) -> None:
    """Take a step out of the plan; raises `Refused` ``analysis.handed_over`` for one that was handed over."""
    intend(tx, "remove_handover")
    step = tx.get(HandoverStep, step_id)
    if step.state == HandoverState.HANDED_OVER:
        raise Refused("analysis.handed_over")
    tx.replacing(step_id, shown)
    tx.delete(step)


def _check_links(tx: Transaction, process_id: UUID | None, fields: StepFields) -> None:
    of_process(tx, Participant, fields.get("owner_person_id"), process_id)
    of_process(tx, Party, fields.get("owner_party_id"), process_id)
