"""Step three of an import: rows that may be somebody who is there already; each is decided by a person."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.exchange.roster import PossibleDuplicate
from facilitator_app.messages import message

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Card
from ...widgets.key_legend import KeyLegend
from ...widgets.label import Label
from ...widgets.row_list import RowList
from ...widgets.spacing import column
from ...widgets.two_line_row import TwoLineDelegate, TwoLines


class TwicePage(QWidget):
    """`decided` carries the number of a row and whether it stays out."""

    decided = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pairs: Sequence[PossibleDuplicate] = ()
        self._out: set[int] = set()
        self._speech = "es"
        body = column(theme, self, gap=10)
        self._told = Label("", "strong", wrap=True)
        body.addWidget(self._told)
        self._never = Label("", "body2", wrap=True)
        body.addWidget(self._never)
        card = Card(theme, margins=(4, 4, 4, 4), gap=0)
        self.list = RowList(theme, "", "EF")
        self._rows: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.acted.connect(self._decide)
        self.list.opened.connect(self._turn)
        card.body.addWidget(self.list)
        body.addWidget(card, 1)
        self.legend = KeyLegend(theme)
        body.addWidget(self.legend)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._never.setText(self.tr("Nunca se juntan dos personas sin que usted lo diga. Lo que no decida, entra."))
        self.list.setAccessibleName(self.tr("Filas que pueden estar repetidas"))
        self.list.setAccessibleDescription(self.tr("E: entra. F: queda fuera"))
        self.legend.show_keys(
            (("E", self.tr("es otra persona: entra")), ("F", self.tr("es la misma: queda fuera")))
        )

    def show_pairs(self, pairs: Sequence[PossibleDuplicate], out: Collection[int], speech: str) -> None:
        """Show the pairs, and which rows stay out."""
        self._pairs, self._out, self._speech = pairs, set(out), speech
        count = self.tr("%n fila(s) pueden ser alguien que ya está.", "", len(pairs))
        self._told.setText(count if pairs else self.tr("Nadie parece estar repetido."))
        self._fill()

    def _fill(self) -> None:
        self._rows.replace([self._row(at, pair) for at, pair in enumerate(self._pairs)])
        if self._pairs and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))

    def _row(self, at: int, pair: PossibleDuplicate) -> TwoLines:
        number = row_of(pair)
        why = message(f"roster.{pair.likeness}", {}, self._speech).what
        there = self._where(pair.first.where)
        below = self.tr("{0}: {1} · fila {2}: {3} · {4}").format(
            there, pair.first.party or "–", number, pair.second.party or "–", why
        )
        out = number in self._out
        return TwoLines(
            at,
            f"{pair.first.name}  ·  {pair.second.name}",
            below,
            icon="equal-approximately",
            pill=self.tr("Queda fuera") if out else self.tr("Entra"),
            pill_tone=Tone.NEUTRAL if out else Tone.DONE,
            pill_icon="minus" if out else "check",
        )

    def _where(self, where: object) -> str:
        return self.tr("fila {0}").format(where) if isinstance(where, int) else self.tr("ya está")

    def _decide(self, letter: str, chosen: TwoLines) -> None:
        self._set(chosen, out=letter == "F")

    def _turn(self, chosen: TwoLines) -> None:
        self._set(chosen, out=row_of(self._pairs[int(str(chosen.key))]) not in self._out)

    def _set(self, chosen: TwoLines, *, out: bool) -> None:
        number = row_of(self._pairs[int(str(chosen.key))])
        self._out.add(number) if out else self._out.discard(number)
        self._fill()
        self.decided.emit(number, out)


def row_of(pair: PossibleDuplicate) -> int:
    """The row of the file that the pair is about: the later one."""
    return pair.second.where if isinstance(pair.second.where, int) else int(str(pair.first.where))
