"""Asks to which agreement a note goes, and with which words its clause begins."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.queries.agreements import AgreementRow

from ...theme.theme import Theme
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.spacing import fixed
from ..form_dialog import FormDialog


class ClauseDialog(FormDialog):
    """`agreement` is None where a new one begins, which `title` names."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Sequence[AgreementRow], words: str) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Llevar la nota a un acuerdo"),
            act=self.tr("Hacer la cláusula"),
            stay=self.tr("Volver"),
            about=self.tr("La nota queda como está. La cláusula empieza con sus palabras y dice de dónde vino."),
            width=560,
        )
        self._agreement = Combo(theme, [(self._named(row), row.id) for row in reversed(drafts)])
        self._agreement.addItem(self.tr("Un acuerdo nuevo"), None)
        self.add(Field(theme, self.tr("A qué acuerdo"), self._agreement))
        self._title = QLineEdit()
        self._title_field = self.add(Field(theme, self.tr("De qué trata, en pocas palabras"), self._title))
        self._text = QPlainTextEdit(words)
        self._text.setTabChangesFocus(True)
        fixed(theme, self._text, height=120)
        told = self.tr("Lo que falta decidir va entre [corchetes].")
        self._text_field = self.add(Field(theme, self.tr("Texto de la cláusula"), self._text, told))
        self._agreement.currentIndexChanged.connect(lambda _at: self._follow())
        self._follow()
        self.check(self._check)
        (self._text if drafts else self._title).setFocus()

    @property
    def agreement(self) -> UUID | None:
        """The agreement that was chosen."""
        chosen = self._agreement.currentData()
        return chosen if isinstance(chosen, UUID) else None

    @property
    def title(self) -> str:
        """What the new agreement is about."""
        return self._title.text().strip()

    @property
    def text(self) -> str:
        """The words of the clause."""
        return self._text.toPlainText().strip()

    def _named(self, row: AgreementRow) -> str:
        return self.tr("Acuerdo {0}").format(row.number) + f" · {row.title}" if row.number else row.title

    def _follow(self) -> None:
        self._title_field.setVisible(self.agreement is None)

    def _check(self) -> None:
        if self.agreement is None and not self.title:
            self._title_field.refuse(self.tr("Escriba de qué trata el acuerdo."))
        if not self.text:
            self._text_field.refuse(self.tr("Escriba al menos una frase."))
