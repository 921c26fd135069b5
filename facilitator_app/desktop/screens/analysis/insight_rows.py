"""Positions, interests, needs and power side by side, or under each other: a row for each actor, nothing cut."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from facilitator_app.domain.vocabulary import InsightKind
from facilitator_app.store.reference.catalogues import label

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import line, write
from ...theme.sectors import Sector, mark_ink, sector_icon
from ...theme.theme import Theme
from ...widgets.label import Label
from ...widgets.row_delegate import RowDelegate, RowLook
from ...widgets.spacing import row as row_of

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_NAME = 0.2
_LEAST_COLUMN = 128


@dataclass(frozen=True)
class Said:
    """One thing known: its words, and whether only the team knows it."""

    words: str
    team: bool


@dataclass(frozen=True)
class InsightRow:
    """An actor and what is known of it, by kind in the order of `InsightKind`."""

    key: UUID
    name: str
    below: str
    sector: Sector | None
    cells: tuple[tuple[Said, ...], ...]
    told: str

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return f"{self.name}, {self.told}"


class InsightDelegate(RowDelegate[InsightRow]):
    """Five columns: the actor, and one for each kind; the row is as high as its longest cell.

    Where words have no room in a column, all that is known of an actor stands under its name, each under its kind.
    """

    language = "es"

    def in_columns(self, width: int) -> bool:
        """Whether there is room for columns."""
        return self._column(width) >= self.theme.px(_LEAST_COLUMN)

    def height_of(self, row: InsightRow, width: int) -> int:
        px = self.theme.px
        if not self.in_columns(width):
            room = width - px(48)
            under = sum(px(24) + self._cell_height(cell, room) for cell in row.cells if cell)
            name = self._words_height(row.name, room, Weight.SEMIBOLD) + (px(18) if row.below else 0)
            return round(name + under + px(20))
        space = self._column(width) - px(14)
        tallest = max((self._cell_height(cell, space) for cell in row.cells), default=0)
        name = self._words_height(row.name, width * _NAME - px(40), Weight.SEMIBOLD) + (px(18) if row.below else 0)
        return round(max(tallest, name, px(24)) + px(16))

    def paint_row(self, painter: QPainter, row: InsightRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        ink = mark_ink(tokens, row.sector) if row.sector is not None else tokens.text2
        icon = sector_icon(row.sector.code) if row.sector is not None else "users"
        draw_icon(painter, icon, ink, QRectF(rect.x() + px(10), rect.y() + px(9), px(18), px(18)))
        across = rect.width() * _NAME - px(40) if self.in_columns(int(rect.width())) else rect.width() - px(48)
        place = QRectF(rect.x() + px(36), rect.y() + px(8), across, rect.height())
        high = self._words_height(row.name, place.width(), Weight.SEMIBOLD)
        self._write(painter, place, row.name, tokens.on_soft if look.chosen else tokens.text, Weight.SEMIBOLD)
        below = QRectF(place.x(), place.y() + high, place.width(), px(18))
        write(painter, below, row.below, self.theme.font(12), tokens.text2)
        if not self.in_columns(int(rect.width())):
            self._under(painter, row, rect, place.y() + high + (px(18) if row.below else 0), chosen=look.chosen)
            return
        width = self._column(int(rect.width()))
        for number, cell in enumerate(row.cells):
            self._cell(
                painter,
                cell,
                QRectF(
                    rect.x() + rect.width() * _NAME + width * number, rect.y() + px(8), width - px(14), rect.height()
                ),
                chosen=look.chosen,
            )
        self._foot(painter, rect)

    def _under(self, painter: QPainter, row: InsightRow, rect: QRectF, top: float, *, chosen: bool) -> None:
        """Each kind of which something is known: its name, and under it the words."""
        px, tokens, left, room = self.theme.px, self.theme.tokens, rect.x() + self.theme.px(36), rect.width()
        for kind, cell in zip(InsightKind, row.cells, strict=True):
            if not cell:
                continue
            head = QRectF(left, top + px(4), room - px(48), px(18))
            write(painter, head, kind_word(kind, self.language), self.theme.font(12, Weight.MEDIUM), tokens.text2)
            place = QRectF(left, top + px(24), room - px(48), rect.height())
            self._cell(painter, cell, place, chosen=chosen)
            top += px(24) + self._cell_height(cell, place.width())
        self._foot(painter, rect)

    def _foot(self, painter: QPainter, rect: QRectF) -> None:
        px, foot = self.theme.px, rect.bottom() - 0.5
        line(painter, QPointF(rect.x() + px(36), foot), QPointF(rect.right() - px(8), foot), self.theme.tokens.border)

    def _cell(self, painter: QPainter, cell: tuple[Said, ...], rect: QRectF, *, chosen: bool) -> None:
        px, tokens, at = self.theme.px, self.theme.tokens, rect.y()
        for said in cell:
            lead = px(19) if said.team else 0
            if said.team:
                draw_icon(painter, "eye-off", tokens.text2, QRectF(rect.x(), at + px(2), px(14), px(14)))
            place = QRectF(rect.x() + lead, at, rect.width() - lead, rect.height())
            self._write(painter, place, said.words, tokens.on_soft if chosen else tokens.text, Weight.REGULAR)
            at += self._words_height(said.words, place.width(), Weight.REGULAR) + px(6)

    def _write(self, painter: QPainter, rect: QRectF, words: str, colour: str, weight: Weight) -> None:
        painter.setFont(self.theme.font(13, weight))
        painter.setPen(QColor(colour))
        painter.drawText(rect, int(_WRAP), words)

    def _cell_height(self, cell: tuple[Said, ...], width: float) -> float:
        px = self.theme.px
        each = (self._words_height(said.words, width - (px(19) if said.team else 0), Weight.REGULAR) for said in cell)
        return sum(height + px(6) for height in each)

    def _words_height(self, words: str, width: float, weight: Weight) -> float:
        room = QRectF(0, 0, max(width, 20), 10_000)
        return QFontMetricsF(self.theme.font(13, weight)).boundingRect(room, int(_WRAP), words).height()

    @staticmethod
    def _column(width: int) -> float:
        return width * (1 - _NAME) / len(InsightKind)


class InsightHeads:
    """The words over the columns, as wide as they are."""

    def __init__(self, theme: Theme) -> None:
        self.line = row_of(theme, None, (36, 6, 4, 6), 0)
        self._labels = [Label("", "label", wrap=True) for _ in range(len(InsightKind) + 1)]
        for number, head in enumerate(self._labels):
            head.setMinimumWidth(1)
            self.line.addWidget(head, 20 if number else 16)

    def show(self, *, shown: bool) -> None:
        """Show the heads, or hide them where there are no columns."""
        for head in self._labels:
            head.setVisible(shown)

    def say(self, actor: str, language: str) -> None:
        """Name the columns."""
        for head, words in zip(
            self._labels, (actor, *(kind_word(kind, language) for kind in InsightKind)), strict=True
        ):
            head.setText(words)


def kind_word(kind: str, language: str) -> str:
    """What a kind of insight is called over a column."""
    return label("insight_kinds", kind, language).partition(" (")[0]
