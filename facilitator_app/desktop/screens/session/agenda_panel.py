"""The left of the live session: the point of now with its clock, the agenda, and who asked to speak."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.live_session import AgendaLine
from facilitator_app.queries.room import Room

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...widgets.bars import Bar
from ...widgets.button import Button, IconButton, Kind
from ...widgets.card import Card, Panel
from ...widgets.label import Label, Rule
from ...widgets.pill import Kbd
from ...widgets.row_list import RowList
from ...widgets.spacing import row
from .lasting import lasting
from .rows import AgendaDelegate, AgendaRow, WaitingDelegate, WaitingRow, agenda_row, waiting_row


class AgendaPanel(Panel):
    """`point_wanted` carries the id of a point; `turn_given` and `turn_withdrawn` that of a turn."""

    point_wanted = Signal(object)
    point_ended = Signal(object)
    point_added = Signal()
    turn_given = Signal(object)
    turn_withdrawn = Signal(object)
    floor_wanted = Signal()
    turn_ended = Signal(object)
    asks_to_speak = Signal()
    parked_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "left", (12, 8, 12, 6), 5)
        self._theme = theme
        self._room: Room | None = None
        self._build_agenda()
        self._build_floor()
        self.retranslate()
        theme.changed.connect(self._fit_waiting)

    def show_room(self, room: Room, now: datetime) -> None:
        """Show agenda and turns as they stand."""
        self._room = room
        points = room.live.agenda
        self._agenda_rows.replace([agenda_row(number, point) for number, point in enumerate(points, 1)])
        self._empty.setVisible(not points)
        self.agenda.setVisible(bool(points))
        requested = room.live.speaking.requested
        self._waiting_rows.replace([waiting_row(number, turn, now) for number, turn in enumerate(requested, 1)])
        self._fit_waiting()
        parked = room.live.notes_by_kind.get("parked", 0)
        self._parked.say(self.tr("Estacionamiento: %n tema(s)", "", parked))
        self._parked.setVisible(parked > 0)
        floor = room.live.speaking.floor
        self._end_turn.setVisible(floor is not None)
        self._speaks.setVisible(floor is not None)
        running = room.live.session.state == "open"
        self._give.setEnabled(running)
        self._ask.setEnabled(running)
        self._add.setVisible(room.live.session.state != "closed")
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Once a second: the clock of the point and of who speaks."""
        room = self._room
        if room is None:
            return
        number, point = next(((n, p) for n, p in enumerate(room.live.agenda, 1) if p.runs), (0, None))
        self._card.setVisible(point is not None)
        if point is not None:
            self._show_point(number, len(room.live.agenda), point, now)
        floor = room.live.speaking.floor
        if floor is not None and floor.since is not None:
            seconds = max(0, int((now - floor.since).total_seconds()))
            name = floor.seat.name if floor.seat else ""
            self._speaks.setText(self.tr("Habla {0} · {1}").format(name, lasting(seconds)))

    def set_discreet(self, discreet: bool) -> None:
        """Cover reserved names, or show them."""
        self._waiting_delegate.discreet = discreet
        self.waiting.viewport().update()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Agenda"))
        self._queue.setText(self.tr("Palabra pedida"))
        self._give.say(self.tr("Dar la palabra"))
        self._ask.rename(self.tr("Poner a alguien en la lista"))
        self._end_turn.say(self.tr("Terminar el turno"))
        self._add.rename(self.tr("Agregar un punto a la agenda"))
        self._empty.setText(self.tr("Aquí estarán los puntos de la agenda, con su tiempo."))
        self.agenda.setAccessibleName(self.tr("Puntos de la agenda"))
        told = self.tr("Intro o dos toques: pasar a este punto; en el que está en curso, terminarlo")
        self.agenda.setAccessibleDescription(told)
        self.agenda.setToolTip(told)
        self.waiting.setAccessibleName(self.tr("Palabra pedida"))
        self.waiting.setAccessibleDescription(self.tr("Intro: dar la palabra. X: quitar de la lista"))

    def _build_agenda(self) -> None:
        theme = self._theme
        head = row(theme)
        self._title = Label("", "heading")
        head.addSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addStretch(1)
        self._add = IconButton(theme, "plus", "")
        self._add.clicked.connect(self.point_added)
        head.addWidget(self._add)
        head.addWidget(Kbd(theme, "F6"))
        self.body.addLayout(head)
        self._card = Card(theme, work=True, margins=(12, 8, 12, 10), gap=3)
        self._over, self._now, self._left = Label("", "overline", wrap=True), Label("", "strong", wrap=True), Label()
        self._left.set_words("number")
        self._of = Label("", "caption")
        self._bar = Bar(theme, "")
        clock = row(theme, None, gap=10)
        clock.addWidget(self._left)
        clock.addWidget(self._of, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._over, self._now, clock, self._bar):
            if isinstance(part, QWidget):
                self._card.body.addWidget(part)
            else:
                self._card.body.addLayout(part)
        self._card.hide()
        self.body.addWidget(self._card)
        self._empty = Label("", "body2", wrap=True)
        self.body.addWidget(self._empty)
        self.agenda = RowList(theme, "")
        self._agenda_rows: RowsModel[AgendaRow] = RowsModel()
        self._agenda_delegate = AgendaDelegate(theme)
        self.agenda.setModel(self._agenda_rows)
        self.agenda.setItemDelegate(self._agenda_delegate)
        self.agenda.opened.connect(self._choose_point)
        self.body.addWidget(self.agenda, 1)
        self.body.addStretch(0)  # takes the room of the list while it is away

    def _build_floor(self) -> None:
        theme = self._theme
        self.body.addWidget(Rule())
        head = row(theme)
        self._queue = Label("", "heading")
        head.addSpacing(theme.px(8))
        head.addWidget(self._queue)
        head.addStretch(1)
        self._ask = IconButton(theme, "plus", "")
        self._ask.press_with("Ctrl+Shift+T")
        self._ask.clicked.connect(self.asks_to_speak)
        head.addWidget(self._ask)
        head.addWidget(Kbd(theme, "Ctrl+T"))
        self.body.addLayout(head)
        self.waiting = RowList(theme, "", "X")
        self._waiting_rows: RowsModel[WaitingRow] = RowsModel()
        self._waiting_delegate = WaitingDelegate(theme)
        self.waiting.setModel(self._waiting_rows)
        self.waiting.setItemDelegate(self._waiting_delegate)
        self.waiting.opened.connect(self._give_row)
        self.waiting.acted.connect(self._withdraw_row)
        self.body.addWidget(self.waiting)
        self._speaks = Label("", "done", wrap=True)
        self._speaks.hide()
        self._end_turn = Button(theme, "", Kind.LINK, icon="check", keys="F8")
        self._end_turn.clicked.connect(self._end)
        self._end_turn.hide()
        self.body.addWidget(self._speaks)
        self.body.addWidget(self._end_turn, 0, Qt.AlignmentFlag.AlignLeft)
        self._give = Button(theme, "", Kind.SOFT, icon="mic")
        self._give.press_with("Ctrl+T")
        self._give.clicked.connect(self._give_next)
        self.body.addWidget(self._give)
        self._parked = Button(theme, "", Kind.LINK, icon="square-parking")
        self._parked.clicked.connect(self.parked_wanted)
        self.body.addWidget(self._parked, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_point(self, number: int, count: int, point: AgendaLine, now: datetime) -> None:
        self._over.setText(self.tr("AHORA · PUNTO {0} DE {1}").format(number, count))
        self._now.setText(point.title)
        left = point.seconds_left(now)
        self._bar.setVisible(left is not None)
        self._bar.setAccessibleName(self.tr("Tiempo del punto"))
        if left is None or point.minutes is None:
            since = point.started_at or now
            self._left.setText(lasting(max(0, int((now - since).total_seconds()))))
            self._of.setText(self.tr("van, sin tiempo acordado"))
            return
        self._left.setText(lasting(abs(left)))
        of = self.tr("quedan, de {0} min") if left >= 0 else self.tr("de más, sobre {0} min")
        self._of.setText(of.format(point.minutes))
        self._bar.set_share(1 - max(0, left) / (point.minutes * 60))

    def _fit_waiting(self) -> None:
        count = self._waiting_rows.rowCount()
        self.waiting.setFixedHeight(self._theme.px(26) * min(4, max(1, count)) + 2)
        self.waiting.setVisible(count > 0)

    def _choose_point(self, chosen: AgendaRow) -> None:
        (self.point_ended if chosen.state == "now" else self.point_wanted).emit(chosen.key)

    def _give_row(self, chosen: WaitingRow) -> None:
        self.turn_given.emit(chosen.key)

    def _withdraw_row(self, _letter: str, chosen: WaitingRow) -> None:
        self.turn_withdrawn.emit(chosen.key)

    def _give_next(self) -> None:
        requested = self._room.live.speaking.requested if self._room else ()
        if requested:
            self.turn_given.emit(requested[0].id)
        else:
            self.floor_wanted.emit()

    def _end(self) -> None:
        floor = self._room.live.speaking.floor if self._room else None
        if floor is not None:
            self.turn_ended.emit(floor.id)
