"""Hoy: the next session and what it lacks, what is due this week, what is only on this laptop."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from facilitator_app.domain.vocabulary import SessionState

from ...formats import long_day
from ...models.rows import RowsModel
from ...theme.tokens import Tone
from ...widgets.beside import Beside
from ...widgets.button import Button, Kind
from ...widgets.card import Card, Ground
from ...widgets.empty_state import EmptyState
from ...widgets.flow import Flow
from ...widgets.header import Fact
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.pill import Pill
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..base import Crumb, Key, Screen
from ..clock_notice import ClockNotice
from ..desk import Desk
from ..session_words import session_name
from .due_rows import DueDelegate, DueHeads, DueRow, due_row
from .next_card import NextCard
from .signals_card import SignalsCard
from .view_model import BackupDoor, Looked, TodayModel

_BESIDE = 900  # the two columns, in pixels of the design


class TodayScreen(Screen):
    """Its one job is to say what to do next; Ctrl+Enter does it."""

    place = "today"

    def __init__(self, desk: Desk, backups: BackupDoor) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = TodayModel(desk, backups, self)
        self.model.changed.connect(self._show)
        self._build()
        self.retranslate()

    def title(self) -> str:
        words = long_day(self._now().date(), self._desk.languages.code)
        return words[:1].upper() + words[1:]

    def breadcrumb(self) -> tuple[Crumb, ...]:
        hour, name = self._now().hour, self._desk.person.split(" ")[0]
        greeting = self.tr("Buenos días, {0}") if hour < 12 else self.tr("Buenas tardes, {0}")
        return (Crumb((self.tr("Buenas noches, {0}") if hour >= 19 else greeting).format(name)),)

    def facts(self) -> tuple[QWidget, ...]:
        looked = self.model.looked
        if looked is None or not looked.day.processes:
            return ()
        words = self.tr("%n mesa(s) en esta laptop", "", looked.day.processes)
        return (Fact(self.theme, "messages-square", words),)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+Return", self.tr("abrir la sesión que sigue")),
            Key("Return", self.tr("en una lista: abrir lo que nombra la fila")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self.next, self.due, self._right)

    def first_focus(self) -> QWidget:
        return self.next.open if self.next.isVisibleTo(self) else self._begin

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self.signals.set_discreet(discreet)
        for delegate in (self._due_delegate, self._later_delegate):
            delegate.discreet = discreet
        self.due.viewport().update()

    def retranslate(self) -> None:
        self._due_title.setText(self.tr("Compromisos de esta semana"))
        self._all_due.say(self.tr("Ver compromisos"))
        self.due.setAccessibleName(self.tr("Compromisos de esta semana"))
        self._due_heads.say(self.tr("Vence"), self.tr("Compromiso"), self.tr("Responsable"), self.tr("Pruebas"))
        self._no_due.setText(self.tr("Ningún compromiso vence en los próximos siete días."))
        self.signals.retranslate()
        self._later_title.setText(self.tr("Después"))
        self.later.setAccessibleName(self.tr("Sesiones que vienen después"))
        self._safe_title.setText(self.tr("Copia de respaldo"))
        self._copy.say(self.tr("Copiar a otra memoria…"))
        self._carry.say(self.tr("Abrir Compartir"))
        self._decide.say(self.tr("Ver cuáles"))
        self._none.words.setText(self.tr("Aquí estará la sesión que sigue. Se planifica en una mesa."))
        self._begin.say(self.tr("Ir a Mesas"))
        if self.model.looked is not None:
            self._show()

    def _build(self) -> None:
        page = Ground("canvas")
        across = Beside(self.theme, page, (20, 14, 20, 14), 16, least=_BESIDE)
        left = column(self.theme, None, gap=14)
        self.next = NextCard(self.theme)
        self.next.hide()
        self.next.open_wanted.connect(self._open)
        self.next.list_wanted.connect(lambda: self._go("attendance"))
        self.next.agenda_wanted.connect(lambda: self._go("session"))
        self._begin = Button(self.theme, "", Kind.PRIMARY, keys="Ctrl+Return")
        self._begin.clicked.connect(lambda: self.go.emit("processes"))
        self._none = EmptyState(self.theme, "", self._begin)
        left.addWidget(ClockNotice(self._desk))
        left.addWidget(self.next)
        left.addWidget(self._none)
        left.addWidget(self._due_card(), 1)
        across.addLayout(left, 17)
        self._right = QWidget()
        side = column(self.theme, self._right, gap=14)
        self.signals = SignalsCard(self.theme)
        self.signals.opened.connect(self.go)
        for card in (self._look_card(), self.signals, self._safe_card(), self._later_card()):
            side.addWidget(card)
        side.addStretch(1)
        theme = self.theme
        theme.follow(self._right, lambda: self._right.setMaximumWidth(theme.px(460 if theme.factor < 1.5 else 2000)))
        across.addWidget(self._right, 10)
        column(self.theme, self, gap=0).addWidget(page)

    def _due_card(self) -> QWidget:
        theme = self.theme
        self._due_title, self._overdue = Label("", "heading"), Pill(theme, "", Tone.ALARM, "triangle-alert")
        self._all_due = Button(theme, "", Kind.LINK)
        self._all_due.clicked.connect(lambda: self.go.emit("commitments"))
        card = Card(theme, margins=(20, 12, 20, 10), gap=6)
        top = row(theme)
        for part in (self._due_title, self._overdue):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._all_due)
        card.body.addLayout(top)
        self._no_due = Label("", "body2", wrap=True)
        card.body.addWidget(self._no_due)
        self._due_heads = DueHeads(theme)
        card.body.addWidget(self._due_heads)
        self.due = RowList(theme, "")
        self._due_rows: RowsModel[DueRow] = RowsModel()
        self._due_delegate = DueDelegate(theme)
        self.due.setModel(self._due_rows)
        self.due.setItemDelegate(self._due_delegate)
        self.due.opened.connect(self._open_due)
        self.due.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.due.setMinimumHeight(theme.px(112))
        card.body.addWidget(self.due, 1)
        self._below = QWidget()  # takes the room of the list while it is away
        card.body.addWidget(self._below, 1)
        return card

    def _look_card(self) -> QWidget:
        """What a person must decide; hidden while there is nothing."""
        self._decide = Button(self.theme, "")
        self._decide.clicked.connect(lambda: self.go.emit("undecided/all"))
        self._undecided = NoticeBlock(self.theme, " ", strong=" ", action=self._decide)
        self._undecided.hide()
        return self._undecided

    def _safe_card(self) -> QWidget:
        theme = self.theme
        self._safe_title, self._backup = Label("", "heading"), Label("", "body2", wrap=True)
        self._unshared = Label("", "body2", wrap=True)
        card = Card(theme, margins=(20, 14, 20, 14), gap=8)
        card.body.addWidget(self._safe_title)
        self._rehearse = NoticeBlock(theme, " ")
        self._rehearse.hide()
        self._missing = Label("", "attention", wrap=True)
        for part in (self._backup, self._unshared, self._missing, self._rehearse):
            card.body.addWidget(part)
        self._copy = Button(theme, "", icon="hard-drive")
        self._copy.clicked.connect(self._ask_copy)
        self._carry = Button(theme, "", Kind.LINK, icon="usb")
        self._carry.clicked.connect(lambda: self.go.emit("share"))
        verbs = QWidget()
        flow = Flow(theme, verbs)
        flow.addWidget(self._copy)
        flow.addWidget(self._carry)
        card.body.addWidget(verbs)
        return card

    def _later_card(self) -> QWidget:
        self._later_title = Label("", "heading")
        self._later_card_widget = Card(self.theme, margins=(20, 14, 8, 8), gap=4)
        self._later_card_widget.body.addWidget(self._later_title)
        self.later = RowList(self.theme, "")
        self._later_rows: RowsModel[TwoLines] = RowsModel()
        self._later_delegate = TwoLineDelegate(self.theme)
        self.later.setModel(self._later_rows)
        self.later.setItemDelegate(self._later_delegate)
        self.later.opened.connect(lambda chosen: self.go.emit(f"session/{chosen.key}"))
        self._later_card_widget.body.addWidget(self.later)
        self._later_card_widget.hide()
        self.theme.changed.connect(self._fit_later)
        return self._later_card_widget

    def _now(self) -> datetime:
        return self._desk.clock.local()

    def _show(self) -> None:
        looked = self.model.looked
        assert looked is not None
        day, language = looked.day, self._desk.languages.code
        following = day.today.next
        self.next.setVisible(following is not None)
        self._none.setVisible(following is None)
        if following is not None:
            self.next.show_session(following, language)
        today = day.today.now.date()
        several = day.processes > 1
        self._due_rows.replace([due_row(one, today, language, several=several) for one in day.due])
        self._due_heads.setVisible(bool(day.due))
        self.due.setVisible(bool(day.due))
        self._no_due.setVisible(not day.due)
        self._below.setVisible(not day.due)
        self._overdue.setVisible(day.overdue > 0)
        self._overdue.show_state(self.tr("%n vencido(s)", "", day.overdue), Tone.ALARM, "triangle-alert")
        self._all_due.say(self.tr("Ver %n abierto(s)", "", day.open_commitments))
        self._all_due.setVisible(day.open_commitments > 0)
        self.signals.show_signals(day.signals, language)
        self._show_later(looked, language)
        self._show_safe(looked)
        self.heading_changed.emit()

    def _show_later(self, looked: Looked, language: str) -> None:
        rows = []
        # Later sessions give way to what waits, so that the smallest laptop shows the whole day.
        shown = 4 - 2 * bool(looked.day.signals) - bool(looked.day.today.undecided)
        for session in looked.day.today.later[:shown]:
            when = long_day(session.starts_at, language) if session.starts_at else self.tr("sin fecha")
            name = session_name(session, language)
            rows.append(TwoLines(session.id, name, f"{when} · {session.process or ''}", icon="calendar-days"))
        self._later_rows.replace(rows)
        self._later_card_widget.setVisible(bool(rows))
        self._fit_later()

    def _fit_later(self) -> None:
        self.later.setFixedHeight(self.theme.px(54) * max(1, self._later_rows.rowCount()) + 2)

    def _show_safe(self, looked: Looked) -> None:
        day, copied = looked.day, looked.last_backup
        if copied is None:
            told = self.tr("Todavía no hay ninguna copia. Si esta laptop se pierde, se pierde lo que solo está aquí.")
        else:
            days = (day.today.now.date() - copied.date()).days
            on = long_day(copied.date(), self._desk.languages.code)
            told = self.tr("La última se hizo hoy.") if days <= 0 else self.tr("La última se hizo el {0}.").format(on)
        self._backup.setText(told)
        only = self.tr("%n cambio(s) están solo en esta laptop, guardados y cifrados.", "", day.unshared)
        kept = self.tr("%n cambio(s) están en el servidor y todavía en ningún otro equipo.", "", day.unshared)
        self._unshared.setText(kept if day.handed_in >= day.unshared else only)
        self._unshared.setVisible(day.unshared > 0)
        self._missing.setText(self.tr("Falta(n) %n parte(s) que otros ya tienen.", "", day.missing))
        self._missing.setVisible(day.missing > 0)
        told = self.tr("La hoja de recuperación no se probó. Sin ella, quien olvida la frase de paso pierde todo.")
        self._rehearse.words.setText(told)
        self._rehearse.setVisible(not self.model.backups.rehearsed)
        undecided = day.today.undecided + day.irregularities
        self._undecided.setVisible(undecided > 0)
        self._undecided.strong.setText(self.tr("%n cosa(s) por decidir", "", undecided))
        told = self.tr("Dos equipos escribieron lo mismo de otra forma. Ninguna versión se perdió.")
        if not day.today.undecided:
            told = self.tr("Lo que llegó de otro equipo no casa con lo que ya estaba. Nada se perdió.")
        self._undecided.words.setText(told)

    def _open(self) -> None:
        following = self.model.looked.day.today.next if self.model.looked is not None else None
        if following is None:
            return
        session = following.session
        route = f"session/{session.id}"
        begins_today = session.starts_at is None or session.starts_at.date() == self._now().date()
        if session.state == SessionState.PLANNED and begins_today:
            self.model.open_session(session.id, lambda: self.go.emit(route))
        else:
            self.go.emit(route)

    def _go(self, place: str) -> None:
        following = self.model.looked.day.today.next if self.model.looked is not None else None
        if following is not None:
            self.go.emit(f"{place}/{following.session.id}")

    def _open_due(self, chosen: DueRow) -> None:
        if chosen.process is not None:
            self.go.emit(f"commitments/{chosen.process}/{chosen.key}")

    def _ask_copy(self) -> None:
        name = f"facilitator-{self._now():%Y-%m-%d}.backup"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Copiar a otra memoria"), name)
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, file: Path) -> None:
        """Copy everything into `file` and tell how it ended."""
        self._copy.setEnabled(False)
        job = self._desk.told(self.model.back_up(file))
        job.succeeded.connect(lambda _nothing: self._copied(file))
        job.finished.connect(lambda: self._copy.setEnabled(True))

    def _copied(self, file: Path) -> None:
        words = self.tr("Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.")
        self._desk.notices.say(words.format(file.name))
        self.refresh()
