"""A new point of the agenda: its title and the time agreed for it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.field import Field
from ...widgets.spacing import column, fit_into_window, row
from ...widgets.typed_number import NumberEdit


class PointDialog(QDialog):
    """`title` and `minutes` are what was said once `exec()` was accepted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Punto de la agenda"))
        self.setAccessibleName(self.tr("Punto de la agenda"))
        fit_into_window(theme, self, 460, 220)
        body = column(theme, self, (20, 16, 20, 16), 12)
        self._title = QLineEdit()
        self._minutes = NumberEdit(theme)
        self._minutes.setRange(0, 600)
        self._minutes.setSingleStep(5)
        self._minutes.setSpecialValueText(self.tr("sin tiempo acordado"))
        self._field = Field(theme, self.tr("Título del punto"), self._title)
        body.addWidget(self._field)
        body.addWidget(Field(theme, self.tr("Minutos acordados"), self._minutes))
        verbs = row(theme)
        leave = Button(theme, self.tr("Volver"), show_keys="Esc")
        leave.clicked.connect(self.reject)
        add = Button(theme, self.tr("Agregar el punto"), Kind.PRIMARY, show_keys="Return")
        add.clicked.connect(self._add)
        self._title.returnPressed.connect(self._add)
        verbs.addStretch(1)
        verbs.addWidget(leave)
        verbs.addWidget(add)
        body.addLayout(verbs)
        self._title.setFocus()

    @property
    def title(self) -> str:
        """What the point is about."""
        return self._title.text().strip()

    @property
    def minutes(self) -> int | None:
        """The time agreed, if any."""
        return self._minutes.value() or None

    def _add(self) -> None:
        if self.title:
            self.accept()
        else:
            self._field.refuse(self.tr("Escriba de qué trata el punto."))
            self._title.setFocus()
