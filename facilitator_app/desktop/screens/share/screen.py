"""Compartir: gets changes out and in, shows what is missing, and who takes part."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from facilitator_app.queries.sharing.missing import count_told

from ...formats import clock_time, long_day
from ...sharing import Sharing
from ...theme.tokens import Tone
from ...widgets.button import Button
from ...widgets.card import Ground
from ...widgets.header import Fact
from ...widgets.panes import Panes
from ...widgets.spacing import column
from ...widgets.tabs import Tabs
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from ..today.view_model import BackupDoor
from .arrived_panel import ArrivedPanel
from .coming_in import ComingIn
from .going_out import GoingOut
from .going_pane import GoingPane
from .members import Members
from .reading_pane import ReadingPane
from .view_model import Media, ShareModel
from .way_panel import WayPanel

GOING, READING = range(2)
_LOOK_EVERY = 3000


class ShareScreen(Screen):
    """Route ``share``; ``share/read`` shows what arrived."""

    place = "share"

    def __init__(self, desk: Desk, sharing: Sharing, backups: BackupDoor, media: Media) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = ShareModel(desk, sharing, backups, media, self)
        self.members = Members(self, desk, self.model)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY)
        self._build()
        self.going_out = GoingOut(desk, self.model, self.ways, self.going, self)
        self.coming_in = ComingIn(desk, self.model, self.members, self.reading, self)
        self._listen()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Compartir")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        page = self.model.page
        return (Crumb(page.programme),) if page is not None and page.programme else ()

    def state(self) -> State | None:
        page = self.model.page
        missing = count_told(page.gaps) if page is not None else 0
        if not missing:
            return None
        return State(self.tr("Falta(n) %n parte(s)", "", missing), Tone.ATTENTION, "package-x")

    def facts(self) -> tuple[QWidget, ...]:
        facts = [Fact(self.theme, "laptop", self.model.sharing.device_name)]
        page = self.model.page
        if page is not None and page.sent:
            made = page.sent[0].moment
            when = f"{long_day(made, self._language)}, {clock_time(made)}"
            facts.append(Fact(self.theme, "history", self.tr("Último paquete: {0}").format(when)))
        return tuple(facts)

    def header_actions(self) -> tuple[Button, ...]:
        return (self._open_button,)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+Return", self.tr("crear el paquete, o leer los marcados")),
            Key("Ctrl+O", self.tr("leer paquetes que llegaron")),
            Key("Alt+1", self.tr("llevar; con 2, leer"), ("Alt+2",)),
            Key("Space", self.tr("pausar o seguir; en la tabla, marcar")),
            Key("Ctrl+N", self.tr("agregar un equipo")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self.ways, self._centre, self.panel)

    def side_panel(self) -> QWidget:
        return self.panel

    def first_focus(self) -> QWidget:
        return self.going.begin

    def open(self, argument: str) -> None:
        self.tabs.setCurrentIndex(READING if argument == "read" else GOING)

    def refresh(self) -> None:
        self.model.refresh()
        self.model.look_for_sticks()
        self._ask_backup()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def retranslate(self) -> None:
        self._open_button.say(self.tr("Leer paquete que llegó"))
        self.tabs.setTabText(GOING, self.tr("Llevar cambios"))
        self.tabs.setTabText(READING, self.tr("Leer paquetes"))
        self.tabs.setAccessibleName(self.tr("Llevar o leer"))
        self.ways.retranslate(self._language)
        self.going.retranslate()
        self.reading.retranslate(self._language)
        self.panel.retranslate()
        self._show()
        self.coming_in.show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _build(self) -> None:
        theme = self.theme
        self._open_button = Button(theme, "", icon="package-open", show_keys="Ctrl+O")
        self.ways, self.panel = WayPanel(theme), ArrivedPanel(theme)
        self._centre = Ground("canvas")
        body = column(theme, self._centre, (16, 4, 16, 12), 10)
        self.tabs = Tabs(theme, "")
        for number in (GOING, READING):
            self.tabs.add("", keys=f"Alt+{number + 1}")
            turn = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            turn.activated.connect(lambda number=number: self.tabs.setCurrentIndex(number))
        self.going, self.reading = GoingPane(theme, self.go.emit), ReadingPane(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.going)
        self._stack.addWidget(self.reading)
        body.addWidget(self.tabs)
        body.addWidget(self._stack, 1)
        panes = Panes(theme, [self.ways, self._centre, self.panel], [316, 546, 420], 1)
        column(theme, self, gap=0).addWidget(panes)

    def _listen(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.media_changed.connect(self._show_sticks)
        self._look.timeout.connect(model.look_for_sticks)
        self._open_button.clicked.connect(self._read_arrived)
        self.tabs.currentChanged.connect(self._turn)
        self.coming_in.sent_back.connect(lambda: self.tabs.setCurrentIndex(GOING))
        self.ways.changed.connect(self._show)
        self.ways.backup_wanted.connect(self._ask_copy)
        self.ways.members_wanted.connect(self.panel.devices.setFocus)
        self.panel.device_opened.connect(self._open_device)
        self.panel.alarm_seen.connect(model.see_alarm)
        self.panel.conflicts_wanted.connect(lambda: self.go.emit("undecided/all"))
        self.panel.add_wanted.connect(self.members.add)
        self.panel.card_wanted.connect(self.members.give_card)
        self.panel.invitation_wanted.connect(self.members.use_invitation)

    def _turn(self, page: int) -> None:
        """Show the other page; where the keyboard was on the one before, it goes along."""
        left = self.going if page == READING else self.reading
        focused = left.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentIndex(page)
        if focused:
            (self.going.make if page == GOING else self.reading.table).setFocus()

    # -- what is shown

    def _show(self) -> None:
        page, now = self.model.page, self._desk.clock.local()
        self.heading_changed.emit()
        if page is None:
            return
        self.ways.show_page(page, now, self._language)
        self.going.show_way(server=self.ways.way.server is not None)
        self.going.show_page(page, self._target(), self._language, now)
        self.panel.show_page(page, now, self._language)

    def _target(self) -> str:
        stick = self.ways.way.stick
        if self.ways.way.server is not None:
            return self.tr("el servidor del programa")
        return self.tr("la memoria «{0}»").format(stick.name) if stick else self.tr("una carpeta de esta laptop")

    def _show_sticks(self) -> None:
        self.ways.show_sticks(self.model.sticks, self._language)
        stick = self.ways.way.stick
        if stick is not None:
            self.members.folder = stick.path
        self._show()

    def _ask_backup(self) -> None:
        job = self.model.last_backup()
        job.succeeded.connect(lambda last: self.ways.show_backup(last, self._language))

    # -- the rest

    def _read_arrived(self) -> None:
        self.tabs.setCurrentIndex(READING)
        self.coming_in.read_arrived()

    def _open_device(self, identity: str) -> None:
        page = self.model.page
        line = next((one for one in page.arrived if one.device.id == identity), None) if page else None
        if line is not None:
            self.members.open(line)

    def _ask_copy(self) -> None:
        name = f"facilitator-{self._desk.clock.local():%Y-%m-%d}.backup"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Copiar a otra memoria"), str(self.members.folder / name))
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, file: Path) -> None:
        """Copy everything into `file` and tell how it ended."""
        job = self.model.back_up(file)
        job.succeeded.connect(lambda _nothing: self._copied(file))

    def _copied(self, file: Path) -> None:
        words = self.tr("Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.")
        self._desk.notices.say(words.format(file.name))
        self._ask_backup()
