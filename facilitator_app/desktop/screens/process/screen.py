"""One process on a page: where it stands, who is included, its parties, its sessions, its agreements."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.process_page import ProcessPage

from ...formats import month_of
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Ground
from ...widgets.empty_state import EmptyState
from ...widgets.header import Fact, SecondRow
from ...widgets.pages import Pages
from ...widgets.spacing import column
from ...widgets.tabs import Tabs
from ...widgets.two_line_row import TwoLines
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from ..place_words import place_name
from .design_pages import DesignPages
from .list_page import ListPage
from .process_acts import ProcessActs, own_sectors
from .rows import SessionDelegate, SessionRow, party_lines, session_row
from .summary import Summary
from .training_page import TrainingPage
from .view_model import ProcessModel

_TABS = ("summary", "parties", "sessions", "training", "design", "lessons")


class ProcessScreen(Screen):
    """Route ``process/ID``, or ``process/ID/sessions`` for another page, ``process/ID/parties/ID`` for a party."""

    place = "processes"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._wanted: UUID | None = None
        self.model = ProcessModel(desk, self)
        self.acts = ProcessActs(desk, self.model, self)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.model.page.detail.title if self.model.page is not None else self.tr("Mesa")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        fields = self.model.page.detail.fields if self.model.page is not None else {}
        where = place_name(fields.get("municipality"), fields.get("country"))
        first = Crumb(self.tr("Mesas"), "processes")
        return (first, Crumb(where, "processes")) if where else (first,)

    def state(self) -> State | None:
        page = self.model.page
        step = next((step for step in page.detail.path if step.state == "current"), None) if page else None
        if step is None:
            return None
        return State(self.tr("Etapa: {0}").format(step.stage.name(self._language).lower()), Tone.ACCENT)

    def facts(self) -> tuple[QWidget, ...]:
        page = self.model.page
        if page is None:
            return ()
        fields, facts = page.detail.fields, []
        if fields.get("community"):
            facts.append(Fact(self.theme, "map-pin", fields["community"]))
        if fields.get("started_on"):
            day = fields["started_on"]
            since = f"{month_of(day, self._language)} {day.year}"
            facts.append(Fact(self.theme, "calendar", self.tr("Desde {0}").format(since)))
        facts.append(Fact(self.theme, "users", self.tr("%n persona(s)", "", page.detail.people)))
        return tuple(facts)

    def header_actions(self) -> tuple[Button, ...]:
        page = self.model.page
        if page is None:
            return ()
        path = (self._stage,) if page.detail.path else ()
        if page.undecided:
            self._decide.say(self.tr("%n por decidir", "", page.undecided))
            path = (self._decide, *path)
        return (*path, self._open) if page.next is not None else (*path, self._plan)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+I", self.tr("inclusión: ver como tabla")),
            Key("Ctrl+N", self.tr("planificar una sesión, o agregar una parte")),
            Key("Return", self.tr("en una lista: abrir o cambiar")),
            Key("E", self.tr("en una lista: cambiar datos")),
            Key("Del", self.tr("en una lista: quitar")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self.tabs, self._stack)

    def first_focus(self) -> QWidget:
        return self.tabs if self._wanted is None else self.parties.list

    def open(self, argument: str) -> None:
        process, tab, party, *_ = (*argument.split("/"), "", "")
        self._wanted = UUID(party) if party else None
        self.model.open(UUID(process))
        self.tabs.setCurrentIndex(_TABS.index(tab) if tab in _TABS else 0)

    def refresh(self) -> None:
        self.model.refresh()

    def retranslate(self) -> None:
        self._stage.say(self.tr("Cambiar etapa…"))
        self._plan.say(self.tr("Planificar sesión…"))
        for index, words in enumerate((
            self.tr("Resumen"),
            self.tr("Partes"),
            self.tr("Sesiones"),
            self.tr("Formación"),
            self.tr("Diseño"),
            self.tr("Aprendizajes"),
        )):
            self.tabs.setTabText(index, words)
        self.tabs.setAccessibleName(self.tr("Páginas de la mesa"))
        self.parties.say(
            self.tr("Partes"),
            self.tr("Agregar una parte…"),
            self.tr("Aquí estarán las partes: quienes se sientan a la mesa, cada una con su titular y su suplente."),
        )
        self.sessions.say(
            self.tr("Sesiones"),
            self.tr("Planificar sesión…"),
            self.tr("Aquí estarán las sesiones: plenarias, comisiones, visitas."),
        )
        self.training.retranslate()
        self.pages.retranslate()
        self._none.words.setText(self.tr("Todavía no hay ninguna mesa."))
        self.summary.retranslate()
        if self.model.page is not None:
            self._show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _now(self) -> datetime:
        return self._desk.clock.local().replace(tzinfo=None)

    def _build(self) -> None:
        theme = self.theme
        self._decide = Button(theme, "", icon="git-compare")
        self._decide.clicked.connect(lambda: self.go.emit(f"undecided/{self.model.process}"))
        self._stage = Button(theme, "", icon="arrow-right")  # so that it can do without words before the primary one
        self._plan = Button(theme, "", Kind.PRIMARY, icon="calendar-plus", keys="Ctrl+Return")
        self._open = Button(theme, "", Kind.PRIMARY, icon="notebook-pen", keys="Ctrl+Return")
        second = SecondRow(theme)
        self.tabs = Tabs(theme, "")
        for _ in _TABS:
            self.tabs.add("")
        second.line.addWidget(self.tabs)
        second.line.addStretch(1)
        self.summary = Summary(theme)
        self.parties: ListPage[TwoLines] = ListPage(theme)
        self.sessions: ListPage[SessionRow] = ListPage(theme, SessionDelegate(theme))
        self._stack = Pages()
        self.training = TrainingPage(theme)
        self.pages = DesignPages(self._desk, self)
        lists = (self.parties, self.sessions, self.training, self.pages.design, self.pages.lessons)
        for page in (self.summary, *lists):
            self._stack.addWidget(page)
        self._none = EmptyState(theme, "")
        self._whole = Pages()
        self._whole.addWidget(self._stack)
        self._whole.addWidget(self._none)
        ground = Ground("canvas")
        column(theme, ground, gap=0).addWidget(self._whole)
        body = column(theme, self, gap=0)
        body.addWidget(second)
        body.addWidget(ground, 1)

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._stage.clicked.connect(self.acts.stage)
        self._plan.clicked.connect(self.acts.plan)
        self._open.clicked.connect(self._go_to_session)
        self.summary.condition_wanted.connect(self.acts.condition)
        self.summary.method_wanted.connect(self.acts.method)
        self.summary.party_wanted.connect(self.acts.party)
        self.summary.session_wanted.connect(lambda key: self.go.emit(f"session/{key}"))
        self.summary.agreement_wanted.connect(lambda key: self.go.emit(f"agreement/{key}"))
        self.summary.agreements_wanted.connect(lambda: self.go.emit("agreements"))
        self.summary.commitments_wanted.connect(lambda: self.go.emit(f"commitments/{self.model.process}"))
        self.summary.sessions_wanted.connect(lambda: self.tabs.setCurrentIndex(2))
        self.parties.opened.connect(lambda row: self.acts.party(row.key))
        self.parties.add_wanted.connect(self.acts.new_party)
        self.parties.removed.connect(self.acts.remove_party)
        self.sessions.opened.connect(lambda row: self.go.emit(f"session/{row.key}"))
        self.sessions.edited.connect(self.acts.session)
        self.sessions.removed.connect(self.acts.remove_session)
        self.sessions.add_wanted.connect(self.acts.plan)
        self.training.add_wanted.connect(self.acts.new_training)
        self.training.opened.connect(self.acts.training)
        self.training.removed.connect(self.acts.remove_training)
        self.pages.method_wanted.connect(self.acts.method)
        self.pages.agreement_wanted.connect(lambda key: self.go.emit(f"agreement/{key}"))
        for keys, act in (("Ctrl+I", self.summary.ledger.show_table), ("Ctrl+N", self._add)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show(self) -> None:
        page = self.model.page
        self._whole.setCurrentIndex(0 if page is not None else 1)
        if page is not None:
            self._show_page(page)
        self.heading_changed.emit()
        self._wanted = None

    def _show_page(self, page: ProcessPage) -> None:
        language, now = self._language, self._now()
        own = own_sectors(page)
        self.summary.show_page(page, own, now, language)
        self.parties.show_rows([party_lines(party, own, language) for party in page.detail.parties])
        if self._wanted is not None:
            self.parties.list.choose_key(self._wanted)
        self.sessions.show_rows([session_row(session, now, language) for session in page.sessions])
        self.training.show_levelling(page.levelling, own, language)
        self.pages.show_page(page)
        if page.next is not None:
            number = f" {page.next.number}" if page.next.number else ""
            running = page.next.state in ("open", "paused")
            verb = self.tr("Volver a la sesión{0}") if running else self.tr("Ir a la sesión{0}")
            self._open.say(verb.format(number))

    def _add(self) -> None:
        pages = self.pages
        adding = {1: self.acts.new_party, 3: self.acts.new_training, 4: pages.add_to_design, 5: pages.add_lesson}
        adding.get(self.tabs.currentIndex(), self.acts.plan)()

    def _go_to_session(self) -> None:
        page = self.model.page
        if page is not None and page.next is not None:
            self.go.emit(f"session/{page.next.id}")
