"""The roster of a process: who is who, what is kept of each, and who may be written down twice."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from facilitator_app.queries.compared_people import ComparedPeople
from facilitator_app.queries.roster import RosterLine

from ...jobs import Job
from ...models.table import TableModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.choice import Combo
from ...widgets.empty_state import EmptyState
from ...widgets.folded_columns import Lesser
from ...widgets.key_legend import KeyLegend
from ...widgets.panes import Panes
from ...widgets.row_table import Cell, RowTable
from ...widgets.spacing import column, row
from ..base import Crumb, Key, Screen, State
from ..choosing import choose
from ..desk import Desk
from ..no_mesa import NoMesa
from ..person_words import act_icon, act_word, consent_cell, sector_mark, sector_word, standing
from ..still_there import if_still_there
from ..table_widths import keep_narrow, set_widths
from .dialogs import MayBeTwice
from .join_dialog import JoinPeople
from .new_person import NewPerson
from .person_acts import PersonActs
from .person_form import FormSetting
from .person_panel import PersonPanel
from .view_model import PeopleModel

_LETTERS = "IR"
_WIDTHS = (240, 180, 150, 76, 100, 128)
_LESSER = (Lesser(3, headed=True), Lesser(2), Lesser(1))
_PERSON = "person/"
_TYPING_PAUSE = 150


class PeopleScreen(Screen):
    """Route ``people`` shows the process in view, ``people/ID`` a certain one, ``people/person/ID`` a person."""

    place = "people"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = PeopleModel(desk, self)
        self._wanted: UUID | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE)
        self._typing.timeout.connect(self._search)
        self._build()
        self.model.changed.connect(self._show)
        self.model.person_changed.connect(self._show_person)
        self.theme.changed.connect(self._fit)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Personas")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        process = self.model.roster.process if self.model.roster is not None else None
        return (Crumb(process.title, f"process/{process.id}"),) if process is not None else ()

    def state(self) -> State | None:
        roster = self.model.roster
        if roster is None or roster.process is None:
            return None
        found = roster.page.found
        return State(self.tr("%n persona(s)", "", found), Tone.ACCENT, "users") if found else None

    def header_actions(self) -> tuple[Button, ...]:
        known = self.model.roster is not None and self.model.roster.process is not None
        return (self._attendance, self._import, self._new) if known else ()

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", self.tr("persona nueva")),
            Key("Return", self.tr("corregir")),
            *(Key(key, does) for key, does in self._letters()),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._centre, self.panel)

    def side_panel(self) -> QWidget:
        return self.panel

    def filter_field(self) -> QWidget:
        return self.search

    def first_focus(self) -> QWidget:
        return self._no_mesa.to_mesas if self._no_mesa.isVisibleTo(self) else self.search

    def open(self, argument: str) -> None:
        self.stale = False
        if argument.startswith(_PERSON):
            self._wanted = UUID(argument.removeprefix(_PERSON))
            self.model.look_at(self._wanted)
            if self.model.roster is None:
                self.model.open(None)
            return
        self.model.open(UUID(argument))

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self.table.delegate.discreet = discreet
        self.table.viewport().update()
        self.panel.set_discreet(discreet)

    def retranslate(self) -> None:
        self._new.say(self.tr("Agregar persona…"))
        self._import.say(self.tr("Importar lista…"))
        self._attendance.say(self.tr("Asistencia"))
        self._twice.say(self.tr("Posibles repetidas"))
        self.search.setPlaceholderText(self.tr("Buscar por nombre, cargo o parte"))
        self.search.setAccessibleName(self.tr("Buscar por nombre, cargo o parte"))
        self._which.setAccessibleName(self.tr("Mesa"))
        self._party.setAccessibleName(self.tr("Parte"))
        self.table.setAccessibleName(self.tr("Personas de la mesa"))
        self._no_mesa.say(self.tr("Aquí estarán las personas. Se agregan en una mesa, y todavía no hay ninguna."))
        self._rows.set_heads(self._heads())
        self._legend.show_keys((("Return", self.tr("corregir")), *self._letters()))
        self.panel.retranslate(self._language)
        if self.model.roster is not None:
            self._party.clear()
            self._show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _letters(self) -> tuple[tuple[str, str], ...]:
        return (
            ("I", self.tr("imprimir su página")),
            ("R", self.tr("reservar su nombre")),
            ("Del", self.tr("quitar de la lista")),
        )

    def _build(self) -> None:
        theme = self.theme
        self._new = Button(theme, "", Kind.PRIMARY, icon="user-plus", keys="Ctrl+N")
        self._import = Button(theme, "", icon="file-input")
        self._attendance = Button(theme, "", icon="clipboard-check", keys="Ctrl+L")
        self._new.clicked.connect(self._add)
        self._import.clicked.connect(self._go_import)
        self._attendance.clicked.connect(lambda: self.go.emit("attendance"))
        self._centre = QWidget()
        body = column(theme, self._centre, (20, 14, 16, 10), 12)
        line = row(theme, None, gap=8)
        self._which, self._party, self.search = Combo(theme), Combo(theme), QLineEdit()
        keep_narrow(self._which, 20)
        keep_narrow(self._party, 16)
        self._twice = Button(theme, "", Kind.LINK, icon="equal-approximately")
        self._twice.clicked.connect(self._show_twice)
        self._which.activated.connect(self._choose_process)
        self._party.activated.connect(self._search)
        self.search.textChanged.connect(self._typing.start)
        for part in (self._which, self.search, self._party, self._twice):
            line.addWidget(part, 1 if part is self.search else 0)
        body.addLayout(line)
        card = Card(theme, margins=(0, 2, 0, 4), gap=0)
        self._stack = QStackedWidget()
        self.table = RowTable(theme, "", _LETTERS)
        self.table.widened.connect(self._fit)
        self._rows: TableModel[RosterLine] = TableModel(self._heads(), self._cells, _key)
        self.table.setModel(self._rows)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._edit)
        self.table.acted.connect(self._act)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._empty = EmptyState(theme, "")
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        card.body.addWidget(self._stack)
        body.addWidget(card, 1)
        self._legend = KeyLegend(theme)
        body.addWidget(self._legend)
        self.panel = PersonPanel(theme)
        self.acts = PersonActs(self._desk, self.model, self.panel, self._setting, self)
        self.acts.done_to.connect(self._stay_with)
        self._no_mesa = NoMesa(theme, self.go.emit)
        self._whole = QStackedWidget()
        self._whole.addWidget(Panes(theme, [self._centre, self.panel], [900, 360], 0))
        self._whole.addWidget(self._no_mesa)
        column(theme, self, gap=0).addWidget(self._whole)
        self._fit()

    def _heads(self) -> list[str]:
        return [
            self.tr("Nombre"),
            self.tr("Parte y cargo"),
            self.tr("Sector"),
            self.tr("Sesiones"),
            self.tr("Cómo firma"),
            self.tr("Salir en el acta"),
        ]

    def _cells(self, line: RosterLine) -> list[Cell]:
        seat, roster = line.seat, self.model.roster
        own = roster.sectors if roster is not None else {}
        kind = seat.signs_with or ""
        return [
            Cell(seat.name, icon="eye-off" if seat.reserved else "", strong=True, reserved=seat.reserved),
            Cell(standing(seat, self._language)),
            Cell(sector_word(seat.sector, own, self._language), mark=sector_mark(seat.sector)),
            Cell(str(line.sessions)),
            Cell(act_word(kind) if kind else "", icon=act_icon(kind) if kind else ""),
            consent_cell(line.consents, reserved=seat.reserved),
        ]

    def _fit(self) -> None:
        set_widths(self.theme, self.table, _WIDTHS, stretched=1, lesser=_LESSER)

    def _show(self) -> None:
        roster = self.model.roster
        assert roster is not None
        if [self._which.itemData(at) for at in range(self._which.count())] != [one.id for one in roster.processes]:
            self._which.clear()
            for one in roster.processes:
                self._which.addItem(one.title, one.id)
        choose(self._which, roster.process.id if roster.process is not None else None)
        self._which.setVisible(len(roster.processes) > 1)
        wanted = [None, *(party.id for party in roster.parties)]
        if [self._party.itemData(at) for at in range(self._party.count())] != wanted:
            kept = self._party.currentData()
            self._party.clear()
            self._party.addItem(self.tr("Todas las partes"), None)
            for party in roster.parties:
                self._party.addItem(party.name, party.id)
            choose(self._party, kept)
        self._twice.setVisible(bool(roster.repeated))
        self._twice.say(self.tr("Posibles repetidas: {0}").format(len(roster.repeated)))
        self._rows.replace(roster.page.lines)
        searching = bool(self.search.text().strip()) or self._party.currentData() is not None
        none = not roster.page.lines and not searching
        self._empty.words.setText(
            self.tr("Nadie de la mesa corresponde a lo que busca. Borre lo escrito, o elija todas las partes.")
            if searching
            else self.tr("Aquí estarán las personas de la mesa. Agregue a la primera, o importe la lista que ya tenga.")
        )
        self._stack.setCurrentWidget(self.table if roster.page.lines else self._empty)
        self._legend.setVisible(bool(roster.page.lines))
        self.panel.tell_nobody(none)
        self._whole.setCurrentIndex(0 if roster.process is not None else 1)
        self._find_wanted()
        if roster.page.lines and self.model.person is None and not self.table.currentIndex().isValid():
            self.table.selectRow(0)  # whose page stands beside the list from the start
        self.heading_changed.emit()

    def _find_wanted(self) -> None:
        if self._wanted is None:
            return
        for at, line in enumerate(self._rows.rows):
            if line.seat.id == self._wanted:
                self.table.selectRow(at)
                self._wanted = None
                return

    def _show_person(self) -> None:
        self.panel.show_person(self.model.person, self._language)

    def _chosen(self, line: RosterLine | None) -> None:
        if line is not None:
            self.model.look_at(line.seat.id)

    def _scrolled(self, at: int) -> None:
        if at >= self.table.verticalScrollBar().maximum():
            self.model.more()

    def _search(self) -> None:
        party: UUID | None = self._party.currentData()
        self.model.search(self.search.text(), party)

    def _choose_process(self) -> None:
        process: UUID | None = self._which.currentData()
        self._party.clear()
        self.panel.show_person(None, self._language)
        self.model.open(process)

    def _setting(self) -> FormSetting | None:
        roster = self.model.roster
        if roster is None or roster.process is None:
            return None
        return FormSetting(roster.parties, roster.sectors, roster.process.kept, self._language)

    def _add(self) -> None:
        setting = self._setting()
        if setting is None:
            return
        window = NewPerson(self.theme, self, setting, self.tr("Agregar a la lista"))

        def add() -> Job:
            job = self.model.add(window.entry, reserved=window.reserved)
            job.succeeded.connect(self._added)
            return job

        window.fill_in(add, self._desk.notices)

    def _added(self, person: UUID) -> None:
        self._wanted = person
        self.model.look_at(person)
        self._desk.notices.say(self.tr("Ya está en la lista de la mesa."))

    def _act(self, letter: str, line: RosterLine) -> None:
        codes = {"I": "print", "R": "reserve", "Del": "remove"}
        page = self.panel.page
        if letter in codes and page is not None and page.seat.id == line.seat.id:
            self.acts.do(codes[letter])

    def _edit(self, _line: RosterLine) -> None:
        self.acts.do("edit")

    def _stay_with(self, person: UUID) -> None:
        """Keep a person in view who stands in another place of the list by now."""
        self._wanted = person
        self.model.refresh()
        self.table.setFocus()

    def _show_twice(self) -> None:
        roster = self.model.roster
        if roster is None:
            return
        names = {line.seat.key or "": line.seat.name for line in roster.page.lines}
        window = MayBeTwice(self.theme, self, roster.repeated, names, self._language)
        if window.exec() and window.chosen is not None:
            self.model.compare(window.chosen).succeeded.connect(if_still_there(self, self._compare))

    def _compare(self, pair: ComparedPeople) -> None:
        setting = self._setting()
        if setting is None:
            return
        window = JoinPeople(self.theme, self, pair, self._language)

        def join() -> Job:
            kept, told = window.kept, self.tr("Quedaron juntas. Lo de las dos es ahora de una persona.")
            job = self.model.join(kept, window.other, window.chosen)
            job.succeeded.connect(lambda _id: self._desk.notices.say(told, self._desk.undoing.act(job)))
            job.succeeded.connect(lambda _id: self._look_at(kept.seat.id))
            return job

        window.fill_in(join, self._desk.notices)

    def _look_at(self, person: UUID) -> None:
        self._wanted = person
        self.model.look_at(person)
        self._find_wanted()

    def _go_import(self) -> None:
        roster = self.model.roster
        if roster is not None and roster.process is not None:
            self.go.emit(f"import_roster/{roster.process.id}")


def _key(line: RosterLine) -> object:
    return line.seat.id
