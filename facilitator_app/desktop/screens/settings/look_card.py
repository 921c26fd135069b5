"""How the screen looks: language, size of the letters, colours; every choice is seen at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...languages import NAMES, Languages
from ...theme.scale import STEPS, Scale
from ...theme.theme import Theme
from ...widgets.card import Card
from ...widgets.choice import Segments
from ...widgets.label import Label
from ...widgets.language_chips import LanguageChips

_THEMES = ("system", "light", "dark", "contrast")


class LookCard(Card):
    """Follows what is changed elsewhere too, as by F12 or Ctrl and plus."""

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme, " ", gap=8)
        self._languages = languages
        self._chips = LanguageChips(theme, NAMES, languages.code)
        self._chips.chosen.connect(languages.choose)
        languages.changed.connect(self._chips.show_language)
        self._size_label, self._colour_label = Label("", "label"), Label("", "label")
        self._sizes = Segments(theme, "", [(f"{round(step * 100)} %", step) for step in STEPS])
        self._colours = Segments(theme, "", [("", name) for name in _THEMES])
        self._sizes.chosen.connect(self._resize)
        self._colours.chosen.connect(self._dress)
        self.body.addWidget(self._chips, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._size_label, self._sizes, self._colour_label, self._colours):
            self.body.addWidget(part)
        theme.follow(self, self._show)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard waits: the language of the moment."""
        return self._chips.checked

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.heading.setText(self.tr("Pantalla"))
        self.setAccessibleName(self.tr("Pantalla"))
        self._size_label.setText(self.tr("Tamaño de la letra"))
        self._colour_label.setText(self.tr("Colores"))
        self._sizes.setAccessibleName(self.tr("Tamaño de la letra"))
        words = (self.tr("Como el sistema"), self.tr("Claros"), self.tr("Oscuros"), self.tr("Mucho contraste"))
        self._colours.rename(self.tr("Colores"), words)

    def _show(self) -> None:
        if self.theme.factor in STEPS:
            self._sizes.choose(self.theme.factor)
        self._colours.choose(self.theme.wanted)

    def _resize(self, step: object) -> None:
        if isinstance(step, float):
            self.theme.resize(Scale(step))

    def _dress(self, name: object) -> None:
        self.theme.choose(str(name))
