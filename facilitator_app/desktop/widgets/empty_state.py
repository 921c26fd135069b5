"""What stands where there is nothing yet: one sentence of what will be here, and the way to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from .button import Button
from .label import Label
from .spacing import column, row, widest


class EmptyState(QWidget):
    """A sentence and, where there is one, the primary action. No drawings."""

    def __init__(self, theme: Theme, words: str, action: Button | None = None) -> None:
        super().__init__()
        body = column(theme, self, (24, 32, 24, 32), 14)
        body.addStretch(1)
        self.words = Label(words, "body2", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        widest(theme, self.words, 480)
        theme.follow(self.words, lambda: self.words.setMinimumWidth(theme.px(220)))
        across = row(theme, None, gap=0)  # an aligned label would get the height of another width than its own
        across.addStretch(1)
        across.addWidget(self.words, 100)
        across.addStretch(1)
        body.addLayout(across)
        if action is not None:
            body.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
