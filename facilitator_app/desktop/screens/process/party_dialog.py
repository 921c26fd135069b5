"""Adds a party or changes what is said of it: its name, its sector, how it decides, and by which mandate it sits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.commands.party import PartyFields
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.store.reference.catalogues import items

from ...theme.theme import Theme
from ...widgets.choice import Combo
from ...widgets.field import Field
from ..form_dialog import FormDialog


class PartyDialog(FormDialog):
    """`name` and `said` are what the form holds once `exec()` was accepted."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        language: str,
        own_sectors: Mapping[str, str],
        party: PartyLine | None = None,
    ) -> None:
        new = party is None
        super().__init__(
            theme,
            parent,
            self.tr("Agregar una parte") if new else self.tr("Datos de la parte"),
            act=self.tr("Agregar la parte") if new else self.tr("Guardar cambios"),
            stay=self.tr("Volver"),
        )
        self.party = party
        shipped = [(item.name(language), item.code) for item in items("sectors")]
        own = [(name, code) for code, name in own_sectors.items()]
        self._name, self._rule, self._mandate, self._limits = (QLineEdit() for _ in range(4))
        self._sector = Combo(theme, [*shipped, *own, (self.tr("Sin sector"), None)])
        self._name_field = self.add(Field(theme, self.tr("Nombre de la parte"), self._name))
        self.add(Field(theme, self.tr("Sector"), self._sector))
        told = self.tr("Por ejemplo: debe consultar a su asamblea")
        self.add(Field(theme, self.tr("Cómo decide"), self._rule, told))
        self.add(Field(theme, self.tr("Documento de su mandato"), self._mandate))
        self.add(Field(theme, self.tr("Límites de su mandato"), self._limits))
        if party is not None:
            self._fill(party)
        self.check(self._check)
        self._name.setFocus()

    @property
    def name(self) -> str:
        """What the party is called."""
        return self._name.text().strip()

    @property
    def said(self) -> PartyFields:
        """What was said beside the name."""
        return {
            "sector": self._sector.currentData(),
            "decision_rule": self._rule.text() or None,
            "mandate_instrument": self._mandate.text() or None,
            "mandate_limits": self._limits.text() or None,
        }

    def _fill(self, party: PartyLine) -> None:
        self._name.setText(party.name)
        at = self._sector.findData(party.sector)
        self._sector.setCurrentIndex(at if at >= 0 else self._sector.count() - 1)
        self._rule.setText(party.decision_rule or "")
        self._mandate.setText(party.mandate_instrument or "")
        self._limits.setText(party.mandate_limits or "")

    def _check(self) -> None:
        if not self.name:
            self._name_field.refuse(self.tr("Escriba cómo se llama la parte."))
