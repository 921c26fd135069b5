"""A field of a form: its label above, help below, and what is wrong told right under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..theme.theme import Theme
from ..theme.tokens import Tone
from .aloud import say_aloud
from .label import Label
from .pill import Icon
from .spacing import column, row


class Field(QWidget):
    """Wraps `editor`; what was typed is never cleared, and refusing does not take the keyboard away."""

    def __init__(self, theme: Theme, label: str, editor: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.label = Label(label, "label")
        self.label.setBuddy(editor)
        editor.setAccessibleName(label)
        self.help = Label(help_text, "caption", wrap=True)
        if not help_text:
            self.help.hide()  # never shown here: what has no place yet would be a window of its own
        editor.setAccessibleDescription(help_text)
        self._error = Label("", "alarm", wrap=True)
        self._line = QWidget()
        line = row(theme, self._line, gap=6)
        line.addWidget(Icon(theme, "circle-alert", Tone.ALARM), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error, 1)
        self._line.hide()
        body = column(theme, self, gap=4)
        for part in (self.label, editor, self._line, self.help):
            body.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def rename(self, label: str, help_text: str = "") -> None:
        """Change its words, as when the language changes."""
        self.label.setText(label)
        self.editor.setAccessibleName(label)
        self.help.setText(help_text)
        self.help.setVisible(bool(help_text) and not self.refused)
        self.editor.setAccessibleDescription(help_text)

    @property
    def refused(self) -> bool:
        """Whether it shows what is wrong."""
        return not self._line.isHidden()

    @property
    def error(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._error.text() if self.refused else ""

    def refuse(self, words: str) -> None:
        """Say what is wrong, under the field, and edge it in the colour of danger.

        Who comes to the field hears it as what the field is about; who is in it hears it at once.
        """
        self._error.setText(words)
        self.editor.setAccessibleDescription(words)
        self._show(wrong=True)
        if self.editor.hasFocus():
            say_aloud(self.editor, words, at_once=True)

    def accept(self) -> None:
        """Nothing is wrong any more."""
        self.editor.setAccessibleDescription(self.help.text())
        self._show(wrong=False)

    def _show(self, *, wrong: bool) -> None:
        self._line.setVisible(wrong)
        self.help.setVisible(not wrong and bool(self.help.text()))
        self.editor.setProperty("wrong", wrong)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)


def first_refused(fields: Sequence[Field]) -> Field | None:
    """Put the keyboard into the first field that says something is wrong, and return it."""
    for field in fields:
        if field.refused:
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return field
    return None


def pair_label(label: QLabel, editor: QWidget) -> None:
    """Make `label` the name of `editor`, for editors outside a `Field`."""
    label.setBuddy(editor)
    editor.setAccessibleName(label.text())
