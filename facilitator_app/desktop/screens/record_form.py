"""A form made of questions: lines, texts, days, numbers, choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.commands.written_number import written_number

from ..theme.theme import Theme
from ..widgets.choice import CheckBox, Combo
from ..widgets.field import Field
from ..widgets.spacing import fixed
from .choosing import choose
from .form_dialog import FormDialog
from .table_widths import keep_narrow
from .written_day import read_day, write_day

Kind = Literal["line", "text", "day", "number", "choice", "tick"]


@dataclass(frozen=True)
class Ask:
    """One question: the name of its answer, its words, and how it is answered.

    `needed` is what is said where an answer that cannot be missing is; `options` are those of a choice.
    """

    name: str
    words: str
    kind: Kind = "line"
    needed: str = ""
    help: str = ""
    options: Sequence[tuple[str, object]] = ()


class RecordForm(FormDialog):
    """Ask what `asks` ask; `said` is what was answered."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str,
        asks: Sequence[Ask],
        *,
        act: str,
        values: Mapping[str, Any] | None = None,
        about: str = "",
    ) -> None:
        super().__init__(theme, parent, title, act=act, stay=self.tr("Volver"), about=about)
        self._asks = tuple(asks)
        self._by_name: dict[str, Field] = {}
        self._ticks: dict[str, CheckBox] = {}
        for ask in self._asks:
            self._put(ask, (values or {}).get(ask.name))
        self.check(self._validate)
        first = self._by_name.get(self._asks[0].name)
        if first is not None:
            first.editor.setFocus()

    @property
    def said(self) -> dict[str, Any]:
        """What was answered, by name: text, day, number, choice or yes and no; None where nothing was."""
        return {ask.name: self._value(ask) for ask in self._asks}

    def field(self, name: str) -> Field:
        """The field of a question, to refuse it or to look at it."""
        return self._by_name[name]

    def _put(self, ask: Ask, value: Any) -> None:
        if ask.kind == "tick":
            tick = self._ticks[ask.name] = CheckBox(self.theme, ask.words)
            tick.setAccessibleDescription(ask.help)
            tick.setChecked(bool(value))
            self.body.addWidget(tick)
            return
        self._by_name[ask.name] = self.add(Field(self.theme, ask.words, self._editor(ask, value), ask.help))

    def _editor(self, ask: Ask, value: Any) -> QWidget:
        if ask.kind == "choice":
            combo = Combo(self.theme, ask.options)
            keep_narrow(combo, 24)
            choose(combo, value)
            return combo
        if ask.kind == "text":
            text = QPlainTextEdit(value or "")
            text.setTabChangesFocus(True)
            fixed(self.theme, text, height=72)
            return text
        words = write_day(value) if ask.kind == "day" else "" if value is None else str(value)
        line = QLineEdit(words)
        if ask.kind == "day":
            line.setPlaceholderText(self.tr("dd/mm/aaaa"))
        return line

    def _words(self, ask: Ask) -> str:
        editor = self._by_name[ask.name].editor
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText().strip()
        assert isinstance(editor, QLineEdit)
        return editor.text().strip()

    def _value(self, ask: Ask) -> Any:
        if ask.kind == "tick":
            return self._ticks[ask.name].isChecked()
        editor = self._by_name[ask.name].editor
        if isinstance(editor, Combo):
            return editor.currentData()
        words = self._words(ask)
        if ask.kind == "day":
            day = read_day(words)
            return day if isinstance(day, date) else None
        return (written_number(words) if ask.kind == "number" else words) if words else None

    def _validate(self) -> None:
        for ask in self._asks:
            if ask.kind == "tick":
                continue
            field = self._by_name[ask.name]
            if ask.needed and self._value(ask) is None and (ask.kind == "choice" or not self._words(ask)):
                field.refuse(ask.needed)
            elif ask.kind == "day" and read_day(self._words(ask)) is None:
                field.refuse(self.tr("Escriba la fecha como 05/03/2026."))
            elif ask.kind == "number" and self._words(ask) and written_number(self._words(ask)) is None:
                field.refuse(self.tr("Escriba un número, como 3 o 2,5."))
