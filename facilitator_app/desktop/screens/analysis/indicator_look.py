"""How an indicator is told: where it stands, which way it goes, its readings as a small line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.vocabulary import Alert
from facilitator_app.queries.analysis.indicators import IndicatorLine
from facilitator_app.store.reference.catalogues import label

from ...formats import short_day
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.label import Label, Words
from ...widgets.spacing import column, row
from ...widgets.sparkline import Reading, Sparkline
from ...widgets.threshold_chart import Limit, Point, ThresholdChart
from .words import number_words

translate = QCoreApplication.translate
TONES = {Alert.CALM: Tone.DONE, Alert.WARNING: Tone.ATTENTION, Alert.ALERT: Tone.ALARM}
_SHOWN = 24
_WORDS: dict[str, Words] = {"done": "done", "attention": "attention", "alarm": "alarm"}


def tone_of(line: IndicatorLine) -> Tone:
    """The tone of where it stands now."""
    return TONES[Alert(line.alert)] if line.alert is not None else Tone.NEUTRAL


def standing_words(line: IndicatorLine, language: str) -> str:
    """Where it stands and which way it goes: ``Sobre el aviso · empeora``."""
    if line.alert is None:
        return translate("Indicators", "Sin lecturas")
    ways = {
        "better": translate("Indicators", "mejora"),
        "worse": translate("Indicators", "empeora"),
        "even": translate("Indicators", "sigue igual"),
    }
    return f"{label('alerts', line.alert, language)} · {ways[line.trend]}"


def fill(figure: Sparkline, line: IndicatorLine, language: str) -> None:
    """Show the last readings of an indicator with its thresholds."""
    warns, alarms = translate("Indicators", "aviso"), translate("Indicators", "alerta")
    figure.setAccessibleName(line.title)
    figure.show_readings(
        [Reading(f"{short_day(one.on, language)} {one.on.year}", float(one.value)) for one in line.readings[-_SHOWN:]],
        (translate("Indicators", "Día"), line.unit or translate("Indicators", "Valor")),
        tone_of(line),
        warns=None if line.warning_at is None else (warns, float(line.warning_at)),
        alarms=None if line.alert_at is None else (alarms, float(line.alert_at)),
    )


def fill_chart(chart: ThresholdChart, line: IndicatorLine, language: str) -> None:
    """Show all readings of an indicator over time, with its thresholds."""
    chart.setAccessibleName(line.title)
    limits = []
    if line.warning_at is not None:
        limits.append(Limit(translate("Indicators", "aviso"), float(line.warning_at), Tone.ATTENTION))
    if line.alert_at is not None:
        limits.append(Limit(translate("Indicators", "alerta"), float(line.alert_at), Tone.ALARM))
    points = [
        Point(one.on, float(one.value), f"{short_day(one.on, language)} {one.on.year}", TONES[Alert(one.alert)])
        for one in line.readings
    ]
    chart.show_points(points, limits, (translate("Indicators", "Día"), line.unit or translate("Indicators", "Valor")))


class IndicatorBlock(QWidget):
    """Its title and last value, the small line, and where it stands in words."""

    def __init__(self, theme: Theme, line: IndicatorLine, language: str) -> None:
        super().__init__()
        body = column(theme, self, gap=2)
        top = row(theme, None, gap=8)
        title = Label(line.title, "dense", wrap=True)
        value = Label(number_words(line.last.value) if line.last else "–", "heading")
        top.addWidget(title, 1)
        top.addWidget(value)
        body.addLayout(top)
        self.figure = Sparkline(theme, line.title)
        fill(self.figure, line, language)
        body.addWidget(self.figure)
        self.figure.setVisible(bool(line.readings))
        low = row(theme, None, gap=8)
        tone = tone_of(line).value
        low.addWidget(Label(standing_words(line, language), _WORDS.get(tone, "caption"), wrap=True), 1)
        if line.last is not None:
            low.addWidget(Label(short_day(line.last.on, language), "caption"))
        body.addLayout(low)
