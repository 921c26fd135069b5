"""The languages of the program as chips, each in its own name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from .chip import Chip
from .one_of import OneOf
from .pill import Icon
from .spacing import row


class LanguageChips(QWidget):
    """`chosen` carries the code of the language a person pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, names: Mapping[str, str], now: str) -> None:
        super().__init__()
        line = row(theme, self, gap=6)
        line.addWidget(Icon(theme, "languages", size=20))
        line.addSpacing(theme.px(4))
        self._codes = list(names)
        self._group = OneOf(self)
        for index, (code, words) in enumerate(names.items()):
            chip = Chip(theme, words, large=True)
            chip.setChecked(code == now)
            self._group.addButton(chip, index)
            line.addWidget(chip)
        self._group.idClicked.connect(self._tell)

    @property
    def checked(self) -> QWidget | None:
        """The chip of the language of the moment."""
        return self._group.checkedButton()

    def show_language(self, code: str) -> None:
        """Mark `code` without telling."""
        self._group.button(self._codes.index(code)).setChecked(True)

    def _tell(self, index: int) -> None:
        self.chosen.emit(self._codes[index])
