"""What was agreed: agreements, their clauses, the parties' positions and the commitments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

PositionValue = Literal["agree", "reservation", "no", "abstain", "absent", "pending_consultation"]
DecisionMode = Literal["", "consensus", "consensus_with_reservations", "majority", "ad_referendum"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one party says about one clause, in its own words."""

    party: str
    value: PositionValue
    words: str = ""
    returns_on: date | None = None
    """When a consultation with its base comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Who does what by when; every empty part is named as a gap on the paper."""

    text: str = ""
    responsible: str = ""
    due_on: date | None = None
    indicator: str = ""
    verification: str = ""
    resources: str = ""
    follow_up_body: str = ""
    if_not_kept: str = ""

    def gaps(self) -> tuple[str, ...]:
        """The names of the fields without which it cannot be followed up, in the order of the strip."""
        needed = ("responsible", "due_on", "indicator", "verification", "follow_up_body", "if_not_kept")
        return tuple(name for name in needed if not getattr(self, name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One numbered clause; text in [brackets] is still open."""

    number: int
    text: str
    title: str = ""
    proposed_by: str = ""
    original_text: str = ""
    original_language: str = ""
    rendered_by: str = ""
    positions: tuple[Position, ...] = ()
    commitments: tuple[Commitment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingRatification:
    """A party that has not ratified, and when it answers."""

    party: str
    returns_on: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One agreement with its clauses and how it was decided."""

    number: int
    title: str
    clauses: tuple[Clause, ...] = ()
    preamble: str = ""
    decision: DecisionMode = ""
    decision_words: str = ""
    """«cuatro partes a favor, una en contra»"""
    pending: tuple[PendingRatification, ...] = ()

    def positions(self) -> tuple[Position, ...]:
        """Every position on every clause, in order."""
        return tuple(position for clause in self.clauses for position in clause.positions)

    def decision_shown(self) -> DecisionMode:
        """The decision as it may be printed: never a consensus that the recorded positions contradict.

        A `no` or an abstention leaves a recorded consensus without a name (the positions themselves
        are printed); a consultation still pending makes it *ad referéndum*; a reservation makes it a
        consensus with reservations.
        """
        if self.decision not in ("consensus", "consensus_with_reservations"):
            return self.decision
        values = {position.value for position in self.positions()}
        if "no" in values or "abstain" in values:
            return ""
        if self.pending or "pending_consultation" in values:
            return "ad_referendum"
        return "consensus_with_reservations" if "reservation" in values else self.decision
