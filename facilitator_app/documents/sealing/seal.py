"""Seals a final PDF: one revision for everybody who signed it on the screen, and that of the device last.

Every signature is PAdES-B-B by the key of the device. Nobody else is given a certificate: a drawing on a screen is a
simple signature, and what seals it is the device that saw it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.documents.phrases import phrases

from .device_seal import DeviceSeal
from .drawn import Drawn, appearance
from .fields import NewField, give_appearance, with_fields
from .revision import Revision

_DIGEST = "sha256"
_ROOM = 6144
"""Hexadecimal digits kept for one signature with its certificate."""


def ink_field(number: int, count: int) -> str:
    """The name of the field of drawing `number` of `count`: a file that lacks one of them says so."""
    return f"ink-{number}-of-{count}"


def seal_field(count: int) -> str:
    """The name of the field of the seal over `count` drawings."""
    return f"seal-of-{count}"


def sealed(
    pdf: bytes, drawn: Sequence[Drawn], keys: DeviceKeys, person: str, at: datetime, language: str, last_page: int
) -> bytes:
    """`pdf`, whose bytes stand first and unchanged, signed for each of `drawn` and sealed last.

    `person` is whose device it is, `at` when by its clock, with the offset; `last_page`, counted from 0, has the seal.
    """
    say, count = phrases(language), len(drawn)
    fields = [
        NewField(
            ink_field(number, count), one.told(say), one.place.page, one.place.box, one.who, one.on_behalf_of, one.at
        )
        for number, one in enumerate(drawn, 1)
    ]
    told = say("ink.seal", who=person, count=count)
    fields.append(NewField(seal_field(count), told, last_page, (0, 0, 0, 0), person, at=at.replace(tzinfo=None)))
    pdf = with_fields(pdf, fields)
    seal = DeviceSeal(keys, person)
    for field, one in zip(fields, (*drawn, None), strict=True):
        pdf = _signed(pdf, field, one, seal, at)
    return pdf


def _signed(pdf: bytes, field: NewField, one: Drawn | None, seal: DeviceSeal, at: datetime) -> bytes:
    writer = Revision(pdf)
    steps = PdfCMSEmbedder().write_cms(field.name, writer, existing_fields_only=True)
    widget = next(steps).get_object()
    if one is not None:
        left, bottom, right, top = one.place.box
        give_appearance(writer, widget, appearance(one.strokes, right - left, top - bottom))
    signature = SignatureObject(at, SigSeedSubFilter.PADES, reason=field.told, bytes_reserved=_ROOM)
    steps.send(SigObjSetup(signature))
    prepared, out = steps.send(SigIOSetup(_DIGEST))
    made = asyncio.run(seal.async_sign(prepared.document_digest, _DIGEST, use_pades=True))
    steps.send(made)
    result: bytes = out.getvalue()
    return result
