"""Who does what by when: commitments, their status, and the dated evidence without which none is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypedDict, Unpack
from uuid import UUID

from ..domain.agreement import Agreement, Clause, Commitment
from ..domain.people import Participant
from ..domain.process import Party
from ..domain.vocabulary import AgreementState, CommitmentStatus
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .fields import tidied, tidy
from .intention import intend
from .keys import claim_key


class TermsOfCommitment(TypedDict, total=False):
    """The terms of a commitment besides its text."""

    clause_id: UUID | None
    responsible_id: UUID | None
    responsible_party_id: UUID | None
    office: str | None
    due_on: date | None
    indicator: str | None
    verification: str | None
    resources: str | None
    follow_up_body: str | None
    if_not_kept: str | None


class CommitmentFields(TermsOfCommitment, total=False):
    """What of a commitment a form may change; its status has a command of its own."""

    text: str


def add_commitment(
    tx: Transaction,
    agreement_id: UUID,
    text: str,
    *,
    status: CommitmentStatus = CommitmentStatus.PENDING,
    evidence: str | None = None,
    evidence_on: date | None = None,
    key: str | None = None,
    **terms: Unpack[TermsOfCommitment],
) -> UUID:
    """Add a commitment to an agreement, or to its clause `clause_id`; gaps are allowed and are named.

    What is brought in from elsewhere may come with any status: one called kept without dated evidence is shown
    as such (queries/commitments.py) until somebody adds the evidence.
    """
    intend(tx, "add_commitment")
    agreement = tx.get(Agreement, agreement_id)
    _check_links(tx, agreement_id, agreement.process_id, terms)
    said = clean(Commitment, {**terms, "status": status, "evidence": evidence, "evidence_on": evidence_on})
    commitment = Commitment(
        process_id=agreement.process_id, key=agreement.process_id and claim_key(tx, agreement.process_id, key),
        agreement_id=agreement_id, text=tidy(text), **said,
    )  # fmt: skip
    return tx.add(commitment, agreement.space).id


def edit_commitment(
    tx: Transaction, commitment_id: UUID, *, shown: Versions | None = None, **changes: Unpack[CommitmentFields]
) -> None:
    """Change a commitment; under a confirmed agreement gaps may be filled, and nothing agreed is replaced."""
    intend(tx, "edit_commitment")
    commitment = tx.get(Commitment, commitment_id)
    _check_links(tx, commitment.agreement_id, commitment.process_id, changes)
    replaced = [
        name
        for name, value in changes.items()
        if getattr(commitment, name, None) is not None and getattr(commitment, name) != tidied(value)
    ]
    if replaced and _is_closed(tx, commitment):
        raise Refused("agreement.commitment_agreed", fields=", ".join(replaced))
    edit(tx, commitment, changes, shown)


def renegotiate_commitment(
    tx: Transaction, commitment_id: UUID, *, shown: Versions | None = None, **changes: Unpack[CommitmentFields]
) -> None:
    """Change the agreed terms of a commitment because the parties agreed to it; it is marked *renegotiated*."""
    intend(tx, "renegotiate_commitment")
    commitment = tx.get(Commitment, commitment_id)
    _check_links(tx, commitment.agreement_id, commitment.process_id, changes)
    edit(tx, commitment, {**changes, "status": CommitmentStatus.RENEGOTIATED}, shown)


def set_commitment_status(
    tx: Transaction,
    commitment_id: UUID,
    status: CommitmentStatus,
    *,
    evidence: str | None = None,
    evidence_on: date | None = None,
    shown: Versions | None = None,
) -> None:
    """Say where a commitment stands. *Kept* and *partly kept* need what was seen and the day it was seen.

    Raises `Refused` ``agreement.no_evidence`` where neither the call nor the record has both, and
    ``agreement.evidence_in_the_future`` for a day that has not come.
    """
    intend(tx, "set_commitment_status")
    commitment = tx.get(Commitment, commitment_id)
    seen, day = tidy(evidence) or commitment.evidence, evidence_on or commitment.evidence_on
    if status in (CommitmentStatus.KEPT, CommitmentStatus.PARTLY) and not (seen and day):
        raise Refused("agreement.no_evidence")
    if evidence_on is not None and evidence_on > tx.now().date():
        raise Refused("agreement.evidence_in_the_future", day=evidence_on.isoformat())
    edit(tx, commitment, {"status": status, "evidence": seen, "evidence_on": day}, shown)


def delete_commitment(tx: Transaction, commitment_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a commitment of an agreement that is not confirmed."""
    intend(tx, "delete_commitment")
    commitment = tx.get(Commitment, commitment_id)
    if _is_closed(tx, commitment):
        raise Refused("agreement.commitment_agreed", fields="–")
    tx.replacing(commitment_id, shown)
    tx.delete(commitment)


def _is_closed(tx: Transaction, commitment: Commitment) -> bool:
    agreement = tx.find(Agreement, commitment.agreement_id)
    return agreement is not None and agreement.state in (AgreementState.CONFIRMED, AgreementState.SIGNED)


def _check_links(
    tx: Transaction, agreement_id: UUID | None, process_id: UUID | None, terms: Mapping[str, Any]
) -> None:
    of_process(tx, Participant, terms.get("responsible_id"), process_id)
    of_process(tx, Party, terms.get("responsible_party_id"), process_id)
    clause_id = terms.get("clause_id")
    if clause_id is not None and tx.get(Clause, clause_id).agreement_id != agreement_id:
        raise Refused("agreement.clause_of_another", clause=str(clause_id))
