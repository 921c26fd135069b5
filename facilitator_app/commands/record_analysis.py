"""Changes and deletes what analysis, warnings, design and transition are made of, by the commands of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ..domain.analysis import CauseStance
from ..store.log.transaction import Transaction
from .actor import edit_actor, remove_actor
from .actor_insight import edit_insight, remove_insight
from .actor_relation import edit_relation, remove_relation
from .cause import edit_cause, remove_cause, state_stance, take_back_stance
from .design_decision import edit_decision, remove_decision
from .handover import edit_handover, remove_handover
from .history_event import edit_event, remove_event
from .indicator import edit_indicator, edit_reading, remove_indicator, remove_reading
from .lesson import edit_lesson, remove_lesson
from .protection import edit_protection, remove_protection
from .signal import edit_signal, remove_signal


def _stance(tx: Transaction, record: UUID, **changes: Any) -> None:
    stands = tx.get(CauseStance, record)
    said: dict[str, Any] = {"stance": stands.stance, "words": stands.words}
    state_stance(tx, stands.cause_id, stands.party_id, **{**said, **changes})


def _no_stance(tx: Transaction, record: UUID) -> None:
    stands = tx.get(CauseStance, record)
    take_back_stance(tx, stands.cause_id, stands.party_id)


EDIT_ANALYSIS: dict[str, Callable[..., object]] = {
    "history_event": edit_event,
    "cause": edit_cause,
    "cause_stance": _stance,
    "actor": edit_actor,
    "actor_insight": edit_insight,
    "actor_relation": edit_relation,
    "indicator": edit_indicator,
    "reading": edit_reading,
    "signal": edit_signal,
    "protection_plan": edit_protection,
    "design_decision": edit_decision,
    "lesson": edit_lesson,
    "handover_step": edit_handover,
}
"""How records of these types are changed: ``(tx, id, **fields)``."""

DELETE_ANALYSIS: dict[str, Callable[[Transaction, UUID], object]] = {
    "history_event": remove_event,
    "cause": remove_cause,
    "cause_stance": _no_stance,
    "actor": remove_actor,
    "actor_insight": remove_insight,
    "actor_relation": remove_relation,
    "indicator": remove_indicator,
    "reading": remove_reading,
    "signal": remove_signal,
    "protection_plan": remove_protection,
    "design_decision": remove_decision,
    "lesson": remove_lesson,
    "handover_step": remove_handover,
}
"""How records of these types are deleted."""

OWNERS_ANALYSIS = {
    "cause_stance": frozenset({"cause_id", "party_id"}),
    "actor_insight": frozenset({"actor_id"}),
    "actor_relation": frozenset({"actor_id", "other_id"}),
    "reading": frozenset({"indicator_id"}),
    "protection_plan": frozenset({"signal_id"}),
}
"""What says which record it is, and never changes."""
