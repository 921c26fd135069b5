"""Packages on their way in: what is on the sticks or was chosen, read one after the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.sync.found_files import FileKind

from ..desk import Desk
from .errands import Standing
from .members import Members
from .reading_pane import ReadingPane
from .view_model import Reading, ShareModel


class ComingIn(QObject):
    """Moves `pane` along with what the model has under way; `sent_back` once an answer goes out."""

    sent_back = Signal()

    def __init__(self, desk: Desk, model: ShareModel, members: Members, pane: ReadingPane, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._members, self._pane, self._window = desk, model, members, pane, window
        model.read_changed.connect(self.show)
        model.coming.moved.connect(self._moved)
        model.coming.began.connect(self._began)
        model.coming.progressed.connect(self._went)
        model.coming.ended.connect(self._read_all)
        pane.transfer.pause_wanted.connect(model.coming.pause)
        pane.transfer.cancel_wanted.connect(model.coming.cancel)
        pane.read_wanted.connect(model.read)
        pane.choose_wanted.connect(self._choose_files)
        pane.back_wanted.connect(self._send_back)
        pane.toggled.connect(self._toggle)
        pane.opened.connect(self._open)

    def show(self) -> None:
        """Show what there is to read, and what was read."""
        self._pane.show_readings(tuple(self._model.readings.values()))

    def read_arrived(self) -> None:
        """What is on the sticks is listed already; where nothing is, a person chooses files."""
        self._model.look_for_sticks()
        if self._model.readings:
            self._pane.table.setFocus()
        else:
            self._choose_files()

    def _choose_files(self) -> None:
        title = self.tr("Paquetes que llegaron")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(self._members.folder))
        self._model.offer([Path(name) for name in chosen])

    def _toggle(self, file: Path) -> None:
        reading = self._model.readings.get(file)
        if reading is not None and reading.imported is None and self._model.coming.standing is Standing.IDLE:
            self._model.want(file, not reading.wanted)

    def _open(self, reading: Reading) -> None:
        if reading.file.kind is FileKind.INVITATION:
            self._members.join(reading.key)
        else:
            self._toggle(reading.key)

    def _began(self, file: Path) -> None:
        self._pane.show_busy(file)
        words = self.tr("Lo que ya entró queda. Si se interrumpe, se sigue leyendo el mismo paquete.")
        self._pane.transfer.begin(self.tr("Leyendo {0}").format(file.name), words)

    def _went(self, file: Path, done: int, total: int | None) -> None:
        reading = self._model.readings.get(file)
        size = reading.file.size if reading is not None else None
        self._pane.transfer.show_step(done, total, size, self._desk.languages.code)

    def _moved(self) -> None:
        standing = self._model.coming.standing
        self._pane.transfer.show_paused(standing is Standing.PAUSED)
        if standing is Standing.IDLE:
            self._pane.show_busy(None)

    def _read_all(self) -> None:
        self.show()
        read = [one.imported for one in self._model.readings.values() if one.imported is not None]
        if read:
            entries = sum(one.entries_new for one in read)
            self._desk.notices.say(self.tr("%n cambio(s) nuevo(s) leído(s).", "", entries))

    def _send_back(self) -> None:
        if self._model.going.standing is Standing.IDLE and self._model.send_back():
            self.sent_back.emit()
