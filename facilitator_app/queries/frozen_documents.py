"""The revisions that were frozen: which one governs, what was kept of each, and how a paper finds its record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import defer

from ..documents.code import read_code
from ..domain.paper import FrozenDocument
from ..errors import Refused
from ..store.log.transaction import Transaction

ACTA, AGREEMENT, SIGNING_RECORD = "acta", "agreement", "signing_record"
"""The kinds of frozen documents; a record of signatures is about the frozen acta whose id is its subject."""


@dataclass(frozen=True)
class FrozenRevision:
    """One frozen revision, without its contents.

    `sha256` is the hash of the record, `pdf_sha256` that of the whole file that was printed, if it was kept.
    `rivals` are the other final revisions of the same paper that met in a merge and stand beside it.
    """

    id: UUID
    key: str | None
    process_id: UUID | None
    kind: str
    subject_id: UUID
    revision: int
    code: str
    sha256: str
    renderer: str
    paper: str
    copy_for_id: UUID | None
    frozen_at: datetime | None
    corrects_id: UUID | None
    yields_to_id: UUID | None
    pdf_id: UUID | None
    pdf_sha256: str | None
    pages: int | None


def revisions(
    tx: Transaction, subject_id: UUID, *, kind: str = ACTA, copy_for: UUID | None = None
) -> tuple[FrozenRevision, ...]:
    """Every frozen revision of a paper, oldest first; `copy_for` asks for the copies of that party."""
    chosen = _all().where(
        FrozenDocument.subject_id == subject_id,
        FrozenDocument.kind == kind,
        FrozenDocument.copy_for_id.is_not_distinct_from(copy_for),
    )
    found = tx.session.scalars(chosen.order_by(FrozenDocument.revision, FrozenDocument.id))
    return tuple(_plain(document) for document in found)


def governing(tx: Transaction, subject_id: UUID, *, kind: str = ACTA) -> tuple[FrozenRevision, ...]:
    """The revisions of a paper that no later one corrects and that yield to none: one, unless finals met in a merge.

    More than one is an irregularity: all stay valid until a person names the governing one.
    """
    return _standing(revisions(tx, subject_id, kind=kind))


def rival_finals(tx: Transaction, process_id: UUID | None = None) -> tuple[tuple[FrozenRevision, ...], ...]:
    """Every group of two or more finals of one paper that stand beside each other, for the list of irregularities."""
    chosen = _all().where(FrozenDocument.copy_for_id.is_(None))
    if process_id is not None:
        chosen = chosen.where(FrozenDocument.process_id == process_id)
    by_paper: dict[tuple[str, UUID], list[FrozenRevision]] = {}
    for document in tx.session.scalars(chosen.order_by(FrozenDocument.revision, FrozenDocument.id)):
        by_paper.setdefault((document.kind, document.subject_id), []).append(_plain(document))
    return tuple(rivals for group in by_paper.values() if len(rivals := _standing(group)) > 1)


def chosen_revision(
    tx: Transaction, subject_id: UUID, revision: int | None = None, *, kind: str = ACTA, copy_for: UUID | None = None
) -> FrozenRevision:
    """The newest revision, or the one with that number.

    Raises `Refused` ``minutes.never_frozen``, ``minutes.no_such_revision``, or ``minutes.two_finals`` where two
    from a merge could be meant and nobody has named the governing one.
    """
    known = revisions(tx, subject_id, kind=kind, copy_for=copy_for)
    if not known:
        raise Refused("minutes.never_frozen")
    wanted = [each for each in known if revision is None or each.revision == revision]
    if not wanted:
        raise Refused("minutes.no_such_revision", revision=str(revision), known=", ".join(_numbers(known)))
    standing = _standing(wanted) or tuple(wanted)
    if len(standing) > 1:
        raise Refused("minutes.two_finals", codes=", ".join(each.code for each in standing))
    return standing[0]


def frozen_revision(tx: Transaction, document_id: UUID) -> FrozenRevision:
    """One frozen revision by its id; `BadUsage` where there is none."""
    return _plain(tx.get(FrozenDocument, document_id))


def find_by_hash(tx: Transaction, sha256: str) -> FrozenRevision | None:
    """The revision whose printed file has this SHA-256 (64 hex digits of the whole file), or None."""
    chosen = _all().where(FrozenDocument.pdf_sha256 == sha256.lower()).order_by(FrozenDocument.id)
    found = tx.session.scalars(chosen.limit(1)).one_or_none()
    return _plain(found) if found else None


def find_by_record_hash(tx: Transaction, sha256: str) -> FrozenRevision | None:
    """The revision whose record has this SHA-256 (64 hex digits, as the paper prints it), or None."""
    chosen = _all().where(FrozenDocument.sha256 == sha256.lower()).order_by(FrozenDocument.id)
    found = tx.session.scalars(chosen.limit(1)).one_or_none()
    return _plain(found) if found else None


def find_by_code(tx: Transaction, typed: str) -> tuple[FrozenRevision, ...]:
    """The revisions with the short code that a person typed: a way to look up, never a proof.

    Raises `BadUsage` (``document.mistyped_code``) for what is no code.
    """
    chosen = _all().where(FrozenDocument.code == read_code(typed)).order_by(FrozenDocument.id)
    return tuple(_plain(document) for document in tx.session.scalars(chosen))


def _all() -> Select[FrozenDocument]:
    """Every frozen document, without the contents, which are large."""
    return select(FrozenDocument).options(defer(FrozenDocument.content), defer(FrozenDocument.known_heads))


def _standing(group: Iterable[FrozenRevision]) -> tuple[FrozenRevision, ...]:
    group = tuple(group)
    corrected = {each.corrects_id for each in group}
    return tuple(each for each in group if each.id not in corrected and each.yields_to_id is None)


def _numbers(known: Iterable[FrozenRevision]) -> list[str]:
    return [str(number) for number in sorted({each.revision for each in known})]


def _plain(document: FrozenDocument) -> FrozenRevision:
    fields = {name: getattr(document, name) for name in FrozenRevision.__dataclass_fields__}
    return FrozenRevision(**{**fields, "paper": document.paper or ""})
