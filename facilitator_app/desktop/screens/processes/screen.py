"""Mesas: where to go first. Every mesa by place, stage and tension, what is late, who is heard, and beginning one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...formats import clock_time, long_day
from ...jobs import Job
from ...models.table import TableModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.chip import Chip
from ...widgets.empty_state import EmptyState
from ...widgets.flow import Flow
from ...widgets.header import Fact
from ...widgets.key_legend import KeyLegend
from ...widgets.label import ShortenedLabel
from ...widgets.one_of import OneOf
from ...widgets.pages import Pages
from ...widgets.panes import Panes
from ...widgets.row_table import Cell
from ...widgets.spacing import column
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from .begin_dialog import BeginDialog
from .map_spots import places_of, seats_around
from .map_view import MesaMap
from .report_dialog import ReportDialog
from .rows import LETTERS, MesaRow, View, cells, heads, in_order, map_heads
from .side import Side
from .table import MesaTable
from .tiles import Tiles
from .view_model import BoardModel
from .words import day_word

_VIEW_KEYS = tuple(f"Alt+{at}" for at in range(1, len(View) + 1))


class ProcessesScreen(Screen):
    """One row for each mesa; Enter opens it, letters open what is late in it and what is known of its conflict."""

    place = "processes"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._view = View.PLACE
        self.model = BoardModel(desk, self)
        self.model.changed.connect(self._show)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Coordinación") if self._several else self.tr("Mesas")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        board = self.model.board
        if board is None or not board.programme:
            return ()
        return (Crumb(board.programme, "processes"), Crumb(self.tr("Todas las mesas"), "processes"))

    def state(self) -> State | None:
        board = self.model.board
        if board is None or not board.mesas:
            return None
        fresh = len(board.running) - len(board.stale)
        words = self.tr("{0} de {1} al día").format(fresh, len(board.running))
        tone, icon = (Tone.ATTENTION, "clock") if board.stale else (Tone.DONE, "check")
        return State(words, tone, icon)

    def facts(self) -> tuple[QWidget, ...]:
        board = self.model.board
        if board is None or not board.mesas:
            return ()
        day = long_day(board.today, self._language)
        return (
            Fact(self.theme, "refresh-cw", self._age()),
            Fact(self.theme, "calendar", day[:1].upper() + day[1:]),
        )

    def header_actions(self) -> tuple[Button, ...]:
        return (self._begin, self._read, self._export) if self._any else ()

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Return", self.tr("abrir la mesa")),
            Key("V", self.tr("en la tabla y en el mapa: sus compromisos")),
            Key("A", self.tr("en la tabla y en el mapa: su análisis")),
            Key(
                "Alt+1",
                self.tr("por municipio; Alt+2 por etapa, Alt+3 por tensión, Alt+4 por vencidos, Alt+5 el mapa"),
                _VIEW_KEYS,
            ),
            Key("Ctrl+N", self.tr("empezar una mesa")),
            Key("Ctrl+O", self.tr("leer las memorias que llegaron")),
            Key("Ctrl+E", self.tr("informe del trimestre")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._left, self.side) if self._any else ()

    def first_focus(self) -> QWidget:
        return self._first if not self._any else self.map if self._view is View.MAP else self.table

    def side_panel(self) -> QWidget:
        return self.side

    def refresh(self) -> None:
        self.model.refresh()

    def retranslate(self) -> None:
        for button in (self._begin, self._first):
            button.say(self.tr("Empezar una mesa…"))
        self._read.say(self.tr("Leer memorias"))
        self._export.say(self.tr("Exportar informe…"))
        self.table.setAccessibleName(self.tr("Mesas"))
        self.map.setAccessibleName(self.tr("Mapa de las mesas"))
        self._none.words.setText(self.tr("Aquí estarán sus mesas. Una mesa es un proceso de diálogo entre partes."))
        for view, words in (
            (View.PLACE, self.tr("Por municipio")),
            (View.STAGE, self.tr("Por etapa")),
            (View.TENSION, self.tr("Por tensión")),
            (View.OVERDUE, self.tr("Por vencidos")),
            (View.MAP, self.tr("Mapa")),
        ):
            self._views[view].say(words)
        self._rows.set_heads(heads())
        self._legend.show_keys((
            ("Return", self.tr("abre la mesa")), ("V", self.tr("vencidos")), ("A", self.tr("análisis")),
        ))  # fmt: skip
        self.side.retranslate()
        if self.model.board is not None:
            self._show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    @property
    def _any(self) -> bool:
        return self.model.board is not None and bool(self.model.board.mesas)

    @property
    def _several(self) -> bool:
        return self.model.board is not None and len(self.model.board.mesas) > 1

    # -- how it is built

    def _build(self) -> None:
        theme = self.theme
        self._begin = Button(theme, "", icon="plus", keys="Ctrl+N")
        self._first = Button(theme, "", Kind.PRIMARY, icon="plus", keys="Ctrl+N")
        self._read = Button(theme, "", icon="usb", show_keys="Ctrl+O")
        self._export = Button(theme, "", Kind.PRIMARY, icon="file-output", keys="Ctrl+E")
        self.tiles = Tiles(theme)
        self._left = self._table_pane()
        self.side = Side(theme)
        self._panes = Panes(theme, [self._left, self.side], [934, 348], 0)
        whole = QWidget()
        body = column(theme, whole, (0, 12, 0, 0), 12)
        top = column(theme, None, (20, 0, 20, 0), 0)
        top.addWidget(self.tiles)
        body.addLayout(top)
        body.addWidget(self._panes, 1)
        self._none = EmptyState(theme, "", self._first)
        self._pages = Pages()
        self._pages.addWidget(whole)
        self._pages.addWidget(self._none)
        page = Ground("canvas")
        column(theme, page, gap=0).addWidget(self._pages)
        column(theme, self, gap=0).addWidget(page)

    def _table_pane(self) -> QWidget:
        theme, pane = self.theme, QWidget()
        card = Card(theme, margins=(8, 10, 8, 8), gap=8)
        column(theme, pane, (20, 0, 14, 14), 0).addWidget(card)
        chips = Flow(theme, gap=8)
        group = OneOf(self)
        self._views: dict[View, Chip] = {}
        for view in View:
            chip = Chip(theme, "", icon="map" if view is View.MAP else None)
            chip.clicked.connect(lambda _on, view=view: self._order(view))
            group.addButton(chip)
            chips.addWidget(chip)
            self._views[view] = chip
        self._views[self._view].setChecked(True)
        holder = QWidget()
        column(theme, holder, (8, 0, 8, 0), 0).addLayout(chips)
        card.body.addWidget(holder)
        self.table, self.map = MesaTable(theme), MesaMap(theme, LETTERS)
        self._rows: TableModel[MesaRow] = TableModel(heads(), self._cells, lambda row: row.key)
        self.table.setModel(self._rows)
        self.table.fit()
        self._shown = Pages()
        for widget in (self.table, self.map):
            self._shown.addWidget(widget)
        card.body.addWidget(self._shown, 1)
        self._come_to = ShortenedLabel("", "body2")
        self._come_to.hide()
        below = column(theme, None, (8, 0, 8, 0), 0)
        below.addWidget(self._come_to)
        card.body.addLayout(below)
        self._legend = KeyLegend(theme)
        card.body.addWidget(self._legend)
        return pane

    def _connect(self) -> None:
        for button in (self._begin, self._first):
            button.clicked.connect(self._ask_new)
        self._read.clicked.connect(lambda: self.go.emit("share/read"))
        self._export.clicked.connect(self._ask_report)
        self.side.report_wanted.connect(self._ask_report)
        self.table.opened.connect(lambda row: self.go.emit(f"process/{row.key}"))
        self.table.doubleClicked.connect(lambda index: self.go.emit(f"process/{self._rows.rows[index.row()].key}"))
        self.table.acted.connect(lambda letter, row: self._act(letter, row.key))
        self.map.opened.connect(lambda key: self.go.emit(f"process/{key}"))
        self.map.acted.connect(self._act)
        self.map.chosen.connect(self._choose_row)
        for keys, view in zip(_VIEW_KEYS, View, strict=True):
            QShortcut(QKeySequence(keys), self).activated.connect(self._views[view].click)

    # -- what is shown

    def _cells(self, row: MesaRow) -> Sequence[Cell]:
        board = self.model.board
        assert board is not None
        return cells(row, board.today, self._language)

    def _show(self) -> None:
        board = self.model.board
        assert board is not None
        self._pages.setCurrentIndex(0 if board.mesas else 1)
        self.tiles.show_board(board)
        self.side.show_board(board, self._age(), self._language)
        self._show_rows()
        self.heading_changed.emit()

    def _show_rows(self) -> None:
        board, now = self.model.board, self.table.row
        if board is None:
            return
        rows = in_order(board.mesas, self._view)
        self._rows.replace(rows)
        wanted = now.key if isinstance(now, MesaRow) else None
        at = next((place for place, row in enumerate(rows) if row.key == wanted), 0)
        if rows:
            self.table.setCurrentIndex(self._rows.index(at, 0))
        if self._view is View.MAP:
            self._show_map(rows[at].key if rows else None)

    def _show_map(self, chosen: UUID | None) -> None:
        board = self.model.board
        assert board is not None
        places = places_of(board.mesas, self._language)
        unplaced = self.tr("Sin lugar en el mapa: su municipio no está en el catálogo, o no se dijo")
        self.map.show_places(places, seats_around(board.mesas), unplaced, map_heads())
        self.map.choose(chosen, quietly=True)
        self._tell_come_to(chosen)

    def _tell_come_to(self, key: object) -> None:
        node = self.map.node(key)
        self._come_to.setText(node.spoken if node is not None else "")

    def _choose_row(self, key: object) -> None:
        """The table has the same mesa chosen, and what is done with it is the same."""
        at = next((place for place, row in enumerate(self._rows.rows) if row.key == key), None)
        if at is not None:
            self.table.setCurrentIndex(self._rows.index(at, 0))
        self._tell_come_to(key)

    def _age(self) -> str:
        board = self.model.board
        if board is None or board.data_until is None:
            return ""
        day = day_word(board.data_until, board.today, self._language)
        return self.tr("Datos hasta {0}, {1}").format(day, clock_time(board.data_until))

    # -- what is done

    def _order(self, view: View) -> None:
        self._view = view
        self._shown.setCurrentWidget(self.map if view is View.MAP else self.table)
        self._come_to.setVisible(view is View.MAP)
        self._show_rows()

    def _act(self, letter: str, key: UUID) -> None:
        if letter in LETTERS:
            self.go.emit(f"{'commitments' if letter == 'V' else 'analysis'}/{key}")

    def _ask_report(self) -> None:
        board = self.model.board
        if board is not None:
            ReportDialog(self._desk, self, self.model, board.today).exec()

    def _ask_new(self) -> None:
        dialog = BeginDialog(self.theme, self, self._language)

        def begin() -> Job:
            said = dialog.said
            job = self.model.begin(said.title, said.template, said.fields)
            job.succeeded.connect(self._begun)
            return job

        dialog.fill_in(begin, self._desk.notices)

    def _begun(self, process: UUID) -> None:
        self._desk.notices.say(self.tr("La mesa está abierta. Siga con las partes y la primera sesión."))
        self.go.emit(f"process/{process}")
