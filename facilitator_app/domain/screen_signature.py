"""What was drawn on a screen to sign a final paper, and the sealed PDFs that were made of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped

from .columns import blob, data, flag, prose, reference, wall_time, whole
from .records import Record

LARGEST_DRAWING = 150_000
"""Bytes of the kept strokes of one signature."""


class ScreenSignature(Record):
    """The drawing by which a person signed a final paper on a screen, bound to its bytes and to a moment.

    How a hand moves tells who somebody is: it is kept in the space of the team and nowhere else. `block` is the place
    of the person among the blocks of the paper, `drawn_at` the time by the clock of the device, `agreed` that the
    person had heard what it is for and wanted it.
    """

    __tablename__ = "screen_signature"
    personal = True
    key_prefix = "trazo"

    document_id: Mapped[UUID] = reference("frozen_document", required=True, index=True)
    act_id: Mapped[UUID] = reference("signing_act", required=True, index=True)
    participant_id: Mapped[UUID] = reference("participant", required=True)
    signer_id: Mapped[UUID | None] = reference("participant")
    block: Mapped[int] = whole(0, 100_000, required=True)
    pdf_sha256: Mapped[str | None] = prose()
    strokes: Mapped[bytes | None] = blob(LARGEST_DRAWING)
    drawn_at: Mapped[datetime | None] = wall_time()
    agreed: Mapped[bool | None] = flag()


class SealedPaper(Record):
    """One sealed PDF of a final paper: how many signatures it has to have, the seal among them, and its hash.

    Everybody at the table reads this, so that a file that was cut back or changed is known; the bytes hold drawings and
    are kept in the space of the team. `drawings` are the ids of the drawings that it shows.
    """

    __tablename__ = "sealed_paper"
    key_prefix = "sello"
    settled = frozenset(("process_id", "key", "document_id", "pdf_sha256", "signatures", "drawings", "sealed_at"))

    document_id: Mapped[UUID] = reference("frozen_document", required=True, index=True)
    pdf_id: Mapped[UUID | None] = reference("attachment")
    pdf_sha256: Mapped[str] = prose(required=True)
    signatures: Mapped[int] = whole(1, 10_000, required=True)
    drawings: Mapped[Any] = data()
    sealed_at: Mapped[datetime | None] = wall_time()
