"""Begins a process: what it is called, by which method it starts, where it is, and what it keeps of people."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.commands.process import NEED_A_REASON, ProcessFields
from facilitator_app.domain.vocabulary import PersonalField
from facilitator_app.store.reference.catalogues import label, languages

from ...theme.theme import Theme
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.spacing import row
from ..form_dialog import FormDialog
from ..method_choice import MethodChoice
from ..place_field import PlaceFields


@dataclass(frozen=True)
class NewProcess:
    """What was said of a new process."""

    title: str
    template: str | None
    fields: ProcessFields


class BeginDialog(FormDialog):
    """`said` is what the form holds once `exec()` was accepted."""

    def __init__(self, theme: Theme, parent: QWidget, language: str) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Empezar una mesa"),
            act=self.tr("Empezar la mesa"),
            stay=self.tr("Volver"),
            about=self.tr("Todo se puede cambiar después, con las partes."),
            width=640,
        )
        self._language = language
        self._title = QLineEdit()
        self._title_field = self.add(Field(theme, self.tr("Nombre de la mesa"), self._title))
        none = self.tr("Sin método: lo escriben las partes")
        self._method = MethodChoice(theme, self.tr("Método con que se empieza"), language, none)
        self.add(self._method)
        self._places = PlaceFields(theme, (self.tr("País"), self.tr("Municipio")), language)
        self._community = QLineEdit()
        self._spoken = Combo(theme, [(one.name(language), one.code) for one in languages()])
        self._spoken.setCurrentIndex(max(0, self._spoken.findData("es")))
        self._side_by_side(self._places.country_field, self._places.municipality_field)
        self._side_by_side(
            Field(theme, self.tr("Comunidad"), self._community),
            Field(theme, self.tr("Idioma del acta"), self._spoken),
        )
        self._add_personal()
        self.check(self._check)
        self._title.setFocus()

    @property
    def said(self) -> NewProcess:
        """What was said."""
        kept = [field.value for field, box in self._kept.items() if box.isChecked()]
        fields: ProcessFields = {
            "country": self._places.country,
            "municipality": self._places.municipality,
            "community": self._community.text() or None,
            "language": str(self._spoken.currentData()),
            "personal_fields": kept,
            "personal_fields_reason": self._reason.text() or None,
        }
        return NewProcess(self._title.text().strip(), self._method.code, fields)

    def _add_personal(self) -> None:
        self.body.addWidget(Label(self.tr("Qué se guarda de cada persona"), "label"))
        told = self.tr("Solo lo que haga falta. Lo demás no se pide, no se muestra y no se imprime.")
        self.body.addWidget(Label(told, "caption", wrap=True))
        boxes = QWidget()
        flow = Flow(self.theme, boxes, gap=12)
        self._kept: dict[PersonalField, CheckBox] = {}
        for field in PersonalField:
            box = CheckBox(self.theme, label("personal_fields", field.value, self._language))
            box.setAccessibleName(label("personal_fields", field.value, self._language))
            box.setChecked(field in (PersonalField.SEX, PersonalField.LANGUAGE))
            self._kept[field] = box
            flow.addWidget(box)
        self.body.addWidget(boxes)
        self._reason = QLineEdit()
        told = self.tr("Hace falta para guardar documento o pueblo")
        self._reason_field = self.add(Field(self.theme, self.tr("Para qué se guarda"), self._reason, told))

    def _side_by_side(self, *fields: Field) -> None:
        across = row(self.theme, None, gap=12)
        for field in fields:
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def _check(self) -> None:
        if not self._title.text().strip():
            self._title_field.refuse(self.tr("Escriba cómo se llama la mesa."))
        needs = any(self._kept[PersonalField(field)].isChecked() for field in NEED_A_REASON)
        if needs and not self._reason.text().strip():
            self._reason_field.refuse(self.tr("Escriba para qué hace falta ese dato."))
