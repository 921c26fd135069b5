"""Asks twice for a new passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...widgets.field import Field
from ...widgets.passphrase_edit import SHORTEST, PassphraseEdit
from ..form_dialog import FormDialog


class PassphraseDialog(FormDialog):
    """`passphrase` is what was typed, until `forget()`."""

    kept_unsaved = False

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Cambiar la frase de paso"),
            act=self.tr("Cambiarla"),
            stay=self.tr("Dejar la de antes"),
            about=self.tr(
                "Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. Las copias de respaldo "
                "que ya hizo se siguen abriendo con la frase de entonces."
            ),
        )
        show, hide = self.tr("Mostrar la frase de paso"), self.tr("Ocultar la frase de paso")
        self._once, self._twice = PassphraseEdit(theme, show, hide), PassphraseEdit(theme, show, hide)
        help_text = self.tr("Al menos 10 letras; los espacios cuentan.")
        self._first = self.add(Field(theme, self.tr("Nueva frase de paso"), self._once, help_text))
        self._second = self.add(Field(theme, self.tr("Otra vez, para no equivocarse"), self._twice))
        self.check(self._compare)
        self._once.setFocus()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._once.text()

    def forget(self) -> None:
        """Empty both fields."""
        self._once.forget()
        self._twice.forget()

    def _compare(self) -> None:
        if len(self._once.text()) < SHORTEST:
            self._first.refuse(self.tr("Es muy corta: use al menos 10 letras."))
        elif self._once.text() != self._twice.text():
            self._second.refuse(self.tr("No es igual a la de arriba. Escríbala otra vez."))
