"""Step two of an import: which column fills which field, guessed and shown with samples, to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from facilitator_app.exchange.roster import Column, Review
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.messages import message

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Card
from ...widgets.choice import CheckBox, Combo
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.pill import Pill
from ...widgets.spacing import column, grid
from ..choosing import choose
from ..table_widths import keep_narrow
from .view_model import Reading


class ColumnsPage(QWidget):
    """`corrected` carries the letter of a column and the field it fills, or None to leave it out."""

    corrected = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        body = column(theme, self, gap=12)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.addWidget(self._area, 1)
        self.remember = CheckBox(theme, "")
        self.remember.setChecked(True)
        body.addWidget(self.remember)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what stays in the language of the moment; a reading is shown again by the screen."""
        self.remember.say(self.tr("Recordar estas columnas para otra lista igual"))

    def show_reading(self, reading: Reading, speech: str) -> None:
        """Show the columns of the file as they are understood now."""
        at = self._area.verticalScrollBar().value()
        within = QWidget()
        body = column(self._theme, within, (0, 0, 8, 0), 10)
        for finding in reading.plan.findings:
            words = message(finding.code, dict(finding.parameters), speech)
            tone = Tone.DONE if finding.code.endswith("accents_repaired") else Tone.INFO
            detail = " ".join(part for part in (words.safe, words.to_do) if part)
            body.addWidget(NoticeBlock(self._theme, detail, tone, strong=words.what))
        body.addWidget(self._table(reading, speech))
        body.addStretch(1)
        self._area.setWidget(within)
        self._area.verticalScrollBar().setValue(at)

    def _table(self, reading: Reading, speech: str) -> Card:
        card = Card(self._theme, margins=(18, 12, 18, 12), gap=0)
        lines = grid(self._theme, None, gap=10)
        heads = (self.tr("Columna del archivo"), self.tr("Ejemplos"), self.tr("Va al campo"), self.tr("Resultado"))
        for place, words in enumerate(heads):
            lines.addWidget(Label(words, "label"), 0, place)
        for number, one in enumerate(reading.plan.columns):
            at = 2 * number + 1
            lines.addWidget(Rule(), at, 0, 1, 4)
            name = one.header or self.tr("Columna {0}").format(one.letter)
            lines.addWidget(Label(name, "strong", wrap=True), at + 1, 0)
            lines.addWidget(Label(" · ".join(one.samples), "dense2", wrap=True), at + 1, 1)
            lines.addWidget(self._choice(one, name, speech), at + 1, 2)
            lines.addWidget(self._result(one, reading.review, reading.plan.data_rows), at + 1, 3)
        for place, share in ((0, 3), (1, 4), (2, 4), (3, 2)):
            lines.setColumnStretch(place, share)
        card.body.addLayout(lines)
        return card

    def _choice(self, one: Column, name: str, speech: str) -> Combo:
        options = [(message(f"roster.field_{field}", {}, speech).what, field) for field in Field]
        combo = Combo(self._theme, [(self.tr("No importar"), None), *options])
        keep_narrow(combo, 14)
        choose(combo, one.field)
        combo.setAccessibleName(self.tr("Campo de la columna {0}").format(name))
        combo.activated.connect(lambda _at, letter=one.letter: self.corrected.emit(letter, combo.currentData()))
        return combo

    def _result(self, one: Column, review: Review | None, rows: int) -> QWidget:
        if one.field is None:
            words = self.tr("¿Es este campo?") if one.proposed else self.tr("Se omite")
            return Label(words, "attention" if one.proposed else "caption")
        if review is None:
            return Label("", "caption")
        flagged = sum(count for (field, _), count in review.flagged.items() if field == one.field)
        if flagged:
            return Pill(self._theme, self.tr("{0} por mirar").format(flagged), Tone.ATTENTION, "circle-alert")
        filled = review.filled.get(one.field, 0)
        return Pill(self._theme, self.tr("{0} de {1}").format(filled or rows, rows), Tone.DONE, "check")
