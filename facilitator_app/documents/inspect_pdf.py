"""Reads what verification needs out of bytes that nobody vouches for, with every size bounded.

No general PDF parser runs here: a document of ours is found by the shape that our writer gives it, and anything else
shows as different when the pages are printed again.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from facilitator_app.errors import Damaged, Refused

from .frozen import LONGEST_RECORD
from .layout.paper import PaperName, paper_of

LARGEST_PDF = 64_000_000
_MOST_INFLATED = 200_000_000
_MARK = b"/Subtype /application#2Fjson"
_END = b"%%EOF\n"
_LENGTH = re.compile(rb"/Length (\d{1,9})>>\nstream\n")
_BOX = re.compile(rb"/MediaBox \[0 0 (\d{2,4}(?:\.\d{1,3})?) (\d{2,4}(?:\.\d{1,3})?)\]")
_STREAM = re.compile(rb"stream\r?\n")
_MANY_FILTERS = re.compile(rb"/Filter\s{0,9}\[\s{0,9}/[^/\]]{1,40}/")


def check_is_pdf(pdf: bytes) -> None:
    """Raise `Damaged` unless `pdf` begins and ends as a PDF of a reasonable size does."""
    if len(pdf) > LARGEST_PDF:
        raise Damaged("document.pdf_too_large", megabytes=LARGEST_PDF // 1_000_000)
    if not pdf.startswith(b"%PDF-"):
        raise Damaged("document.not_a_pdf")
    if b"%%EOF" not in pdf[-2048:]:
        raise Damaged("document.cut_short")


def printed_part(pdf: bytes) -> bytes:
    """The bytes of the first revision of `pdf`, which is what was printed."""
    end = pdf.find(_END)
    return pdf if end < 0 else pdf[: end + len(_END)]


def looks_signed(pdf: bytes) -> bool:
    """Whether `pdf` goes on after what was printed and says that it is signed; nothing of it is checked."""
    return pdf.find(b"/ByteRange", len(printed_part(pdf))) >= 0


def attached_record(pdf: bytes) -> bytes:
    """The record that one of our final documents carries.

    Raises `Refused` where the file carries none (a draft, a scan, a PDF of others), `Damaged` where it is broken.
    """
    place = pdf.find(_MARK)
    if place < 0:
        raise Refused("document.no_record")
    found = _LENGTH.search(pdf, place, place + 1000)
    if found is None:
        raise Damaged("document.broken_attachment")
    start, length = found.end(), int(found.group(1))
    return _inflated(pdf[start : start + length], LONGEST_RECORD)


def paper_used(pdf: bytes) -> PaperName:
    """The paper of the first page that says it; raises `Damaged` where no page of ours is found."""
    for body in _object_streams(pdf):
        box = _BOX.search(body)
        if box:
            paper = paper_of(float(box.group(1)), float(box.group(2)))
            if paper:
                return paper
    raise Damaged("document.no_pages")


def check_harmless(pdf: bytes) -> None:
    """Raise `Damaged` where the streams of `pdf` would unfold beyond reason, before any parser opens it."""
    if _MANY_FILTERS.search(pdf):
        raise Damaged("document.folded_streams")
    total = 0
    for match in _STREAM.finditer(pdf):
        total += _inflated_size(pdf, match.end(), _MOST_INFLATED - total)
        if total >= _MOST_INFLATED:
            raise Damaged("document.folded_streams")


def _object_streams(pdf: bytes) -> Iterator[bytes]:
    place = pdf.find(b"/Type /ObjStm")
    while place >= 0:
        found = _LENGTH.search(pdf, place, place + 200)
        if found:
            yield _inflated(pdf[found.end() : found.end() + int(found.group(1))], 4_000_000)
        place = pdf.find(b"/Type /ObjStm", place + 1)


def _inflated(data: bytes, most: int) -> bytes:
    engine = zlib.decompressobj()
    try:
        out = engine.decompress(data, most + 1)
    except zlib.error as error:
        raise Damaged("document.broken_attachment") from error
    if len(out) > most or not engine.eof:
        raise Damaged("document.broken_attachment")
    return out


def _inflated_size(pdf: bytes, start: int, most: int) -> int:
    engine, size = zlib.decompressobj(), 0
    piece = pdf[start : start + 65536]
    try:
        while piece and not engine.eof and size < most:
            size += len(engine.decompress(piece, 1_000_000))
            start += 0 if engine.unconsumed_tail else 65536
            piece = engine.unconsumed_tail or pdf[start : start + 65536]
    except zlib.error:
        return size
    return size
