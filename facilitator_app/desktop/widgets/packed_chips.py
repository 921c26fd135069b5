"""Chips of which many stand together: with less air, or without icons, where that keeps them in two lines."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from .chip import Chip, Room
from .flow import Flow

_LINES = 2


class PackedChips(QWidget):
    """Words and keys stay whole; where no way of packing makes two lines, as with large letters, so does the air."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chips: list[Chip] = []
        self._flow = Flow(theme, self, gap=4)
        theme.follow(self, self._pack)

    def hold(self, chips: list[Chip]) -> None:
        """Hold these chips in place of those before, which are gone."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = list(chips)
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self._pack()

    @property
    def lines(self) -> int:
        """In how many lines they stand."""
        return self._flow.lines_at(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._pack()

    def _pack(self) -> None:
        for room in (Room.DENSE, Room.TIGHT, Room.BARE):
            self._give(room)
            if self.lines <= _LINES:
                return
        self._give(Room.DENSE)

    def _give(self, room: Room) -> None:
        for chip in self._chips:
            chip.set_room(room)
