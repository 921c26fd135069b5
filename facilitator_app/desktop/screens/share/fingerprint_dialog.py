"""A fingerprint large enough to be read across a table, with what to do with it and one act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...widgets.label import Label
from ...widgets.question import Question
from ...widgets.spacing import widest


class FingerprintDialog(Question):
    """`ask()` is true when the person chose the act."""

    def __init__(
        self, theme: Theme, parent: QWidget, title: str, words: str, fingerprint: str, *, act: str, stay: str
    ) -> None:
        super().__init__(theme, parent, title, words, act=act, stay=stay)
        shown = Label(fingerprint, "bigtitle", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(self.tr("Huella: {0}").format(fingerprint))
        widest(theme, shown, 520)
        self.middle.addWidget(shown)
