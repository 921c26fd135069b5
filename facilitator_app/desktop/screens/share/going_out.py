"""Changes on their way out: a package for a stick or a folder, or a visit to the server, and how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.sync.sending import Sent
from facilitator_app.sync.server_visit import Visited

from ...formats import file_size
from ..desk import Desk
from .errands import Standing
from .going_pane import GoingPane
from .view_model import Sending, ShareModel, Visiting
from .way_panel import WayPanel


class GoingOut(QObject):
    """Moves `pane` along with what the model has under way."""

    def __init__(self, desk: Desk, model: ShareModel, ways: WayPanel, pane: GoingPane, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._ways, self._pane, self._window = desk, model, ways, pane, window
        self._under_way: Sending | Visiting | None = None
        model.sent.connect(self._sent)
        model.visited.connect(self._visited)
        model.going.moved.connect(self._moved)
        model.going.began.connect(self._began)
        model.going.progressed.connect(self._went)
        pane.make_wanted.connect(self.make)
        pane.transfer.pause_wanted.connect(model.going.pause)
        pane.transfer.cancel_wanted.connect(self._cancel)

    def make(self) -> None:
        """Begin with what is chosen: a stick, the server, or else a folder that is asked for."""
        if self._model.going.standing is not Standing.IDLE:
            return
        stick, server = self._ways.way.stick, self._ways.way.server
        if server is not None:
            self._model.visit(server)
            return
        if stick is not None:
            self._make_into(stick.path, stick.name)
            return
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Carpeta para el paquete"))
        if chosen:
            self._make_into(Path(chosen), Path(chosen).name)

    def _make_into(self, folder: Path, medium: str) -> None:
        sending = Sending(folder, self._model.file_name(), medium)
        self._model.send(sending, since_receipt=self._pane.since_receipt)

    def _cancel(self) -> None:
        if isinstance(self._under_way, Sending):
            self._model.cancel_sending(self._under_way.folder)
        else:
            self._model.going.cancel()

    def _began(self, errand: Sending | Visiting) -> None:
        if self._under_way is errand and self._pane.transfer.card is not None:
            return  # it goes on
        self._under_way = errand
        if isinstance(errand, Visiting):
            words = self.tr("Si se corta la conexión no se pierde nada: la próxima vez sigue donde quedó.")
            self._pane.transfer.begin(self.tr("Intercambiando con {0}").format(errand.address), words)
        else:
            words = self.tr("Si saca la memoria no se pierde nada: la próxima vez sigue donde quedó.")
            self._pane.transfer.begin(self.tr("Copiando a {0}").format(errand.medium), words)
        card = self._pane.transfer.card
        if card is not None and self._pane.isVisible():
            card.pause.setFocus()

    def _went(self, _errand: Sending | Visiting, done: int, total: int | None) -> None:
        self._pane.transfer.show_step(done, total, None, self._desk.languages.code)

    def _moved(self) -> None:
        standing = self._model.going.standing
        self._pane.show_under_way(standing is not Standing.IDLE)
        self._pane.transfer.show_paused(standing is Standing.PAUSED)
        if standing is Standing.IDLE:
            self._under_way = None
            if self._pane.isVisible():
                self._pane.make.setFocus()

    def _sent(self, sending: Sending, made: Sent) -> None:
        exported, number = made.exported, made.remembered.number
        size = file_size(exported.bytes, self._desk.languages.code)
        words = self.tr("Paquete {0} en {1}: {2}, {3} cambios. Ya puede sacar la memoria.")
        told = words.format(number, sending.medium, size, exported.entries)
        if exported.unsealed:
            told = f"{told} " + self.tr("%n cambio(s) esperan llaves de la coordinación.", "", exported.unsealed)
        self._pane.show_made(told)
        self._desk.notices.say(told)

    def _visited(self, visited: Visited) -> None:
        told = self.tr("Servidor: {0} partes entregadas, {1} recibidas.").format(visited.sent, visited.received)
        if visited.refused:
            told = f"{told} " + self.tr("%n espacio(s) no los admite el servidor.", "", len(visited.refused))
        self._pane.show_made(told)
        self._desk.notices.say(told)
