"""The page of the first run that asks for a new passphrase, twice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...widgets.field import Field, first_refused
from ...widgets.passphrase_edit import SHORTEST, PassphraseEdit
from .step_page import StepPage


class PassphraseStep(StepPage):
    """`passphrase` is there between going on and `forget()`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._once = PassphraseEdit(theme, "", "")
        self._twice = PassphraseEdit(theme, "", "")
        self._first = Field(theme, "", self._once)
        self._second = Field(theme, "", self._twice)
        self.made = False
        for field, edit in ((self._first, self._once), (self._second, self._twice)):
            edit.textEdited.connect(field.accept)
            self.body.addWidget(field)
        self._once.returnPressed.connect(self._twice.setFocus)
        self._twice.returnPressed.connect(self.try_to_go_on)
        self.body.addStretch(1)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._once.text()

    def forget(self) -> None:
        """Empty both fields once the workspace is made."""
        self.made = True
        self._once.forget()
        self._twice.forget()

    def name(self) -> str:
        return self.tr("Frase de paso")

    def below(self) -> str:
        return self.tr("Creada") if self.made else ""

    def heading(self) -> str:
        return self.tr("Escoja su frase de paso")

    def about(self) -> str:
        return self.tr(
            "Abre sus datos cada vez. Use cuatro o cinco palabras que no vayan juntas y que solo usted "
            "asocie. No la escriba en la laptop."
        )

    def first(self) -> QWidget:
        return self._once

    def retranslate(self, number: int, count: int) -> None:
        super().retranslate(number, count)
        self._first.rename(self.tr("Frase de paso"), self.tr("Al menos 10 letras; los espacios cuentan."))
        self._second.rename(self.tr("Otra vez, para no equivocarse"))
        for edit in (self._once, self._twice):
            edit.rename(self.tr("Mostrar la frase de paso"), self.tr("Ocultar la frase de paso"))
        self.next.say(self.tr("Crear y seguir"))

    def complete(self) -> bool:
        self._first.accept()
        self._second.accept()
        if len(self._once.text()) < SHORTEST:
            self._first.refuse(self.tr("Es muy corta: use al menos 10 letras."))
        elif self._once.text() != self._twice.text():
            self._second.refuse(self.tr("No es igual a la de arriba. Escríbala otra vez."))
        return first_refused([self._first, self._second]) is None
