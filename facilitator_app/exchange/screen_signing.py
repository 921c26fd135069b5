"""Puts signing on the screen and sealing together, for the command line and the desktop alike.

Nothing here begins a transaction. Sealing takes its time and locks nothing meanwhile::

    with vault.read() as tx:
        paper = paper_to_seal(tx, document)
    pdf = paper.kept or seal_paper(paper)
    if paper.kept is None:
        with vault.begin(origin) as tx:
            keep_sealed(tx, document, pdf, paper.drawings)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ..commands.screen_signing import SEAL, keep_sealed
from ..commands.screen_signing import sign_on_screen as record_drawing
from ..commands.spaces import team_of
from ..crypto.identity import DeviceKeys
from ..documents.frozen import Frozen
from ..documents.layout.paper import acta_paper
from ..documents.signing_places import signing_places
from ..domain.paper import Attachment, FrozenDocument
from ..errors import Refused
from ..queries.frozen_documents import FrozenRevision, chosen_revision, frozen_revision
from ..queries.papers.screen_signatures import (
    ScreenSignatureLine,
    SealedLine,
    SigningBlock,
    screen_signatures,
    sealed_papers,
    signing_block,
)
from ..store.log.transaction import Transaction
from ..store.records.attachments import file_bytes
from ..store.records.frozen_record import unpacked

__all__ = [
    "SEAL",
    "PaperToSeal",
    "SigningBlock",
    "block_to_sign",
    "keep_sealed",
    "paper_to_seal",
    "seal_paper",
    "sealed_bytes",
    "sign_on_screen",
]


@dataclass(frozen=True)
class PaperToSeal:
    """A final acta with all that sealing it needs; `kept` are the sealed bytes where nothing was drawn since."""

    revision: FrozenRevision
    frozen: Frozen
    pdf: bytes
    drawn: tuple[ScreenSignatureLine, ...]
    keys: DeviceKeys = field(repr=False)
    person: str
    at: datetime
    kept: bytes | None

    @property
    def drawings(self) -> tuple[UUID, ...]:
        """The drawings that the sealed PDF will show."""
        return tuple(one.id for one in self.drawn)

    @property
    def signatures(self) -> int:
        """How many signatures the sealed PDF has, the seal among them."""
        return len(self.drawn) + SEAL


def block_to_sign(tx: Transaction, document_id: UUID, participant_id: UUID) -> SigningBlock:
    """The block of a person who is about to sign, so that nobody draws in vain.

    Raises `Refused` ``session.not_in_the_paper``, ``session.already_drawn``, ``minutes.never_printed``, and
    ``process.no_team`` where this person may not keep what is drawn.
    """
    revision = frozen_revision(tx, document_id)
    if revision.pdf_id is None:
        raise Refused("minutes.never_printed")
    team_of(tx, revision.process_id)
    block = signing_block(tx, document_id, participant_id)
    if any(one.block == block.number for one in screen_signatures(tx, document_id)):
        raise Refused("session.already_drawn")
    return block


def sign_on_screen(
    tx: Transaction,
    document_id: UUID,
    participant_id: UUID,
    strokes: Iterable[Sequence[Sequence[int]]],
    *,
    agreed: bool,
    signer_id: UUID | None = None,
) -> UUID:
    """Record what a person drew at their block of a final acta; raises as `commands.screen_signing` does, and
    `Refused` ``session.not_in_the_paper`` where the acta has no block for them."""
    block = signing_block(tx, document_id, participant_id).number
    return record_drawing(
        tx, document_id, participant_id, strokes, agreed=agreed, block=block, signer_id=signer_id
    )  # fmt: skip


def paper_to_seal(tx: Transaction, session_id: UUID, *, document_id: UUID | None = None) -> PaperToSeal:
    """The newest final acta of a session, or the one with this id, ready to be sealed.

    Raises `Refused` ``minutes.never_frozen`` and the like, ``minutes.never_printed``, and ``process.no_team`` where
    this person may not read what was drawn.
    """
    revision = frozen_revision(tx, document_id) if document_id else chosen_revision(tx, session_id)
    if revision.pdf_id is None:
        raise Refused("minutes.never_printed")
    team_of(tx, revision.process_id)
    drawn = screen_signatures(tx, revision.id)
    return PaperToSeal(
        revision=revision,
        frozen=unpacked(tx.get(FrozenDocument, revision.id)),
        pdf=file_bytes(tx, revision.pdf_id),
        drawn=drawn,
        keys=tx.author.keys,
        person=tx.author.person or "",
        at=tx.clock.local().replace(microsecond=0),
        kept=_kept(tx, sealed_papers(tx, revision.id), drawn),
    )


def seal_paper(paper: PaperToSeal) -> bytes:
    """The sealed PDF: the printed bytes, one revision for each drawing, the seal of this device last."""
    from ..documents.sealing.drawn import Drawn  # half a second that nobody waits for who seals nothing
    from ..documents.sealing.seal import sealed

    places = signing_places(paper.frozen, acta_paper(paper.revision.paper), paper.pdf)
    moment = paper.at.replace(tzinfo=None)
    drawn = [
        Drawn(one.who, one.drawn_at or moment, places[one.block], one.strokes, one.on_behalf_of) for one in paper.drawn
    ]
    language, last_page = paper.frozen.content.language, (paper.revision.pages or 1) - 1
    return sealed(paper.pdf, drawn, paper.keys, paper.person, paper.at, language, last_page)


def sealed_bytes(tx: Transaction, line: SealedLine) -> bytes:
    """The kept bytes of a sealed PDF; `Refused` ``minutes.sealed_bytes_gone`` where they were taken out or have not
    come."""
    if tx.find(Attachment, line.pdf_id) is None or line.pdf_id is None:
        raise Refused("minutes.sealed_bytes_gone")
    return file_bytes(tx, line.pdf_id)


def _kept(tx: Transaction, known: Sequence[SealedLine], drawn: Sequence[ScreenSignatureLine]) -> bytes | None:
    """The bytes of the newest sealed PDF, where it shows just these drawings and is here."""
    if not known or set(known[-1].drawings) != {one.id.hex for one in drawn}:
        return None
    try:
        return sealed_bytes(tx, known[-1])
    except Refused:
        return None
