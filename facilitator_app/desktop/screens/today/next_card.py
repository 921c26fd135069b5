"""The card of the session that runs or comes next: when, where, what it has and lacks, and the way in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.queries.today import NextSession, Preparation
from facilitator_app.store.reference.catalogues import language_name

from ...formats import clock_time, long_day
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.flow import Flow
from ...widgets.header import Fact
from ...widgets.label import Label, Rule
from ...widgets.pill import Icon
from ...widgets.spacing import column, grid, row
from ..session_words import session_name

_TWO_ACROSS_FROM = 1.5
_WITHOUT_INTERPRETER = 3


class NextCard(Card):
    """`open_wanted`, `list_wanted` and `agenda_wanted` are what can be done about it."""

    open_wanted = Signal()
    list_wanted = Signal()
    agenda_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, work=True, margins=(20, 14, 20, 16), gap=8)
        self._over = Label("", "overline")
        self._title = Label("", "bigtitle", wrap=True)
        self._of = Label("", "read2", wrap=True)
        for label in (self._over, self._title, self._of):
            self.body.addWidget(label)
        self._facts = QWidget()
        self._facts_flow = Flow(theme, self._facts, gap=16)
        self.body.addWidget(self._facts)
        self.body.addWidget(Rule())
        self._checks: list[QWidget] = []
        self._checks_grid = grid(theme, None, gap=12)
        self.body.addLayout(self._checks_grid)
        theme.changed.connect(self._lay_checks)
        acts = QWidget()
        verbs = Flow(theme, acts, gap=10)
        self.open = Button(theme, "", Kind.PRIMARY, icon="notebook-pen", keys="Ctrl+Return")
        self._list = Button(theme, "", icon="users")
        self._agenda = Button(theme, "", Kind.GHOST)
        self.open.clicked.connect(self.open_wanted)
        self._list.clicked.connect(self.list_wanted)
        self._agenda.clicked.connect(self.agenda_wanted)
        for verb in (self.open, self._list, self._agenda):
            verbs.addWidget(verb)
        self.body.addWidget(acts)

    def show_session(self, following: NextSession, language: str) -> None:
        """Show it as it stands."""
        session = following.session
        name = session_name(session, language)
        running = session.state in ("open", "paused")
        self.setAccessibleName(name)
        self._over.setText(self._when(following))
        self._title.setText(name)
        self._of.setText(session.process or "")
        _empty(self._facts_flow)
        for fact in self._known(following, language):
            self._facts_flow.addWidget(fact)
            fact.show()
        for old in self._checks:
            self._checks_grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._checks = self._asked(following)
        self._lay_checks()
        number = f" {session.number}" if session.number else ""
        verb = self.tr("Volver a la sesión{0}") if running else self.tr("Abrir sesión{0}")
        self.open.say(verb.format(number))
        self._list.say(self.tr("Asistencia"))
        self._agenda.say(self.tr("Ver agenda"))

    def _lay_checks(self) -> None:
        """Side by side and as wide as each other, a little more where people are named; from 150 % two in a row, since
        words are not cut for the sake of a line."""
        two = self.theme.factor >= _TWO_ACROSS_FROM
        across = 2 if two else len(self._checks)
        for at in range(self._checks_grid.columnCount()):
            self._checks_grid.setColumnStretch(at, 0)
        for at in range(across):
            self._checks_grid.setColumnStretch(at, 4 if two or self._checks[at] is not self._interpreting else 5)
        for at, check in enumerate(self._checks):
            self._checks_grid.addWidget(check, at // across, at % across)
            check.show()

    @property
    def _interpreting(self) -> QWidget | None:
        """What is told of interpreters, which stands between the call and the agenda."""
        return self._checks[1] if len(self._checks) > _WITHOUT_INTERPRETER else None

    def _when(self, following: NextSession) -> str:
        if following.session.state == "open":
            return self.tr("SESIÓN EN CURSO")
        if following.session.state == "paused":
            return self.tr("SESIÓN EN PAUSA")
        minutes = following.minutes_until
        if minutes is None or minutes > 24 * 60:
            return self.tr("PRÓXIMA SESIÓN")
        if minutes < 0:
            return self.tr("PRÓXIMA SESIÓN · YA ES HORA")
        hours, rest = divmod(minutes, 60)
        left = self.tr("{0} H {1} MIN").format(hours, rest) if hours else self.tr("{0} MIN").format(rest)
        return self.tr("PRÓXIMA SESIÓN · EN {0}").format(left)

    def _known(self, following: NextSession, language: str) -> list[QWidget]:
        session = following.session
        facts: list[QWidget] = []
        if session.starts_at is not None:
            words = clock_time(session.starts_at)
            if session.ends_at is not None:
                words = self.tr("{0} a {1}").format(words, clock_time(session.ends_at))
            far = following.minutes_until is not None and abs(following.minutes_until) > 12 * 60
            words = f"{long_day(session.starts_at, language)}, {words}" if far else words
            facts.append(Fact(self.theme, "clock", words))
        if session.venue:
            facts.append(Fact(self.theme, "map-pin", session.venue))
        if session.called:
            facts.append(Fact(self.theme, "users", self.tr("%n convocada(s)", "", session.called)))
        if session.languages:
            spoken = " – ".join(language_name(code, language) for code in session.languages)
            facts.append(Fact(self.theme, "languages", spoken))
        return facts

    def _asked(self, following: NextSession) -> list[QWidget]:
        lacks, session = set(following.lacks), following.session
        call = self.tr("{0} de {1} partes").format(following.parties_called, following.parties)
        checks = [
            (Preparation.CALL, self.tr("Convocatoria"), call, self.tr("sin fecha de convocatoria")),
            (Preparation.AGENDA, self.tr("Agenda"), self.tr("%n punto(s)", "", following.agenda_items),
             self.tr("sin puntos")),
            (Preparation.LIST, self.tr("Lista de personas"), self.tr("%n persona(s)", "", session.called),
             self.tr("nadie en la lista")),
        ]  # fmt: skip
        if following.needs_interpretation or len(session.languages) > 1 or session.interpreter:
            told = "\n".join(name.strip() for name in (session.interpreter or "").split(";"))  # a line for each
            checks.insert(1, (Preparation.INTERPRETER, self.tr("Intérprete"), told, self.tr("falta intérprete")))
        return [_check(self.theme, what, lacking if code in lacks else has, code in lacks)
                for code, what, has, lacking in checks]  # fmt: skip


def _check(theme: Theme, what: str, told: str, lacking: bool) -> QWidget:
    made = QWidget()
    across = row(theme, made, gap=8)
    tone = Tone.ATTENTION if lacking else Tone.DONE
    icon = Icon(theme, "circle-alert" if lacking else "circle-check", tone)
    across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    words: QVBoxLayout = column(theme, None, gap=0)
    words.addWidget(Label(what, "strong"))
    words.addWidget(Label(told, "attention" if lacking else "caption", wrap=True))
    words.addStretch(1)
    across.addLayout(words, 1)
    return made


def _empty(flow: Flow) -> None:
    while (item := flow.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
