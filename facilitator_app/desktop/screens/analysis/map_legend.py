"""What the lines, sizes and signs of the map mean, under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from facilitator_app.domain.vocabulary import RelationKind
from facilitator_app.store.reference.catalogues import label

from ...theme.paint import begin, text_width, write
from ...theme.theme import Theme
from ...widgets.pill import PaintedLabel
from .tie_lines import draw_tie

_LINE, _GAP, _HEIGHT = 34, 18, 24


class MapLegend(PaintedLabel):
    """Its text is the same in words; where there is no room it goes on in another line."""

    def __init__(self, theme: Theme) -> None:
        self._items: list[tuple[str, str]] = []
        self._notes = ""
        super().__init__(theme, "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, kinds: set[str], notes: str, language: str) -> None:
        """Explain the `kinds` that are on the map, and then `notes`."""
        self._items = [(kind, label("relation_kinds", kind, language)) for kind in RelationKind if kind in kinds]
        self._notes = notes
        self.setText(". ".join((*(words for _, words in self._items), notes)))
        self._remeasure()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.heightForWidth(max(self.width(), self.theme.px(320))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, font = begin(QPainter(self)), self.theme.px, self.theme.font(12)
        for (x, y, width), (kind, words) in zip(
            self._lay(self.width())[0], [*self._items, ("", self._notes)], strict=True
        ):
            at = float(x)
            if kind:
                middle = y + px(_HEIGHT) / 2
                draw_tie(painter, self.theme, QPointF(at, middle), QPointF(at + px(_LINE), middle), kind)
                at += px(_LINE + 8)
            place = QRectF(at, y, x + width - at + 2, px(_HEIGHT))
            write(painter, place, words, font, self.theme.tokens.text2)

    def _lay(self, width: int) -> tuple[list[tuple[float, float, float]], int]:
        """Where each item begins and how wide it is, and the height of all."""
        px, font = self.theme.px, self.theme.font(12)
        places: list[tuple[float, float, float]] = []
        x = y = 0.0
        for kind, words in [*self._items, ("", self._notes)]:
            wide = text_width(font, words) + (px(_LINE + 8) if kind else 0) + 1
            if x and x + wide > width:
                x, y = 0.0, y + px(_HEIGHT)
            places.append((x, y, min(wide, width)))
            x += wide + px(_GAP)
        return places, round(y + px(_HEIGHT))
