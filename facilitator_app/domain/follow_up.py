"""Whether a commitment can be followed up, and where it stands on a given day: pure rules."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from .vocabulary import CommitmentStatus

NEEDED = ("responsible", "due_on", "indicator", "verification", "follow_up_body", "if_not_kept")
"""What a commitment needs to be followed up, in the order in which paper shows it."""

SOON_DAYS = 14
"""A commitment that is due within this many days is due soon."""


class Terms(Protocol):
    """What the rules look at in a commitment."""

    responsible_id: UUID | None
    responsible_party_id: UUID | None
    office: str | None


def gaps(commitment: Terms) -> tuple[str, ...]:
    """The names of what is missing in `commitment`, of `NEEDED`, and ``resources`` last where none are noted."""
    has_owner = commitment.responsible_id or commitment.responsible_party_id or commitment.office
    missing = [name for name in (*NEEDED[1:], "resources") if not getattr(commitment, name)]
    return tuple(missing) if has_owner else (NEEDED[0], *missing)


class Standing(StrEnum):
    """Where a commitment stands on a day."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    LATER = "later"
    NO_DATE = "no_date"
    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not_kept"
    UNPROVEN = "unproven"


_SETTLED = {
    CommitmentStatus.KEPT: Standing.KEPT,
    CommitmentStatus.PARTLY: Standing.PARTLY,
    CommitmentStatus.NOT_KEPT: Standing.NOT_KEPT,
}


def standing(status: str | None, due_on: date | None, *, proven: bool, today: date) -> Standing:
    """Where a commitment stands: what is called kept without dated evidence is *unproven*, not kept."""
    if status in (CommitmentStatus.KEPT, CommitmentStatus.PARTLY) and not proven:
        return Standing.UNPROVEN
    if status in _SETTLED:
        return _SETTLED[CommitmentStatus(status)]
    if status == CommitmentStatus.OVERDUE or (due_on is not None and due_on < today):
        return Standing.OVERDUE
    if due_on is None:
        return Standing.NO_DATE
    return Standing.DUE_SOON if (due_on - today).days <= SOON_DAYS else Standing.LATER


def days_late(status: str | None, due_on: date | None, today: date) -> int:
    """How many days a commitment that is still open is past its date; 0 where it is not."""
    if due_on is None or status in _SETTLED:
        return 0
    return max(0, (today - due_on).days)
