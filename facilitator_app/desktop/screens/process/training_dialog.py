"""Adds a training or changes one: what was taught, when and by whom, and who went through it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from facilitator_app.commands.training import TrainingFields
from facilitator_app.queries.levelling import Levelling, TrainingLine
from facilitator_app.queries.seats import Seat

from ...theme.theme import Theme
from ...widgets.choice import CheckBox
from ...widgets.day_edit import DayEdit
from ...widgets.field import Field
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.spacing import fixed, row
from ...widgets.ticked_rows import TickedRows
from ...widgets.typed_number import NumberEdit
from ..form_dialog import FormDialog


class TrainingDialog(FormDialog):
    """`title`, `said` and `people` are what the form holds once `exec()` was accepted."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        levelling: Levelling,
        language: str,
        today: date,
        line: TrainingLine | None = None,
    ) -> None:
        new = line is None
        super().__init__(
            theme,
            parent,
            self.tr("Agregar una formación") if new else self.tr("Datos de la formación"),
            act=self.tr("Agregar la formación") if new else self.tr("Guardar cambios"),
            stay=self.tr("Volver"),
            width=640,
        )
        self.line = line
        self._title, self._trainer, self._venue = QLineEdit(), QLineEdit(), QLineEdit()
        self._hours = NumberEdit(theme)
        self._hours.setRange(0, 1000)
        self._hours.setSpecialValueText(self.tr("sin decir"))
        self._day = DayEdit(theme, today)
        self._title_field = self.add(Field(theme, self.tr("Qué formación fue"), self._title))
        self._across(Field(theme, self.tr("Día"), self._day), Field(theme, self.tr("Horas"), self._hours))
        self._across(Field(theme, self.tr("Quién la dio"), self._trainer), Field(theme, self.tr("Lugar"), self._venue))
        self._skills = self._skill_boxes(levelling, language)
        self._people = self._people_list(levelling)
        if line is not None:
            self._fill(line)
        self.check(self._check)
        self._title.setFocus()

    @property
    def title(self) -> str:
        """What it is called."""
        return self._title.text().strip()

    @property
    def said(self) -> TrainingFields:
        """What was said beside the title."""
        day = self._day.date()
        return {
            "on": date(day.year(), day.month(), day.day()),
            "hours": self._hours.value() or None,
            "skills": tuple(code for code, box in self._skills if box.isChecked()) or None,
            "trainer": self._trainer.text().strip() or None,
            "venue": self._venue.text().strip() or None,
        }

    @property
    def people(self) -> tuple[UUID, ...]:
        """Who went through it."""
        items = [self._people.item(at) for at in range(self._people.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def _across(self, *fields: Field) -> None:
        line = row(self.theme, None, gap=12)
        for field in fields:
            self._fields.append(field)
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _skill_boxes(self, levelling: Levelling, language: str) -> Sequence[tuple[str, CheckBox]]:
        self.body.addWidget(Label(self.tr("Qué habilidades enseñó"), "label"))
        flow = Flow(self.theme)
        boxes = [(skill.code, CheckBox(self.theme, skill.name(language))) for skill in levelling.skills]
        for _code, box in boxes:
            flow.addWidget(box)
        self.body.addLayout(flow)
        return boxes

    def _people_list(self, levelling: Levelling) -> TickedRows:
        listed = TickedRows(self.theme)
        fixed(self.theme, listed, height=220)
        seats = sorted(levelling.seats.values(), key=lambda seat: (seat.delegate is None, seat.sector or "", seat.name))
        for seat in seats:
            item = QListWidgetItem(_named(seat))
            item.setData(Qt.ItemDataRole.UserRole, seat.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            listed.addItem(item)
        told = self.tr("Espacio marca a quien la pasó entera; primero salen las titulares y los suplentes")
        self.add(Field(self.theme, self.tr("Quiénes fueron"), listed, told))
        return listed

    def _fill(self, line: TrainingLine) -> None:
        self._title.setText(line.title)
        self._trainer.setText(line.trainer)
        self._venue.setText(line.venue)
        self._hours.setValue(line.hours or 0)
        if line.on is not None:
            self._day.setDate(QDate(line.on.year, line.on.month, line.on.day))
        for code, box in self._skills:
            box.setChecked(code in line.skills)
        for at in range(self._people.count()):
            item = self._people.item(at)
            if item.data(Qt.ItemDataRole.UserRole) in line.people:
                item.setCheckState(Qt.CheckState.Checked)

    def _check(self) -> None:
        if not self.title:
            self._title_field.refuse(self.tr("Escriba cómo se llamó la formación."))


def _named(seat: Seat) -> str:
    return " · ".join(part for part in (seat.name, seat.party or "", seat.position or "") if part)
