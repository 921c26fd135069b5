"""The first page of a process: its path, its conditions, who is included, its parties, sessions and agreements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.queries.process_page import ProcessPage

from ...formats import short_day
from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.beside import Beside
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.column_area import ColumnArea
from ...widgets.label import Label, Rule
from ...widgets.pill import Icon
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from ...widgets.steps import StagePath, Step
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from .conditions import ConditionDelegate, ConditionRow, condition_row, warning_of
from .ledger import LedgerFigure
from .rows import (
    PartyDelegate,
    PartyRow,
    SessionDelegate,
    SessionRow,
    agreement_row,
    day_words,
    party_row,
    session_row,
)

_BESIDE = 900  # the cards of a line, in pixels of the design
_STATES = {"passed": "done", "current": "now", "ahead": "later"}


class Summary(QWidget):
    """Everything of it warns and nothing blocks."""

    condition_wanted = Signal(object)
    method_wanted = Signal()
    party_wanted = Signal(object)
    session_wanted = Signal(object)
    sessions_wanted = Signal()
    agreement_wanted = Signal(object)
    agreements_wanted = Signal()
    commitments_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        body = column(theme, self, (20, 12, 20, 12), 12)
        self.path = StagePath(theme)
        self._path_card = Card(theme, margins=(16, 9, 16, 1))
        self._path_card.body.addWidget(self.path)
        body.addWidget(self._path_card)
        middle = Beside(theme, gap=14, least=_BESIDE)
        middle.addWidget(self._conditions_card(), 40)
        middle.addWidget(self._ledger_card(), 47)
        middle.addWidget(self._parties_card(), 34)
        body.addLayout(middle, 57)
        low = Beside(theme, gap=14, least=_BESIDE)
        low.addWidget(self._sessions_card(), 56)
        low.addWidget(self._agreements_card(), 66)
        body.addLayout(low, 43)
        for part in (self.conditions, self._ledger_area, self.parties, self.sessions, self.agreements):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # they scroll by themselves
            theme.follow(part, lambda part=part: part.setMinimumHeight(theme.px(104)))  # type: ignore[misc]
        self.retranslate()

    def show_page(self, page: ProcessPage, own: Mapping[str, str], now: datetime, language: str) -> None:
        """Show the process as it stands."""
        steps = [
            Step(step.stage.name(language), day_words(step.entered_on, language), _STATES[step.state])
            for step in page.detail.path
        ]
        self.path.show_steps(steps)
        self._path_card.setVisible(bool(steps))
        self._show_conditions(page, language)
        self.ledger.show_ledger(page.ledger, own, language)
        self._no_ledger.setVisible(not self.ledger.rows)
        _show((self.ledger, self._ledger_table), bool(self.ledger.rows))
        parties = page.detail.parties
        self._party_rows.replace([party_row(party, dict(own), language) for party in parties])
        self._parties_count.setText(self.tr("%n parte(s)", "", len(parties)))
        self._no_parties.setVisible(not parties)
        _show((self.parties, self._parties_count, self._delegates), bool(parties))
        latest = page.detail.latest_sessions
        self._session_rows.replace([session_row(session, now, language) for session in latest])
        self._all_sessions.say(self.tr("Ver las {0}").format(page.detail.sessions))
        self._all_sessions.setVisible(page.detail.sessions > len(latest))
        self._no_sessions.setVisible(not latest)
        self.sessions.setVisible(bool(latest))
        newest = tuple(reversed(page.agreements))
        self._agreement_rows.replace([agreement_row(agreement, language) for agreement in newest])
        self._no_agreements.setVisible(not newest)
        _show((self.agreements, self._all_agreements), bool(newest))
        self._overdue.setVisible(page.overdue > 0)
        self._overdue.say(self.tr("%n compromiso(s) vencido(s)", "", page.overdue))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        for label, words in (
            (self._conditions_title, self.tr("Condiciones mínimas")),
            (self._ledger_title, self.tr("Inclusión")),
            (self._parties_title, self.tr("Partes")),
            (self._sessions_title, self.tr("Últimas sesiones")),
            (self._agreements_title, self.tr("Acuerdos y compromisos")),
        ):
            label.setText(words)
        self.path.setAccessibleName(self.tr("Etapas"))
        self.conditions.setAccessibleName(self.tr("Condiciones mínimas"))
        self.conditions.setAccessibleDescription(self.tr("Intro: valorar"))
        self._no_method_words.setText(
            self.tr("Aquí estarán las condiciones mínimas y, arriba, las etapas. Vienen con el método de la mesa.")
        )
        self._method.say(self.tr("Elegir un método…"))
        self.ledger.setAccessibleName(self.tr("Inclusión: personas distintas en todas las sesiones"))
        self._ledger_table.say(self.tr("Ver como tabla"))
        self._no_ledger.setText(self.tr("Aquí se verá quién fue invitada, vino, habló y firmó."))
        self.parties.setAccessibleName(self.tr("Partes"))
        self._no_parties.setText(self.tr("Aquí estarán las partes de la mesa."))
        self.sessions.setAccessibleName(self.tr("Últimas sesiones"))
        self._no_sessions.setText(self.tr("Aquí estarán las sesiones."))
        self.agreements.setAccessibleName(self.tr("Acuerdos y compromisos"))
        self._no_agreements.setText(self.tr("Todavía no hay acuerdos. Nacen en las sesiones."))
        self._all_agreements.say(self.tr("Ver todos"))
        self._delegates.setText(self.tr("Delegados nombrados: titular y suplente"))

    def _show_conditions(self, page: ProcessPage, language: str) -> None:
        rows = [condition_row(one, language) for one in page.conditions]
        self._condition_delegate.moved = any(len(one.levels) > 1 for one in rows)
        self._condition_rows.replace(rows)
        rated = [one.latest.on for one in page.conditions if one.latest is not None and one.latest.on is not None]
        told = self.tr("Valoradas el {0}").format(short_day(max(rated), language)) if rated else ""
        self._rated.setText(told or self.tr("Sin valorar"))
        self._rated.setVisible(bool(page.conditions))
        self.conditions.setVisible(bool(page.conditions))
        self._no_method.setVisible(not page.conditions)
        self._method.setVisible(not page.design.parts)
        words = warning_of(page.conditions, language)
        self._weak.setVisible(bool(words))
        self._weak_words.setText(words)

    def _conditions_card(self) -> QWidget:
        theme = self._theme
        self._conditions_title, self._rated = Label("", "heading"), Label("", "caption")
        card = _headed(theme, self._conditions_title, self._rated)
        self.conditions = RowList(theme, "")
        self._condition_rows: RowsModel[ConditionRow] = RowsModel()
        self._condition_delegate = ConditionDelegate(theme)
        self.conditions.setModel(self._condition_rows)
        self.conditions.setItemDelegate(self._condition_delegate)
        self.conditions.opened.connect(self.condition_wanted)
        card.body.addWidget(self.conditions, 1)
        card.body.addWidget(self._without_method())
        self._weak = QWidget()
        told = column(theme, self._weak, gap=6)
        told.addWidget(Rule())
        line = row(theme, None, gap=8)
        line.addWidget(Icon(theme, "triangle-alert", Tone.ATTENTION), 0, Qt.AlignmentFlag.AlignTop)
        self._weak_words = Label("", "dense", wrap=True)
        line.addWidget(self._weak_words, 1)
        told.addLayout(line)
        self._weak.hide()
        card.body.addWidget(self._weak)
        return card

    def _without_method(self) -> QWidget:
        """What stands for the conditions where the process began without a method, as those from a file do."""
        self._no_method = QWidget()
        told = column(self._theme, self._no_method, gap=10)
        self._no_method_words = Label("", "body2", wrap=True)
        self._method = Button(self._theme, "")
        self._method.clicked.connect(self.method_wanted)
        told.addWidget(self._no_method_words)
        told.addWidget(self._method, 0, Qt.AlignmentFlag.AlignLeft)
        told.addStretch(1)
        return self._no_method

    def _ledger_card(self) -> QWidget:
        theme = self._theme
        self._ledger_title = Label("", "heading")
        self._ledger_table = Button(theme, "", Kind.LINK, show_keys="Ctrl+I")
        card = _headed(theme, self._ledger_title, self._ledger_table)
        self.ledger = LedgerFigure(theme, "")
        self._ledger_table.clicked.connect(self.ledger.show_table)
        self._no_ledger = Label("", "body2", wrap=True)
        page = Ground("surface")
        inside = column(theme, page, gap=0)
        inside.addWidget(self._no_ledger)
        inside.addWidget(self.ledger)
        inside.addStretch(1)
        self._ledger_area = ColumnArea(page)
        card.body.addWidget(self._ledger_area, 1)
        return card

    def _parties_card(self) -> QWidget:
        theme = self._theme
        self._parties_title, self._parties_count = Label("", "heading"), Label("", "caption")
        card = _headed(theme, self._parties_title, self._parties_count)
        self.parties = RowList(theme, "")
        self._party_rows: RowsModel[PartyRow] = RowsModel()
        self._party_delegate = PartyDelegate(theme)
        self.parties.setModel(self._party_rows)
        self.parties.setItemDelegate(self._party_delegate)
        self.parties.opened.connect(lambda row: self.party_wanted.emit(row.key))
        self._no_parties, self._delegates = Label("", "body2", wrap=True), Label("", "caption", wrap=True)
        card.body.addWidget(self._no_parties, 1, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.parties, 1)
        card.body.addWidget(self._delegates)
        return card

    def _sessions_card(self) -> QWidget:
        theme = self._theme
        self._sessions_title, self._all_sessions = Label("", "heading"), Button(theme, "", Kind.LINK)
        self._all_sessions.clicked.connect(self.sessions_wanted)
        card = _headed(theme, self._sessions_title, self._all_sessions)
        self.sessions = RowList(theme, "")
        self._session_rows: RowsModel[SessionRow] = RowsModel()
        self._session_delegate = SessionDelegate(theme)
        self.sessions.setModel(self._session_rows)
        self.sessions.setItemDelegate(self._session_delegate)
        self.sessions.opened.connect(lambda row: self.session_wanted.emit(row.key))
        self._no_sessions = Label("", "body2", wrap=True)
        card.body.addWidget(self._no_sessions, 1, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.sessions, 1)
        return card

    def _agreements_card(self) -> QWidget:
        theme = self._theme
        self._agreements_title, self._all_agreements = Label("", "heading"), Button(theme, "", Kind.LINK)
        self._all_agreements.clicked.connect(self.agreements_wanted)
        self._overdue = Button(theme, "", Kind.LINK, icon="triangle-alert")
        self._overdue.clicked.connect(self.commitments_wanted)
        self._overdue.hide()
        card = _headed(theme, self._agreements_title, self._overdue, self._all_agreements)
        self.agreements = RowList(theme, "")
        self._agreement_rows: RowsModel[TwoLines] = RowsModel()
        self._agreement_delegate = TwoLineDelegate(theme, lines=False)
        self.agreements.setModel(self._agreement_rows)
        self.agreements.setItemDelegate(self._agreement_delegate)
        self.agreements.opened.connect(lambda row: self.agreement_wanted.emit(row.key))
        self._no_agreements = Label("", "body2", wrap=True)
        card.body.addWidget(self._no_agreements, 1, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.agreements, 1)
        return card


def _show(parts: Sequence[QWidget], shown: bool) -> None:
    for part in parts:
        part.setVisible(shown)


def _headed(theme: Theme, title: QWidget, *aside: QWidget) -> Card:
    card = Card(theme, margins=(14, 8, 10, 8), gap=6)
    top = row(theme)
    top.addWidget(title)
    top.addStretch(1)
    for part in aside:
        top.addWidget(part)
    card.body.addLayout(top)
    return card
