"""Takes a scan of a signed paper from a file: its bytes, what it is, and the codes that were read on its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from facilitator_app.commands.kept_file import LARGEST_FILE, File
from facilitator_app.documents.page_codes import GreyImage, ScanReading, read_pages
from facilitator_app.documents.pdf_lock import PDF_LOCK
from facilitator_app.errors import Refused
from facilitator_app.progress import Progress

from ...widgets.picture_view import read_picture

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PDF = "application/pdf"
_PICTURES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}
_DOTS_PER_INCH = 200
_LARGEST_PAGE = 4400
"""Points along the long side of a page: a legal sheet at 300 dots per inch."""

_RANGE = re.compile(r"(\d{1,5})(?:\s*[-–a]\s*(\d{1,5}))?")


@dataclass(frozen=True)
class TakenScan:
    """A scan in memory, with what was read on it."""

    name: str
    media_type: str
    content: bytes
    reading: ScanReading

    @property
    def file(self) -> File:
        """As a file to be kept."""
        return File(self.name, self.media_type, (self.content,))


def take_scan(path: Path, progress: Progress) -> TakenScan:
    """Read a PDF or a picture.

    Raises `Refused` ``minutes.scan_unreadable``, ``verification.file_too_large`` or ``verification.file_unreadable``.
    """
    media_type = PDF if path.suffix.lower() == ".pdf" else _PICTURES.get(path.suffix.lower(), "")
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused("verification.file_too_large", file=path.name, megabytes=LARGEST_FILE >> 20)
        content = path.read_bytes()
    except OSError as error:
        raise Refused("verification.file_unreadable", file=path.name) from error
    images = _pages(content, path.name, progress) if media_type == PDF else _picture(content, path.name)
    return TakenScan(path.name, media_type, content, read_pages(images))


def _pages(content: bytes, name: str, progress: Progress) -> Iterator[GreyImage]:
    import pypdfium2  # 31 ms that only a PDF needs

    try:
        with PDF_LOCK:
            document = pypdfium2.PdfDocument(content)
            count = len(document)
    except pypdfium2.PdfiumError as error:
        raise Refused("minutes.scan_unreadable", file=name) from error
    try:
        for index in range(count):
            progress.stop_if_cancelled()
            yield _page(document, index)
            progress.report(index + 1, count)
    except pypdfium2.PdfiumError as error:
        raise Refused("minutes.scan_unreadable", file=name) from error
    finally:
        with PDF_LOCK:
            document.close()


def _page(document: PdfDocument, index: int) -> GreyImage:
    with PDF_LOCK:
        page = document[index]
        scale = min(_DOTS_PER_INCH / 72, _LARGEST_PAGE / (max(page.get_size()) or 1))
        bitmap = page.render(scale=scale, grayscale=True)
        return GreyImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)


def _picture(content: bytes, name: str) -> Iterator[GreyImage]:
    picture = read_picture(content, _LARGEST_PAGE)
    if picture.isNull():
        raise Refused("minutes.scan_unreadable", file=name)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    yield GreyImage(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


def read_page_numbers(words: str, last: int) -> tuple[int, ...] | None:
    """The pages that a person wrote, as ``1-3, 5``; None where it is no list of pages from 1 to `last`."""
    pages: set[int] = set()
    for part in filter(None, (part.strip() for part in re.split(r"[,;]|\by\b", words))):
        found = _RANGE.fullmatch(part)
        if found is None:
            return None
        first = int(found[1])
        final = int(found[2] or first)
        if not 1 <= first <= final <= last:
            return None
        pages.update(range(first, final + 1))
    return tuple(sorted(pages))


def write_page_numbers(pages: Sequence[int]) -> str:
    """``1–3, 5``."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)
