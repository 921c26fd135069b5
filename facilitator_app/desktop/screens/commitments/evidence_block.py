"""One piece of evidence as a block that can be pressed: a small picture or its icon, its title, its day."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from facilitator_app.queries.verification import EvidenceLine

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import begin, block, focus_ring, write
from ...theme.theme import Theme
from ...widgets.focus import PaintedButton
from .words import EVIDENCE_ICONS, evidence_below


class EvidenceBlock(PaintedButton):
    """Pressed, it opens. What only the team reads is covered in the discreet view until it has the keyboard."""

    def __init__(self, theme: Theme, line: EvidenceLine, language: str) -> None:
        self.line = line
        self.discreet = False
        self._below = evidence_below(line, language)
        self._picture = QPixmap.fromImage(QImage.fromData(line.thumbnail)) if line.thumbnail else QPixmap()
        super().__init__(theme, line.title)
        self.setAccessibleDescription(self._below)
        self.setToolTip(line.description)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_discreet(self, discreet: bool) -> None:
        """Cover it, or show it."""
        self.discreet = discreet
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(140), self.theme.px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        painter, rect = begin(QPainter(self)), QRectF(self.rect())
        fill = tokens.hover if self.underMouse() else tokens.panel
        block(painter, rect, fill, px(6), tokens.border)
        covered = self.discreet and self.line.visibility != "minutes" and not self.hasFocus()
        tile = QRectF(px(6), px(6), px(36), px(36))
        if covered or self._picture.isNull():
            name = "eye-off" if covered else EVIDENCE_ICONS.get(self.line.kind, "paperclip")
            draw_icon(painter, name, tokens.text2, tile.adjusted(px(9), px(9), -px(9), -px(9)))
        else:
            self._draw_picture(painter, tile)
        left = tile.right() + px(8)
        title = self.tr("Reservado") if covered else self.words
        top = QRectF(left, px(5), rect.width() - left - px(6), px(20))
        write(painter, top, title, self.theme.font(13, Weight.MEDIUM, italic=covered), tokens.text)
        low = QRectF(left, px(25), top.width(), px(18))
        write(painter, low, "" if covered else self._below, self.theme.font(12), tokens.text2)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, px(6))

    def _draw_picture(self, painter: QPainter, tile: QRectF) -> None:
        """The middle of the small picture, as a square."""
        side = min(self._picture.width(), self._picture.height())
        cut = QRectF((self._picture.width() - side) / 2, (self._picture.height() - side) / 2, side, side)
        path = QPainterPath()
        path.addRoundedRect(tile, self.theme.px(4), self.theme.px(4))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(tile, self._picture, cut)
        painter.restore()
