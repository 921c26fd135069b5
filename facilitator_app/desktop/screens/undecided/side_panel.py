"""Beside a decision: the offer of the agenda first, who said yes to one of the texts, and what else waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.queries.merging.decision import DecisionPage, SaidPosition, Waits
from facilitator_app.store.reference.catalogues import label

from ...models.rows import RowsModel
from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.card import Panel
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.pill import Dot, Pill
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..agreement.positions import position_look
from .words import item_words, kind_words

_BESIDE = 16


class SidePanel(Panel):
    """`agenda_wanted` when the table is to decide; `chosen` carries the id of another thing that waits."""

    agenda_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", gap=10)
        self.theme = theme
        self._table, self._table_words = Label("", "heading"), Label("", "body2", wrap=True)
        self.agenda = Button(theme, "", Kind.SOFT, icon="calendar-plus")
        self.agenda.clicked.connect(self.agenda_wanted)
        self._line = Rule()
        for part in (self._table, self._table_words, self.agenda, self._line):
            self.body.addWidget(part)
        self._before = Label("", "heading")
        self.body.addWidget(self._before)
        self._warning = NoticeBlock(theme, " ", strong=" ")
        self.body.addWidget(self._warning)
        self._positions: QVBoxLayout = column(theme, None, gap=6)
        self.body.addLayout(self._positions)
        self._above = Rule()
        self.body.addWidget(self._above)
        self._others = Label("", "heading")
        self.body.addWidget(self._others)
        self.list = RowList(theme, "")
        self._rows: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._go)
        self.list.clicked.connect(lambda _index: self._go(self.list.row))
        self.body.addWidget(self.list, 100)
        self.body.addStretch(1)  # takes the room of the list while it is away

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._before.setText(self.tr("Antes de decidir"))
        self._warning.strong.setText(self.tr("Las partes ya dieron su posición."))
        self._warning.words.setText(
            self.tr("La dieron sobre uno de estos textos. Si queda otro, hay que volver a preguntarles.")
        )
        self._table.setText(self.tr("Que decida la mesa"))
        self._table_words.setText(
            self.tr("El texto es de las partes. Puede leer las versiones en la sesión y anotar lo que escojan.")
        )
        self.agenda.say(self.tr("Ponerlo en la agenda"))
        self._others.setText(self.tr("Otras por decidir"))
        self.list.setAccessibleName(self.tr("Otras por decidir"))

    def show_page(self, page: DecisionPage, language: str) -> None:
        """Show what goes with the decision in view."""
        decision = page.decision
        positions = decision.positions if decision is not None else ()
        self._warning.setVisible(bool(positions))
        self._before.setVisible(bool(positions))
        self._above.setVisible(bool(positions))
        self._show_positions(positions, language)
        text = decision is not None and decision.item.kind == Waits.TEXT and decision.item.open_to_all
        for part in (self._table, self._table_words, self.agenda, self._line):
            part.setVisible(text and page.next_session is not None)
        others = [one for place, one in enumerate(page.items) if place != page.at]
        rows = [
            TwoLines(one.id, item_words(one, language), kind_words(one.kind), reserved=not one.open_to_all)
            for one in others
        ]
        self._rows.replace(rows)
        self._others.setVisible(bool(others))
        self.list.setVisible(bool(others))

    def set_discreet(self, discreet: bool) -> None:
        """Cover what not everybody may read until its row has the keyboard."""
        self._delegate.discreet = discreet
        self.list.viewport().update()

    def _show_positions(self, positions: Sequence[SaidPosition], language: str) -> None:
        while (item := self._positions.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for one in positions:
            self._positions.addWidget(self._position(one, language))

    def _position(self, one: SaidPosition, language: str) -> QWidget:
        holder = QWidget()
        lines = column(self.theme, holder, gap=2)
        line = row(self.theme, None, gap=8)
        line.addWidget(Dot(self.theme, Sector(one.sector)), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Label(one.party, "dense", wrap=True), 1)
        lines.addLayout(line)
        icon, tone = position_look(one.value)
        words = label("position_values", one.value, language)
        pill = Pill(self.theme, words, tone, icon)
        if len(words) > _BESIDE:  # it would leave the name a word to a line
            lines.addWidget(pill, 0, Qt.AlignmentFlag.AlignRight)
        else:
            line.addWidget(pill)
        return holder

    def _go(self, chosen: object) -> None:
        if isinstance(chosen, TwoLines):
            self.chosen.emit(chosen.key)
