"""Who signed a final acta on the screen, where on its pages each of them signs, and the sealed PDFs that were kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from ...documents.content import ActaContent, SignatureBlock
from ...documents.phrases import phrases
from ...domain.ink import Strokes, unpacked_strokes
from ...domain.paper import FrozenDocument
from ...domain.process import Process
from ...domain.screen_signature import ScreenSignature, SealedPaper
from ...errors import Refused
from ...store.log.transaction import Transaction
from ...store.records.frozen_record import unpacked
from .printed_people import PrintedPeople, PrintedPerson


@dataclass(frozen=True)
class ScreenSignatureLine:
    """One drawing: of whom, who drew it on request, at which block of the paper, and how the paper names them."""

    id: UUID
    act_id: UUID
    participant_id: UUID
    block: int
    who: str
    on_behalf_of: str
    drawn_at: datetime | None
    strokes: Strokes


@dataclass(frozen=True)
class SealedLine:
    """One sealed PDF that was kept of a paper: `signatures` is how many it has, the seal among them."""

    id: UUID
    document_id: UUID
    pdf_id: UUID | None
    pdf_sha256: str
    signatures: int
    drawings: tuple[str, ...]
    sealed_at: datetime | None


@dataclass(frozen=True)
class SigningBlock:
    """Where a person signs a paper, counted from 0 among its blocks, and how it names them.

    `veiled` says that the paper does not name them: a drawing of their name would.
    """

    number: int
    name: str
    veiled: bool


def signing_block(tx: Transaction, document_id: UUID, participant_id: UUID) -> SigningBlock:
    """The block of a person in a frozen acta; `Refused` ``session.not_in_the_paper`` where it has none of them."""
    document = tx.get(FrozenDocument, document_id)
    content = _content(document)
    person = _people(tx, document, {participant_id}, content.language)[participant_id]
    for number, block in enumerate(content.signatures):
        if _is(block, person):
            return SigningBlock(number, _named(block, content.language), person.veiled)
    raise Refused("session.not_in_the_paper")


def screen_signatures(tx: Transaction, document_id: UUID) -> tuple[ScreenSignatureLine, ...]:
    """What was drawn on a frozen acta, in the order of its blocks; nothing where this person is not of the team."""
    document = tx.get(FrozenDocument, document_id)
    kept = list(_kept(tx, document_id))
    if not kept:
        return ()
    content = _content(document)
    signers = {one.signer_id for one in kept if one.signer_id is not None}
    people = _people(tx, document, signers, content.language)
    lines = (_line(one, content, people) for one in kept)
    return tuple(line for line in lines if line is not None)


def sealed_papers(tx: Transaction, document_id: UUID) -> tuple[SealedLine, ...]:
    """The sealed PDFs of a frozen acta, oldest first; the newest shows everybody who had signed by then."""
    chosen = select(SealedPaper).where(SealedPaper.document_id == document_id)
    return tuple(_sealed(one) for one in tx.session.scalars(chosen.order_by(SealedPaper.sealed_at, SealedPaper.id)))


def find_sealed_by_hash(tx: Transaction, sha256: str) -> SealedLine | None:
    """The sealed PDF with this SHA-256 (64 hex digits of the whole file), or None."""
    chosen = select(SealedPaper).where(SealedPaper.pdf_sha256 == sha256.lower()).order_by(SealedPaper.id)
    found = tx.session.scalars(chosen.limit(1)).one_or_none()
    return _sealed(found) if found else None


def _kept(tx: Transaction, document_id: UUID) -> Sequence[ScreenSignature]:
    chosen = select(ScreenSignature).where(
        ScreenSignature.document_id == document_id, ScreenSignature.strokes.is_not(None)
    )
    return tx.session.scalars(chosen.order_by(ScreenSignature.block, ScreenSignature.id)).all()


def _line(one: ScreenSignature, content: ActaContent, people: PrintedPeople) -> ScreenSignatureLine | None:
    if one.block >= len(content.signatures) or one.strokes is None:  # another device wrote nonsense
        return None
    named = _named(content.signatures[one.block], content.language)
    signer = people.label(one.signer_id)
    return ScreenSignatureLine(
        id=one.id,
        act_id=one.act_id,
        participant_id=one.participant_id,
        block=one.block,
        who=signer or named,
        on_behalf_of=named if signer else "",
        drawn_at=one.drawn_at,
        strokes=unpacked_strokes(one.strokes),
    )


def _sealed(one: SealedPaper) -> SealedLine:
    drawings = one.drawings if isinstance(one.drawings, list) else []
    return SealedLine(
        id=one.id,
        document_id=one.document_id,
        pdf_id=one.pdf_id,
        pdf_sha256=one.pdf_sha256,
        signatures=one.signatures,
        drawings=tuple(str(each) for each in drawings),
        sealed_at=one.sealed_at,
    )


def _content(document: FrozenDocument) -> ActaContent:
    content = unpacked(document).content
    if not isinstance(content, ActaContent):
        raise Refused("session.not_an_acta")
    return content


def _people(tx: Transaction, document: FrozenDocument, people: set[UUID], language: str) -> PrintedPeople:
    process = tx.get(Process, document.process_id or document.subject_id)
    return PrintedPeople(tx, process, people, language)


def _is(block: SignatureBlock, person: PrintedPerson) -> bool:
    told = (block.name, block.reserved, block.organisation, block.role)
    return told == (person.name, person.reserved, person.organisation, person.role)


def _named(block: SignatureBlock, language: str) -> str:
    return phrases(language)("names.reserved") if block.reserved else block.name
