"""People sign a final paper on the screen, with their consent, and the device seals what they drew.

A drawing is a *firma simple en pantalla*, one act among the others and of the same dignity. It is bound to the bytes
that were printed and to the moment by the clock of the device; it can be taken back like any act.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select

from ..domain.ink import HEIGHT, MOST_POINTS, checked_strokes, packed_strokes
from ..domain.paper import FrozenDocument
from ..domain.screen_signature import LARGEST_DRAWING, ScreenSignature, SealedPaper
from ..domain.vocabulary import ActKind
from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.records.attachments import keep_file
from .intention import intend
from .minutes import ACTA
from .signing import record_signing_act
from .spaces import team_of

SURFACE_HEIGHT = HEIGHT
"""Units from the top to the bottom of a surface to sign on."""
SURFACE_POINTS = MOST_POINTS
"""Points that one signature may have."""
SEAL = 1
"""The signature of the device, beside one for each drawing."""


def sign_on_screen(
    tx: Transaction,
    document_id: UUID,
    participant_id: UUID,
    strokes: Iterable[Sequence[Sequence[int]]],
    *,
    agreed: bool,
    block: int,
    signer_id: UUID | None = None,
) -> UUID:
    """Record that a person signed a frozen acta by drawing on the screen; returns the id of the act.

    With `signer_id` another person drew, on request. `block` is the place of the person among the blocks of the paper
    (`exchange.screen_signing` finds it); `strokes` as in `domain.ink`. Raises `Refused` ``session.not_agreed`` where
    nobody was asked or they did not want it, ``session.not_an_acta``, ``minutes.never_printed``,
    ``minutes.corrected_meanwhile``, ``session.already_drawn``, and what `checked_strokes` and `record_signing_act` do.
    """
    intend(tx, "sign_on_screen")
    if not agreed:
        raise Refused("session.not_agreed")
    document = _acta_to_sign(tx, document_id)
    kept = packed_strokes(checked_strokes(strokes))
    if len(kept) > LARGEST_DRAWING:
        raise Refused("session.drawing_too_long")
    same = (
        ScreenSignature.document_id == document_id, ScreenSignature.block == block, ScreenSignature.strokes.is_not(None)
    )  # fmt: skip
    if tx.session.scalar(select(ScreenSignature.id).where(*same).limit(1)):
        raise Refused("session.already_drawn")
    team, at = team_of(tx, document.process_id), tx.now()
    act = record_signing_act(
        tx,
        document.subject_id,
        participant_id,
        ActKind.SIGNATURE if signer_id is None else ActKind.ON_REQUEST,
        signer_id=signer_id,
        at=at,
        on_screen=True,
    )
    drawing = ScreenSignature(
        process_id=document.process_id,
        document_id=document_id,
        act_id=act,
        participant_id=participant_id,
        signer_id=signer_id,
        block=block,
        pdf_sha256=document.pdf_sha256,
        strokes=kept,
        drawn_at=at,
        agreed=True,
    )
    tx.add(drawing, team)
    return act


def keep_sealed(tx: Transaction, document_id: UUID, pdf: bytes, drawings: Sequence[UUID]) -> UUID:
    """Keep the sealed PDF of a frozen acta, which shows these `drawings`; returns the id of its record.

    Raises `Refused` ``minutes.drawn_meanwhile`` where the drawings there are now are others.
    """
    intend(tx, "keep_sealed")
    document = _acta_to_sign(tx, document_id)
    of_document = (ScreenSignature.document_id == document_id, ScreenSignature.strokes.is_not(None))
    if set(tx.session.scalars(select(ScreenSignature.id).where(*of_document))) != set(drawings):
        raise Refused("minutes.drawn_meanwhile")
    kept = keep_file(
        tx,
        (pdf,),
        process_id=document.process_id,
        space=team_of(tx, document.process_id),
        media_type="application/pdf",
        title=f"{document.kind} {document.code}",
    )
    paper = SealedPaper(
        process_id=document.process_id,
        document_id=document_id,
        pdf_id=kept,
        pdf_sha256=hashlib.sha256(pdf).hexdigest(),
        signatures=len(drawings) + SEAL,
        drawings=[drawing.hex for drawing in drawings],
        sealed_at=tx.now(),
    )
    return tx.add(paper, document.space).id


def _acta_to_sign(tx: Transaction, document_id: UUID) -> FrozenDocument:
    """The frozen acta, where it was printed and nothing takes its place."""
    document = tx.get(FrozenDocument, document_id)
    if document.kind != ACTA or document.copy_for_id is not None:
        raise Refused("session.not_an_acta")
    if document.pdf_id is None:
        raise Refused("minutes.never_printed")
    later = select(FrozenDocument.id).where(FrozenDocument.corrects_id == document_id).limit(1)
    if document.yields_to_id is not None or tx.session.scalar(later) is not None:
        raise Refused("minutes.corrected_meanwhile")
    return document
