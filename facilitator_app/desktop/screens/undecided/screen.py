"""Por decidir: each version beside the other with what was before, a joined one to write, and nothing lost."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.merging.decision import Decision, Waits

from ...theme.tokens import Tone
from ...widgets.beside import Beside
from ...widgets.button import Button, Kind
from ...widgets.card import Ground
from ...widgets.column_area import Folded
from ...widgets.empty_state import EmptyState
from ...widgets.label import Label
from ...widgets.later import later
from ...widgets.panes import Panes
from ...widgets.question import Question
from ...widgets.read_large import Large, LargePage
from ...widgets.reading_order import read_in_order
from ...widgets.spacing import column
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from .joined_card import JoinedCard
from .other_cards import FinalCard, LookCard, ResurfacedCard
from .side_panel import SidePanel
from .version_card import VersionCard
from .view_model import UndecidedModel
from .words import heading, item_words, kind_words, route_of, value_words, version_name

ALL = "all"
_BESIDE = 700  # two versions, side by side


class UndecidedScreen(Screen):
    """Route ``undecided`` shows what waits in all processes, ``undecided/PROCESS`` (or ``all``) in one, and
    ``undecided/PROCESS/ID`` a certain thing."""

    place = "agreements"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = UndecidedModel(desk, self)
        self.cards: list[VersionCard] = []
        self._discreet = False
        self._laid: tuple[Decision, str] | None = None
        self._build()
        self.model.changed.connect(self._show)
        self.retranslate()

    def title(self) -> str:
        decision = self.model.decision
        return heading(decision, self._language) if decision is not None else self.tr("Por decidir")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        page, decision = self.model.page, self.model.decision
        if page is None or decision is None:
            return ()
        found = []
        if page.process and decision.item.process_id is not None:
            found.append(Crumb(page.process, f"process/{decision.item.process_id}"))
        if decision.holder is not None:
            words = self.tr("Acuerdo {0} · {1}").format(decision.holder.number or "–", decision.holder.title)
            found.append(Crumb(words, f"agreement/{decision.holder.agreement}"))
        return (*found, Crumb(self.tr("Por decidir: {0} de {1}").format(page.at + 1, len(page.items))))

    def state(self) -> State | None:
        if self.model.decision is None:
            return None
        return State(self.tr("Ninguna se ha perdido"), Tone.DONE, "shield-check")

    def header_actions(self) -> tuple[Button, ...]:
        page = self.model.page
        if page is None or not page.items:
            return ()
        return (self._later, self._next) if len(page.items) > 1 else (self._later,)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Alt+A", self.tr("dejar la versión A")),
            Key("Alt+B", self.tr("dejar la versión B")),
            Key("Ctrl+Return", self.tr("guardar la versión unida")),
            Key("F8", self.tr("la siguiente por decidir")),
            Key("Esc", self.tr("decidir después")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._centre, self.side)

    def side_panel(self) -> QWidget:
        return self.side

    def first_focus(self) -> QWidget | None:
        if self.model.page is not None and self.model.decision is None:
            return self._to_today
        if self.side.agenda.isVisibleTo(self.side):
            return self.side.agenda
        return self.cards[0].take if self.cards else None

    def large(self) -> Large | None:
        decision = self.model.decision
        if decision is None or not decision.item.open_to_all or not decision.sides:
            return None
        pages = [
            LargePage(side.n, self.tr("Versión {0}").format(version_name(side.n)), self._value(decision, side.said))
            for side in decision.sides
        ]
        if decision.base is not None:
            pages.insert(0, LargePage(0, self.tr("Texto de partida"), self._value(decision, decision.base)))
        return Large(tuple(pages))

    def open(self, argument: str) -> None:
        self.stale = False
        process, _, wanted = argument.partition("/")
        self.model.open(UUID(process) if process != ALL else None, UUID(wanted) if wanted else None)

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self._discreet = discreet
        self.side.set_discreet(discreet)
        self._cover()

    def retranslate(self) -> None:
        self._later.say(self.tr("Decidir después"))
        self._next.say(self.tr("Siguiente"))
        self._to_today.say(self.tr("Volver a Hoy"))
        self._empty.words.setText(self.tr("Nada por decidir: lo que escribieron los equipos concuerda."))
        self._covered.words.setText(
            self.tr("Reservado: no todos pueden leerlo. Quite la vista discreta para decidirlo.")
        )
        self.joined.retranslate()
        self.side.retranslate()
        if self.model.page is not None:
            self._show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _build(self) -> None:
        theme = self.theme
        self._later = Button(theme, "", Kind.GHOST, keys="Esc")
        self._later.clicked.connect(self._leave)
        self._next = Button(theme, "", Kind.SECONDARY, icon="chevron-right", keys="F8")
        self._next.clicked.connect(self.model.show_next)
        self._centre = Folded("canvas")
        self._column: QVBoxLayout = column(theme, self._centre, (20, 12, 20, 12), 10)
        self._parts: QVBoxLayout = column(theme, None, gap=10)
        self._column.addLayout(self._parts)
        self.joined = JoinedCard(theme)
        self.joined.saved.connect(self.model.write)
        self._column.addWidget(self.joined)
        self._column.addStretch(1)
        self.side = SidePanel(theme)
        self.side.agenda_wanted.connect(self._put_on_agenda)
        self.side.chosen.connect(self._choose)
        area = QScrollArea()
        area.setWidget(self._centre)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._to_today = Button(theme, "", Kind.PRIMARY, icon="calendar-check")
        self._to_today.clicked.connect(lambda: self.go.emit("today"))
        self._empty, self._covered = EmptyState(theme, "", self._to_today), EmptyState(theme, "")
        self._stack = QStackedWidget()
        for part in (area, self._covered):
            self._stack.addWidget(part)
        self._whole = QStackedWidget()
        self._whole.addWidget(Panes(theme, [self._stack, self.side], [952, 330], 0))
        self._whole.addWidget(self._empty)
        column(theme, self, gap=0).addWidget(self._whole)

    # -- what is shown

    def _show(self) -> None:
        page, decision = self.model.page, self.model.decision
        assert page is not None
        focus = self.focusWidget()
        was_here = focus is not None and focus.hasFocus()
        self._whole.setCurrentIndex(0 if decision is not None else 1)
        laid = (decision, self._language) if decision is not None else None
        another, self._laid = laid != self._laid, laid
        if another and decision is not None:  # else the keyboard stays where it is
            self._clear()
            self._lay(decision)
        if decision is not None:
            self.side.show_page(page, self._language)
            self._cover()
        first = self.first_focus()
        if another and was_here and first is not None:  # what had it is gone
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        later(self, self.heading_changed.emit)  # in a turn of its own: both at once would be felt

    def _lay(self, decision: Decision) -> None:
        self.joined.setVisible(decision.item.kind == Waits.TEXT and len(decision.sides) > 1)
        if decision.sides:
            self._lay_versions(decision)
        elif decision.item.kind == Waits.RESURFACED:
            card = ResurfacedCard(self.theme, decision, self._language)
            card.kept.connect(self.model.keep)
            card.deleted.connect(self._ask_delete)
            self._parts.addWidget(card)
        elif decision.rivals:
            for at, paper in enumerate(decision.rivals, 1):
                final = FinalCard(self.theme, paper, version_name(at), self._language)
                final.chosen.connect(self.model.govern)
                self._parts.addWidget(final)
        else:
            route = route_of(decision.item)
            look = LookCard(self.theme, decision, reachable=bool(route))
            look.wanted.connect(lambda: self.go.emit(route))
            self._parts.addWidget(look)
        shown = [item.widget() for at in range(self._parts.count()) if (item := self._parts.itemAt(at))]
        read_in_order([*(part for part in shown if part is not None), self.joined])

    def _lay_versions(self, decision: Decision) -> None:
        self._parts.addWidget(self._base(decision))
        holder = QWidget()
        line = Beside(self.theme, holder, gap=14, least=_BESIDE)
        for side in decision.sides:
            card = VersionCard(self.theme, decision, side, self._language)
            card.taken.connect(self.model.take)
            card.copied.connect(self.joined.take_over)
            self.cards.append(card)
            line.addWidget(card, 1)
        self._parts.addWidget(holder)
        if decision.item.kind == Waits.TEXT and len(decision.sides) > 1:
            words = self.tr("Frente al texto de partida: lo agregado va subrayado; lo quitado, tachado.")
            self._parts.addWidget(Label(words, "caption", wrap=True))
            self.joined.show_decision(decision)

    def _base(self, decision: Decision) -> QWidget:
        ground = Ground("hover")
        body = column(self.theme, ground, (14, 10, 14, 10), 4)
        prose = decision.item.kind == Waits.TEXT
        body.addWidget(Label(self.tr("Texto de partida") if prose else self.tr("Lo que decía antes"), "strong"))
        words = self.tr("Nada: estaba vacío, o lo de antes todavía no ha llegado.")
        if decision.base is not None:
            words = self._value(decision, decision.base)
        body.addWidget(Label(words, "body2", wrap=True))
        if not prose:
            body.addWidget(Label(item_words(decision.item, self._language), "caption", wrap=True))
        return ground

    def _value(self, decision: Decision, said: str) -> str:
        return said if decision.item.kind == Waits.TEXT else value_words(decision.item, said, self._language)

    def _clear(self) -> None:
        self.cards.clear()
        while (item := self._parts.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _cover(self) -> None:
        decision = self.model.decision
        covered = self._discreet and decision is not None and not decision.item.open_to_all
        self._stack.setCurrentIndex(1 if covered else 0)

    # -- what is done

    def _leave(self) -> None:
        decision = self.model.decision
        if decision is not None and decision.holder is not None:
            self.go.emit(f"agreement/{decision.holder.agreement}")
        elif decision is not None and decision.item.process_id is not None:
            self.go.emit(f"process/{decision.item.process_id}")
        else:
            self.go.emit("today")

    def _choose(self, wanted: object) -> None:
        page = self.model.page
        if page is not None and isinstance(wanted, UUID):
            self.model.open(page.process_id, wanted)

    def _put_on_agenda(self) -> None:
        decision = self.model.decision
        if decision is None:
            return
        title = self.tr("Decidir: {0}").format(decision.item.subject or kind_words(decision.item.kind))
        holder = decision.holder
        if holder is not None:
            number = ordinal(holder.clause_number or 1, self._language).upper()
            title = self.tr("Acuerdo {0}, cláusula {1}: decidir el texto").format(holder.number or "–", number)
        said = self.tr("Quedó en la agenda. Todas las versiones siguen guardadas.")
        self.model.put_on_agenda(title).succeeded.connect(lambda _item: self._desk.notices.say(said))

    def _ask_delete(self) -> None:
        question = Question(
            self.theme,
            self,
            self.tr("¿Borrarlo con lo que se cambió mientras tanto?"),
            self.tr("Deja de verse en todos los equipos. Su historial queda."),
            act=self.tr("Borrarlo"),
            stay=self.tr("Conservarlo por ahora"),
            danger=True,
        )
        if question.ask():
            self.model.delete()
