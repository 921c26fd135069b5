"""Tells after every commit what the status of the workspace says: at the foot of the window, and once in a notice."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator_app.queries.sharing.status import Status, workspace_status

from .change_bridge import ChangeBridge
from .formats import in_quotes
from .notices import Notice
from .screens.asking import Asking
from .screens.desk import Desk
from .shell import Shell
from .workspaces import OpenWorkspace


class StatusTeller(QObject):
    """Lives as long as the window; asks in the background and never blinks."""

    def __init__(self, shell: Shell, desk: Desk, opened: OpenWorkspace) -> None:
        super().__init__(shell)
        self._shell = shell
        self._bridge = ChangeBridge()
        self._bridge.setParent(self)
        self._asking = Asking(desk.records, self)
        self._asking.answered.connect(self._tell)
        self._status: Status | None = None
        self._notices = desk.notices
        self._told: tuple[tuple[str, ...], Notice | None] = ((), None)
        self._told_out: tuple[tuple[str, ...], Notice | None] = ((), None)
        desk.languages.changed.connect(self._say_again)
        opened.subscribe(self._bridge.announce)
        self._bridge.changed.connect(self._asking.again)
        self._asking.ask(workspace_status)

    def _tell(self, status: Status) -> None:
        before, self._status = self._status, status
        self._say_again()
        if before is not None and (more := status.taken_out - before.taken_out) > 0:
            self._tell_taken_out(more)
        self._tell_only_read(status.only_read)
        self._tell_put_out(status.put_out_of)

    def _say_again(self) -> None:
        if self._status is not None:
            self._shell.status.unshared.tell(self._shared_words(self._status), "package")

    def _shared_words(self, status: Status) -> str:
        """What the server says it keeps has left this laptop, and is not shared before somebody has it."""
        if not status.unshared:
            return self.tr("Todo compartido")
        if status.handed_in >= status.unshared:
            return self.tr("%n cambio(s) en el servidor, aún en ningún otro equipo", "", status.unshared)
        return self.tr("%n cambio(s) sin compartir", "", status.unshared)

    def _tell_only_read(self, titles: tuple[str, ...]) -> None:
        """An observer is told once that changes would be refused, and no longer when that is over."""
        words = self.tr("Usted lee {0}: puede verlo todo y guardar notas privadas, pero no cambiar lo de la mesa.")
        self._told = self._warn_of(titles, words, self._told)

    def _tell_put_out(self, titles: tuple[str, ...]) -> None:
        """Whoever was removed is told once, and no longer when they were let in again."""
        out = self.tr("Este equipo fue retirado: {0}. Lo de antes sigue aquí; lo que escriba no llegará a los demás.")
        self._told_out = self._warn_of(titles, out, self._told_out)

    def _warn_of(
        self, titles: tuple[str, ...], words: str, before: tuple[tuple[str, ...], Notice | None]
    ) -> tuple[tuple[str, ...], Notice | None]:
        """The titles that are told now, and the notice that tells them, in place of `before`."""
        told, notice = before
        if titles == told:
            return before
        if notice is not None:
            self._notices.withdraw(notice)
        programme = self.tr("el programa")
        named = ", ".join(in_quotes(title) if title else programme for title in titles)
        return titles, self._notices.warn(words.format(named)) if titles else None

    def _tell_taken_out(self, count: int) -> None:
        """Words that were here are gone: nobody should wonder where they went."""
        words = self.tr("Se sacaron palabras o datos para siempre, %n vez (veces).", "", count)
        why = self.tr("Lo decidió quien los escribió o quien coordina: la historia de cada registro lo dice.")
        self._notices.warn(f"{words} {why}")
