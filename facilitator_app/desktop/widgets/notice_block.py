"""A filled block that tells something and lets the person go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from ..theme.theme import Theme
from ..theme.tokens import Tone
from .button import Button, IconButton
from .label import Label
from .pill import Icon
from .spacing import column, row

_ICONS = {
    Tone.ATTENTION: "triangle-alert",
    Tone.ALARM: "circle-alert",
    Tone.DONE: "circle-check",
    Tone.INFO: "info",
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.QUOTE: "quote",
}


class NoticeBlock(QFrame):
    """Amber warns and lets go on; red is only for what is overdue, refused or damaged."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        words: str,
        tone: Tone = Tone.ATTENTION,
        *,
        strong: str = "",
        icon: str | None = None,
        action: Button | None = None,
        close_name: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("frame", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = row(theme, self, (12, 10, 12, 10), 10)
        line.addWidget(Icon(theme, icon or _ICONS[tone], tone), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(theme, None, gap=2)
        self.strong = Label(strong, "strong", wrap=True)
        if not strong:
            self.strong.hide()
        texts.addWidget(self.strong)
        self.words = Label(words, "dense", wrap=True)
        texts.addWidget(self.words)
        if action is not None:
            texts.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(texts, 1)
        self.setAccessibleName(f"{strong} {words}".strip())
        if close_name:
            close = IconButton(theme, "x", close_name)
            close.clicked.connect(self.closed)
            line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, words: str, strong: str | None = None) -> None:
        """Tell something else; what is strong stays unless another is given."""
        self.words.setText(words)
        if strong is not None:
            self.strong.setText(strong)
            self.strong.setVisible(bool(strong))
        self.setAccessibleName(f"{self.strong.text()} {words}".strip())
