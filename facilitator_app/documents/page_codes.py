"""Reads the codes of scanned pages back: which paper they are of, and which of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import BadUsage
from .code import read_code

_FOOTER = re.compile(r"FA2:([^:]*):(\d{1,6}):(\d{1,6}):([0-9A-Z]{11})")


@dataclass(frozen=True)
class PageCode:
    """What the code at the foot of a page says: its record's name, the revision, the page, the short code."""

    record: str
    revision: int
    page: int
    code: str


@dataclass(frozen=True)
class GreyImage:
    """A picture of a page: one byte for each point, `stride` bytes for each line."""

    pixels: bytes
    width: int
    height: int
    stride: int


@dataclass(frozen=True)
class ScanReading:
    """What was read of the pages of a scan; `unread` are the pictures on which no code was found."""

    codes: tuple[PageCode, ...]
    unread: int

    def papers(self) -> frozenset[str]:
        """The short codes of the papers that are in it."""
        return frozenset(each.code for each in self.codes)

    def pages_of(self, code: str) -> tuple[int, ...]:
        """Which pages of one paper are in it, ascending."""
        return tuple(sorted({each.page for each in self.codes if each.code == code}))


def read_pages(images: Iterable[GreyImage]) -> ScanReading:
    """Read every page; takes one picture after another, so that only one is in memory."""
    codes: list[PageCode] = []
    unread = 0
    for image in images:
        found = codes_on(image)
        codes += found
        unread += not found
    return ScanReading(tuple(codes), unread)


def codes_on(image: GreyImage) -> list[PageCode]:
    """The codes at the foot of one picture of a page, or of two pages that lie on one glass."""
    import zxingcpp  # only a scan needs it

    view = zxingcpp.ImageView(image.pixels, image.width, image.height, zxingcpp.ImageFormat.Lum, image.stride)
    read = zxingcpp.read_barcodes(view, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    return [code for each in read if (code := page_code(each.text)) is not None]


def page_code(text: str) -> PageCode | None:
    """What a code at the foot of a page says; None for anything else, as a code of somebody else's."""
    found = _FOOTER.fullmatch(text)
    if found is None:
        return None
    record, revision, page, code = found.groups()
    try:
        return PageCode(record, int(revision), int(page), read_code(code))
    except BadUsage:
        return None
