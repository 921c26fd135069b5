"""Rates the minimum conditions of a process: how firm each is on a day, and in what it shows."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from ..domain.condition import ConditionRating
from ..domain.process import MethodPart
from ..domain.vocabulary import MethodPartKind
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .past import check_past
from .spaces import team_of


class RatingFields(TypedDict, total=False):
    """What can be said of a rating besides how firm the condition is."""

    on: date | None
    evidence: str | None
    rated_by: str | None


class RatingChanges(RatingFields, total=False):
    """What of a rating can be corrected."""

    rating: str


def rate_condition(
    tx: Transaction,
    process_id: UUID,
    condition: str,
    rating: str,
    *,
    on: date | None = None,
    evidence: str | None = None,
    rated_by: str | None = None,
    key: str | None = None,
) -> UUID:
    """Say how firm a condition is on a day, today unless `on` says which; earlier ratings stay: they are its trend.

    `condition` is the code of one in the method of the process. Raises `Refused` ``verification.unknown_condition``
    for any other, and ``verification.day_in_the_future``.
    """
    intend(tx, "rate_condition")
    given = clean(
        ConditionRating,
        {
            "condition": condition,
            "rating": rating,
            "on": on or tx.now().date(),
            "evidence": evidence,
            "rated_by": rated_by,
        },
    )
    conditions = (MethodPart.process_id == process_id, MethodPart.kind == MethodPartKind.CONDITION)
    known = tx.session.scalars(select(MethodPart.code).where(*conditions).order_by(MethodPart.place)).all()
    if given["condition"] not in known:
        raise Refused("verification.unknown_condition", condition=condition, available=", ".join(known))
    check_past(tx, given["on"])
    rated = ConditionRating(process_id=process_id, key=claim_key(tx, process_id, key), **given)
    return tx.add(rated, team_of(tx, process_id)).id


def edit_rating(
    tx: Transaction, rating_id: UUID, *, shown: Versions | None = None, **changes: Unpack[RatingChanges]
) -> UUID:
    """Correct a rating that was written down wrongly; one that is another today is a new rating."""
    intend(tx, "edit_rating")
    check_past(tx, changes.get("on"))
    edit(tx, tx.get(ConditionRating, rating_id), changes, shown)
    return rating_id


def remove_rating(tx: Transaction, rating_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a rating made by mistake."""
    intend(tx, "remove_rating")
    tx.replacing(rating_id, shown)
    tx.delete(tx.get(ConditionRating, rating_id))
