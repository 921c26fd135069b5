"""The row that most lists are made of: a mark, a title, a line under it, and something at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ..theme.fonts import Weight
from ..theme.icons import draw_icon
from ..theme.paint import RIGHT, dot, draw_key, draw_pill, key_width, line, pill_width, text_width, write
from ..theme.sectors import Mark, mark_ink
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .keys import key_label
from .row_delegate import RowDelegate, RowLook

translate = QCoreApplication.translate


@dataclass(frozen=True)
class TwoLines:
    """What such a row shows; `key` names the record. `group` rows are headings between the others."""

    key: object
    title: str
    below: str = ""
    icon: str = ""
    mark: Mark | None = None
    aside: str = ""
    aside_tone: Tone = Tone.NEUTRAL
    pill: str = ""
    pill_tone: Tone = Tone.NEUTRAL
    pill_icon: str | None = None
    keys: str = ""
    reserved: bool = False
    group: bool = False

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.title, self.below, self.aside, self.pill) if part)


class TwoLineDelegate(RowDelegate[TwoLines]):
    """56 high with a line under the title, 36 without; a thin line begins at the text of the next row."""

    def __init__(self, theme: Theme, *, lines: bool = True) -> None:
        super().__init__(theme)
        self._lines = lines

    def height_of(self, row: TwoLines, _width: int) -> int:
        return self.theme.px(34 if row.group else 54 if row.below else 36)

    def paint_row(self, painter: QPainter, row: TwoLines, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        if row.group:
            self._group(painter, row, rect)
            return
        at = rect.x() + px(12) + self._lead(painter, row, rect)
        title = translate("Rows", "Reservado") if look.covered and row.reserved else row.title
        below = "" if look.covered and row.reserved else row.below
        end = self._keys(painter, row, rect)
        low = self.pill_is_low(row, end - px(8) - at)
        right = self._pill(painter, row, end, rect.y() + px(38) if low else rect.center().y())
        low_right = self._aside(painter, row, rect, right)
        right = end if low else right
        ink = tokens.on_soft if look.chosen else tokens.text
        space = (right if row.below else low_right) - px(8) - at
        top = QRectF(at, rect.y() + px(7), space, px(22)) if row.below else QRectF(at, rect.y(), space, rect.height())
        write(painter, top, title, self.theme.font(14, Weight.MEDIUM, italic=look.covered and row.reserved), ink)
        second = QRectF(at, rect.y() + px(28), low_right - px(8) - at, px(20))
        write(painter, second, below, self.theme.font(12), tokens.text2)
        if self._lines and not look.chosen:
            foot = rect.bottom() - 0.5
            line(painter, QPointF(at, foot), QPointF(rect.right() - px(12), foot), tokens.border)

    def _group(self, painter: QPainter, row: TwoLines, rect: QRectF) -> None:
        px = self.theme.px
        ink = self.theme.pair(row.aside_tone).ink if row.mark is None else mark_ink(self.theme.tokens, row.mark)
        place = QRectF(rect.x() + px(12), rect.y() + px(4), rect.width() - px(24), rect.height() - px(4))
        used = write(painter, place, row.title, self.theme.font(13, Weight.SEMIBOLD), ink)
        place.setLeft(place.left() + used + px(6))
        write(painter, place, row.aside, self.theme.font(13), self.theme.tokens.text2)

    def _lead(self, painter: QPainter, row: TwoLines, rect: QRectF) -> float:
        px, tokens = self.theme.px, self.theme.tokens
        colour = mark_ink(tokens, row.mark) if row.mark else tokens.text2
        middle = rect.y() + (px(18) if row.below else rect.height() / 2)
        if row.icon:
            side = px(18)
            draw_icon(painter, row.icon, colour, QRectF(rect.x() + px(12), middle - side / 2, side, side))
            return px(30)
        if row.mark:
            dot(painter, QPointF(rect.x() + px(17), middle), px(4.5), colour)
            return px(18)
        return 0

    def pill_is_low(self, row: TwoLines, space: float) -> bool:
        """Whether the pill stands beside the second line: beside the title, which has `space`, it would cut that."""
        if not row.pill or not row.below:
            return False
        pill = pill_width(self.theme, row.pill, row.pill_icon) + self.theme.px(8)
        return text_width(self.theme.font(14, Weight.MEDIUM), row.title) > space - pill

    def _keys(self, painter: QPainter, row: TwoLines, rect: QRectF) -> float:
        px, middle = self.theme.px, rect.center().y()
        at = rect.right() - px(12)
        if row.keys:
            label = key_label(row.keys)
            draw_key(painter, self.theme, label, at, middle)
            at -= key_width(self.theme, label) + px(8)
        return at

    def _pill(self, painter: QPainter, row: TwoLines, at: float, middle: float) -> float:
        px = self.theme.px
        if row.pill:
            at -= pill_width(self.theme, row.pill, row.pill_icon)
            draw_pill(painter, self.theme, row.pill, self.theme.pair(row.pill_tone), at, middle, row.pill_icon)
            at -= px(8)
        return at

    def _aside(self, painter: QPainter, row: TwoLines, rect: QRectF, right: float) -> float:
        """Beside the line under the title, so that the title keeps its room."""
        if not row.aside:
            return right
        px, font = self.theme.px, self.theme.font(12)
        width = text_width(font, row.aside) + 1
        top, height = (rect.y() + px(28), px(20)) if row.below else (rect.y(), rect.height())
        place = QRectF(right - width, top, width, height)
        write(painter, place, row.aside, font, self.theme.pair(row.aside_tone).ink, RIGHT)
        return right - width - px(8)
