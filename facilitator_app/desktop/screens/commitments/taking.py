"""Takes a file to be kept as evidence: what it is, its bytes, and a small picture that carries no trace of the place.

A phone writes where a photo was taken into the photo. The small picture, which travels in the log, is drawn anew
from the pixels and says nothing but what is seen; the original is kept as it came, sealed.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from facilitator_app.commands.kept_file import File
from facilitator_app.documents.pdf_lock import PDF_LOCK
from facilitator_app.errors import Refused

THUMBNAIL_SIDE = 320
_LARGEST_THUMBNAIL = 40_000
_PART = 128 * 1024
_UNKNOWN = "application/octet-stream"


def take_file(path: Path) -> File:
    """The file at `path`, read part by part as it is sealed. Raises `Refused` ``verification.file_unreadable``."""
    media_type = mimetypes.guess_type(path.name)[0] or _UNKNOWN
    return File(path.name, media_type, _parts(path), thumbnail_of(path, media_type))


def thumbnail_of(path: Path, media_type: str) -> bytes | None:
    """A small JPEG of the picture or of the first page at `path`; None where there is nothing to see."""
    if media_type == "application/pdf":
        return _small(_first_page(path))
    return _small(_picture(path)) if media_type.startswith("image/") else None


def _picture(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)  # a phone held upright
    size = reader.size()
    if size.isValid():  # large photos are decoded small: memory stays flat
        reader.setScaledSize(size.scaled(QSize(2, 2) * THUMBNAIL_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _first_page(path: Path) -> QImage:
    import pypdfium2  # 31 ms that only a PDF needs

    with PDF_LOCK:
        try:
            document = pypdfium2.PdfDocument(path)
        except (pypdfium2.PdfiumError, OSError):
            return QImage()
        try:
            bitmap = document[0].render(scale=0.5, rev_byteorder=True)
            kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBA8888
            return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind).copy()
        except pypdfium2.PdfiumError:
            return QImage()
        finally:
            document.close()


def _small(image: QImage) -> bytes | None:
    """`image` as a JPEG that fits the log; None where it could not be read."""
    if image.isNull():
        return None
    side = THUMBNAIL_SIDE
    for quality in (78, 60, 40):
        small = _drawn_anew(image, side)
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
        if data.size() <= _LARGEST_THUMBNAIL:
            return bytes(data.data())
        side //= 2
    return None


def _drawn_anew(image: QImage, side: int) -> QImage:
    """`image` on a new sheet of white: a copy would carry its words, as where it was taken."""
    scaled = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    sheet = QImage(scaled.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, scaled)
    painter.end()
    return sheet


def _parts(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while part := file.read(_PART):
                yield part
    except OSError as error:
        raise Refused("verification.file_unreadable", file=path.name) from error
