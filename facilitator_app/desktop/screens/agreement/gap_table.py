"""What each clause has of what following it up needs: painted marks, and the same in words and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import CENTRE, begin, block, focus_ring, text_width, write
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.figure import Figure

translate = QCoreApplication.translate
_NEEDED = ("responsible", "due_on", "indicator", "verification", "follow_up_body", "if_not_kept", "resources")
_WORDS, _LINE = 80, 30


@dataclass(frozen=True)
class GapLine:
    """One clause: its number in words and, where they do not fit, in figures; what it lacks, whether it promises."""

    clause: UUID
    words: str
    figures: str
    gaps: frozenset[str]
    promises: bool

    @property
    def complete(self) -> bool:
        """Whether it holds a commitment that lacks nothing needed; resources are only told."""
        return self.promises and not self.gaps - {"resources"}

    def has(self, need: str) -> bool:
        """Whether `need` is there."""
        return self.promises and need not in self.gaps


def need_words() -> dict[str, str]:
    """What following up needs, short enough for a column."""
    return {
        "responsible": translate("GapTable", "Quién"),
        "due_on": translate("GapTable", "Fecha"),
        "indicator": translate("GapTable", "Indic."),
        "verification": translate("GapTable", "Verif."),
        "follow_up_body": translate("GapTable", "Ente"),
        "if_not_kept": translate("GapTable", "Si no"),
        "resources": translate("GapTable", "Recur."),
    }


class GapTable(Figure):
    """A tick where it is there, a dash where it is missing; neither is an alarm."""

    def __init__(self, theme: Theme) -> None:
        self._lines: tuple[GapLine, ...] = ()
        self._now: UUID | None = None
        super().__init__(theme, "")
        self.retranslate()

    def retranslate(self) -> None:
        """Say what it is in the language of the moment."""
        self.setAccessibleName(translate("GapTable", "Lo que tiene cada cláusula para darle seguimiento"))

    def show_lines(self, lines: Sequence[GapLine], now: UUID | None) -> None:
        """Show `lines`; `now` is the clause of the moment."""
        self._lines, self._now = tuple(lines), now
        there, lacks = translate("GapTable", "está"), translate("GapTable", "falta")
        heads = (translate("GapTable", "Cláusula"), *need_words().values())
        told = [(line.words, *(there if line.has(need) else lacks for need in _NEEDED)) for line in lines]
        self.tell([heads, *told])

    def choose(self, clause: UUID) -> None:
        """Mark the clause of the moment."""
        self._now = clause
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(24 + _LINE * len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        left = px(_WORDS)
        each = (self.width() - left) / len(_NEEDED)
        for at, words in enumerate(need_words().values()):
            place = QRectF(left + each * at, 0, each, px(22))
            write(painter, place, words, self.theme.font(12), tokens.text2, CENTRE)
        widest = max((text_width(self.theme.font(13, Weight.SEMIBOLD), line.words) for line in self._lines), default=0)
        in_words = widest <= left - px(8)
        for number, line in enumerate(self._lines):
            words = line.words if in_words else line.figures
            place = QRectF(0, px(24 + _LINE * number), self.width(), px(_LINE))
            self._paint_line(painter, line, words, place, left, each)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), tokens.accent, px(4))

    def _paint_line(
        self, painter: QPainter, line: GapLine, words: str, rect: QRectF, left: int, each: float
    ) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        now = line.clause == self._now
        if now:
            block(painter, rect, tokens.soft, px(6))
        font = self.theme.font(13, Weight.SEMIBOLD if now else Weight.REGULAR)
        place = QRectF(px(6), rect.y(), left - px(8), rect.height())
        write(painter, place, words, font, tokens.on_soft if now else tokens.text)
        for at, need in enumerate(_NEEDED):
            spot = QRectF(left + each * at, rect.y(), each, rect.height())
            if line.has(need):
                draw_icon(painter, "check", self.theme.pair(Tone.DONE).ink, spot.adjusted(0, px(7), 0, -px(7)))
                continue
            pair = self.theme.pair(Tone.ATTENTION)
            side = px(18)
            circle = QRectF(spot.center().x() - side / 2, spot.center().y() - side / 2, side, side)
            block(painter, circle, pair.ground, side / 2)
            draw_icon(painter, "minus", pair.ink, circle.adjusted(px(3), px(3), -px(3), -px(3)))
