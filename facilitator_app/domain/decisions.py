"""Whether a decision may be called what it is called: a majority is never a consensus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from .vocabulary import DecisionMode, PositionValue

IN_FAVOUR = frozenset({PositionValue.AGREE, PositionValue.RESERVATION})
AGAINST_CONSENSUS = frozenset({PositionValue.NO, PositionValue.ABSTAIN})


def objection(
    decision: str, clauses: Iterable[Collection[str]], *, awaits_ratification: bool = False
) -> tuple[str, int] | None:
    """Why `decision` does not fit the positions of the parties; None where it fits.

    `clauses` are the values of the positions on each clause, in order; `awaits_ratification` tells whether an
    assembly has still to decide. Returns a reason and the place of the clause, from 1 (0: the whole agreement):
    ``no_positions``, ``dissent``, ``consulting``, ``no_majority`` or ``nobody_consults``.
    """
    waits = awaits_ratification
    for place, values in enumerate(clauses, 1):
        counts = Counter(values)
        in_favour = sum(counts[value] for value in IN_FAVOUR)
        waits |= bool(counts[PositionValue.PENDING_CONSULTATION])
        if not in_favour:
            return "no_positions", place
        if decision == DecisionMode.MAJORITY and in_favour <= counts[PositionValue.NO]:
            return "no_majority", place
        if decision != DecisionMode.MAJORITY and any(counts[value] for value in AGAINST_CONSENSUS):
            return "dissent", place
        if decision == DecisionMode.CONSENSUS and counts[PositionValue.PENDING_CONSULTATION]:
            return "consulting", place
    if decision == DecisionMode.AD_REFERENDUM and not waits:
        return "nobody_consults", 0
    return None
