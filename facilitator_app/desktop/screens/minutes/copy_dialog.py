"""A copy of the acta that is handed over: its number, to whom, on which day, on paper or as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.commands.paper_trail import CopyChanges
from facilitator_app.domain.vocabulary import CopyMedium
from facilitator_app.queries.attendance_desk import PartyName
from facilitator_app.queries.papers.paper_trail import CopyLine

from ...theme.theme import Theme
from ...widgets.choice import Combo, Segments
from ...widgets.field import Field
from ...widgets.typed_number import NumberEdit
from ..choosing import choose
from ..form_dialog import FormDialog
from ..written_day import read_day, write_day

translate = QCoreApplication.translate


class CopyDialog(FormDialog):
    """`said` holds what is to be registered once `exec()` was accepted; `copy` is None for a new one."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        parties: Sequence[PartyName],
        *,
        number: int,
        today: date,
        copy: CopyLine | None = None,
    ) -> None:
        new = copy is None
        super().__init__(
            theme,
            parent,
            translate("CopyDialog", "¿A quién se entrega la copia?"),
            act=translate("CopyDialog", "Anotar la entrega") if new else translate("CopyDialog", "Guardar"),
            stay=translate("CopyDialog", "Volver"),
            about=translate("CopyDialog", "El registro de copias dice quién tiene el acta, y desde cuándo."),
        )
        self._number = NumberEdit(theme)
        self._number.setRange(1, 100_000)
        self._number.setValue(copy.number if copy else number)
        self._party = Combo(theme, [(translate("CopyDialog", "Ninguna: otra persona u oficina"), None), *(
            (party.name, party.id) for party in parties
        )])  # fmt: skip
        self._recipient = QLineEdit(copy.recipient if copy else "")
        self._day = QLineEdit(write_day(copy.delivered_on if copy else today))
        mediums = [
            (translate("CopyDialog", "En papel"), CopyMedium.PAPER.value),
            (translate("CopyDialog", "Archivo"), CopyMedium.FILE.value),
        ]
        self._medium = Segments(theme, translate("CopyDialog", "Cómo"), mediums)
        self._remarks = QLineEdit(copy.remarks if copy else "")
        if copy is not None:
            choose(self._party, copy.party_id)
            self._medium.choose(copy.medium)
        self.add(Field(theme, translate("CopyDialog", "Copia número"), self._number))
        self.add(Field(theme, translate("CopyDialog", "Parte"), self._party))
        help_text = translate("CopyDialog", "La persona o la oficina que la recibe")
        self._recipient_field = self.add(
            Field(theme, translate("CopyDialog", "La recibe"), self._recipient, help_text)
        )  # fmt: skip
        self._day_field = self.add(Field(theme, translate("CopyDialog", "Día"), self._day))
        self.add(Field(theme, translate("CopyDialog", "Cómo se entrega"), self._medium))
        self.add(Field(theme, translate("CopyDialog", "Algo más que decir"), self._remarks))
        self._party.activated.connect(self._name_party)
        self.check(self._validate)
        self._party.setFocus()

    @property
    def recipient(self) -> str:
        """Who receives it."""
        return self._recipient.text().strip()

    @property
    def said(self) -> CopyChanges:
        """What was said of it."""
        day = read_day(self._day.text())
        return {
            "number": self._number.value(),
            "party_id": self._party.currentData(),
            "recipient": self.recipient,
            "delivered_on": day if isinstance(day, date) else None,
            "medium": str(self._medium.value),
            "remarks": self._remarks.text().strip() or None,
        }

    def _name_party(self) -> None:
        if not self.recipient and self._party.currentData() is not None:
            self._recipient.setText(self._party.currentText())

    def _validate(self) -> None:
        if not self.recipient:
            self._recipient_field.refuse(translate("CopyDialog", "Escriba quién la recibe."))
        if not isinstance(read_day(self._day.text()), date):
            self._day_field.refuse(translate("CopyDialog", "Escriba el día como 05/03/2026."))
