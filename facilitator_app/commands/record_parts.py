"""Changes and deletes what belongs to another record, by its own id: attendances, positions, answers, acts, words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ..domain.agreement import Position, Ratification
from ..domain.process import CatalogueEntry, CommissionDelegate
from ..domain.session import Attendance, ConsensusAnswer
from ..domain.training import Trainee
from ..domain.vocabulary import PositionValue
from ..store.log.transaction import Transaction
from .attendance import mark_attendance, remove_attendance
from .catalogue import edit_catalogue_entry, remove_catalogue_entry
from .commission import seat_delegate, unseat_delegate
from .condition import edit_rating, remove_rating
from .consensus import answer_consensus, edit_consensus, remove_consensus, take_back_answer
from .evidence import edit_evidence, remove_evidence
from .position import delete_position, set_position
from .ratification import delete_ratification, record_ratification
from .signing import edit_signing_act, remove_signing_act
from .skill import edit_skill, remove_skill
from .source_account import edit_account, remove_account
from .summary import edit_summary, remove_summary
from .training import edit_training, enrol, remove_training, withdraw_trainee


def _attendance(tx: Transaction, record: UUID, **changes: Any) -> None:
    marked = tx.get(Attendance, record)
    mark_attendance(tx, marked.session_id, marked.participant_id, changes.pop("status", marked.status), **changes)


def _position(tx: Transaction, record: UUID, **changes: Any) -> None:
    stands = tx.get(Position, record)
    said: dict[str, Any] = {"value": stands.value, "words": stands.words, "returns_on": stands.returns_on}
    if changes.get("value", stands.value) != PositionValue.PENDING_CONSULTATION:
        said["returns_on"] = None
    set_position(tx, stands.clause_id, stands.party_id, **{**said, **changes})


def _ratification(tx: Transaction, record: UUID, **changes: Any) -> None:
    stands = tx.get(Ratification, record)
    said: dict[str, Any] = {"decision": stands.decision, "on": stands.on, "instrument": stands.instrument}
    record_ratification(tx, stands.agreement_id, stands.party_id, **{**said, **changes})


def _answer(tx: Transaction, record: UUID, **changes: Any) -> None:
    stands = tx.get(ConsensusAnswer, record)
    said: dict[str, Any] = {"value": stands.value, "reservation": stands.reservation}
    answer_consensus(tx, stands.check_id, stands.party_id, **{**said, **changes})


def _delegate(tx: Transaction, record: UUID, **changes: Any) -> None:
    stands = tx.get(CommissionDelegate, record)
    said: dict[str, Any] = {"delegate": stands.delegate, "sector": stands.sector}
    seat_delegate(tx, stands.commission_id, stands.participant_id, **{**said, **changes})


def _trainee(tx: Transaction, record: UUID, **changes: Any) -> None:
    stands = tx.get(Trainee, record)
    enrol(tx, stands.training_id, stands.participant_id, **{"completed": stands.completed, **changes})


def _no_trainee(tx: Transaction, record: UUID) -> None:
    stands = tx.get(Trainee, record)
    withdraw_trainee(tx, stands.training_id, stands.participant_id)


def _no_attendance(tx: Transaction, record: UUID) -> None:
    marked = tx.get(Attendance, record)
    remove_attendance(tx, marked.session_id, marked.participant_id)


def _no_answer(tx: Transaction, record: UUID) -> None:
    stands = tx.get(ConsensusAnswer, record)
    take_back_answer(tx, stands.check_id, stands.party_id)


def _no_delegate(tx: Transaction, record: UUID) -> None:
    stands = tx.get(CommissionDelegate, record)
    unseat_delegate(tx, stands.commission_id, stands.participant_id)


def _word(tx: Transaction, record: UUID, **changes: Any) -> None:
    edit_catalogue_entry(tx, record, changes.get("name", tx.get(CatalogueEntry, record).name))


EDIT: dict[str, Callable[..., object]] = {
    "attendance": _attendance,
    "position": _position,
    "ratification": _ratification,
    "consensus_check": edit_consensus,
    "consensus_answer": _answer,
    "signing_act": edit_signing_act,
    "summary": edit_summary,
    "commission_delegate": _delegate,
    "catalogue_entry": _word,
    "condition_rating": edit_rating,
    "training": edit_training,
    "trainee": _trainee,
    "skill": edit_skill,
    "evidence": edit_evidence,
    "source_account": edit_account,
}
"""How records of these types are changed: ``(tx, id, **fields)``."""

DELETE: dict[str, Callable[[Transaction, UUID], object]] = {
    "attendance": _no_attendance,
    "position": delete_position,
    "ratification": delete_ratification,
    "consensus_check": remove_consensus,
    "consensus_answer": _no_answer,
    "signing_act": remove_signing_act,
    "summary": remove_summary,
    "commission_delegate": _no_delegate,
    "catalogue_entry": remove_catalogue_entry,
    "condition_rating": remove_rating,
    "training": remove_training,
    "trainee": _no_trainee,
    "skill": remove_skill,
    "evidence": remove_evidence,
    "source_account": remove_account,
}
"""How records of these types are deleted."""

OWNERS = {
    "participant": frozenset({"participant_id"}),
    "attendance": frozenset({"session_id", "participant_id"}),
    "position": frozenset({"clause_id", "party_id"}),
    "ratification": frozenset({"agreement_id", "party_id"}),
    "consensus_check": frozenset({"session_id"}),
    "consensus_answer": frozenset({"check_id", "party_id"}),
    "signing_act": frozenset({"session_id", "participant_id"}),
    "summary": frozenset({"session_id", "language"}),
    "commission_delegate": frozenset({"commission_id", "participant_id"}),
    "catalogue_entry": frozenset({"catalogue", "code"}),
    "note": frozenset({"session_id"}),
    "agenda_item": frozenset({"session_id"}),
    "clause": frozenset({"agreement_id"}),
    "condition_rating": frozenset({"condition"}),
    "trainee": frozenset({"training_id", "participant_id"}),
    "skill": frozenset({"participant_id"}),
    "evidence": frozenset(
        {"commitment_id", "attachment_id", "visibility", "file_name", "media_type", "size", "sha256", "thumbnail"}
    ),
    "source_account": frozenset({"session_id", "commitment_id", "visibility"}),
}
"""What says which record it is, and never changes."""
