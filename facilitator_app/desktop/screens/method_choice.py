"""The choice of a method that ships, with what each is for said below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.store.reference.templates import in_language, shipped, template

from ..theme.theme import Theme
from ..widgets.choice import Combo
from ..widgets.field import Field

translate = QCoreApplication.translate
_USUAL = "pro-paz"


class MethodChoice(Field):
    """`code` is the chosen method; `none` offers to go without one, in these words."""

    def __init__(self, theme: Theme, words: str, language: str, none: str = "") -> None:
        options = [(in_language(template(code).name, language) or code, code) for code in shipped()]
        options.sort(key=lambda one: one[1] != _USUAL)
        self._combo = Combo(theme, [*options, (none, "")] if none else options)
        super().__init__(theme, words, self._combo, " ")
        self._language = language
        self._combo.currentIndexChanged.connect(self._tell_purpose)
        self._tell_purpose()

    @property
    def code(self) -> str | None:
        """The code of the method; None for none."""
        return self._combo.currentData() or None

    def take_focus(self) -> None:
        """Let the keyboard begin here."""
        self._combo.setFocus()

    def _tell_purpose(self) -> None:
        purpose = template(self.code).purpose if self.code else None
        self.help.setText(in_language(purpose, self._language) if purpose else "")
