"""The codes on scanned pages lead back to the paper and its pages, whatever way up they were laid on the glass."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.acta import final_acta
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.page_codes import GreyImage, PageCode, page_code, read_pages
from tests.documents import document_samples as samples

FROZEN = freeze(samples.acta(), samples.SALT)
PDF = final_acta(FROZEN).pdf


def scanned(pdf: bytes, pages: range, rotation: int = 0) -> Iterator[GreyImage]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for index in pages:
            bitmap = document[index].render(scale=150 / 72, grayscale=True, rotation=rotation)
            yield GreyImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    finally:
        document.close()


@pytest.mark.parametrize("rotation", [0, 90, 180])
def test_the_pages_of_a_scan_are_known_by_their_codes(rotation: int) -> None:
    reading = read_pages(scanned(PDF, range(1, 4), rotation))
    assert reading.papers() == {FROZEN.code}
    assert reading.pages_of(FROZEN.code) == (2, 3, 4)
    assert reading.unread == 0


def test_a_page_without_a_code_is_counted_as_unread() -> None:
    blank = GreyImage(bytes([255]) * 600 * 800, 600, 800, 600)
    assert read_pages([blank, *scanned(PDF, range(1))]).unread == 1


def test_the_foot_of_a_page_says_record_revision_page_and_code() -> None:
    bare = FROZEN.code.replace("-", "")
    assert page_code(f"FA2:MD-1:3:12:{bare}") == PageCode("MD-1", 3, 12, FROZEN.code)
    assert page_code(f"FA2::1:1:{bare}") == PageCode("", 1, 1, FROZEN.code)


@pytest.mark.parametrize(
    "text",
    ["", "https://example.org", "FA2:MD-1:3:12:AAAAAAAAAAA", "FA2:A:B:1:2:3", "FA1:MD-1:3:ABCDEF", "FA2:MD:-1:2:X"],
)
def test_codes_of_somebody_else_are_no_codes_of_ours(text: str) -> None:
    assert page_code(text) is None


@given(st.text(max_size=200))
def test_no_text_of_a_code_can_break_the_reading(text: str) -> None:
    assert page_code(text) is None or text.startswith("FA2:")
