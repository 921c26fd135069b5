"""Evidence of what came of a commitment: a photo, a scan, a recording, a document, or what was seen; with its day."""

from __future__ import annotations

from datetime import date
from typing import Any, TypedDict, Unpack
from uuid import UUID

from ..domain.agreement import Commitment
from ..domain.paper import Attachment
from ..domain.people import Participant
from ..domain.verification import LARGEST_THUMBNAIL, Evidence, SourceAccount
from ..domain.vocabulary import EvidenceKind, Visibility
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .belonging import of_process
from .editing import clean, edit
from .intention import intend
from .kept_file import File, keep
from .keys import claim_key
from .past import check_past
from .spaces import space_of


class EvidenceFields(TypedDict, total=False):
    """What can be said of a piece of evidence besides its title; who brought it, from the roster or in words."""

    kind: str
    account_id: UUID | None
    description: str | None
    on: date | None
    brought_by_id: UUID | None
    brought_by: str | None
    with_permission: bool | None


class EvidenceChanges(EvidenceFields, total=False):
    """What of a piece of evidence a form may change; its readers and its file stay."""

    title: str


def add_evidence(
    tx: Transaction,
    commitment_id: UUID,
    title: str,
    *,
    file: File | None = None,
    visibility: str = Visibility.TEAM,
    key: str | None = None,
    **fields: Unpack[EvidenceFields],
) -> UUID:
    """Keep a piece of evidence, with its file sealed in the space of who may read it: the team, or everybody.

    Raises `Refused` for a day that has not come, ``verification.file_too_large``, ``verification.file_empty``, and
    ``verification.private_evidence``: nobody can follow up what one person alone can see.
    """
    intend(tx, "add_evidence")
    commitment = tx.get(Commitment, commitment_id)
    given = clean(Evidence, {"kind": EvidenceKind.OBSERVATION, "title": title, "visibility": visibility, **fields})
    if given["visibility"] == Visibility.PRIVATE:
        raise Refused("verification.private_evidence")
    check_past(tx, given.get("on"))
    _check_links(tx, commitment, given)
    space = space_of(tx, commitment.process_id, given["visibility"])
    evidence_key = commitment.process_id and claim_key(tx, commitment.process_id, key)
    evidence = Evidence(process_id=commitment.process_id, key=evidence_key, commitment_id=commitment_id, **given)
    if file is not None:
        _keep(tx, evidence, file, space)
    return tx.add(evidence, space).id


def edit_evidence(
    tx: Transaction, evidence_id: UUID, *, shown: Versions | None = None, **changes: Unpack[EvidenceChanges]
) -> UUID:
    """Change what is said of a piece of evidence."""
    intend(tx, "edit_evidence")
    evidence = tx.get(Evidence, evidence_id)
    check_past(tx, changes.get("on"))
    _check_links(tx, tx.get(Commitment, evidence.commitment_id), changes)
    edit(tx, evidence, changes, shown)
    return evidence_id


def remove_evidence(tx: Transaction, evidence_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a piece of evidence and the manifest of its file."""
    intend(tx, "remove_evidence")
    evidence = tx.get(Evidence, evidence_id)
    kept = tx.find(Attachment, evidence.attachment_id)
    if kept is not None:
        tx.delete(kept)
    tx.replacing(evidence_id, shown)
    tx.delete(evidence)


def _keep(tx: Transaction, evidence: Evidence, file: File, space: bytes) -> None:
    if file.thumbnail is not None and len(file.thumbnail) > LARGEST_THUMBNAIL:
        raise ValueError("a thumbnail is small: it travels in the log")
    manifest = keep(tx, file, process_id=evidence.process_id, space=space)
    evidence.attachment_id, evidence.file_name, evidence.media_type = manifest.id, file.title, file.media_type
    evidence.size, evidence.sha256, evidence.thumbnail = manifest.size, manifest.sha256, file.thumbnail


def _check_links(tx: Transaction, commitment: Commitment, said: Any) -> None:
    of_process(tx, Participant, said.get("brought_by_id"), commitment.process_id)
    account_id = said.get("account_id")
    if account_id is not None and tx.get(SourceAccount, account_id).commitment_id != commitment.id:
        raise Refused("verification.account_of_another")
