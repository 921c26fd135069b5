"""The right of the import: words of the list that mean nothing yet, what was found damaged, and who may be twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.exchange.roster.fields import Field
from facilitator_app.messages import message
from facilitator_app.store.reference.catalogues import items, languages

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Panel
from ...widgets.choice import Combo
from ...widgets.column_area import ColumnArea
from ...widgets.field import pair_label
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import column, row
from ..table_widths import keep_narrow
from .view_model import Reading

_CATALOGUES = {
    Field.SECTOR: "sectors",
    Field.PEOPLE: "peoples",
    Field.SEX: "sexes",
    Field.DELEGATE: "delegates",
    Field.SIGNS_WITH: "signing_acts",
}
_MOST_WORDS = 12
_MOST_ROWS = 8
_ALARMING = frozenset({"id_digits_lost", "id_written_as_number", "lost_character"})


class ClarifyPanel(Panel):
    """`explained` carries a field, a word of the list and the code it means."""

    explained = Signal(str, str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (0, 0, 0, 0), 0)
        self._theme = theme
        self._area = ColumnArea()
        self.body.addWidget(self._area)

    def show_reading(self, reading: Reading | None, speech: str) -> None:
        """Show what is to be cleared up before anything is imported."""
        within = QWidget()
        body = column(self._theme, within, (18, 14, 18, 14), 10)
        body.addWidget(Label(self.tr("Por aclarar antes de importar"), "heading", wrap=True))
        review = reading.review if reading is not None else None
        if review is None:
            body.addWidget(Label(self.tr("Aquí saldrá lo que convenga mirar de la lista."), "body2", wrap=True))
        else:
            for (field, code), count in sorted(review.flagged.items(), key=lambda one: -one[1]):
                if code == "unclear_value":
                    continue
                words = message(f"roster.{code}", {}, speech).what
                name = message(f"roster.field_{field}", {}, speech).what
                tone = Tone.ALARM if code in _ALARMING else Tone.ATTENTION
                strong = self.tr("{0}: {1} filas").format(name, count)
                body.addWidget(NoticeBlock(self._theme, words, tone, strong=strong))
            for (field, word), _count in list(review.unclear.items())[:_MOST_WORDS]:
                body.addLayout(self._word(field, word, speech))
            if not review.flagged:
                body.addWidget(Label(self.tr("Nada. La lista se entiende entera."), "body2", wrap=True))
            self._rows(body, reading, speech)
        body.addStretch(1)
        self._area.setWidget(within)

    def _word(self, field: str, word: str, speech: str) -> QHBoxLayout:
        line = row(self._theme, None, gap=8)
        name = message(f"roster.field_{field}", {}, speech).what.lower()
        told = Label(self.tr("«{0}» en {1}").format(word, name), "dense", wrap=True)
        combo = Combo(self._theme, [(self.tr("Elija…"), None), *_options(field, speech)])
        keep_narrow(combo, 10)
        pair_label(told, combo)
        combo.activated.connect(lambda _at: self.explained.emit(field, word, combo.currentData()))
        line.addWidget(told, 1)
        line.addWidget(combo, 1)
        return line

    def _rows(self, body: QVBoxLayout, reading: Reading | None, speech: str) -> None:
        review = reading.review if reading is not None else None
        if review is None or not review.left_out:
            return
        body.addWidget(Rule())
        body.addWidget(Label(self.tr("Filas que no son personas: {0}").format(review.skipped), "strong", wrap=True))
        for skipped in review.left_out[:_MOST_ROWS]:
            why = message(f"roster.{skipped.reason}", {}, speech).what
            words = self.tr("Fila {0}: {1} {2}").format(skipped.number, why, skipped.shown)
            body.addWidget(Label(words, "caption", wrap=True))


def _options(field: str, speech: str) -> list[tuple[str, object]]:
    if field == Field.LANGUAGE:
        return [(one.name(speech), one.code) for one in languages()]
    catalogue = next((name for code, name in _CATALOGUES.items() if code == field), None)
    return [(one.name(speech), one.code) for one in items(catalogue)] if catalogue else []
