"""Makes documents final and keeps what was printed of them.

A paper becomes final in three steps, so that nothing is rendered while the vault is locked for writing:

1. in one transaction, `freeze_minutes` (or `freeze_agreement`, `freeze_signing_record`) is given what stands now,
   refuses it where something in it is disputed or cannot be printed, and stores its canonical bytes;
2. outside any transaction, `documents.reprint` makes the pages of those bytes;
3. in another transaction, `keep_printed` stores the bytes of the PDF, which every reprint returns.

A crash between the steps loses nothing: the pages of a frozen record can be made again at any time. Content is read by
`queries`; `exchange.paper` puts reading, freezing, rendering and keeping together for the command line and the desktop.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import defer

from ..documents.content import ActaContent, AgreementContent, SigningRecordContent
from ..documents.frozen import Frozen, freeze
from ..documents.glyphs.typefaces import check_printable
from ..documents.layout.paper import PAPERS, ActaPaper
from ..documents.texts import texts_of
from ..domain.agreement import Agreement
from ..domain.paper import FrozenDocument
from ..domain.process import Party
from ..domain.session import Session
from ..errors import BadUsage, Refused
from ..store.log.transaction import Transaction
from ..store.records.attachments import keep_file
from ..store.records.frozen_record import packed
from ..store.sharing.heads import feed_heads
from .belonging import of_process
from .intention import intend

ACTA, AGREEMENT, SIGNING_RECORD = "acta", "agreement", "signing_record"
_SHOWN_DISPUTES = 5


def freeze_minutes(
    tx: Transaction,
    session_id: UUID,
    content: ActaContent,
    *,
    disputed: Sequence[str],
    paper: ActaPaper = "oficio",
    copy_for: UUID | None = None,
) -> UUID:
    """Freeze the acta of a session as `content`, read in this same transaction; returns the id of the revision.

    `disputed` names what in it has versions that nobody has decided between: with any, `Refused`
    ``minutes.open_conflict``. Also refused: a session that has no beginning (``minutes.no_start``), two finals that
    stand beside each other (``minutes.two_finals``), a content made before another revision was frozen
    (``minutes.changed_meanwhile``), a character that no typeface has. What the vault knew then (the heads of its
    feeds, and their gaps) is kept with the revision.
    """
    intend(tx, "freeze_minutes")
    session = tx.get(Session, session_id)
    if content.meeting.starts is None:
        raise Refused("minutes.no_start", key=session.key or "–")
    return _freeze(tx, ACTA, session, content, disputed, paper, copy_for)


def freeze_agreement(
    tx: Transaction,
    agreement_id: UUID,
    content: AgreementContent,
    *,
    disputed: Sequence[str],
    paper: ActaPaper = "oficio",
    copy_for: UUID | None = None,
) -> UUID:
    """Freeze the document of a confirmed or signed agreement; refuses as `freeze_minutes` does, and a draft."""
    intend(tx, "freeze_agreement")
    agreement = tx.get(Agreement, agreement_id)
    if agreement.state not in ("confirmed", "signed"):
        raise Refused("agreement.not_confirmed", number=agreement.number or "–")
    return _freeze(tx, AGREEMENT, agreement, content, disputed, paper, copy_for)


def freeze_signing_record(
    tx: Transaction,
    acta_id: UUID,
    content: SigningRecordContent,
    *,
    disputed: Sequence[str],
    paper: ActaPaper = "oficio",
) -> UUID:
    """Freeze how people signed a frozen acta, which is not touched by it; refuses as `freeze_minutes` does."""
    intend(tx, "freeze_signing_record")
    acta = tx.get(FrozenDocument, acta_id)
    return _freeze(tx, SIGNING_RECORD, acta, content, disputed, paper, None)


def keep_printed(tx: Transaction, document_id: UUID, pdf: bytes, pages: int, paper: ActaPaper) -> UUID:
    """Keep the bytes that were printed of a frozen revision; returns the id of the kept file.

    They never change: the same bytes again are the file that is kept already, others are `Refused`
    (``minutes.already_kept``).
    """
    intend(tx, "keep_printed")
    document = tx.get(FrozenDocument, document_id)
    sha256 = hashlib.sha256(pdf).hexdigest()
    if document.pdf_id is not None:
        if document.pdf_sha256 != sha256:
            raise Refused("minutes.already_kept")
        return document.pdf_id
    document.pdf_id = keep_file(
        tx,
        (pdf,),
        process_id=document.process_id,
        space=document.space,
        media_type="application/pdf",
        title=f"{document.kind} {document.code}",
    )
    document.pdf_sha256, document.pages, document.paper = sha256, pages, _known(paper)
    return document.pdf_id


def name_governing(tx: Transaction, document_id: UUID) -> None:
    """Say that of the finals of one paper that met in a merge this one governs; the others stay valid and yield.

    Raises `Refused` ``minutes.not_rivals`` where no other stands beside it.
    """
    intend(tx, "name_governing")
    document = tx.get(FrozenDocument, document_id)
    standing = _standing(tx, document.kind, document.subject_id)
    rivals = [each for each in standing if each.id != document_id]
    if not rivals or document not in standing:
        raise Refused("minutes.not_rivals")
    for rival in rivals:
        rival.yields_to_id = document_id


def _freeze(
    tx: Transaction,
    kind: str,
    subject: Any,
    content: ActaContent | AgreementContent | SigningRecordContent,
    disputed: Sequence[str],
    paper: ActaPaper,
    copy_for: UUID | None,
) -> UUID:
    if disputed:
        named = ", ".join(disputed[:_SHOWN_DISPUTES]) + ("…" if len(disputed) > _SHOWN_DISPUTES else "")
        raise Refused("minutes.open_conflict", count=len(disputed), named=named)
    of_process(tx, Party, copy_for, subject.process_id)
    corrected = None
    if copy_for is None:
        corrected = _corrected(tx, kind, subject.id, content.revision)
    check_printable(texts_of(content))
    frozen = freeze(content, tx.random(16))
    document = FrozenDocument(
        process_id=subject.process_id,
        kind=kind,
        subject_id=subject.id,
        revision=content.revision,
        corrects_id=corrected,
        content=packed(frozen.record),
        sha256=frozen.sha256,
        code=frozen.code,
        renderer=_renderer(frozen),
        paper=_known(paper),
        copy_for_id=copy_for,
        frozen_at=tx.now(),
        known_heads=_known_heads(tx, subject.space),
    )
    return tx.add(document, subject.space).id


def _corrected(tx: Transaction, kind: str, subject: UUID, revision: int) -> UUID | None:
    """The revision that a new one corrects; refuses where that is not clear, or not what `revision` follows."""
    standing = _standing(tx, kind, subject)
    if len(standing) > 1:
        raise Refused("minutes.two_finals", codes=", ".join(each.code for each in standing))
    highest = select(func.max(FrozenDocument.revision)).where(*_of_paper(kind, subject))
    if revision != 1 + (tx.session.scalar(highest) or 0):
        raise Refused("minutes.changed_meanwhile")
    return standing[0].id if standing else None


def _standing(tx: Transaction, kind: str, subject: UUID) -> list[FrozenDocument]:
    chosen = select(FrozenDocument).where(*_of_paper(kind, subject)).options(defer(FrozenDocument.content))
    known = list(tx.session.scalars(chosen.order_by(FrozenDocument.revision, FrozenDocument.id)))
    corrected = {each.corrects_id for each in known}
    return [each for each in known if each.id not in corrected and each.yields_to_id is None]


def _of_paper(kind: str, subject: UUID) -> tuple[Any, ...]:
    return FrozenDocument.kind == kind, FrozenDocument.subject_id == subject, FrozenDocument.copy_for_id.is_(None)


def _known_heads(tx: Transaction, space: bytes) -> list[dict[str, Any]]:
    """The newest known entry of each feed of the table, and how many before it had not arrived.

    Of the table alone: its readers need not learn how busy the team is.
    """
    return [
        {"feed": head.feed.hex(), "seq": head.seq, "id": head.id.hex(), "missing": head.missing}
        for head in feed_heads(tx, (space,))
    ]


def _renderer(frozen: Frozen) -> str:
    return " ".join(f"{name}={version}" for name, version in frozen.renderer)


def _known(paper: str) -> str:
    if paper not in PAPERS:
        raise BadUsage("minutes.unknown_paper", paper=paper, known=", ".join(PAPERS))
    return paper
