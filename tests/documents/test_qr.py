"""QR codes are read back from the printed page."""

from __future__ import annotations

from typing import Any

import pypdfium2
import pytest

from facilitator_app.documents.acta import draft_acta, final_acta
from facilitator_app.documents.attendance_sheet import attendance_sheet
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.layout.styles import MM
from facilitator_app.documents.qr import (
    FIRST_PAGE_SIDE,
    FIRST_PAGE_VERSION,
    FOOTER_SIDE,
    FOOTER_VERSION,
    first_page_payload,
    footer_payload,
    qr_code,
)
from tests.documents import document_samples as samples

zxing: Any = pytest.importorskip("zxingcpp")
FROZEN = freeze(samples.acta(), samples.SALT)
PDF = final_acta(FROZEN).pdf


def codes_on(pdf: bytes, page: int, dots_per_inch: int) -> set[str]:
    """The texts of the QR codes of one page, scanned in grey."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        image = document[page].render(scale=dots_per_inch / 72, grayscale=True).to_pil()
    finally:
        document.close()
    return {found.text for found in zxing.read_barcodes(image, formats=zxing.BarcodeFormat.QRCode)}


@pytest.mark.parametrize("dots_per_inch", [150, 200, 300])
def test_the_first_page_carries_the_whole_hash_and_the_way_back(dots_per_inch: int) -> None:
    assert codes_on(PDF, 0, dots_per_inch) == {
        f"FA1:MD-UX-2026-014:3:{FROZEN.sha256.upper()}",
        f"FA2:MD-UX-2026-014:3:1:{FROZEN.code.replace('-', '')}",
    }


def test_every_page_carries_record_revision_page_and_code() -> None:
    code = FROZEN.code.replace("-", "")
    for page in (1, 2, 5):
        assert codes_on(PDF, page, 150) == {f"FA2:MD-UX-2026-014:3:{page + 1}:{code}"}


def test_drafts_and_attendance_sheets_carry_no_qr() -> None:
    assert codes_on(draft_acta(samples.small_acta()).pdf, 0, 200) == set()
    assert codes_on(attendance_sheet(samples.attendance_sheet()).pdf, 0, 200) == set()


def test_modules_are_wide_enough_for_a_poor_scan() -> None:
    for version, side in ((FIRST_PAGE_VERSION, FIRST_PAGE_SIDE), (FOOTER_VERSION, FOOTER_SIDE)):
        assert side / (17 + 4 * version) >= 0.55 * MM


def test_a_record_name_that_does_not_fit_is_left_out_and_the_code_stays() -> None:
    payload = first_page_payload("EXPEDIENTE-MUY-LARGO-DE-LA-MESA-2026", 3, "a" * 64)
    assert payload == f"FA1::3:{'A' * 64}"
    assert footer_payload("año:uno", 12, 200, "7X2X-8050-JE6") == "FA2::12:200:7X2X8050JE6"
    assert qr_code(payload, FIRST_PAGE_VERSION, 10).path.endswith(" f")
