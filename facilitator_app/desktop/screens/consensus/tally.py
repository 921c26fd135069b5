"""The right of a consensus check: what each sector's parties answered, the counts, and what the rule says of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.store.reference.catalogues import label

from ...formats import labelled
from ...theme.icons import draw_icon
from ...theme.paint import begin, block
from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button
from ...widgets.card import Panel
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.pill import Dot, Kbd, PaintedLabel
from ...widgets.spacing import column, row
from .grid import ICONS, step_pair, steps_of
from .view_model import CheckModel


class _Mark(PaintedLabel):
    """One party's answer as a small box; a dashed one has none yet."""

    def __init__(self, theme: Theme, position: str | None, words: str) -> None:
        self._position = position
        super().__init__(theme, words)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(28), self.theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        rect = QRectF(self.rect())
        if self._position is None:
            painter.setPen(QPen(QColor(tokens.control), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5))
            return
        ink, ground = step_pair(tokens, self._position)
        block(painter, rect, ground, px(5), ink)
        draw_icon(painter, ICONS.get(self._position, "circle-dot"), ink, rect.adjusted(px(6), px(4), -px(6), -px(4)))


class Tally(Panel):
    """Nothing is averaged: the acta says what each party said, and why."""

    text_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (18, 14, 18, 12), 8)
        self._theme = theme
        top = row(theme)
        self._title, self._answered = Label("", "heading"), Label("", "caption")
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._answered)
        self.body.addLayout(top)
        self._sectors: QVBoxLayout = column(theme, None, gap=8)
        self.body.addLayout(self._sectors)
        self.body.addWidget(Rule())
        self._counts: QVBoxLayout = column(theme, None, gap=4)
        self.body.addLayout(self._counts)
        self._never = Label("", "caption", wrap=True)
        self.body.addWidget(self._never)
        self._none = NoticeBlock(theme, " ", strong=" ")
        self._none.hide()
        self.body.addWidget(self._none)
        self._text = Button(theme, "", icon="pencil")
        self._text.clicked.connect(self.text_wanted)
        self.body.addWidget(self._text)
        self._earlier = Label("", "caption", wrap=True)
        self.body.addWidget(self._earlier)
        self.body.addStretch(1)
        self.retranslate()

    def show_answers(self, model: CheckModel, language: str) -> None:
        """Show where the check stands."""
        told = self.tr("{0} de {1} partes").format(model.answered, len(model.parties))
        self._answered.setText(told)
        self._answered.setVisible(bool(model.parties))
        self._show_sectors(model, language)
        self._show_counts(model, language)
        self._none.setVisible(model.against > 0)
        self._text.setVisible(model.against > 0)
        earlier = model.looked.earlier if model.looked is not None else ()
        if earlier:
            last = earlier[-1]
            counts = " · ".join(str(count) for count in last.counts.values())
            self._earlier.setText(self.tr("Sondeo anterior: {0} ({1})").format(last.question, counts))
        self._earlier.setVisible(bool(earlier))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Por sector"))
        self._never.setText(self.tr("No se saca un promedio: el acta dice qué dijo cada parte, y por qué."))
        self._none.strong.setText(self.tr("No hay consenso todavía."))
        self._none.words.setText(self.tr("Se puede buscar otro texto, o llevarlo a una comisión o a la agenda."))
        self._text.say(self.tr("Buscar otro texto"))

    def _show_sectors(self, model: CheckModel, language: str) -> None:
        _empty(self._sectors)
        own = model.looked.sector_names if model.looked is not None else {}
        names = {code: (name, position) for code, name, position in steps_of(model.steps, language)}
        for sector in dict.fromkeys(party.sector or "" for party in model.parties):
            line = QWidget()
            across = row(self._theme, line, gap=6)
            across.addWidget(Dot(self._theme, Sector(sector) if sector else Tone.NEUTRAL))
            words = own.get(sector) or (label("sectors", sector, language) if sector else self.tr("Sin sector"))
            across.addWidget(Label(words, "dense"), 1)
            for party in model.parties:
                if (party.sector or "") == sector:
                    value = model.given[party.id].value if party.id in model.given else ""
                    said, position = names.get(value, (self.tr("sin respuesta"), None))
                    across.addWidget(_Mark(self._theme, position, labelled(party.name, said)))
            self._sectors.addWidget(line)

    def _show_counts(self, model: CheckModel, language: str) -> None:
        _empty(self._counts)
        counts = model.counts()
        many = len(counts) > 4
        for number, (code, name, _) in enumerate(steps_of(model.steps, language), 1):
            line = QWidget()
            across = row(self._theme, line, gap=8 if many else 12)
            if many:  # the boxes have no room for their words
                across.addWidget(Kbd(self._theme, str(number)), 0, Qt.AlignmentFlag.AlignTop)
                across.addWidget(Label(name, "dense", wrap=True), 1)
                across.addWidget(Label(str(counts[code]), "strong" if counts[code] else "caption"))
            else:
                across.addWidget(Label(str(counts[code]), "number"))
                across.addWidget(Label(name.lower(), "body", wrap=True), 1)
            self._counts.addWidget(line)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
