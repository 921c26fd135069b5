"""The attendance of a session: sixty people marked in two minutes, from the keyboard."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedWidget, QWidget

from facilitator_app.domain.vocabulary import ActKind, AttendanceStatus, ConsentPurpose
from facilitator_app.queries.attendance import AttendanceLine
from facilitator_app.queries.attendance_desk import AttendanceDesk, KnownPerson

from ...formats import clock_time, labelled
from ...jobs import Job
from ...models.table import TableModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.chip import Chip
from ...widgets.empty_state import EmptyState
from ...widgets.header import Fact
from ...widgets.key_legend import KeyLegend
from ...widgets.keys import key_label
from ...widgets.row_table import RowTable
from ...widgets.spacing import column, row
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from ..no_mesa import NoMesa
from ..people.new_person import NewPerson
from ..people.person_form import FormSetting
from ..reserving import ask_to_reserve
from ..session_words import session_name, year_of
from ..table_widths import set_widths
from .dialogs import AskConsent, ConsentOfAll, PrintSheet, RefusalWords
from .filters import Filters
from .quick_add import QuickAdd
from .rows import cells, heads, lesser, widths
from .view_model import AttendanceModel

_LETTERS = "FHRNC"
_TICK_ROOM = 40
_LARGE = 1.75
_WAYS = {"F": ActKind.SIGNATURE, "H": ActKind.THUMBPRINT, "R": ActKind.ON_REQUEST}


class AttendanceScreen(Screen):
    """Route ``attendance`` shows the session that runs or comes next, ``attendance/ID`` a certain one."""

    place = "people"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = AttendanceModel(desk, self)
        self._kept: frozenset[str] | None = None
        self._by_sector = False
        self._build()
        self.model.changed.connect(self._show)
        self.model.none.connect(self._show_nothing)
        self._sought: UUID | None = None
        self.theme.changed.connect(self._fit)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Asistencia")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        room = self.model.desk
        if room is None:
            return (Crumb(self.tr("Personas"), "people"),)
        session = session_name(room.session, self._language)
        return (Crumb(room.process, f"process/{room.process_id}"), Crumb(session, f"session/{room.session.id}"))

    def state(self) -> State | None:
        room = self.model.desk
        if room is None or not room.lines:
            return None
        here = sum(line.status == AttendanceStatus.PRESENT for line in room.lines)
        return State(self.tr("{0} presentes de {1}").format(here, len(room.lines)), Tone.ACCENT, "users")

    def facts(self) -> tuple[QWidget, ...]:
        room = self.model.desk
        if room is None or not room.quorum:
            return ()
        return (Fact(self.theme, "scale", room.quorum),)

    def header_actions(self) -> tuple[Button, ...]:
        return (self._import, self._print) if self.model.desk is not None else ()

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Return", self.tr("marcar presente")),
            Key("Ctrl+Return", self.tr("persona nueva")),
            Key("Down", self.tr("del nombre a la lista")),
            *(Key(key, does) for key, does in self._letters()),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self.quick, self.filters, self.table)

    def filter_field(self) -> QWidget:
        return self.quick.edit

    def first_focus(self) -> QWidget:
        return self._no_session.to_mesas if self._no_session.isVisibleTo(self) else self.quick.edit

    def open(self, argument: str) -> None:
        self.stale = False
        self.model.open(UUID(argument))

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self.table.delegate.discreet = discreet
        self.table.viewport().update()

    def retranslate(self) -> None:
        self._import.say(self.tr("Importar lista…"))
        self._print.say(self.tr("Imprimir listado"))
        self._all.say(self.tr("Consentimiento de todos…"))
        self._sorted.say(self.tr("Por sector"))
        self.table.setAccessibleName(self.tr("Personas en la lista de la sesión"))
        told = [labelled(key_label(key), does) for key, does in self._letters()]
        self.table.setAccessibleDescription(". ".join(told))
        self.quick.retranslate()
        self._legend.show_keys(self._letters(), self.tr("oreja: necesita interpretación"))
        self._empty.words.setText(
            self.tr("Aquí estarán las personas que llegan. Escriba el primer nombre arriba, o importe la lista.")
        )
        self._no_session.say(self.tr("Aquí se marca quién llega a una sesión. Se planifican en una mesa."))
        if self.model.desk is not None:
            self._kept = None
            self._show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _letters(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Space", self.tr("presente o no")),
            ("F", self.tr("firma")),
            ("H", self.tr("huella")),
            ("R", self.tr("a ruego")),
            ("N", self.tr("no firma")),
            ("C", self.tr("consentimiento")),
            ("Del", self.tr("quitar de la sesión")),
        )

    def _build(self) -> None:
        theme = self.theme
        self._import = Button(theme, "", icon="file-input")
        self._print = Button(theme, "", icon="printer", keys="Ctrl+P")
        self._import.clicked.connect(self._go_import)
        self._print.clicked.connect(self._print_sheet)
        body = column(theme, self, (20, 14, 20, 10), 12)
        self.quick = QuickAdd(theme, self.model.find)
        self.quick.came.connect(self._mark)
        self.quick.new_wanted.connect(self._new_person)
        self.quick.edit.down.connect(self._to_list)
        body.addWidget(self.quick)
        self._choices = row(theme, None, gap=8)
        beside = row(theme, None, gap=8)
        self.filters = Filters(theme)
        self.filters.chosen.connect(self._show_rows)
        self._all = Button(theme, "", Kind.LINK, icon="mic")
        self._all.clicked.connect(self._consent_of_all)
        self._sorted = Chip(theme, "", icon="layers")
        self._sorted.toggled.connect(self._sort)
        self._choices.addWidget(self.filters, 1)
        beside.addWidget(self._all)
        beside.addWidget(self._sorted)
        self._choices.addLayout(beside)
        body.addLayout(self._choices)
        card = Card(theme, margins=(0, 2, 0, 4), gap=0)
        self._stack = QStackedWidget()
        self.table = RowTable(theme, "", _LETTERS)
        self.table.widened.connect(self._fit)
        self.table.acted.connect(self._act)
        self.table.opened.connect(self._open_person)
        self.table.clicked.connect(self._clicked)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self._empty, self._no_session = EmptyState(theme, ""), NoMesa(theme, self.go.emit)
        for part in (self.table, self._empty, self._no_session):
            self._stack.addWidget(part)
        card.body.addWidget(self._stack)
        body.addWidget(card, 1)
        self._legend = KeyLegend(theme)
        body.addWidget(self._legend)

    def _show(self) -> None:
        room = self.model.desk
        assert room is not None
        if room.kept != self._kept:
            self._remake(room)
        self.filters.show_lines(room.lines, room.kept, year_of(room.session, self.model.now()))
        self._show_rows()
        self.heading_changed.emit()

    def _show_nothing(self) -> None:
        self._stack.setCurrentWidget(self._no_session)
        for part in (self.quick, self.filters, self._all, self._sorted, self._legend):
            part.hide()
        self.heading_changed.emit()

    def _remake(self, room: AttendanceDesk) -> None:
        """The columns follow what the process keeps."""
        self._kept = room.kept

        def cells_of(line: AttendanceLine) -> object:
            assert self.model.desk is not None
            return cells(line, self.model.desk, self._language)

        self._rows: TableModel[AttendanceLine] = TableModel(heads(room.kept), cells_of, _key)  # type: ignore[arg-type]
        self.table.setModel(self._rows)
        self._fit()

    def _fit(self) -> None:
        large = self.theme.factor >= _LARGE  # beside two verbs each filter would have a line of its own
        self._choices.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        if self._kept is not None:
            kept = self._kept
            set_widths(self.theme, self.table, widths(kept), stretched=1, lesser=lesser(kept))

    def _show_rows(self) -> None:
        lines = self.filters.fitting(self.model.lines)
        if self._by_sector:
            lines.sort(key=lambda line: (line.seat.sector or "~") if line.seat else "~")
        self._rows.replace(lines)
        self.quick.look_again(
            {line.participant_id for line in self.model.lines if line.status == AttendanceStatus.PRESENT}
        )
        self._bring_sought()
        self._stack.setCurrentWidget(self.table if self.model.lines else self._empty)
        self.quick.show()
        for part in (self.filters, self._all, self._sorted, self._legend):
            part.setVisible(bool(self.model.lines))

    def _sort(self, by_sector: bool) -> None:
        self._by_sector = by_sector
        self._show_rows()

    def _to_list(self) -> None:
        if not self.table.isVisibleTo(self):
            return
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _mark(self, person: KnownPerson) -> None:
        name, when, typed = person.seat.name, self.model.now(), self.quick.edit.text()
        line = self.model.line_of(person.seat.id)
        if line is not None and line.status == AttendanceStatus.PRESENT:
            self.quick.again()
            since = self.tr("{0}: ya estaba, desde las {1}").format(name, clock_time(line.arrived_at or when))
            self._marked(person.seat.id, since if line.arrived_at else self.tr("{0}: ya estaba").format(name))
            return
        job = self.model.mark(person.seat.id)
        job.refused.connect(lambda _error: self.quick.give_back(typed))
        self.quick.again()
        told = self.tr("{0}: presente, {1}").format(name, clock_time(when))
        job.succeeded.connect(lambda _done: self._marked(person.seat.id, told))

    def _marked(self, person: UUID, told: str) -> None:
        self.quick.tell(told, person)
        self._sought = person
        self._bring_sought()

    def _bring_sought(self) -> None:
        """Who was marked last comes into view, as soon as the list has them."""
        at = next((at for at, line in enumerate(self._rows.rows) if line.participant_id == self._sought), None)
        if at is not None:
            self.table.scrollTo(self._rows.index(at, 0))
            self._sought = None

    def _new_person(self, name: str) -> None:
        room = self.model.desk
        if room is None:
            return
        setting = FormSetting(room.parties, room.sectors, room.kept, self._language)
        window = NewPerson(self.theme, self, setting, self.tr("Agregar y marcar presente"), name)

        def add() -> Job:
            entry = window.entry
            job = self.model.add(entry, reserved=window.reserved)
            told = self.tr("{0}: en la lista y presente").format(entry.fields["name"])
            job.succeeded.connect(lambda person: self._marked(person, told))
            return job

        if window.fill_in(add, self._desk.notices):
            self.quick.again()

    def _act(self, letter: str, line: AttendanceLine) -> None:
        if letter == "Space":
            self.model.toggle(line)
        elif letter in _WAYS:
            self.model.signs_with(line, _WAYS[letter])
        elif letter == "N":
            self._refuses(line)
        elif letter == "C":
            self._consent(line)
        elif letter == "Del":
            self._take_off(line)

    def _clicked(self) -> None:
        index = self.table.currentIndex()
        place = self.table.viewport().mapFromGlobal(QCursor.pos())
        if index.column() == 0 and place.x() < self.theme.px(_TICK_ROOM):
            line = self.table.row
            if isinstance(line, AttendanceLine):
                self.model.toggle(line)

    def _refuses(self, line: AttendanceLine) -> None:
        window = RefusalWords(self.theme, self, _name(line))
        window.fill_in(lambda: self.model.refuses(line, window.words), self._desk.notices)

    def _consent(self, line: AttendanceLine) -> None:
        room = self.model.desk
        assert room is not None
        languages = room.session.languages or (room.language,)
        window = AskConsent(self.theme, self, _name(line), line.consents, languages, self._language)

        def write() -> Job | None:
            if not window.answers:
                return None
            return self.model.consent(
                line.participant_id, window.answers, window.how, window.language, window.witness
            )

        window.fill_in(write, self._desk.notices)

    def _consent_of_all(self) -> None:
        room = self.model.desk
        if room is None:
            return
        here = sum(line.status == AttendanceStatus.PRESENT for line in room.lines)
        without = self.model.without_consent(ConsentPurpose.NAMED_IN_MINUTES)
        no = [_name(line) for line in self.model.said_no(ConsentPurpose.NAMED_IN_MINUTES)]
        languages = room.session.languages or (room.language,)
        window = ConsentOfAll(self.theme, self, here, without, no, languages, self._language)

        def write() -> Job | None:
            if not window.purposes:
                return None
            job = self.model.consent_of_all(window.purposes, window.language, window.witness)
            said = self.tr("Quedó anotado el consentimiento de palabra.")
            job.succeeded.connect(lambda _acts: self._desk.notices.say(said))
            return job

        window.fill_in(write, self._desk.notices)

    def _take_off(self, line: AttendanceLine) -> None:
        job = self.model.take_off(line)
        words = self.tr("{0} ya no está en la lista de esta sesión.").format(_name(line))
        job.succeeded.connect(lambda _done: self._desk.notices.say(words, self._desk.undoing.act(job)))

    def _open_person(self, line: AttendanceLine) -> None:
        self.go.emit(f"people/person/{line.participant_id}")

    def _menu(self, place: QPoint) -> None:
        line = self.table.row
        if not isinstance(line, AttendanceLine):
            return
        menu = QMenu(self)
        for key, does in self._letters():
            action = QAction(f"{does}\t{key_label(key)}", menu)
            action.triggered.connect(lambda _on=False, letter=key: self._act(letter, line))
            menu.addAction(action)
        menu.addSeparator()
        page = menu.addAction(self.tr("ver lo que el registro dice de esta persona"))
        page.triggered.connect(lambda: self._open_person(line))
        reserve = menu.addAction(self.tr("reservar su nombre ahora…"))
        reserve.setEnabled(line.seat is not None and not line.seat.reserved)
        reserve.triggered.connect(lambda: self._reserve(line))
        menu.exec(self.table.viewport().mapToGlobal(place))

    def _reserve(self, line: AttendanceLine) -> None:
        ask_to_reserve(
            self._desk, self, _name(line), lambda pseudonym: self.model.reserve(line.participant_id, pseudonym)
        )

    def _go_import(self) -> None:
        room = self.model.desk
        if room is not None:
            self.go.emit(f"import_roster/{room.process_id}")

    def _print_sheet(self) -> None:
        window = PrintSheet(self.theme, self)

        def send() -> Job:
            copies = window.copies
            job = self.model.print_sheet(full=window.full, copies=copies)
            job.succeeded.connect(lambda pages: self._sent(pages * copies))
            return job

        window.fill_in(send, self._desk.notices)

    def _sent(self, sheets: int) -> None:
        self._desk.notices.say(self.tr("El listado va a la impresora: %n hoja(s).", "", sheets))


def _key(line: AttendanceLine) -> object:
    return line.id


def _name(line: AttendanceLine) -> str:
    return line.seat.name if line.seat is not None else "–"


def _forget(_job: object) -> None:
    """A job that nobody waits for: what it changes is shown when it is there."""
