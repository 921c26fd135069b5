"""A window that asks before something is lost, signed or printed: a question and two verbs."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ..theme.theme import Theme
from .button import Button, Kind
from .label import Label
from .passing import Passing
from .spacing import column, row, widest


class Question(Passing):
    """`ask()` is true when the person chose the act; Esc and the first focus are the safe verb."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        question: str,
        words: str,
        *,
        act: str,
        stay: str,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(words)
        body = column(theme, self, (24, 20, 24, 20), 12)
        body.addWidget(Label(question, "heading", wrap=True))
        told = Label(words, wrap=True)
        widest(theme, told, 520)
        told.setMinimumWidth(theme.px(380))
        body.addWidget(told)
        self.middle = column(theme, None, gap=8)
        body.addLayout(self.middle)
        self.act = Button(theme, act, Kind.SECONDARY if danger else Kind.PRIMARY, danger=danger)
        self.stay = Button(theme, stay, Kind.SECONDARY)
        self.act.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        verbs = row(theme)
        verbs.addStretch(1)
        verbs.addWidget(self.stay)
        verbs.addWidget(self.act)
        body.addLayout(verbs)
        self.stay.setFocus()

    def ask(self) -> bool:
        """Show it and wait for the person; only ever called in the thread of the window."""
        return self.exec() == QDialog.DialogCode.Accepted
