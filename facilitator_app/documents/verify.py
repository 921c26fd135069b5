"""Says what a PDF can prove by itself, and against the hash that was kept when it was printed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

import pypdfium2

from facilitator_app.errors import Damaged, Refused

from .frozen import Frozen, renderer_lock, thaw
from .inspect_pdf import attached_record, check_harmless, check_is_pdf, paper_used
from .printed import Printed, SigningPlace
from .reprint import printings
from .saved_again import refuse_written_again


class Finding(StrEnum):
    """What was found out; anything worse is raised."""

    IDENTICAL = "identical"
    """Every byte is as it was when the document was printed and recorded."""
    COHERENT = "coherent"
    """Pages and attached record agree, and nothing here says who made them."""
    READING_COPY = "reading_copy"
    """Every byte is what a record that is kept here prints in large letters, to be read and not signed."""
    SEALED = "sealed"
    """What was printed is coherent or recorded, and a device that takes part here sealed it with all its signatures."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verification found."""

    finding: Finding
    sha256: str
    """Of the whole file."""
    frozen: Frozen | None
    """The attached record; `None` only where a recorded file carries none."""
    pages: int
    """How many pages the record gives; 0 where none is attached."""
    same_renderer: bool = True
    """False where another version printed it, so page texts were compared and not bytes."""
    to_sign: bool = True
    """False for a copy in large print that nobody signs."""
    places: tuple[SigningPlace, ...] = ()
    """Where people sign on its pages, where they were laid out again."""


def verify(pdf: bytes, expected: str | None = None) -> Verdict:
    """What `pdf` can prove.

    `expected` is the hash recorded for the whole file (64 hex digits), where there is one: then the file is identical
    or damaged. Without it the attached record is printed again and compared. Raises `Damaged` for a file that is
    broken or altered, `Refused` (`document.no_record`) for one that carries no record and has none here.
    """
    check_is_pdf(pdf)
    sha256 = hashlib.sha256(pdf).hexdigest()
    if expected is not None:
        _compare_with_record(pdf, sha256, expected.lower())
        return _identical(pdf, sha256)
    frozen = thaw(_record_of(pdf))
    same = frozen.renderer == renderer_lock()
    again, to_sign = _printed_again(pdf, frozen, same)
    return Verdict(Finding.COHERENT, sha256, frozen, again.pages, same, to_sign, again.places)


def _record_of(pdf: bytes) -> bytes:
    try:
        return attached_record(pdf)
    except Refused as refusal:
        if refusal.code == "document.no_record":
            refuse_written_again(pdf)
        raise


def _compare_with_record(pdf: bytes, sha256: str, expected: str) -> None:
    if sha256 == expected:
        return
    end = pdf.find(b"%%EOF\n")
    if end >= 0 and hashlib.sha256(pdf[: end + 6]).hexdigest() == expected:
        raise Damaged("document.something_appended")
    raise Damaged("document.not_as_recorded")


def _identical(pdf: bytes, sha256: str) -> Verdict:
    try:
        frozen = thaw(attached_record(pdf))
    except Refused:
        return Verdict(Finding.IDENTICAL, sha256, None, 0)
    return Verdict(Finding.IDENTICAL, sha256, frozen, _page_count(pdf))


def _printed_again(pdf: bytes, frozen: Frozen, same_renderer: bool) -> tuple[Printed, bool]:
    """The print of `frozen` that `pdf` is, and whether it is one to sign; `Damaged` where it is none."""
    texts: list[str] | None = None
    if not same_renderer:
        check_harmless(pdf)
        texts = page_texts(pdf)
    try:
        for again, to_sign in printings(frozen, paper_used(pdf)):
            if again.pdf == pdf if texts is None else page_texts(again.pdf) == texts:
                return again, to_sign
    except Damaged:
        raise
    except (Refused, ValueError, LookupError, ArithmeticError) as error:
        raise Damaged("document.record_cannot_be_printed") from error
    raise Damaged("document.pages_differ", code_printed=frozen.code)


def _page_count(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page without its spaces and line ends; `Damaged` where it cannot be read."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise Damaged("document.not_a_pdf") from error
    try:
        return [_page_text(page) for page in document]
    except pypdfium2.PdfiumError as error:
        raise Damaged("document.not_a_pdf") from error
    finally:
        document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage().get_text_range(errors="replace")
    return "".join(text.replace("\ufffe", "-").split())
