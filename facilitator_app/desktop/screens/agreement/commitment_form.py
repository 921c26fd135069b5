"""The terms of one commitment, saved as they are typed; what is missing is marked and never blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.queries.agreement_forms import COMMITMENT_FIELDS, Form
from facilitator_app.queries.agreement_views import CommitmentView, PartyColumn
from facilitator_app.queries.seats import Seat

from ...theme.theme import Theme
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.spacing import column, fixed
from ..choosing import choose
from ..table_widths import keep_narrow
from ..written_day import read_day
from .autosave import Autosave

_CHOICES = ("responsible_party_id", "responsible_id")
_NEED = {"responsible_party_id": "responsible"}


class CommitmentForm(QWidget):
    """`commitment` is what it shows; an `Autosave` takes what is typed."""

    def __init__(
        self, theme: Theme, commitment: CommitmentView, parties: Sequence[PartyColumn], people: Sequence[Seat]
    ) -> None:
        super().__init__()
        self.commitment = commitment
        self._autosave: Autosave | None = None
        self._filling = False
        self._fields: dict[str, Field] = {}
        self._body = column(theme, self, gap=8)
        words = QPlainTextEdit()
        words.setTabChangesFocus(True)
        fixed(theme, words, height=66)
        self._add(theme, "text", self.tr("Qué se hace"), words)
        self._choice(theme, "responsible_party_id", self.tr("Responsable"), [(one.name, one.id) for one in parties])
        self._choice(theme, "responsible_id", self.tr("Persona"), [(one.name, one.id) for one in people])
        self._add(theme, "office", self.tr("Cargo u oficina"), QLineEdit())
        due = QLineEdit()
        due.setPlaceholderText(self.tr("dd/mm/aaaa"))
        self._add(theme, "due_on", self.tr("Fecha de cumplimiento"), due)
        self._add(theme, "indicator", self.tr("Indicador"), QLineEdit())
        self._add(theme, "verification", self.tr("Cómo se verifica"), QLineEdit())
        self._add(theme, "follow_up_body", self.tr("Ente de seguimiento"), QLineEdit())
        self._add(theme, "if_not_kept", self.tr("Si no se cumple"), QLineEdit())
        self._add(theme, "resources", self.tr("Recursos"), QLineEdit())

    def save_with(self, autosave: Autosave) -> None:
        """Let `autosave` save what is typed here."""
        self._autosave = autosave
        self._fill(autosave.typed)

    def show_commitment(self, commitment: CommitmentView, *, agreed: bool) -> None:
        """Show it as it stands; what is typed and not saved yet stays as typed. What was `agreed` is not replaced."""
        self.commitment = commitment
        if self._autosave is None or self._autosave.see(self.form_of(commitment)):
            self._fill(self.form_of(commitment)[0])
        missing = self.tr("Falta")
        for name, field in self._fields.items():
            field.editor.setEnabled(not agreed or getattr(commitment, name) in (None, ""))
            field.help.setText(missing if _NEED.get(name, name) in commitment.gaps else "")
            field.help.setVisible(bool(field.help.text()) and not field.refused)
            field.label.set_words("attention" if field.help.text() else "label")

    def form_of(self, commitment: CommitmentView) -> Form:
        """Its fields as the autosave compares them."""
        values = {name: getattr(commitment, name) for name in COMMITMENT_FIELDS}
        return {name: "" if value is None else value for name, value in values.items()}, commitment.versions

    def flush(self) -> None:
        """Save now what is typed."""
        if self._autosave is not None:
            self._autosave.flush()

    def _fill(self, values: Mapping[str, Any]) -> None:
        self._filling = True
        for name, field in self._fields.items():
            value, editor = values[name], field.editor
            if isinstance(editor, Combo):
                choose(editor, value or None)
                continue
            words = f"{value:%d/%m/%Y}" if isinstance(value, date) else value or ""
            if isinstance(editor, QLineEdit) and editor.text().strip() != words:
                editor.setText(words)
            elif isinstance(editor, QPlainTextEdit) and editor.toPlainText().strip() != words:
                editor.setPlainText(words)
        self._filling = False

    def _typed(self) -> None:
        if self._filling or self._autosave is None:
            return
        values = {name: self._value(name) for name in self._fields}
        if values["due_on"] is not None:
            self._fields["due_on"].accept()
        unfinished = {name for name, lacks in (("due_on", None), ("text", "")) if values[name] == lacks}
        self._autosave.type(
            unfinished=unfinished, **{name: value for name, value in values.items() if name not in unfinished}
        )

    def _due_left(self) -> None:
        if self._value("due_on") is None:
            self._fields["due_on"].refuse(self.tr("Escriba la fecha como 05/03/2026."))
        self.flush()

    def _value(self, name: str) -> Any:
        editor = self._fields[name].editor
        if isinstance(editor, Combo):
            chosen = editor.currentData()
            return "" if chosen is None else chosen
        words = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()  # type: ignore[attr-defined]
        return read_day(words) if name == "due_on" else words.strip()

    def _add(self, theme: Theme, name: str, words: str, editor: QLineEdit | QPlainTextEdit) -> None:
        self._fields[name] = Field(theme, words, editor)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._typed)
            editor.editingFinished.connect(self._due_left if name == "due_on" else self.flush)
        else:
            editor.textChanged.connect(self._typed)
        self._body.addWidget(self._fields[name])

    def _choice(self, theme: Theme, name: str, words: str, options: Sequence[tuple[str, object]]) -> None:
        combo = Combo(theme, [(self.tr("Sin decir"), None), *options])
        keep_narrow(combo, 18)
        combo.activated.connect(self._typed)
        self._fields[name] = Field(theme, words, combo)
        self._body.addWidget(self._fields[name])
