"""Gives a method to a process that began without one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ..form_dialog import FormDialog
from ..method_choice import MethodChoice


class MethodDialog(FormDialog):
    """`code` is the method that was chosen once `exec()` was accepted."""

    def __init__(self, theme: Theme, parent: QWidget, language: str) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Elegir un método"),
            act=self.tr("Tomar este método"),
            stay=self.tr("Volver"),
            about=self.tr(
                "La mesa recibe una copia de sus etapas, condiciones, habilidades y escalas. "
                "Lo que ya escribieron las partes queda, y todo se puede cambiar con ellas."
            ),
        )
        self._choice = MethodChoice(theme, self.tr("Método"), language)
        self.add(self._choice)
        self._choice.take_focus()

    @property
    def code(self) -> str:
        """The code of the method."""
        assert self._choice.code is not None
        return self._choice.code
