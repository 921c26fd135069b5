"""Compartir: gets changes out and in, shows what is missing, and who takes part."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from facilitator_app.sync.found_files import FileKind
from facilitator_app.sync.sending import Sent
from facilitator_app.sync.server_visit import Visited

from ...formats import clock_time, file_size, long_day
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
from .errands import Standing
from .going_pane import GoingPane
from .members import Members
from .reading_pane import ReadingPane
from .view_model import Media, Reading, Sending, ShareModel, Visiting
from .way_panel import WayPanel

GOING, READING = range(2)
_LOOK_EVERY = 3000


class ShareScreen(Screen):
    """Route ``share``; ``share/read`` shows what arrived."""

    place = "share"

    def __init__(self, desk: Desk, sharing: Sharing, backups: BackupDoor, media: Media) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._going_to: Sending | Visiting | None = None
        self.model = ShareModel(desk, sharing, backups, media, self)
        self.members = Members(self, desk, self.model)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY)
        self._build()
        self._listen()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Compartir")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        page = self.model.page
        return (Crumb(page.programme),) if page is not None and page.programme else ()

    def state(self) -> State | None:
        page = self.model.page
        missing = len(page.gaps) if page is not None else 0
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
        return self.going.make

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
        self._show_readings()

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
        self.going, self.reading = GoingPane(theme), ReadingPane(theme)
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
        model.read_changed.connect(self._show_readings)
        model.sent.connect(self._sent)
        model.visited.connect(self._visited)
        model.going.moved.connect(self._going_moved)
        model.going.began.connect(self._going_began)
        model.going.progressed.connect(self._going_went)
        model.coming.moved.connect(self._coming_moved)
        model.coming.began.connect(self._coming_began)
        model.coming.progressed.connect(self._coming_went)
        model.coming.ended.connect(self._read_all)
        self._look.timeout.connect(model.look_for_sticks)
        self._open_button.clicked.connect(self._read_arrived)
        self.tabs.currentChanged.connect(self._turn)
        self.ways.changed.connect(self._show)
        self.ways.backup_wanted.connect(self._ask_copy)
        self.ways.members_wanted.connect(self.panel.devices.setFocus)
        self.going.make_wanted.connect(self._make)
        self.going.transfer.pause_wanted.connect(model.going.pause)
        self.going.transfer.cancel_wanted.connect(self._cancel_sending)
        self.reading.transfer.pause_wanted.connect(model.coming.pause)
        self.reading.transfer.cancel_wanted.connect(model.coming.cancel)
        self.reading.read_wanted.connect(model.read)
        self.reading.choose_wanted.connect(self._choose_files)
        self.reading.back_wanted.connect(self._send_back)
        self.reading.toggled.connect(self._toggle)
        self.reading.opened.connect(self._open_reading)
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
        self.ways.show_page(page, self._language)
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

    def _show_readings(self) -> None:
        self.reading.show_readings(tuple(self.model.readings.values()))

    def _ask_backup(self) -> None:
        job = self.model.last_backup()
        job.succeeded.connect(lambda last: self.ways.show_backup(last, self._language))

    # -- out

    def _make(self) -> None:
        if self.model.going.standing is not Standing.IDLE:
            return
        stick, server = self.ways.way.stick, self.ways.way.server
        if server is not None:
            self.model.visit(server)
            return
        if stick is not None:
            self._make_into(stick.path, stick.name)
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Carpeta para el paquete"))
        if chosen:
            self._make_into(Path(chosen), Path(chosen).name)

    def _make_into(self, folder: Path, medium: str) -> None:
        sending = Sending(folder, self.model.file_name(), medium)
        self.model.send(sending, since_receipt=self.going.since_receipt)

    def _cancel_sending(self) -> None:
        if isinstance(self._going_to, Sending):
            self.model.cancel_sending(self._going_to.folder)
        else:
            self.model.going.cancel()

    def _going_began(self, errand: Sending | Visiting) -> None:
        if self._going_to is errand and self.going.transfer.card is not None:
            return  # it goes on
        self._going_to = errand
        if isinstance(errand, Visiting):
            words = self.tr("Si se corta la conexión no se pierde nada: la próxima vez sigue donde quedó.")
            self.going.transfer.begin(self.tr("Intercambiando con {0}").format(errand.address), words)
        else:
            words = self.tr("Si saca la memoria no se pierde nada: la próxima vez sigue donde quedó.")
            self.going.transfer.begin(self.tr("Copiando a {0}").format(errand.medium), words)
        card = self.going.transfer.card
        if card is not None and self.isVisible() and self.tabs.currentIndex() == GOING:
            card.pause.setFocus()

    def _going_went(self, _errand: Sending | Visiting, done: int, total: int | None) -> None:
        self.going.transfer.show_step(done, total, None, self._language)

    def _going_moved(self) -> None:
        standing = self.model.going.standing
        self.going.show_under_way(standing is not Standing.IDLE)
        self.going.transfer.show_paused(standing is Standing.PAUSED)
        if standing is Standing.IDLE:
            self._going_to = None
            if self.tabs.currentIndex() == GOING and self.isVisible():
                self.going.make.setFocus()

    def _sent(self, sending: Sending, made: Sent) -> None:
        exported, number = made.exported, made.remembered.number
        size = file_size(exported.bytes, self._language)
        words = self.tr("Paquete {0} en {1}: {2}, {3} cambios. Ya puede sacar la memoria.")
        told = words.format(number, sending.medium, size, exported.entries)
        if exported.unsealed:
            told = f"{told} " + self.tr("%n cambio(s) esperan llaves de la coordinación.", "", exported.unsealed)
        self.going.show_made(told)
        self._desk.notices.say(told)

    def _visited(self, visited: Visited) -> None:
        told = self.tr("Servidor: {0} partes entregadas, {1} recibidas.").format(visited.sent, visited.received)
        if visited.refused:
            told = f"{told} " + self.tr("%n espacio(s) no los admite el servidor.", "", len(visited.refused))
        self.going.show_made(told)
        self._desk.notices.say(told)

    # -- in

    def _read_arrived(self) -> None:
        """What is on the sticks is listed already; where nothing is, a person chooses files."""
        self.tabs.setCurrentIndex(READING)
        self.model.look_for_sticks()
        if self.model.readings:
            self.reading.table.setFocus()
        else:
            self._choose_files()

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Paquetes que llegaron"), str(self.members.folder))
        self.model.offer([Path(name) for name in chosen])

    def _toggle(self, file: Path) -> None:
        reading = self.model.readings.get(file)
        if reading is not None and reading.imported is None and self.model.coming.standing is Standing.IDLE:
            self.model.want(file, not reading.wanted)

    def _open_reading(self, reading: Reading) -> None:
        if reading.file.kind is FileKind.INVITATION:
            self.members.join(reading.key)
        else:
            self._toggle(reading.key)

    def _coming_began(self, file: Path) -> None:
        self.reading.show_busy(file)
        words = self.tr("Lo que ya entró queda. Si se interrumpe, se sigue leyendo el mismo paquete.")
        self.reading.transfer.begin(self.tr("Leyendo {0}").format(file.name), words)

    def _coming_went(self, file: Path, done: int, total: int | None) -> None:
        reading = self.model.readings.get(file)
        size = reading.file.size if reading is not None else None
        self.reading.transfer.show_step(done, total, size, self._language)

    def _coming_moved(self) -> None:
        standing = self.model.coming.standing
        self.reading.transfer.show_paused(standing is Standing.PAUSED)
        if standing is Standing.IDLE:
            self.reading.show_busy(None)

    def _read_all(self) -> None:
        self._show_readings()
        read = [one.imported for one in self.model.readings.values() if one.imported is not None]
        if read:
            entries = sum(one.entries_new for one in read)
            self._desk.notices.say(self.tr("%n cambio(s) nuevo(s) leído(s).", "", entries))

    def _send_back(self) -> None:
        if self.model.going.standing is Standing.IDLE and self.model.send_back():
            self.tabs.setCurrentIndex(GOING)

    # -- the rest

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
