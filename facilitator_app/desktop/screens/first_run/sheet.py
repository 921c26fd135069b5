"""The recovery sheet: drawn the same on the screen, with its words covered, and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...theme.fonts import Weight, font
from ...theme.paint import begin, block
from ...theme.theme import Theme

translate = QCoreApplication.translate

WIDTH, HEIGHT = 406.0, 560.0  # the drawing's own units; everything below is in them
_COVERED = "• • • • • •"
_INK, _SECOND, _LINE, _ACCENT = "#1A1F26", "#4E5866", "#C5CBD2", "#0E665E"


@dataclass(frozen=True)
class Sheet:
    """What is on it: the words, or none to cover them all, and the day in words. Never a name."""

    words: Sequence[str]
    day: str


def draw_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draw on 406 by 560 units; ink on white in every theme, as it is a picture of paper."""
    _head(painter, sheet)
    for index in range(12):
        _word(painter, index, sheet.words[index] if sheet.words else _COVERED)
    _rule(painter, 424)
    _prose(painter, QRectF(32, 438, 342, 100), _how_to())


def sheet_pages(sheet: Sheet) -> bytes:
    """The sheet as a PDF of one letter page, made in memory."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Facilitator")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    ratio = min(writer.width() / WIDTH, writer.height() / HEIGHT)
    painter.scale(ratio, ratio)
    draw_sheet(painter, sheet)
    painter.end()
    buffer.close()
    return bytes(content.data())


class SheetPreview(QWidget):
    """The sheet on the screen; covered until a person asks to see the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sheet = Sheet((), "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 390)
        theme.changed.connect(self.update)

    def shows_words(self) -> bool:
        """Whether the words can be read on the screen now."""
        return bool(self._sheet.words)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show `sheet`; the covered one is described, the words are never given to the accessibility bus."""
        self._sheet = sheet
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        ratio = min(self.width() / WIDTH, self.height() / HEIGHT)
        rect = QRectF((self.width() - WIDTH * ratio) / 2, 0, WIDTH * ratio, HEIGHT * ratio)
        block(painter, rect, "#FFFFFF", self._theme.px(4), self._theme.tokens.control)
        painter.translate(rect.topLeft())
        painter.scale(ratio, ratio)
        draw_sheet(painter, self._sheet)


def _head(painter: QPainter, sheet: Sheet) -> None:
    _line(painter, 32, 48, translate("RecoverySheet", "HOJA DE RECUPERACIÓN"), 12, Weight.SEMIBOLD, _ACCENT)
    _line(painter, 32, 72, translate("RecoverySheet", "Doce palabras, en este orden"), 17, Weight.SEMIBOLD)
    _line(painter, 32, 94, sheet.day, 12, Weight.REGULAR, _SECOND)
    _rule(painter, 110)


def _word(painter: QPainter, index: int, word: str) -> None:
    across, down = divmod(index, 6)
    x, y = 32 + across * 174, 148 + down * 46
    number = font(12)
    painter.setFont(number)
    painter.setPen(QColor(_SECOND))
    painter.drawText(QRectF(x, y - 16, 20, 20), int(Qt.AlignmentFlag.AlignRight), str(index + 1))
    _line(painter, x + 30, y, word, 17, Weight.SEMIBOLD)
    painter.setPen(QPen(QColor(_LINE), 0.8))
    painter.drawLine(QPointF(x + 30, y + 12), QPointF(x + 150, y + 12))


def _line(painter: QPainter, x: float, y: float, words: str, size: int, weight: Weight, colour: str = _INK) -> None:
    painter.setFont(font(size, weight))
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, y), words)


def _rule(painter: QPainter, y: float) -> None:
    painter.setPen(QPen(QColor(_SECOND), 0.8))
    painter.drawLine(QPointF(32, y), QPointF(374, y))


def _prose(painter: QPainter, rect: QRectF, words: str) -> None:
    painter.setFont(font(12))
    painter.setPen(QColor(_INK))
    painter.drawText(rect, int(Qt.TextFlag.TextWordWrap), words)


def _how_to() -> str:
    return translate(
        "RecoverySheet",
        "Cómo usarla: abra Facilitator, elija «Usar hoja de recuperación» y escriba las doce palabras "
        "en orden. Guárdela lejos de la laptop. Si la pierde, haga otra en Ajustes: la anterior "
        "deja de servir.",
    )
