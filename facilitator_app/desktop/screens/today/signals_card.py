"""The signals that wait, of all mesas, and what each of them lacks; covered until its row has the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from facilitator_app.queries.analysis.signals import SignalLine

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Card
from ...widgets.label import Label, ShortenedLabel
from ...widgets.pill import Pill
from ...widgets.row_list import RowList
from ...widgets.spacing import row
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..analysis.signal_rows import signal_row

_SHOWN = 2


class SignalsCard(Card):
    """`opened` carries the route to the signals of the process of a row."""

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margins=(20, 12, 8, 8), gap=4)
        self._routes: dict[object, str] = {}
        top = row(theme)
        self._title, self._count = Label("", "heading"), Pill(theme, "", Tone.ATTENTION, "bell")
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch(1)
        self.body.addLayout(top)
        self.list, self._rows = RowList(theme, ""), RowsModel[TwoLines]()
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(lambda chosen: self.opened.emit(self._routes[chosen.key]))
        self.body.addWidget(self.list)
        self._calm = ShortenedLabel("", "caption")
        self.body.addWidget(self._calm)
        theme.changed.connect(self._fit)
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Señales que esperan"))
        self.list.setAccessibleName(self.tr("Señales que esperan"))
        self._calm.setText(self.tr("Nada se reenvía solo. Usted decide a quién avisar."))

    def set_discreet(self, discreet: bool) -> None:
        """Cover what signals say."""
        self._delegate.discreet = discreet
        self.list.viewport().update()

    def show_signals(self, lines: Sequence[SignalLine], language: str) -> None:
        """Show what waits: threats without a plan and late answers first; nothing where nothing waits."""
        ordered = sorted(lines, key=lambda line: (not line.lacks_plan, not line.late))
        self._routes = {line.id: f"analysis/{line.process_id}/signals" for line in ordered}
        self._rows.replace([signal_row(line, language, with_process=True) for line in ordered[:_SHOWN]])
        alarm = any(line.lacks_plan or line.late for line in lines)
        self._count.show_state(str(len(lines)), Tone.ALARM if alarm else Tone.ATTENTION, "bell")
        self._count.setAccessibleName(self.tr("%n señal(es)", "", len(lines)))
        self.setVisible(bool(lines))
        self._fit()

    def _fit(self) -> None:
        self.list.setFixedHeight(self.theme.px(54) * max(1, self._rows.rowCount()) + 2)
