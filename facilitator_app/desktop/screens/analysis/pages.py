"""The five pages under the line of time: map, tree, what each actor says and needs, indicators, signals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStackedWidget, QWidget

from facilitator_app.queries.analysis.analysis_page import AnalysisPage
from facilitator_app.queries.analysis.indicators import IndicatorLine

from ...models.rows import RowsModel
from ...models.table import TableModel
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.coming_to import come_to
from ...widgets.empty_state import EmptyState
from ...widgets.folded_columns import Lesser
from ...widgets.graph_view import GraphView
from ...widgets.label import Label, Rule
from ...widgets.pages import Pages
from ...widgets.row_list import RowList
from ...widgets.row_table import RowTable
from ...widgets.spacing import column, row
from ...widgets.tabs import Tabs
from ...widgets.threshold_chart import ThresholdChart
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..table_widths import set_widths
from .actor_view import ActorView
from .indicator_look import fill_chart
from .insight_rows import InsightDelegate, InsightHeads, InsightRow
from .map_legend import MapLegend
from .showing import (
    actor_spot,
    cause_rows,
    cause_spot,
    indicator_cells,
    insight_row,
    tie_lines,
)
from .signal_rows import signal_row
from .tree_view import TreeView

MAP, TREE, INSIGHTS, INDICATORS, SIGNALS = range(5)
PAGE_KEYS = tuple(f"Alt+{number}" for number in range(1, 6))
_WIDTHS = (220, 110, 96, 190, 70, 170)
_LEAST_LIST = 190  # where that has no room the screen scrolls
_LESSER = (Lesser(5), Lesser(4, headed=True), Lesser(2))


class AnalysisPages(Card):
    """`picked` and `opened` carry the page and the key of the thing come to; `added` the page to add to."""

    picked = Signal(int, object)
    opened = Signal(int, object)
    added = Signal(int)
    put = Signal(object, QPointF)
    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margins=(14, 0, 14, 8), gap=0)
        self._language = "es"
        top = row(theme, None, gap=8)
        self.tabs = Tabs(theme, "")
        for number, keys in enumerate(PAGE_KEYS):
            self.tabs.add("", keys=keys)
            turn = QShortcut(QKeySequence(keys), self)
            turn.activated.connect(lambda number=number: self.turn_to(number))
        self._add, self._table = Button(theme, "", icon="plus", show_keys="Ins"), Button(theme, "", Kind.LINK)
        self._add.clicked.connect(lambda: self.added.emit(self.tabs.currentIndex()))
        self._table.clicked.connect(self._show_table)
        top.addWidget(self.tabs, 1)
        self.body.addLayout(top)
        self.body.addWidget(Rule())
        self._stack = Pages()
        self.body.addWidget(self._stack, 1)
        foot = row(theme, None, (0, 4, 0, 0), 8)
        self._notes = QStackedWidget()
        self._notes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        foot.addWidget(self._notes, 1)
        foot.addWidget(self._table, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)
        self._empties = [EmptyState(theme, "") for _ in range(5)]
        self._build()
        self.tabs.currentChanged.connect(self._turned)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def page(self) -> int:
        """The page in view."""
        return self.tabs.currentIndex()

    @property
    def now(self) -> object:
        """The key of the thing come to on the page in view."""
        if self.page in (MAP, INSIGHTS):
            return self.map.now
        if self.page == TREE:
            return self.tree.now
        chosen = self.indicators.row if self.page == INDICATORS else self.signals.row
        return getattr(chosen, "id", None) or getattr(chosen, "key", None)

    def turn_to(self, number: int) -> None:
        """Show another page and go to it with the keyboard."""
        self.tabs.setCurrentIndex(number)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def come_to(self, key: object) -> bool:
        """Go to the thing named `key` on the page in view; whether it is there."""
        view = self.view
        if not isinstance(view, GraphView):
            return isinstance(view, QAbstractItemView) and come_to(view, key)
        view.choose(key)
        return view.now == key

    @property
    def view(self) -> QWidget:
        """The drawing, table or list of the page in view."""
        views: Sequence[QWidget] = (self.map, self.tree, self.insights, self.indicators, self.signals)
        return views[self.page]

    def set_discreet(self, discreet: bool) -> None:
        """Cover what signals say."""
        self._signal_look.discreet = discreet
        self.signals.viewport().update()

    def retranslate(self, language: str) -> None:
        """Say everything in the language of the moment."""
        self._language = language
        names = (
            self.tr("Mapa de actores"),
            self.tr("Árbol de causas"),
            self.tr("Posiciones e intereses"),
            self.tr("Indicadores"),
            self.tr("Señales"),
        )
        for number, words in enumerate(names):
            self.tabs.setTabText(number, words)
        self.tabs.setAccessibleName(self.tr("Páginas del análisis"))
        for view, words in zip((self.map, self.tree, self.insights, self.indicators, self.signals), names, strict=True):
            view.setAccessibleName(words)
        self._table.say(self.tr("Ver como tabla"))
        self._heads.say(self.tr("Actor"), language)
        self._insight_look.language = language
        self._indicator_rows.set_heads(self._indicator_heads())
        self._tree_note.setText(
            self.tr("Cada cuadro dice cuántas partes lo sostienen. Flechas: moverse. Insertar: nueva causa.")
        )
        self._signal_note.setText(
            self.tr("Las lee solo el equipo. Nada se manda por sí solo: se anota lo que cada quien hizo.")
        )
        for empty, words in zip(self._empties, self._nothing_yet(), strict=True):
            empty.words.setText(words)
        self._turned(self.page)

    def show_page(self, page: AnalysisPage) -> None:
        """Show the analysis as it stands."""
        language = self._language
        spots = [actor_spot(node, page, language) for node in page.map.actors]
        self.map.show_map(spots, tie_lines(page), (self.tr("Actor"), self.tr("Lo que se sabe")))
        notes = self.tr(
            "Tamaño: influencia. Color e ícono: sector. Flechas: pasar de un actor a otro; con Mayús, moverlo."
        )
        self.legend.say({tie.kind for tie in page.map.ties}, notes, language)
        causes = [cause_spot(box, language) for box in page.causes]
        heads = (self.tr("Fila"), self.tr("Causa"), self.tr("Quién lo dice"), self.tr("Quién no"))
        self.tree.show_tree(causes, cause_rows(), heads)
        self._insight_rows.replace([insight_row(node, page, language) for node in page.map.actors])
        self._indicator_rows.replace(page.indicators)
        if page.indicators and self.indicators.row is None:
            self.indicators.selectRow(0)
        now = self.indicators.row
        self._draw_chart(now if isinstance(now, IndicatorLine) else None)
        self._signal_rows.replace([signal_row(line, language) for line in page.signals])
        filled = (spots, causes, page.map.actors, page.indicators, page.signals)
        for number, found in enumerate(filled):
            holder = self._stack.widget(number)
            assert isinstance(holder, QStackedWidget)
            holder.setCurrentIndex(0 if found else 1)
        self._turned(self.page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Insert:
            self.added.emit(self.page)
            return True
        if watched is self.insights and event.type() == QEvent.Type.Resize:
            self._head_insights()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        theme = self.theme
        self.map, self.legend = ActorView(theme, ""), MapLegend(theme)
        self.tree, self._tree_note = TreeView(theme, ""), Label("", "caption", wrap=True)
        self.insights, self._heads = RowList(theme, ""), InsightHeads(theme)
        self._insight_rows: RowsModel[InsightRow] = RowsModel()
        self.insights.setModel(self._insight_rows)
        self._insight_look = InsightDelegate(theme)
        self.insights.setItemDelegate(self._insight_look)
        theme.follow(self.insights, lambda: self.insights.setMinimumHeight(theme.px(_LEAST_LIST)))
        self.indicators = RowTable(theme, "", tall=True)
        self._indicator_rows: TableModel[IndicatorLine] = TableModel(
            ("",) * 6, lambda line: indicator_cells(line, self._language), lambda line: line.id
        )
        self.indicators.setModel(self._indicator_rows)
        self.chart = ThresholdChart(theme, "")
        theme.follow(self.indicators, self._fit_indicators)
        self.indicators.widened.connect(self._fit_indicators)
        self.signals, self._signal_note = RowList(theme, ""), Label("", "caption", wrap=True)
        self._signal_rows: RowsModel[TwoLines] = RowsModel()
        self._signal_look = TwoLineDelegate(theme)
        self.signals.setModel(self._signal_rows)
        self.signals.setItemDelegate(self._signal_look)
        for number, parts in enumerate(
            (
                (self.map,),
                (self.tree,),
                (self._heads.line, self.insights),
                (self.indicators, self.chart),
                (self.signals,),
            )
        ):
            self._stack.addWidget(self._holder(number, parts))
        theme.follow(self.insights, self._head_insights)  # once they stand in a page: alone each would be a window
        for note in (self.legend, self._tree_note, Label(""), Label(""), self._signal_note):
            self._notes.addWidget(note)
        self._listen()

    def _head_insights(self) -> None:
        self._heads.show(shown=self._insight_look.in_columns(self.insights.viewport().width()))

    def _fit_indicators(self) -> None:
        set_widths(self.theme, self.indicators, _WIDTHS, lesser=_LESSER)

    def _holder(self, number: int, parts: Sequence[object]) -> QStackedWidget:
        holder, page = Pages(), QWidget()
        lines = column(self.theme, page, (0, 6, 0, 0), 4)
        for part in parts:
            if isinstance(part, GraphView | RowList | RowTable):
                lines.addWidget(part, 1)
            elif isinstance(part, QWidget):
                lines.addWidget(part)
            else:
                lines.addLayout(self._heads.line)
        holder.addWidget(page)
        holder.addWidget(self._empties[number])
        return holder

    def _listen(self) -> None:
        self.map.chosen.connect(lambda key: self.picked.emit(MAP, key))
        self.map.opened.connect(lambda key: self.opened.emit(MAP, key))
        self.map.moved.connect(lambda key, at: self.put.emit(key, QPointF(*self.map.place_of(at))))
        self.tree.chosen.connect(lambda key: self.picked.emit(TREE, key))
        self.tree.opened.connect(lambda key: self.opened.emit(TREE, key))
        self.insights.chosen.connect(lambda found: self._pick(MAP, found))
        self.insights.opened.connect(lambda found: self.opened.emit(MAP, found.key))
        self.indicators.chosen.connect(self._pick_indicator)
        self.indicators.opened.connect(lambda found: self.opened.emit(INDICATORS, found.id))
        self.signals.chosen.connect(lambda found: self._pick(SIGNALS, found))
        self.signals.opened.connect(lambda found: self.opened.emit(SIGNALS, found.key))
        for view in (self.map, self.tree, self.insights, self.indicators, self.signals):
            view.installEventFilter(self)

    def _pick(self, page: int, found: object) -> None:
        key = getattr(found, "key", None)
        if page == MAP and key is not None:
            self.map.choose(key, quietly=True)
        self.picked.emit(page, key)

    def _pick_indicator(self, found: IndicatorLine | None) -> None:
        self._draw_chart(found)
        self.picked.emit(INDICATORS, found.id if found else None)

    def _draw_chart(self, line: IndicatorLine | None) -> None:
        self.chart.setVisible(line is not None and bool(line.readings))
        if line is not None:
            fill_chart(self.chart, line, self._language)

    def _turned(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._notes.setCurrentIndex(number)
        holder = self._stack.widget(number)
        filled = isinstance(holder, QStackedWidget) and holder.currentIndex() == 0
        self._table.setVisible(number in (MAP, TREE) and filled)
        note = self._notes.currentWidget()
        if note is not None:
            note.setVisible(filled or number == SIGNALS)
        adds = (
            self.tr("Agregar actor…"),
            self.tr("Agregar causa…"),
            self.tr("Agregar actor…"),
            self.tr("Agregar indicador…"),
            self.tr("Anotar señal…"),
        )
        self._add.say(adds[number])
        self.turned.emit(number)

    def _show_table(self) -> None:
        view = self.view
        if isinstance(view, GraphView):
            view.show_table()

    def _indicator_heads(self) -> tuple[str, ...]:
        return (
            self.tr("Indicador"),
            self.tr("Última"),
            self.tr("Lecturas"),
            self.tr("Cómo está"),
            self.tr("Día"),
            self.tr("De quién"),
        )

    def _nothing_yet(self) -> tuple[str, ...]:
        return (
            self.tr("Aquí estará el mapa: quiénes tienen que ver, qué los une y qué los separa, y de dónde se sabe."),
            self.tr("Aquí estará el árbol: el problema, de dónde viene y qué provoca. Empiece por el problema."),
            self.tr("Aquí estará lo que cada quien dice, lo que le importa y lo que necesita."),
            self.tr("Aquí estarán los indicadores que elija la mesa, cada uno con su aviso y su alerta."),
            self.tr("No hay señales. Una sola amenaza ya es una señal. Las lee solo el equipo."),
        )
