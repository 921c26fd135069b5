"""Fields for a number and for a time of day: typed, or counted by the arrow keys, in the look of the other fields."""

from __future__ import annotations

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLineEdit, QSpinBox, QTimeEdit

from ..theme.theme import Theme

_BEFORE = 11


class NumberEdit(QSpinBox):
    """A whole number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        _keep_room(theme, self.lineEdit())


class ClockEdit(QTimeEdit):
    """A time of day, on 24 hours."""

    def __init__(self, theme: Theme, time: QTime) -> None:
        super().__init__(time)
        self.setDisplayFormat("HH:mm")
        _keep_room(theme, self.lineEdit())


def _keep_room(theme: Theme, edit: QLineEdit) -> None:
    """The style keeps no room before the words of these fields, as it does in all others."""

    def apply() -> None:
        edit.setTextMargins(theme.px(_BEFORE), 0, 0, 0)

    theme.follow(edit, apply)
