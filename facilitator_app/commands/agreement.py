"""What people do with an agreement as a whole: begin it, word it, keep a version, confirm, sign, withdraw it."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Agreement, AgreementVersion, Clause, Commitment, Position, Ratification
from ..domain.decisions import objection
from ..domain.open_text import open_passages
from ..domain.process import Process
from ..domain.session import AgendaItem, Note, Session
from ..domain.vocabulary import AgreementState, DecisionMode, RatificationDecision
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.disputes import disputed_fields
from ..store.log.transaction import Transaction
from ..store.records.agreement_text import agreement_text, positions_by_clause
from .belonging import of_process
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key
from .spaces import table_of


class OptionalAgreementFields(TypedDict, total=False):
    """What an agreement may say besides its title."""

    number: int | None
    session_id: UUID | None
    agenda_id: UUID | None
    antecedent: str | None
    review: str | None
    in_force: str | None
    languages: tuple[str, ...] | None
    prevailing_language: str | None


class AgreementFields(OptionalAgreementFields, total=False):
    """What of an agreement a form may change."""

    title: str


_WORDING = frozenset({"title", "antecedent", "review", "in_force", "languages", "prevailing_language"})
"""The fields that a confirmed agreement no longer changes; its number may still be reconciled with the book."""


def add_agreement(
    tx: Transaction,
    process_id: UUID,
    title: str,
    *,
    numbered: bool = True,
    key: str | None = None,
    **fields: Unpack[OptionalAgreementFields],
) -> UUID:
    """Begin an agreement as a draft; it takes the next number unless one is given or `numbered` is False."""
    intend(tx, "add_agreement")
    tx.get(Process, process_id)
    _check_links(tx, process_id, fields)
    agreement = Agreement(
        process_id=process_id, key=claim_key(tx, process_id, key), title=tidy(title), state=AgreementState.DRAFT,
        **clean(Agreement, fields),
    )  # fmt: skip
    if numbered and agreement.number is None:
        agreement.number = _next_number(tx, process_id)
    return tx.add(agreement, table_of(tx, process_id)).id


def edit_agreement(
    tx: Transaction, agreement_id: UUID, *, shown: Versions | None = None, **changes: Unpack[AgreementFields]
) -> None:
    """Change an agreement; once confirmed its wording stands and `Refused` says to reopen it first."""
    intend(tx, "edit_agreement")
    agreement = tx.get(Agreement, agreement_id)
    if _WORDING & changes.keys():
        require_open(agreement)
    _check_links(tx, agreement.process_id, changes)
    edit(tx, agreement, changes, shown)


def require_open(agreement: Agreement) -> None:
    """Refuse to touch the text of an agreement that was confirmed, signed or withdrawn."""
    if agreement.state not in (None, AgreementState.DRAFT):
        raise Refused("agreement.closed", number=agreement.number or "–")


def keep_version(tx: Transaction, agreement_id: UUID, reason: str | None = None) -> UUID:
    """Keep the whole text as it stands; where it is the newest version already, that one is returned."""
    intend(tx, "keep_version")
    return _keep(tx, tx.get(Agreement, agreement_id), reason)


def confirm_agreement(
    tx: Transaction, agreement_id: UUID, decision: DecisionMode, *, shown: Versions | None = None
) -> None:
    """Close the text: nothing open, nothing disputed, and `decision` named as the positions allow.

    Raises `Refused` ``agreement.empty``, ``agreement.open_text``, ``agreement.disputed`` or
    ``agreement.decision_REASON`` (domain/decisions.py). The confirmed text is kept as a version.
    """
    intend(tx, "confirm_agreement")
    agreement = tx.get(Agreement, agreement_id)
    require_open(agreement)
    clauses = _clauses(tx, agreement_id)
    _require_finished(agreement, clauses)
    _require_undisputed(tx, agreement, clauses)
    _require_fitting(tx, agreement, clauses, decision)
    edit(tx, agreement, {"state": AgreementState.CONFIRMED, "decision": decision}, shown)
    _keep(tx, agreement, None)


def reopen_agreement(
    tx: Transaction, agreement_id: UUID, reason: str | None = None, *, shown: Versions | None = None
) -> None:
    """Open the text of a confirmed agreement again; what was confirmed is kept as a version. Not once signed."""
    intend(tx, "reopen_agreement")
    agreement = tx.get(Agreement, agreement_id)
    if agreement.state != AgreementState.CONFIRMED:
        raise Refused("agreement.not_confirmed", number=agreement.number or "–")
    _keep(tx, agreement, reason)
    edit(tx, agreement, {"state": AgreementState.DRAFT, "decision": None}, shown)


def mark_agreement_signed(tx: Transaction, agreement_id: UUID, *, shown: Versions | None = None) -> None:
    """Say that the parties signed a confirmed agreement."""
    intend(tx, "mark_agreement_signed")
    agreement = tx.get(Agreement, agreement_id)
    if agreement.state != AgreementState.CONFIRMED:
        raise Refused("agreement.not_confirmed", number=agreement.number or "–")
    edit(tx, agreement, {"state": AgreementState.SIGNED}, shown)


def withdraw_agreement(tx: Transaction, agreement_id: UUID, *, shown: Versions | None = None) -> None:
    """Take an agreement off the table; its text and its history stay."""
    intend(tx, "withdraw_agreement")
    agreement = tx.get(Agreement, agreement_id)
    edit(tx, agreement, {"state": AgreementState.WITHDRAWN}, shown)


def delete_agreement(tx: Transaction, agreement_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a draft with its clauses, positions, versions and commitments; notes that led to it stay."""
    intend(tx, "delete_agreement")
    agreement = tx.get(Agreement, agreement_id)
    require_open(agreement)
    clauses = _clauses(tx, agreement_id)
    ids = [clause.id for clause in clauses]
    for kind, chosen in (
        (Position, Position.clause_id.in_(ids)),
        (Commitment, Commitment.clause_id.in_(ids) | (Commitment.agreement_id == agreement_id)),
        (Ratification, Ratification.agreement_id == agreement_id),
        (AgreementVersion, AgreementVersion.agreement_id == agreement_id),
    ):
        for part in tx.session.scalars(select(kind).where(chosen)):
            tx.delete(part)
    for note in tx.session.scalars(select(Note).where(Note.clause_id.in_(ids))):
        note.clause_id = None
    for part in clauses:
        tx.delete(part)
    tx.replacing(agreement_id, shown)
    tx.delete(agreement)


