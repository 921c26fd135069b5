"""The analysis of a conflict: understand history, actors and causes before speaking, and see what warns."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from facilitator_app.queries.analysis.analysis_page import AnalysisPage
from facilitator_app.queries.analysis.signals import SignalLine, SignalStep
from facilitator_app.queries.seats import Seat, seats_in

from ...formats import short_day
from ...models.rows import RowsModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.choice import Combo, Segments
from ...widgets.coming_to import come_to
from ...widgets.empty_state import EmptyState
from ...widgets.flow import Flow
from ...widgets.header import Fact
from ...widgets.label import Label
from ...widgets.reading_order import read_in_order
from ...widgets.spacing import column, fixed, row
from ..base import Crumb, Key, Screen, State
from ..choosing import choose
from ..desk import Desk
from ..no_mesa import NoMesa
from ..still_there import if_still_there
from ..table_widths import keep_narrow
from .actor_forms import ActorForms
from .detail import Act, Detail
from .details import actor_detail, cause_detail, event_detail, indicator_detail, signal_detail
from .event_strip import EventMark, EventStrip
from .history_forms import HistoryForms
from .pages import INDICATORS, INSIGHTS, MAP, PAGE_KEYS, SIGNALS, TREE, AnalysisPages
from .print_dialog import PrintAnalysis
from .showing import event_mark
from .side_panel import SidePanel
from .view_model import AnalysisModel
from .warning_forms import WarningForms
from .whose import of_origin

_EVENT = -1
_PAGES = {"map": MAP, "tree": TREE, "insights": INSIGHTS, "indicators": INDICATORS, "signals": SIGNALS}


class AnalysisScreen(Screen):
    """Route ``analysis`` shows the process in view, ``analysis/ID`` a certain one, ``analysis/ID/signals`` a page,
    ``analysis/ID/tree/ID`` one thing of it."""

    place = "analysis"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._hid = False
        self._discreet = False
        self._picked: tuple[int, object] = (_EVENT, None)
        self._wanted: UUID | None = None
        self._whose: Segments | None = None
        self.model = AnalysisModel(desk, self)
        self.history = HistoryForms(self, desk, self.model)
        self.actors = ActorForms(self, desk, self.model)
        self.warnings = WarningForms(self, desk, self.model)
        self._build()
        self._listen()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Análisis del conflicto")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        page = self.model.page
        return (Crumb(page.title, f"process/{page.process_id}"),) if page is not None else ()

    def state(self) -> State | None:
        page = self.model.page
        waiting = sum(line.next != SignalStep.CLOSED or line.lacks_plan for line in page.signals) if page else 0
        if not waiting:
            return None
        return State(self.tr("%n señal(es) espera(n)", "", waiting), Tone.ATTENTION, "bell")

    def facts(self) -> tuple[QWidget, ...]:
        page = self.model.page
        if page is None:
            return ()
        facts = []
        if page.parties:
            heard = self.tr("Hecho con {0} de {1} partes").format(page.heard, len(page.parties))
            facts.append(Fact(self.theme, "users", heard))
        if page.revised is not None:
            day = f"{short_day(page.revised, self._desk.languages.code)} {page.revised.year}"
            facts.append(Fact(self.theme, "history", self.tr("Revisado: {0}").format(day)))
        return tuple(facts)

    def header_actions(self) -> tuple[Button, ...]:
        return (self._print, self._new) if self.model.page is not None else ()

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", self.tr("agregar un hecho")),
            Key("Ctrl+P", self.tr("imprimir el análisis")),
            Key("Alt+1", self.tr("mapa, y con 2 a 5 las otras páginas"), PAGE_KEYS),
            Key("Insert", self.tr("agregar en esta página")),
            Key("Return", self.tr("cambiar lo que tiene el teclado")),
            Key("Shift+Right", self.tr("en el mapa: mover al actor")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._top, self.strip, self.pages, self.panel)

    def side_panel(self) -> QWidget:
        return self.panel

    def first_focus(self) -> QWidget:
        if self._none.isVisibleTo(self):
            return self._none.to_mesas
        return self.pages.tabs if self._wanted is None else self.pages.view

    def open(self, argument: str) -> None:
        self.stale = False
        process, page, wanted, *_ = (*argument.split("/"), "", "")
        self._wanted = UUID(wanted) if wanted else None
        if self._whose is not None and self._wanted is not None:
            self._whose.choose(None)  # whoever it is of
        if page in _PAGES:
            self.pages.tabs.setCurrentIndex(_PAGES[page])
        self.model.open(UUID(process))

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self._discreet = discreet
        self.pages.set_discreet(discreet)
        self._show_detail()

    def retranslate(self) -> None:
        self._new.say(self.tr("Agregar hecho…"))
        self._print.say(self.tr("Imprimir…"))
        self._which.setAccessibleName(self.tr("Mesa"))
        self._time_title.setText(self.tr("Línea de tiempo"))
        self.strip.setAccessibleName(self.tr("Línea de tiempo"))
        self._no_events.words.setText(
            self.tr("Aquí estará la historia: qué pasó, cuándo y quién lo cuenta. Empiece por lo que todos recuerdan.")
        )
        self._none.say(self.tr("Aquí estará el análisis del conflicto. Se hace en una mesa, y todavía no hay ninguna."))
        self._fill_whose()
        self.panel.retranslate()
        self.pages.retranslate(self._desk.languages.code)
        if self.model.page is not None:
            self._show()

    def _build(self) -> None:
        theme = self.theme
        self._new = Button(theme, "", Kind.PRIMARY, icon="plus", keys="Ctrl+N")
        self._print = Button(theme, "", icon="printer", keys="Ctrl+P")
        centre = Ground("canvas")
        body = column(theme, centre, (20, 10, 20, 12), 10)
        body.addWidget(self._time_card())
        self.pages = AnalysisPages(theme)
        body.addWidget(self.pages, 1)
        self.panel = SidePanel(theme)
        split = QSplitter()
        split.addWidget(centre)
        split.addWidget(self.panel)
        read_in_order([centre, self.panel])  # a splitter puts each part under the one before it
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        theme.follow(split, lambda: split.setSizes([theme.px(970), theme.px(312)]))
        self._none = NoMesa(theme, self.go.emit)
        self._whole = QStackedWidget()
        self._whole.addWidget(split)
        self._whole.addWidget(self._none)
        column(theme, self, gap=0).addWidget(self._whole)

    def _time_card(self) -> Card:
        card = Card(self.theme, margins=(14, 8, 10, 4), gap=4)
        self._time_title, self._which = Label("", "heading"), Combo(self.theme)
        keep_narrow(self._which, 18)
        self._top = QWidget()
        fixed(self.theme, self._time_title, height=36)
        line = row(self.theme, self._top, gap=16)
        choices, whose = QWidget(), QWidget()
        which = Flow(self.theme, choices)
        self._whose_place = row(self.theme, whose)
        which.addWidget(self._which)
        which.addWidget(whose)
        line.addWidget(self._time_title, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(choices, 1)
        card.body.addWidget(self._top)
        self.strip, self._marks = EventStrip(self.theme), RowsModel[EventMark]()
        self.strip.setModel(self._marks)
        self._no_events = EmptyState(self.theme, "")
        card.body.addWidget(self.strip)
        card.body.addWidget(self._no_events)
        return card

    def _listen(self) -> None:
        self.model.changed.connect(self._show)
        self._new.clicked.connect(lambda: self.history.event(None))
        self._print.clicked.connect(lambda: PrintAnalysis(self._desk, self, self.model).exec())
        self._which.activated.connect(lambda _at: self.model.open(self._which.currentData()))
        self.strip.chosen.connect(lambda key: self._pick(_EVENT, key))
        self.strip.opened.connect(lambda key: self._open(_EVENT, key))
        self.pages.picked.connect(self._pick)
        self.pages.opened.connect(self._open)
        self.pages.added.connect(self._add)
        self.pages.put.connect(self._put)
        self.pages.turned.connect(self._turned)
        self.panel.reading_wanted.connect(lambda: self.warnings.reading(None))
        QApplication.instance().focusChanged.connect(self._focus_went)  # type: ignore[union-attr]

    def _fill_whose(self) -> None:
        """The choice of whose words are shown, in the language of the moment."""
        while (item := self._whose_place.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        chosen = self._whose.value if self._whose is not None else None
        options = (
            (self.tr("Todo"), None),
            (self.tr("De las partes"), True),
            (self.tr("Del equipo"), False),
        )
        self._whose = Segments(self.theme, self.tr("De quién es lo que se ve"), options)
        self._whose.choose(chosen)
        self._whose.chosen.connect(lambda _value: self._show())
        self._whose_place.addWidget(self._whose)

    @property
    def shown(self) -> AnalysisPage | None:
        """The page with what is chosen to be seen."""
        page = self.model.page
        whose = self._whose.value if self._whose is not None else None
        return page if page is None or whose is None else of_origin(page, shared=bool(whose))

    def _show(self) -> None:
        page, shown = self.model.page, self.shown
        self._whole.setCurrentIndex(0 if page is not None else 1)
        if page is not None and shown is not None:
            self._show_page(page, shown)
        self.heading_changed.emit()
        self._wanted = None

    def _show_page(self, page: AnalysisPage, shown: AnalysisPage) -> None:
        language = self._desk.languages.code
        if [self._which.itemData(at) for at in range(self._which.count())] != [one.id for one in page.processes]:
            self._which.clear()
            for one in page.processes:
                self._which.addItem(one.title, one.id)
        choose(self._which, page.process_id)
        self._which.setVisible(len(page.processes) > 1)
        self._marks.replace([event_mark(event, language) for event in shown.events])
        self.strip.measure()
        self.strip.setVisible(bool(shown.events))
        self._no_events.setVisible(not shown.events)
        self.pages.show_page(shown)
        self.panel.show_indicators(shown.indicators, language)
        if self._wanted is not None and not self.pages.come_to(self._wanted):
            come_to(self.strip, self._wanted)
        self._show_detail()

    def _pick(self, page: int, key: object) -> None:
        self._picked = (page, key)
        self._show_detail()

    def _turned(self, page: int) -> None:
        self.panel.leave_room(page == INDICATORS)
        self._pick(MAP if page == INSIGHTS else page, self.pages.now)

    def _show_detail(self) -> None:
        detail = self._detail()
        hidden = self._covers(detail)
        self._hid = hidden
        if hidden or detail is None:
            choose_first = self.tr("Escoja algo para ver lo que se sabe.") if self._anything_to_choose() else ""
            otherwise = self.tr("Reservado") if hidden else choose_first
            self.panel.show_detail(None, otherwise)
            return
        self.panel.show_detail(detail)

    def _anything_to_choose(self) -> bool:
        page = self.shown
        return page is not None and bool(
            page.events or page.causes or page.indicators or page.signals or page.map.actors
        )

    def _covers(self, detail: Detail | None) -> bool:
        return detail is not None and detail.confidential and self._discreet and not self._watched()

    def _watched(self) -> bool:
        """Whether the keyboard is on the signals or on what is told of one."""
        focused = QApplication.focusWidget()
        return focused is not None and (
            focused is self.pages.signals or focused is self.panel or self.panel.isAncestorOf(focused)
        )

    def _focus_went(self) -> None:
        at_signals = self._discreet and self._picked[0] == SIGNALS and self.isVisible()
        if at_signals and self._covers(self._detail()) != self._hid:  # else what has the keyboard would be made anew
            self._show_detail()

    def _detail(self) -> Detail | None:
        page = self.shown
        kind, key = self._picked
        if page is None or key is None:
            return None
        if kind == _EVENT:
            return next((event_detail(one, self.history) for one in page.events if one.id == key), None)
        if kind == TREE:
            return next((cause_detail(one, self.history) for one in page.causes if one.id == key), None)
        if kind == INDICATORS:
            return next((indicator_detail(one, self.warnings) for one in page.indicators if one.id == key), None)
        if kind == SIGNALS:
            return next((self._signal_detail(one) for one in page.signals if one.id == key), None)
        return next((actor_detail(one, page, self.actors) for one in page.map.actors if one.id == key), None)

    def _signal_detail(self, line: SignalLine) -> Detail:
        return signal_detail(line, self.warnings, Act(self.tr("Corregir…"), lambda: self._ask_signal(line), "pencil"))

    def _open(self, kind: int, key: object) -> None:
        page = self.shown
        if page is None:
            return
        if kind == _EVENT:
            self.history.event(next(one for one in page.events if one.id == key))
        elif kind == TREE:
            self.history.cause(next(one for one in page.causes if one.id == key))
        elif kind == INDICATORS:
            self.warnings.indicator(next(one for one in page.indicators if one.id == key))
        elif kind == SIGNALS:
            self._ask_signal(next(one for one in page.signals if one.id == key))
        else:
            self.actors.actor(next(one for one in page.map.actors if one.id == key))

    def _add(self, kind: int) -> None:
        page = self.model.page
        if page is None:
            return
        if kind == TREE:
            under = next((one for one in page.causes if one.id == self.pages.tree.now), None)
            self.history.cause(under=under)
        elif kind == INDICATORS:
            self.warnings.indicator()
        elif kind == SIGNALS:
            self._ask_signal(None)
        else:
            self.actors.actor()

    def _ask_signal(self, line: SignalLine | None) -> None:
        """The form names people of the list, which is asked for only now."""
        process = self._process()
        job = self.model.read(lambda tx: sorted(seats_in(tx, process).values(), key=lambda seat: seat.name))
        fill = partial(self._fill_signal, line)
        job.succeeded.connect(if_still_there(self, fill, self._process))

    def _process(self) -> UUID:
        assert self.model.page is not None
        return self.model.page.process_id

    def _fill_signal(self, line: SignalLine | None, people: list[Seat]) -> None:
        self.warnings.signal(people, line)

    def _put(self, actor: UUID, at: QPointF) -> None:
        self.actors.place(actor, at)
