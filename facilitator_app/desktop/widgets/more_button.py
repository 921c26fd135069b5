"""The button «Más»: what is done more seldom, in a menu that the keyboard goes through as the mouse does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ..theme.icons import icon
from ..theme.theme import Theme
from .button import Button


class MoreButton(Button):
    """Each of its `acts` is an entry with the words of that button, as usable as the button is, and presses it."""

    def __init__(self, theme: Theme, words: str, acts: Sequence[Button]) -> None:
        super().__init__(theme, words, icon="ellipsis")
        self.acts = tuple(acts)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Show the menu under the button, its first entry chosen."""
        menu = QMenu(self)
        menu.setAccessibleName(self.words)
        for act in self.acts:
            entry = QAction(act.words, menu)
            if act.icon_name:
                entry.setIcon(icon(act.icon_name, self.theme.tokens.text2, self.theme.px(16)))
            entry.setEnabled(act.isEnabled())
            entry.triggered.connect(act.click)
            menu.addAction(entry)
        usable = next((entry for entry in menu.actions() if entry.isEnabled()), None)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        if usable is not None:
            menu.setActiveAction(usable)
