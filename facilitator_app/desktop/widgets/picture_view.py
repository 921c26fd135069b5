"""A picture shown from memory, no larger than a screen needs; scrolls where it is larger than its place."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea

_LARGEST_SIDE = 2400


def read_picture(content: bytes, largest_side: int = _LARGEST_SIDE) -> QImage:
    """The picture in `content`, upright; a phone's photo takes 50 MB of pixels, so a large one is decoded small.

    A null picture where there is nothing to see.
    """
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > largest_side:
        reader.setScaledSize(size.scaled(QSize(1, 1) * largest_side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PictureView(QScrollArea):
    """Shows one picture."""

    def __init__(self, picture: QImage, name: str) -> None:
        super().__init__()
        shown = QLabel()
        shown.setPixmap(QPixmap.fromImage(picture))
        shown.setAccessibleName(name)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(shown)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