def _check_links(tx: Transaction, process_id: UUID | None, fields: OptionalAgreementFields) -> None:
    of_process(tx, Session, fields.get("session_id"), process_id)
    of_process(tx, AgendaItem, fields.get("agenda_id"), process_id)


def _next_number(tx: Transaction, process_id: UUID) -> int:
    highest = select(func.max(Agreement.number)).where(Agreement.process_id == process_id)
    return (tx.session.scalar(highest) or 0) + 1


def _clauses(tx: Transaction, agreement_id: UUID) -> list[Clause]:
    chosen = select(Clause).where(Clause.agreement_id == agreement_id).order_by(Clause.number, Clause.id)
    return list(tx.session.scalars(chosen))


def _keep(tx: Transaction, agreement: Agreement, reason: str | None) -> UUID:
    content: Any = agreement_text(tx, agreement)
    newest = tx.session.scalars(
        select(AgreementVersion)
        .where(AgreementVersion.agreement_id == agreement.id)
        .order_by(AgreementVersion.number.desc(), AgreementVersion.id)
        .limit(1)
    ).one_or_none()
    if newest is not None and newest.content == content:
        return newest.id
    version = AgreementVersion(
        process_id=agreement.process_id,
        agreement_id=agreement.id,
        number=1 + (newest.number if newest else 0),
        reason=tidy(reason),
        kept_at=tx.now(),
        content=content,
    )
    return tx.add(version, agreement.space).id


def _require_finished(agreement: Agreement, clauses: list[Clause]) -> None:
    number = agreement.number or "–"
    if not clauses:
        raise Refused("agreement.empty", number=number)
    texts = {"–": " ".join((agreement.title, agreement.antecedent or "", agreement.review or ""))}
    texts |= {str(clause.number or "–"): f"{clause.title or ''} {clause.text}" for clause in clauses}
    still_open = [name for name, text in texts.items() if open_passages(text)]
    if still_open:
        raise Refused("agreement.open_text", number=number, clauses=", ".join(still_open))


def _require_undisputed(tx: Transaction, agreement: Agreement, clauses: list[Clause]) -> None:
    ids = [clause.id for clause in clauses]
    tx.session.flush()
    positions = tx.session.scalars(select(Position.id).where(Position.clause_id.in_(ids)))
    commitments = tx.session.scalars(
        select(Commitment.id).where(Commitment.clause_id.in_(ids) | (Commitment.agreement_id == agreement.id))
    )
    disputed = disputed_fields(tx.connection, [agreement.id, *ids, *positions, *commitments])
    if disputed:
        fields = sorted({name or "–" for names in disputed.values() for name in names})
        raise Refused("agreement.disputed", number=agreement.number or "–", fields=", ".join(fields))


def _require_fitting(tx: Transaction, agreement: Agreement, clauses: list[Clause], decision: str) -> None:
    pending = select(Ratification.id).where(
        Ratification.agreement_id == agreement.id, Ratification.decision != RatificationDecision.RATIFIED
    )
    awaits = tx.session.scalar(pending.limit(1)) is not None
    positions = positions_by_clause(tx, [clause.id for clause in clauses])
    values = [[position.value for position in positions.get(clause.id, ())] for clause in clauses]
    found = objection(decision, values, awaits_ratification=awaits)
    if found is not None:
        reason, place = found
        clause = str(clauses[place - 1].number or place) if place else "–"
        raise Refused(f"agreement.decision_{reason}", number=agreement.number or "–", clause=clause)
