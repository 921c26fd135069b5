"""Mesas: every process of this workspace, where it stands and when it meets; and beginning a new one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.process import begin_process
from facilitator_app.queries.processes import ProcessLine, list_processes
from facilitator_app.store.catalogues import label, place

from ...formats import clock_time, long_day
from ...models.rows import RowsModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.empty_state import EmptyState
from ...widgets.pages import Pages
from ...widgets.row_list import RowList
from ...widgets.spacing import column
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..asking import Asking
from ..base import Key, Screen
from ..desk import Desk
from .begin_dialog import BeginDialog


class ProcessesModel(QObject):
    """`changed` when the list is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = Asking(desk.records, self)
        self._asking.answered.connect(self._take)
        self._asking.refused.connect(desk.notices.fail)
        self.lines: tuple[ProcessLine, ...] | None = None

    def refresh(self) -> None:
        """Ask again."""
        self._asking.ask(lambda tx: tuple(list_processes(tx)))

    def _take(self, lines: tuple[ProcessLine, ...]) -> None:
        self.lines = lines
        self.changed.emit()


class ProcessesScreen(Screen):
    """One row for each process; Enter opens it."""

    place = "processes"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = ProcessesModel(desk, self)
        self.model.changed.connect(self._show)
        self._begin = Button(self.theme, "", Kind.PRIMARY, icon="plus", keys="Ctrl+N")
        self._begin.clicked.connect(self._ask_new)
        self._first = Button(self.theme, "", Kind.PRIMARY, icon="plus")
        self._first.clicked.connect(self._ask_new)
        self.list = RowList(self.theme, "")
        self._rows: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(self.theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._open)
        card = Card(self.theme, margins=(8, 8, 8, 8))
        card.body.addWidget(self.list)
        self._none = EmptyState(self.theme, "", self._first)
        self._pages = Pages()
        self._pages.addWidget(card)
        self._pages.addWidget(self._none)
        page = Ground("canvas")
        column(self.theme, page, (20, 14, 20, 14), 14).addWidget(self._pages)
        column(self.theme, self, gap=0).addWidget(page)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Mesas")

    def header_actions(self) -> tuple[Button, ...]:
        return (self._begin,) if self.model.lines else ()

    def keys(self) -> tuple[Key, ...]:
        return (Key("Return", self.tr("abrir la mesa")), Key("Ctrl+N", self.tr("empezar una mesa")))

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list,)

    def first_focus(self) -> QWidget:
        return self.list if self.model.lines else self._first

    def refresh(self) -> None:
        self.model.refresh()

    def retranslate(self) -> None:
        self._begin.say(self.tr("Empezar una mesa…"))
        self._first.say(self.tr("Empezar una mesa…"))
        self.list.setAccessibleName(self.tr("Mesas"))
        self._none.words.setText(self.tr("Aquí estarán sus mesas. Una mesa es un proceso de diálogo entre partes."))
        if self.model.lines is not None:
            self._show()

    def _show(self) -> None:
        lines = self.model.lines or ()
        self._pages.setCurrentIndex(0 if lines else 1)
        self._rows.replace([self._row(line) for line in sorted(lines, key=_by_need)])
        if lines and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))
        self.heading_changed.emit()

    def _row(self, line: ProcessLine) -> TwoLines:
        language = self._desk.languages.code
        where = place_name(line.municipality, line.country) or line.community or ""
        counted = self.tr("%n parte(s)", "", line.parties), self.tr("%n persona(s)", "", line.people)
        below = " · ".join(part for part in (where, *counted, self.tr("%n sesión(es)", "", line.sessions)) if part)
        if line.ended_on is not None:
            pill, tone, icon = self.tr("Terminada"), Tone.NEUTRAL, "circle-check"
        elif line.undecided:
            pill, tone, icon = self.tr("%n por decidir", "", line.undecided), Tone.ATTENTION, "triangle-alert"
        else:
            own = line.stage_of_method
            stage = own.name(language) if own is not None else label("stages", line.stage or "", language)
            pill, tone, icon = stage, Tone.ACCENT, "waypoints"
        return TwoLines(
            line.id, line.title, below or " ", icon="messages-square", mark=Tone.ACCENT, aside=self._when(line),
            pill=pill, pill_tone=tone, pill_icon=icon,
        )  # fmt: skip

    def _when(self, line: ProcessLine) -> str:
        language, starts = self._desk.languages.code, line.next_starts_at
        if line.next_session is None:
            return ""
        if line.running:
            return self.tr("sesión en curso")
        if starts is None:
            return self.tr("próxima sesión sin fecha")
        return self.tr("próxima sesión: {0}, {1}").format(long_day(starts, language), clock_time(starts))

    def _open(self, chosen: TwoLines) -> None:
        self.go.emit(f"process/{chosen.key}")

    def _ask_new(self) -> None:
        dialog = BeginDialog(self.theme, self, self._desk.languages.code)
        if not dialog.exec():
            return
        said = dialog.said
        job = self._desk.records.write(
            "processes", lambda tx: begin_process(tx, said.title, template=said.template, **said.fields)
        )
        job.refused.connect(self._desk.notices.fail)
        job.succeeded.connect(self._begun)

    def _begun(self, process: UUID) -> None:
        self._desk.notices.say(self.tr("La mesa está abierta. Siga con las partes y la primera sesión."))
        self.go.emit(f"process/{process}")


def _by_need(line: ProcessLine) -> tuple[bool, bool, bool]:
    """What runs first, then what meets next, then the rest, each by title as they come."""
    return line.ended_on is not None, not line.running, line.next_session is None


def place_name(code: str | None, country: str | None) -> str:
    """The name of a municipality by its code; what people wrote themselves stays as it is."""
    if not code:
        return ""
    found = place(country, code) if country else None
    return found.name if found is not None else code
