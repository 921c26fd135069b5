"""The window that adds a person, from the roster and from the attendance of a session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...widgets.choice import CheckBox
from ..form_dialog import FormDialog
from .person_form import FormSetting, PersonEntry, PersonForm

translate = QCoreApplication.translate


class NewPerson(FormDialog):
    """Name, party, role and how they sign; `act` is on the button, `name` what was typed before."""

    def __init__(self, theme: Theme, parent: QWidget, setting: FormSetting, act: str, name: str = "") -> None:
        super().__init__(
            theme,
            parent,
            translate("PeopleDialogs", "Persona nueva"),
            act=act,
            stay=translate("PeopleDialogs", "Volver"),
            width=640,
        )
        self.form = PersonForm(theme, setting)
        self.form.show_values({"name": name} if name else {})
        self.body.addWidget(self.form)
        reserve = translate("PeopleDialogs", "Reservar su nombre desde ahora: en la mesa saldrá un seudónimo")
        self._reserve = CheckBox(theme, reserve)
        self.body.addWidget(self._reserve)
        self._fields.extend(self.form.fields)
        self.check(self.form.validate)
        self.form.name.setFocus()

    @property
    def entry(self) -> PersonEntry:
        """The person as written."""
        return self.form.entry()

    @property
    def reserved(self) -> bool:
        """Whether the name stays with the team."""
        return self._reserve.isChecked()
