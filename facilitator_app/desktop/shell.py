"""The main window: rail, header, the screen of the moment, status bar, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from .arrival import Arrival
from .change_bridge import Changes
from .doors import Doors
from .first_place import FirstPlace
from .formats import clock_time
from .jobs import Job
from .notices import Notices
from .screen_stack import ScreenStack
from .screens.base import Screen
from .shell_help import ShellHelp
from .shell_notices import ShellNotices
from .theme.scale import Scale
from .theme.theme import Theme
from .widgets.header import Header
from .widgets.keep_in_view import KeepInView
from .widgets.panes import next_pane
from .widgets.rail import Place, Rail
from .widgets.read_large import ReadLarge
from .widgets.reading_order import go_on
from .widgets.shortcut import Shortcut
from .widgets.status_bar import StatusBar

DESIGN_SIZE = QSize(1366, 768)
_FRAME = 40  # what a title and a border take at most, in pixels


class Shell(QMainWindow):
    """Screens are registered by the first word of their route and made when they are first gone to."""

    lock_wanted = Signal()
    end_wanted = Signal()
    undo_wanted = Signal()
    discreet_changed = Signal(bool)

    def __init__(self, theme: Theme, notices: Notices) -> None:
        super().__init__()
        self.theme = theme
        self.notices = notices
        self.discreet = True
        self.may_end = False
        self._settled = False
        KeepInView(self)
        self._arrival, self._first_place = Arrival(self), FirstPlace(self)
        self._doors = Doors()
        self.help = ShellHelp(theme, self, notices, lambda: (self.route_name, self.screen_now))
        self._build()
        self._bind_keys()
        self._told = ShellNotices(theme, self, self._notice_bar, notices)
        theme.dress(self)
        theme.changed.connect(self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._second_display)
        self.resize(DESIGN_SIZE)

    def fit_into(self, room: QSize) -> None:
        """Take the whole screen, of which `room` is free, where the window with its frame would not fit in it."""
        if room.width() < DESIGN_SIZE.width() + _FRAME or room.height() < DESIGN_SIZE.height() + _FRAME:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def register(self, route: str, make: Callable[[], Screen]) -> None:
        """Let routes that begin with `route` lead to the screen that `make` makes."""
        self._doors.makers[route] = make

    def register_unread(self, route: str, read: Callable[[], Job]) -> None:
        """Let routes that begin with `route` lead to a screen of which nothing is read before somebody goes there.

        `read` starts a job, whose result makes the screen. Until then the screen of the moment stays.
        """
        self._doors.register_unread(route, read)

    def serve(self, route: str, act: Callable[[], None]) -> None:
        """Let `route` do something over the screen of the moment, as searching does, instead of leaving it."""
        self._doors.acts[route] = act

    def destinations(self) -> list[Place]:
        """The places that lead somewhere, as the rail shows them."""
        return [place for place in self._places() if place.code in self._doors.makers]

    def settle_places(self) -> None:
        """Show in the rail only the places that lead somewhere, once all screens are registered."""
        self._settled = True
        self._say_again()

    def knows(self, place: str) -> bool:
        """Whether routes that begin with `place` lead anywhere."""
        return self._doors.knows(place)

    @property
    def registered(self) -> tuple[str, ...]:
        """The first words of the routes that lead to a screen."""
        return self._doors.to_screens

    @property
    def screen_now(self) -> Screen | None:
        """The screen in view."""
        return self._stack.now

    @property
    def route(self) -> str:
        """The route that was gone to last."""
        return self._doors.wanted

    @property
    def route_name(self) -> str:
        """The first word of the route of the screen in view; empty before there is one."""
        return self._stack.name_now

    def go(self, route: str) -> Screen:
        """Bring the screen of `route` (``place`` or ``place/argument``) into view; one that must be read first follows.

        Returns the screen in view.
        """
        name, _, argument = route.partition("/")
        if self._stack.kept(name) is None and not self.knows(name) and self.screen_now is not None:
            self.notices.say(self.tr("Esa parte todavía no está en esta versión."))
            return self.screen_now
        if name in self._doors.acts and self.screen_now is not None:
            self._doors.acts[name]()
            return self.screen_now
        self._doors.want(route)
        if self._doors.must_be_read(name) and self.screen_now is not None:
            self._doors.read(name, self.go)
            return self.screen_now
        before = self.screen_now
        screen = self._stack.kept(name) or self._make(name)  # the first one made is in view at once
        if screen.public and not self.discreet:
            self.set_discreet(True)
        if argument:
            screen.open(argument)
        if screen is not before:
            self._arrival.at(screen)
        self._stack.bring(screen)
        self._dress()
        self._first_place.at(screen)
        return screen

    def go_to_first(self, routes: Sequence[str]) -> None:
        """Go to the first of `routes` that leads anywhere."""
        route = next((route for route in routes if self.knows(route.partition("/")[0])), "")
        if route:
            self.go(route)

    def forget(self, route: str) -> None:
        """Drop a screen that is not needed again, as the unlock screen after unlocking."""
        self._stack.forget(route)

    def apply_changes(self, changes: Changes) -> None:
        """After a commit: the screen in view asks again, the others remember that they are stale."""
        self._stack.apply_changes(changes)

    def set_discreet(self, discreet: bool) -> None:
        """Cover reserved things, or show them."""
        self.discreet = discreet
        self._stack.set_discreet(discreet)
        self._tell_discreet()
        self.discreet_changed.emit(discreet)
        words = self.tr("Vista discreta puesta") if discreet else self.tr("Vista discreta quitada")
        self.notices.say(words)

    def show_help(self) -> None:
        """F1: the guide, the keys and the notices."""
        self.help.show()

    def read_large(self) -> None:
        """F11: what the screen may show to everybody in the room."""
        large = self.screen_now.large() if self.screen_now is not None else None
        if large is None:
            self.notices.say(self.tr("Aquí no hay nada que se pueda leer ante todos."))
        else:
            ReadLarge(self.theme, self, large.pages, large.at).fill_screen()

    def pull_drawer(self) -> None:
        """Bring the panel at the right over the centre where it has no place beside it, or put it away."""
        drawer = self._stack.drawer_now
        if drawer is not None:
            drawer.pull(not drawer.out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "rail"):
            self._say_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_end:
            event.accept()
            return
        event.ignore()
        self.end_wanted.emit()

    def _make(self, name: str) -> Screen:
        screen = self._doors.makers[name]()
        self._stack.keep(name, screen)
        self._stack.fit(self.width())
        screen.set_discreet(self.discreet)
        screen.heading_changed.connect(self._heading_changed)
        screen.go.connect(self._go_if_known)
        screen.large_wanted.connect(self.read_large)
        return screen

    def _build(self) -> None:
        self.setMinimumSize(640, 400)  # screens scroll, so a small window squeezes nothing
        self._whole = QWidget()
        outer = QVBoxLayout(self._whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._across = QHBoxLayout()
        self._across.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.header = Header(self.theme)
        self.header.crumb_pressed.connect(self._crumb)
        self._notice_bar = QVBoxLayout()
        self._stack = ScreenStack(self.theme)
        right.addWidget(self.header)
        right.addLayout(self._notice_bar)
        right.addWidget(self._stack, 1)
        self.rail = self._new_rail()
        self._across.addWidget(self.rail)
        self._across.addLayout(right, 1)
        outer.addLayout(self._across, 1)
        self.status = StatusBar(self.theme, self.tr("Estado"), self.tr("Ayuda"))
        for part, route in ((self.status.connection, "share"), (self.status.unshared, "share")):
            part.setProperty("route", route)
            part.clicked.connect(self._status_pressed)
        self.status.person.setProperty("route", "settings")
        self.status.person.clicked.connect(self._status_pressed)
        self.status.keys.clicked.connect(self.show_help)
        self.status.discreet.clicked.connect(self._switch_discreet)
        self.status.lock.clicked.connect(self.lock_wanted)
        outer.addWidget(self.status)
        self.setCentralWidget(self._whole)
        self._say_again()

    def _new_rail(self) -> Rail:
        places = [place for place in self._places() if not self._settled or self.knows(place.code)]
        rail = Rail(self.theme, self.tr("Lugares"), places)
        rail.went.connect(self._go_if_known)
        return rail

    def _go_if_known(self, route: str) -> None:
        if self.knows(route.partition("/")[0]):
            self.go(route)
        else:
            self.notices.say(self.tr("Eso no está en esta versión."))

    def _places(self) -> Sequence[Place]:
        return (
            Place("today", self.tr("Hoy"), "calendar-check", "Ctrl+1"),
            Place("processes", self.tr("Mesas"), "messages-square", "Ctrl+2"),
            Place("session", self.tr("Sesión"), "notebook-pen", "Ctrl+3"),
            Place("people", self.tr("Personas"), "users", "Ctrl+4"),
            Place("agreements", self.tr("Acuerdos"), "handshake", "Ctrl+5"),
            Place("analysis", self.tr("Análisis"), "waypoints", "Ctrl+6"),
            Place("share", self.tr("Compartir"), "usb", "Ctrl+7"),
            Place("search", self.tr("Buscar"), "search", "Ctrl+K", foot=True),
            Place("settings", self.tr("Ajustes"), "settings", "Ctrl+,", foot=True),
        )

    def _bind_keys(self) -> None:
        for keys, act, does in (
            ("F1", self.show_help, lambda: self.tr("esta ayuda: la guía, las teclas y los avisos")),
            ("F6", lambda: self._pane(1), lambda: self.tr("siguiente parte de la pantalla")),
            ("Shift+F6", lambda: self._pane(-1), lambda: self.tr("parte anterior de la pantalla")),
            ("Ctrl+F", self._filter, lambda: self.tr("filtrar aquí")),
            ("Ctrl+O", lambda: self._go_if_known("share/read"), lambda: self.tr("leer un paquete")),
            ("Ctrl+Z", self._undo, lambda: self.tr("deshacer")),
            ("F11", self.read_large, lambda: self.tr("leer en grande")),
            ("F12", self.theme.next, lambda: self.tr("cambiar de tema")),
            ("Ctrl++", self.theme.larger, lambda: self.tr("letra más grande")),
            ("Ctrl+=", self.theme.larger, lambda: self.tr("letra más grande")),
            ("Ctrl+-", self.theme.smaller, lambda: self.tr("letra más pequeña")),
            ("Ctrl+0", lambda: self.theme.resize(Scale()), lambda: self.tr("letra de tamaño normal")),
            ("Ctrl+Shift+L", self.lock_wanted.emit, lambda: self.tr("bloquear ahora")),
            ("Ctrl+Shift+H", self._switch_discreet, lambda: self.tr("vista discreta")),
        ):
            Shortcut(keys, self, act, does)

    def _say_again(self) -> None:
        self.setWindowTitle("Facilitator")
        self.status.setAccessibleName(self.tr("Estado"))
        self.status.keys.say(self.tr("Ayuda"))
        self.help.close()
        self._tell_discreet()
        old, self.rail = self.rail, self._new_rail()
        self._across.replaceWidget(old, self.rail)
        self._read_in_order()
        old.hide()
        old.deleteLater()
        self._dress()

    def _read_in_order(self) -> None:
        """The places first, as they stand at the left, and the bar at the foot last; toasts lie over both."""
        self.status.lower()
        self._stack.lower()
        self.header.lower()
        self.rail.lower()

    def _dress(self) -> None:
        screen = self.screen_now
        bare = screen is None or screen.bare
        self.rail.setVisible(not bare)
        self.header.setVisible(not bare)
        if screen is None or bare:
            return
        self.rail.show_place(screen.place)
        self.header.set_path([(crumb.words, bool(crumb.route)) for crumb in screen.breadcrumb()], screen.title())
        state = screen.state()
        self.header.state.setVisible(state is not None)
        if state is not None:
            self.header.state.show_state(state.words, state.tone, state.icon, filled=state.filled)
        self.header.set_facts(screen.facts())
        saved = screen.saved_at()
        self.header.tell_saved(self.tr("Guardado {0}").format(clock_time(saved)) if saved is not None else "")
        self.header.set_actions(screen.header_actions())

    def _heading_changed(self) -> None:
        self._dress()
        self._arrival.heading_changed()
        self._first_place.heading_changed()

    def _crumb(self, step: int) -> None:
        screen = self.screen_now
        route = screen.breadcrumb()[step].route if screen is not None else ""
        if route:
            self.go(route)

    def _status_pressed(self) -> None:
        sender = self.sender()
        route = sender.property("route") if sender is not None else None
        if route in self._doors.makers and (self.screen_now is None or not self.screen_now.bare):
            self.go(route)

    def _pane(self, step: int) -> None:
        screen = self.screen_now
        if screen is None:
            return
        drawer = self._stack.drawer_now
        if drawer is not None and drawer.narrow:
            drawer.pull(True)
        next_pane([self.header, *screen.panes(), self.status] if screen.panes() else [screen, self.status], step)

    def _filter(self) -> None:
        field = self.screen_now.filter_field() if self.screen_now is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        drawer = self._stack.drawer_now
        if event.key() == Qt.Key.Key_Escape and drawer is not None and drawer.out:
            drawer.pull(False)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def _fit(self) -> None:
        self._stack.fit(self.width())

    def _undo(self) -> None:
        if not self._told.undo():
            self.undo_wanted.emit()

    def _switch_discreet(self) -> None:
        self.set_discreet(not self.discreet)

    def _tell_discreet(self) -> None:
        words = self.tr("Vista discreta") if self.discreet else self.tr("Todo a la vista")
        self.status.discreet.tell(words, "eye-off" if self.discreet else "eye")

    def _second_display(self) -> None:
        if not self.discreet:
            self.set_discreet(True)
