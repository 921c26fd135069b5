"""Who was invited, came, spoke and signed, painted line by line; every number can be read as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent

from facilitator_app.queries.inclusion import Ledger, LedgerLine
from facilitator_app.store.reference.catalogues import label, language_name

from ...theme.fonts import Weight
from ...theme.paint import begin, dot, focus_ring, line, write
from ...theme.sectors import Mark, Sector, mark_ink
from ...theme.tokens import Tone
from ...widgets.draw_numbers import draw_bar
from ...widgets.figure import Figure

translate = QCoreApplication.translate
_LINE, _HEAD, _NAME = 22, 24, 168
_FAR_BELOW = 0.5


@dataclass(frozen=True)
class LedgerRow:
    """One group; a rule stands over the first of each dimension."""

    words: str
    mark: Mark
    numbers: tuple[int | None, ...]
    first: bool
    attention: tuple[bool, ...]


class LedgerFigure(Figure):
    """Bars are shares of those invited; a number far below what the whole would suggest is set off."""

    def show_ledger(self, ledger: Ledger, own: Mapping[str, str], language: str) -> None:
        """Show it in words of `language`; `own` are the sectors that the process added."""
        self._heads = (self.tr("Invitadas"), self.tr("Presentes"), self.tr("Hablaron"), self.tr("Firmaron"))
        rows: list[LedgerRow] = []
        for dimension, lines in ledger.dimensions.items():
            known = [one for one in lines if one.group]
            rows += [
                _row(one, dimension, ledger.total, own, language, first=bool(rows) and not place)
                for place, one in enumerate(known)
            ]
        self._rows = tuple(rows)
        table: list[tuple[str, ...]] = [(self.tr("Grupo"), *self._heads)]
        table += [(one.words, *("" if n is None else str(n) for n in one.numbers)) for one in rows]
        total = ledger.total
        counted = (total.invited, total.present, total.spoke, total.signed)
        table.append((self.tr("Todas"), *(str(number or 0) for number in counted)))
        self.tell(table)

    @property
    def rows(self) -> Sequence[LedgerRow]:
        """What is painted."""
        return getattr(self, "_rows", ())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(440), self.theme.px(_HEAD + _LINE * len(self.rows) + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        each = (self.width() - px(_NAME)) / 4
        for place, head in enumerate(getattr(self, "_heads", ())):
            where = QRectF(px(_NAME) + each * place, 0, each - px(4), px(_HEAD))
            write(painter, where, head, self.theme.font(12, Weight.MEDIUM), tokens.text2)
        for place, row in enumerate(self.rows):
            self._line(painter, row, px(_HEAD) + place * px(_LINE), each)
        if self.hasFocus():
            seen = QRectF(self.visibleRegion().boundingRect())  # it may be higher than what it scrolls in
            focus_ring(painter, seen, tokens.accent, px(4))

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self.hasFocus():
            self.update()  # scrolled: the mark goes along

    def _line(self, painter: QPainter, row: LedgerRow, top: float, each: float) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        if row.first:
            line(painter, QPointF(0, top), QPointF(self.width(), top), tokens.border)
        at = 0.0
        if isinstance(row.mark, Sector):
            dot(painter, QPointF(px(5), top + px(11)), px(4.5), mark_ink(tokens, row.mark))
            at = px(16)
        name = QRectF(at, top, px(_NAME) - at - px(8), px(_LINE))
        write(painter, name, row.words, self.theme.font(13), tokens.text)
        whole = row.numbers[0] or 0
        for place, number in enumerate(row.numbers):
            left = px(_NAME) + each * place
            bar = QRectF(left, top + px(6), min(px(34), each * 0.5), px(10))
            share = (number or 0) / whole if whole else 0.0
            draw_bar(painter, self.theme, bar, share, mark_ink(tokens, row.mark))
            ink = tokens.attention.ink if row.attention[place] else tokens.text
            words = QRectF(bar.right() + px(6), top, each, px(_LINE))
            font = self.theme.font(13, Weight.SEMIBOLD if row.attention[place] else Weight.REGULAR)
            write(painter, words, "" if number is None else str(number), font, ink)


def _row(
    one: LedgerLine, dimension: str, total: LedgerLine, own: Mapping[str, str], language: str, *, first: bool
) -> LedgerRow:
    numbers = (one.invited, one.present, one.spoke, one.signed)
    whole = (total.invited, total.present, total.spoke, total.signed)
    mark: Mark = Sector(one.group) if dimension == "sector" else Tone.NEUTRAL
    attention = (False, *(_low(numbers[0], n, whole[0], w) for n, w in zip(numbers[1:], whole[1:], strict=True)))
    return LedgerRow(_name(one.group, dimension, own, language), mark, numbers, first, attention)


def _low(invited: int | None, number: int | None, all_invited: int | None, all_numbers: int | None) -> bool:
    """Whether a group has less than half of what everybody has at this step."""
    if not invited or number is None or not all_invited or not all_numbers:
        return False
    return number / invited < all_numbers / all_invited * _FAR_BELOW


def _name(group: str, dimension: str, own: Mapping[str, str], language: str) -> str:
    if dimension == "language":
        return language_name(group, language)
    if dimension == "youth" or (dimension == "sex" and group in ("f", "m")):
        return _plural(group)
    catalogue = {"sector": "sectors", "sex": "sexes", "people": "peoples"}.get(dimension, "")
    return own.get(group) or label(catalogue, group, language)


def _plural(group: str) -> str:
    return {
        "f": translate("LedgerFigure", "Mujeres"),
        "m": translate("LedgerFigure", "Hombres"),
        "young": translate("LedgerFigure", "Menores de 30 años"),
        "older": translate("LedgerFigure", "De 30 años o más"),
    }[group]
