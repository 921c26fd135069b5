"""Knows a paper of ours that another program wrote again: by its record, or by the code at the foot of its pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import pypdfium2

from facilitator_app.errors import BadUsage, Damaged

from .code import read_code
from .frozen import LONGEST_RECORD, thaw
from .inspect_pdf import check_harmless

_OF_OURS = b'"format":"facilitator-'
_AT_THE_FOOT = re.compile(r"\b([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}) · ")
_T = TypeVar("_T")


def refuse_written_again(pdf: bytes) -> None:
    """Raise `Damaged` where `pdf` carries a record of ours in the shape of another program.

    Such a file is not the one that was printed, whatever it shows.
    """
    for record in _read(pdf, _attachments):
        if _OF_OURS in record:
            raise Damaged("document.pages_differ", code_printed=thaw(record).code)


def codes_at_the_foot(pdf: bytes) -> frozenset[str]:
    """The short codes that stand at the foot of every page, as only a final paper has them."""
    on_each = [frozenset(filter(_is_code, _AT_THE_FOOT.findall(text))) for text in _read(pdf, _texts)]
    return frozenset.intersection(*on_each) if on_each else frozenset()


def _read(pdf: bytes, what: Callable[[pypdfium2.PdfDocument], list[_T]]) -> list[_T]:
    """`what` is found in `pdf`; nothing where the parser cannot open it, as with a password."""
    check_harmless(pdf)
    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return what(document)
        finally:
            document.close()
    except pypdfium2.PdfiumError:
        return []


def _attachments(document: pypdfium2.PdfDocument) -> list[bytes]:
    found = (document.get_attachment(place).get_data() for place in range(document.count_attachments()))
    return [bytes(data) for data in found if len(data) <= LONGEST_RECORD]


def _texts(document: pypdfium2.PdfDocument) -> list[str]:
    return [" ".join(page.get_textpage().get_text_range(errors="replace").split()) for page in document]


def _is_code(text: str) -> bool:
    try:
        return read_code(text) == text
    except BadUsage:
        return False
