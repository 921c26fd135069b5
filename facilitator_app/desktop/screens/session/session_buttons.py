"""What a facilitator does to the session as a whole, as buttons of the header: those that its state allows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.vocabulary import SessionState

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ..still_there import if_still_there
from .ending import Ending
from .room_model import RoomModel


class SessionButtons(QObject):
    """`to_acta` leads to the acta of the session."""

    def __init__(self, theme: Theme, model: RoomModel, to_acta: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._model, self._window = theme, model, window
        self.begin = Button(theme, "", Kind.PRIMARY, icon="notebook-pen", keys="Ctrl+Return")
        self._pause = Button(theme, "", icon="pause", keys="F9")
        self._resume = Button(theme, "", Kind.PRIMARY, icon="play", keys="F9")
        self.finish = Button(theme, "", icon="flag")
        self._reopen = Button(theme, "", icon="rotate-ccw")
        self._draft = Button(theme, "", icon="file-text", keys="Ctrl+P")
        self._acta = Button(theme, "", Kind.PRIMARY, icon="file-text", keys="Ctrl+Return")
        for button in (self.begin, self._reopen):
            button.clicked.connect(model.start)
        for button in (self._pause, self._resume):
            button.clicked.connect(model.pause)
        self.finish.clicked.connect(self._ask_end)
        for button in (self._draft, self._acta):
            button.clicked.connect(to_acta)

    def of(self, state: str | None) -> tuple[Button, ...]:
        """The buttons of a session in `state`."""
        allowed: dict[str | None, tuple[Button, ...]] = {
            SessionState.PLANNED: (self.begin,),
            SessionState.OPEN: (self._draft, self._pause, self.finish),
            SessionState.PAUSED: (self._draft, self.finish, self._resume),
            SessionState.CLOSED: (self._reopen, self._acta),
        }
        return allowed.get(state, ())

    def retranslate(self) -> None:
        """Say them in the language of the moment."""
        self.begin.say(self.tr("Abrir la sesión"))
        self._pause.say(self.tr("Pausa"))
        self._resume.say(self.tr("Seguir"))
        self.finish.say(self.tr("Terminar…"))
        self._reopen.say(self.tr("Abrir de nuevo"))
        self._draft.say(self.tr("Acta"))
        self._draft.setAccessibleDescription(self.tr("lo anotado hasta ahora, como borrador"))
        self._acta.say(self.tr("Ver el acta"))

    def _ask_end(self) -> None:
        """What is lacking is lacking in this session, and this one is ended."""
        asked = if_still_there(self._window, self._end, lambda: self._model.whereabouts)
        self._model.lacking().succeeded.connect(asked)

    def _end(self, lacks: tuple[str, ...]) -> None:
        if Ending(self._theme, self._window, lacks).ask():
            self._model.close()
