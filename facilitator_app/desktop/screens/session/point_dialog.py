"""A new point of the agenda: its title and the time agreed for it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ...theme.theme import Theme
from ...widgets.field import Field
from ...widgets.typed_number import NumberEdit
from ..form_dialog import FormDialog


class PointDialog(FormDialog):
    """`title` and `minutes` are what is said of it; Enter in the title adds it too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme, parent, self.tr("Punto de la agenda"), act=self.tr("Agregar el punto"), stay=self.tr("Volver"),
            width=460,
        )  # fmt: skip
        self._title = QLineEdit()
        self._minutes = NumberEdit(theme)
        self._minutes.setRange(0, 600)
        self._minutes.setSingleStep(5)
        self._minutes.setSpecialValueText(self.tr("sin tiempo acordado"))
        self._field = self.add(Field(theme, self.tr("Título del punto"), self._title))
        self.add(Field(theme, self.tr("Minutos acordados"), self._minutes))
        self._title.returnPressed.connect(self.attempt)
        self.check(self._check)
        self._title.setFocus()

    @property
    def title(self) -> str:
        """What the point is about."""
        return self._title.text().strip()

    @property
    def minutes(self) -> int | None:
        """The time agreed, if any."""
        return self._minutes.value() or None

    def _check(self) -> None:
        if not self.title:
            self._field.refuse(self.tr("Escriba de qué trata el punto."))
