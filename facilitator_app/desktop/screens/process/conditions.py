"""The minimum conditions of a process: how firm each is, since when and on what evidence; kept in its method."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator_app.queries.method import PartOfMethod
from facilitator_app.store.catalogues import codes, label
from facilitator_app.store.templates import in_language

from ...theme.fonts import Weight
from ...theme.paint import write
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import Combo
from ...widgets.draw_numbers import draw_squares
from ...widgets.field import Field
from ...widgets.row_delegate import RowDelegate, RowLook
from ..form_dialog import FormDialog

translate = QCoreApplication.translate
_TONES = {"weak": Tone.ATTENTION, "sufficient": Tone.INFO, "firm": Tone.DONE}


@dataclass(frozen=True)
class ConditionRow:
    """A condition as the page shows it; `filled` of three squares."""

    key: object
    name: str
    filled: int
    word: str
    tone: Tone
    evidence: str

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.name, self.word, self.evidence) if part)


def rating_of(part: PartOfMethod) -> tuple[str, date | None]:
    """How firm a condition is and since when; empty where nobody rated it."""
    content = part.content
    try:
        rated = date.fromisoformat(str(content.get("rated_on")))
    except ValueError:
        rated = None
    rating = content.get("rating")
    return (rating if rating in codes("condition_ratings") else ""), rated


def condition_row(part: PartOfMethod, language: str) -> ConditionRow:
    """A condition of the method as a row."""
    rating, _ = rating_of(part)
    order = codes("condition_ratings")
    word = label("condition_ratings", rating, language) if rating else translate("Conditions", "Sin valorar")
    return ConditionRow(
        key=part.id,
        name=part.name(language),
        filled=order.index(rating) + 1 if rating else 0,
        word=word,
        tone=_TONES.get(rating, Tone.NEUTRAL),
        evidence=str(part.content.get("evidence") or ""),
    )


class ConditionDelegate(RowDelegate[ConditionRow]):
    """Name, three squares, word; 27 high."""

    def height_of(self, _row: ConditionRow, _width: int) -> int:
        return self.theme.px(27)

    def paint_row(self, painter: QPainter, row: ConditionRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        ink = self.theme.pair(row.tone).ink
        at = rect.right() - px(140)
        name = QRectF(rect.x() + px(6), rect.y(), at - rect.x() - px(12), rect.height())
        write(painter, name, row.name, self.theme.font(13), tokens.on_soft if look.chosen else tokens.text)
        draw_squares(painter, self.theme, QRectF(at, rect.y(), 0, rect.height()), row.filled, 3, ink)
        word = QRectF(at + px(48), rect.y(), px(90), rect.height())
        write(painter, word, row.word, self.theme.font(13, Weight.MEDIUM), ink)


class ConditionDialog(FormDialog):
    """Rates one condition; `content` is its data with what was said once `exec()` was accepted."""

    def __init__(self, theme: Theme, parent: QWidget, part: PartOfMethod, language: str, today: date) -> None:
        super().__init__(
            theme,
            parent,
            part.name(language),
            act=self.tr("Guardar la valoración"),
            stay=self.tr("Volver"),
            about=in_language(part.content.get("question") or {}, language),
        )
        self._part, self._today = part, today
        rating, _ = rating_of(part)
        options = [(label("condition_ratings", code, language), code) for code in codes("condition_ratings")]
        self._rating = Combo(theme, [(self.tr("Sin valorar"), ""), *options])
        self._rating.setCurrentIndex(max(0, self._rating.findData(rating)))
        self._evidence = QPlainTextEdit(str(part.content.get("evidence") or ""))
        self._evidence.setTabChangesFocus(True)
        self._evidence.setFixedHeight(theme.px(96))
        self.add(Field(theme, self.tr("Qué tan firme está"), self._rating))
        self.add(Field(theme, self.tr("En qué se ve"), self._evidence))
        self._rating.setFocus()

    @property
    def content(self) -> dict[str, Any]:
        """The data of the condition with the new rating."""
        kept = {name: value for name, value in self._part.content.items() if name not in _SAID}
        said = {
            "rating": self._rating.currentData(),
            "evidence": self._evidence.toPlainText().strip(),
            "rated_on": self._today.isoformat(),
        }
        return kept | {name: value for name, value in said.items() if value}


_SAID = ("rating", "evidence", "rated_on")
