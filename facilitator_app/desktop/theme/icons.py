"""Line icons, recoloured when they are painted and sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from facilitator_app.installed import resources

STROKE = 1.75
BOLD = 3.0  # for ticks a few pixels wide


def draw_icon(painter: QPainter, name: str, colour: str, rect: QRectF, stroke: float = STROKE) -> None:
    """Paint icon `name` in `colour`, as large as the shorter side of `rect` and in its middle."""
    side = min(rect.width(), rect.height())
    device = painter.device()
    image = icon_pixmap(name, colour, round(side), device.devicePixelRatioF() if device else 1.0, stroke)
    left = rect.x() + (rect.width() - side) / 2
    top = rect.y() + (rect.height() - side) / 2
    painter.drawPixmap(QRectF(left, top, side, side), image, QRectF(image.rect()))


@lru_cache(maxsize=1024)
def icon_pixmap(name: str, colour: str, size: int, device_ratio: float = 1.0, stroke: float = STROKE) -> QPixmap:
    """The picture of icon `name`, `size` points square, holding size times ratio pixels."""
    pixels = max(1, round(size * device_ratio))
    image = QPixmap(QSize(pixels, pixels))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(_drawing(name, colour, stroke))).render(painter)
    painter.end()
    image.setDevicePixelRatio(device_ratio)
    return image


def icon(name: str, colour: str, size: int) -> QIcon:
    """The same as a `QIcon`, for menus and the window, which Qt paints itself."""
    made = QIcon()
    for device_ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, colour, size, device_ratio))
    return made


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _drawing(name: str, colour: str, stroke: float) -> bytes:
    drawing = _source(name).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return drawing.replace("currentColor", colour).encode()
