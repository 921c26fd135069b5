"""What people do with the clauses of an agreement: add, word, renumber, delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from ..domain.agreement import Agreement, Clause, Commitment, Position
from ..domain.process import Party
from ..domain.session import Note
from ..domain.vocabulary import Visibility
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from .agreement import require_open
from .belonging import of_process
from .editing import clean, edit
from .fields import tidy
from .intention import intend
from .keys import claim_key


class OptionalClauseFields(TypedDict, total=False):
    """What a new clause may say besides its text."""

    number: int | None
    title: str | None
    proposed_by_id: UUID | None
    original_text: str | None
    original_language: str | None
    rendered_by: str | None
    read_aloud_at: datetime | None
    read_in: str | None


class ClauseFields(OptionalClauseFields, total=False):
    """What of a clause a form may change."""

    text: str


_READING = frozenset({"read_aloud_at", "read_in"})
"""What may still be recorded of a clause whose text is closed."""


def add_clause(
    tx: Transaction,
    agreement_id: UUID,
    text: str,
    *,
    numbered: bool = True,
    from_note_id: UUID | None = None,
    key: str | None = None,
    **fields: Unpack[OptionalClauseFields],
) -> UUID:
    """Add a clause; it takes the next number unless one is given or `numbered` is False.

    A clause made of a note links the note to it; only a note of the minutes can lead to a text that all read.
    """
    intend(tx, "add_clause")
    agreement = tx.get(Agreement, agreement_id)
    require_open(agreement)
    of_process(tx, Party, fields.get("proposed_by_id"), agreement.process_id)
    clause = Clause(
        process_id=agreement.process_id, key=agreement.process_id and claim_key(tx, agreement.process_id, key),
        agreement_id=agreement_id, text=tidy(text), **clean(Clause, fields),
    )  # fmt: skip
    if numbered and clause.number is None:
        highest = select(func.max(Clause.number)).where(Clause.agreement_id == agreement_id)
        clause.number = (tx.session.scalar(highest) or 0) + 1
    tx.add(clause, agreement.space)
    if from_note_id is not None:
        _link(tx, from_note_id, clause)
    return clause.id


def add_clause_from_note(tx: Transaction, agreement_id: UUID, note_id: UUID, text: str | None = None) -> UUID:
    """Add a clause with the text of a note (or `text`), proposed by nobody until somebody says by whom."""
    intend(tx, "add_clause_from_note")
    note = tx.get(Note, note_id)
    return add_clause(
        tx,
        agreement_id,
        tidy(text) or note.text,
        from_note_id=note_id,
        original_text=note.original_text,
        original_language=note.original_language,
        rendered_by=note.rendered_by,
    )


def edit_clause(
    tx: Transaction, clause_id: UUID, *, shown: Versions | None = None, **changes: Unpack[ClauseFields]
) -> None:
    """Change a clause. Positions given before the text changed stay, and are shown as *to be confirmed*."""
    intend(tx, "edit_clause")
    clause = tx.get(Clause, clause_id)
    if changes.keys() - _READING:
        require_open(tx.get(Agreement, clause.agreement_id))
    of_process(tx, Party, changes.get("proposed_by_id"), clause.process_id)
    edit(tx, clause, changes, shown)


def renumber_clauses(
    tx: Transaction,
    agreement_id: UUID,
    order: Sequence[UUID],
    *,
    shown: Mapping[UUID, Versions] | None = None,
) -> None:
    """Number the clauses of an agreement from 1 in `order`, which names each of them once."""
    intend(tx, "renumber_clauses")
    require_open(tx.get(Agreement, agreement_id))
    chosen = select(Clause).where(Clause.agreement_id == agreement_id)
    clauses = {clause.id: clause for clause in tx.session.scalars(chosen)}
    if len(order) != len(clauses) or set(order) != clauses.keys():
        raise Refused("agreement.order_incomplete", count=len(clauses))
    for number, clause_id in enumerate(order, 1):
        edit(tx, clauses[clause_id], {"number": number}, (shown or {}).get(clause_id))


def delete_clause(tx: Transaction, clause_id: UUID, *, shown: Versions | None = None) -> None:
    """Delete a clause with its positions; the numbers of the others stay. Its commitments must be moved first."""
    intend(tx, "delete_clause")
    clause = tx.get(Clause, clause_id)
    require_open(tx.get(Agreement, clause.agreement_id))
    if tx.session.scalar(select(Commitment.id).where(Commitment.clause_id == clause_id).limit(1)):
        raise Refused("agreement.clause_has_commitments", clause=clause.number or "–")
    for position in tx.session.scalars(select(Position).where(Position.clause_id == clause_id)):
        tx.delete(position)
    for note in tx.session.scalars(select(Note).where(Note.clause_id == clause_id)):
        note.clause_id = None
    tx.replacing(clause_id, shown)
    tx.delete(clause)


def _link(tx: Transaction, note_id: UUID, clause: Clause) -> None:
    of_process(tx, Note, note_id, clause.process_id)
    note = tx.get(Note, note_id)
    if note.visibility != Visibility.MINUTES:
        raise Refused("agreement.note_not_for_all")
    note.clause_id = clause.id
