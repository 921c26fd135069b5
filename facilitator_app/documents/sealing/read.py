"""Reads the signatures of a sealed PDF out of bytes that nobody vouches for, and finds whatever was added to them.

A reader that only checks each signature by itself is not enough: after an overlay, a swapped attachment or a comment
every signature still says that it is valid, and so it does in a file that was cut back to an earlier one. So each
revision is compared with the one before it, the last signature must be the seal and cover the whole file, and all the
drawings that the seal counts must be there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from itertools import pairwise

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from facilitator_app.documents.inspect_pdf import check_harmless, check_is_pdf, printed_part
from facilitator_app.documents.printed import SigningPlace
from facilitator_app.documents.signatures import SealedPdf, Signature
from facilitator_app.errors import Damaged

from .added_fields import check_only_fields_were_added
from .fields import ACT
from .seal import ink_field, seal_field

MOST_SIGNATURES = 500
_LONGEST_TEXT = 400


def read_sealed(pdf: bytes) -> SealedPdf:
    """The signatures of `pdf`, each checked, with everything that stands between them.

    Raises `Damaged`: ``document.signature_broken`` for one that does not fit its bytes,
    ``document.added_after_signing`` for anything beyond the signatures, ``document.cut_back`` where a signature that
    the others count is missing.
    """
    check_is_pdf(pdf)
    check_harmless(pdf)
    try:
        return _read(pdf)
    except Damaged:
        raise
    # The library raises errors of many kinds for hostile bytes, its own and Python's: none of them is ours
    except Exception as error:
        raise Damaged("document.signature_broken") from error


def _read(pdf: bytes) -> SealedPdf:
    reader = PdfFileReader(BytesIO(pdf))
    if not 2 < reader.xrefs.total_revisions <= MOST_SIGNATURES + 3:
        raise Damaged("document.added_after_signing")
    embedded = list(reader.embedded_signatures)
    _check_names(embedded)
    signatures = tuple(_checked(one, one is embedded[-1]) for one in embedded)
    if len({one.key for one in signatures}) > 1:
        raise Damaged("document.added_after_signing")
    _check_revisions(reader, [one.signed_revision for one in embedded])
    places = tuple(_place(reader, one) for one in embedded)
    if any(place.box != (0, 0, 0, 0) for place in places[-1:]):
        raise Damaged("document.added_after_signing")
    return SealedPdf(printed_part(pdf), signatures, places[:-1])


def _check_names(embedded: Sequence[EmbeddedPdfSignature]) -> None:
    """The names of the fields say how many there must be: the drawings in their order, and the seal last."""
    count = len(embedded) - 1
    expected = [ink_field(number, count) for number in range(1, count + 1)] + [seal_field(count)]
    if not embedded or [one.field_name for one in embedded] != expected:
        raise Damaged("document.cut_back")


def _checked(one: EmbeddedPdfSignature, last: bool) -> Signature:
    certificate = one.signer_cert
    trusted = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    status = asyncio.run(async_validate_pdf_signature(one, trusted, skip_diff=True))
    if not (status.intact and status.valid):
        raise Damaged("document.signature_broken")
    whole = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
    if status.coverage is not whole:
        raise Damaged("document.added_after_signing")
    act = one.sig_field.get(ACT, {})
    at = status.signer_reported_dt if last else _moment(_text(act, "/At"))
    return Signature(last, _text(act, "/Who"), _text(act, "/OnBehalfOf"), at, _key(certificate.dump()))


def _check_revisions(reader: PdfFileReader, signed: Sequence[int]) -> None:
    """The first revision is what was printed, the second adds fields alone, and every other is one signature."""
    total = reader.xrefs.total_revisions
    if list(signed) != list(range(2, total)):
        raise Damaged("document.added_after_signing")
    views = [reader.get_historical_resolver(number) for number in range(total)]
    check_only_fields_were_added(views[0], views[1])
    for earlier, later in pairwise(views[2:]):
        try:
            DEFAULT_DIFF_POLICY.apply(earlier, later)
        except Exception as error:  # what the policy does not allow, and what it cannot read
            raise Damaged("document.added_after_signing") from error


def _place(reader: PdfFileReader, one: EmbeddedPdfSignature) -> SigningPlace:
    left, bottom, right, top = (float(edge) for edge in one.sig_field["/Rect"])
    on = one.sig_field.raw_get("/P").reference
    page = next(number for number in range(reader.root["/Pages"]["/Count"]) if _page(reader, number) == on)
    return SigningPlace(page, (left, bottom, right, top))


def _page(reader: PdfFileReader, number: int) -> object:
    return reader.find_page_for_modification(number)[0].reference


def _key(certificate: bytes) -> bytes:
    key = x509.load_der_x509_certificate(certificate).public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise Damaged("document.signature_broken")
    return key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)


def _text(act: dict[str, object], name: str) -> str:
    said = "".join(letter for letter in str(act.get(name, "")) if letter.isprintable())
    return said[:_LONGEST_TEXT]


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
