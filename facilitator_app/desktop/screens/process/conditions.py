"""The minimum conditions of a process: how firm each is, on what evidence, and whether it rises or falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.commands.condition import RatingFields
from facilitator_app.queries.conditions import LEVELS, ConditionStanding, Trend, fallen
from facilitator_app.store.reference.catalogues import label
from facilitator_app.store.reference.templates import in_language

from ...formats import short_day
from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import write
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import Combo
from ...widgets.day_edit import DayEdit
from ...widgets.draw_numbers import draw_sparkline, draw_squares
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.row_delegate import RowDelegate, RowLook
from ...widgets.spacing import fixed
from ..form_dialog import FormDialog

translate = QCoreApplication.translate
_TONES = {"weak": Tone.ATTENTION, "sufficient": Tone.INFO, "firm": Tone.DONE}
_TRENDS = {
    Trend.ROSE: ("trending-up", Tone.DONE),
    Trend.FELL: ("trending-down", Tone.ATTENTION),
    Trend.SAME: ("minus", Tone.NEUTRAL),
}
_RATINGS_SHOWN = 6


@dataclass(frozen=True)
class ConditionRow:
    """A condition as the page shows it; `filled` of three squares, `levels` from the oldest rating to the newest."""

    key: object
    name: str
    filled: int
    word: str
    tone: Tone
    evidence: str
    levels: tuple[float, ...] = ()
    trend: Trend = Trend.NONE

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.name, self.word, trend_words(self.trend), self.evidence) if part)


def trend_words(trend: Trend) -> str:
    """What a trend says, for who does not see the arrow."""
    return {
        Trend.ROSE: translate("Conditions", "subió"),
        Trend.FELL: translate("Conditions", "bajó"),
        Trend.SAME: translate("Conditions", "sigue igual"),
        Trend.NONE: "",
    }[trend]


def condition_row(standing: ConditionStanding, language: str) -> ConditionRow:
    """A condition of the process as a row."""
    latest = standing.latest
    rating = latest.rating if latest is not None else ""
    word = label("condition_ratings", rating, language) if rating else translate("Conditions", "Sin valorar")
    return ConditionRow(
        key=standing.part.code,
        name=standing.part.name(language),
        filled=latest.level if latest is not None else 0,
        word=word,
        tone=_TONES.get(rating, Tone.NEUTRAL),
        evidence=latest.evidence if latest is not None else "",
        levels=tuple(float(one.level) for one in standing.ratings[-_RATINGS_SHOWN:]),
        trend=standing.trend,
    )


def warning_of(standings: Sequence[ConditionStanding], language: str) -> str:
    """What to talk about with the parties: what fell, what is weak. Empty where nothing is; it never blocks."""
    fell = [one.part.name(language).lower() for one in fallen(standings)]
    latest = [(one, one.latest) for one in standings]
    weak = [one.part.name(language).lower() for one, rated in latest if rated is not None and rated.rating == "weak"]
    told = []
    if fell:
        told.append(translate("Conditions", "Bajó: {0}.").format(", ".join(fell)))
    if weak:
        told.append(translate("Conditions", "Débil: {0}.").format(", ".join(weak)))
    if told:
        told.append(translate("Conditions", "No impide seguir; conviene hablarlo con las partes."))
    return " ".join(told)


class ConditionDelegate(RowDelegate[ConditionRow]):
    """Name, three squares, word, the line of its ratings, and where it goes; 26 high.

    Names have the room of the lines while none has `moved`.
    """

    moved = True

    def height_of(self, _row: ConditionRow, _width: int) -> int:
        return self.theme.px(26)

    def paint_row(self, painter: QPainter, row: ConditionRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        ink = self.theme.pair(row.tone).ink
        wide = self.moved and rect.width() >= px(320)
        at = rect.right() - px(198 if wide else 140)
        name = QRectF(rect.x() + px(6), rect.y(), at - rect.x() - px(12), rect.height())
        write(painter, name, row.name, self.theme.font(13), tokens.on_soft if look.chosen else tokens.text)
        draw_squares(painter, self.theme, QRectF(at, rect.y(), 0, rect.height()), row.filled, 3, ink)
        word = QRectF(at + px(48), rect.y(), px(82), rect.height())
        write(painter, word, row.word, self.theme.font(13, Weight.MEDIUM), ink)
        if not wide:
            return
        if len(row.levels) > 1:
            line = QRectF(rect.right() - px(68), rect.y() + px(5), px(40), rect.height() - px(10))
            draw_sparkline(painter, self.theme, line, row.levels, tokens.text, low=1, high=float(len(LEVELS)))
        if row.trend in _TRENDS:
            icon, tone = _TRENDS[row.trend]
            place = QRectF(rect.right() - px(22), rect.center().y() - px(7), px(14), px(14))
            draw_icon(painter, icon, self.theme.pair(tone).ink, place)


class ConditionDialog(FormDialog):
    """Rates one condition; `rating` and `said` are what was said of it once `exec()` was accepted."""

    def __init__(
        self, theme: Theme, parent: QWidget, standing: ConditionStanding, language: str, today: date, person: str
    ) -> None:
        super().__init__(
            theme,
            parent,
            standing.part.name(language),
            act=self.tr("Guardar la valoración"),
            stay=self.tr("Volver"),
            about=in_language(standing.part.content.get("question") or {}, language),
        )
        latest = standing.latest
        self._rating = Combo(theme, [(label("condition_ratings", code, language), code) for code in LEVELS])
        if latest is not None:
            self._rating.setCurrentIndex(max(0, self._rating.findData(latest.rating)))
        self._evidence = QPlainTextEdit()
        self._evidence.setTabChangesFocus(True)
        fixed(theme, self._evidence, height=96)
        self._day = DayEdit(theme, today)
        self._day.setMaximumDate(self._day.date())
        self._by = QLineEdit(person)
        self.add(Field(theme, self.tr("Qué tan firme está"), self._rating))
        told = self.tr("Lo que se vio o se oyó; las partes pueden preguntarlo")
        self.add(Field(theme, self.tr("En qué se ve"), self._evidence, told))
        self.add(Field(theme, self.tr("Valorada el"), self._day))
        self.add(Field(theme, self.tr("Quién la valora"), self._by))
        self._tell_earlier(standing, language)
        self._rating.setFocus()

    @property
    def rating(self) -> str:
        """How firm it is."""
        return str(self._rating.currentData())

    @property
    def said(self) -> RatingFields:
        """What was said beside the rating."""
        day = self._day.date()
        return {
            "on": date(day.year(), day.month(), day.day()),
            "evidence": self._evidence.toPlainText().strip() or None,
            "rated_by": self._by.text().strip() or None,
        }

    def _tell_earlier(self, standing: ConditionStanding, language: str) -> None:
        """The ratings so far, the newest first: they stay, and make the trend."""
        if not standing.ratings:
            return
        self.body.addWidget(Label(self.tr("Valoraciones anteriores"), "label"))
        for one in reversed(standing.ratings[-_RATINGS_SHOWN:]):
            word = label("condition_ratings", one.rating, language)
            parts = (short_day(one.on, language) if one.on else "", word, one.evidence, one.rated_by)
            self.body.addWidget(Label(" · ".join(part for part in parts if part), "caption", wrap=True))
