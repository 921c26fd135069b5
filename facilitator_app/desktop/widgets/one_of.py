"""Buttons of which one is chosen; to those who hear them each is a radio button, not a box to tick."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """A group in which pressing one lets go of the others."""

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:
        button.setAutoExclusive(True)  # the group chooses all the same; this is what gives the role
        super().addButton(button, id)
