"""The window in which what the assembly of a party decided about an agreement is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.vocabulary import RatificationDecision
from facilitator_app.queries.agreement_views import RatificationView
from facilitator_app.store.reference.catalogues import label

from ...theme.theme import Theme
from ...widgets.choice import Combo
from ...widgets.field import Field
from ..choosing import choose
from ..form_dialog import FormDialog
from ..written_day import read_day

translate = QCoreApplication.translate


class SayRatification(FormDialog):
    """One party at a time: its decision, the day it was taken and the paper that says so."""

    def __init__(self, theme: Theme, parent: QWidget, known: Sequence[RatificationView], language: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("Ratification", "¿Qué decidió la asamblea?"),
            act=translate("Ratification", "Anotar lo que decidió"),
            stay=translate("Ratification", "Volver"),
            about=translate("Ratification", "El acta dice quién ratificó y quién no, con su fecha."),
        )
        self._known = tuple(known)
        self._party = Combo(theme, [(one.party, at) for at, one in enumerate(self._known)])
        self._decision = Combo(
            theme, [(label("ratification_decisions", code, language), code) for code in RatificationDecision]
        )
        self._on, self._instrument = QLineEdit(), QLineEdit()
        self._on.setPlaceholderText(translate("AgreementDialogs", "dd/mm/aaaa"))
        self.add(Field(theme, translate("Ratification", "Parte"), self._party))
        self.add(Field(theme, translate("Ratification", "Decisión"), self._decision))
        self._day = self.add(Field(theme, translate("Ratification", "Día en que lo decidió"), self._on))
        paper = translate("Ratification", "Por ejemplo: acta de asamblea 12-2026")
        self.add(Field(theme, translate("Ratification", "Documento que lo dice"), self._instrument, paper))
        self._party.activated.connect(self._show)
        self.check(self._validate)
        first = next((at for at, one in enumerate(self._known) if one.on is None), 0)
        self._party.setCurrentIndex(first)
        self._show()

    @property
    def said(self) -> RatificationView:
        """The party, as it was shown."""
        return self._known[self._party.currentIndex()]

    @property
    def decision(self) -> RatificationDecision:
        """What was decided."""
        return RatificationDecision(self._decision.currentData())

    @property
    def on(self) -> date | None:
        """When."""
        day = read_day(self._on.text())
        return day if isinstance(day, date) else None

    @property
    def instrument(self) -> str:
        """Which paper says so."""
        return self._instrument.text().strip()

    def _show(self) -> None:
        one = self.said
        choose(self._decision, one.decision)
        self._on.setText(f"{one.on:%d/%m/%Y}" if one.on else "")
        self._instrument.setText(one.instrument)

    def _validate(self) -> None:
        written = read_day(self._on.text())
        if written is None or (written == "" and self.decision != RatificationDecision.PENDING):
            self._day.refuse(translate("AgreementDialogs", "Escriba la fecha como 05/03/2026."))
