"""The window that tells of a failure: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from ..theme.tokens import Tone
from .button import Button, Kind
from .label import Label
from .passing import Passing
from .pill import Icon
from .spacing import column, row, widest


class Told(Passing):
    """Three sentences and one or two verbs; `again` is the verb that tries once more."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        sentences: tuple[str, str, str],
        *,
        close: str,
        again: str = "",
    ) -> None:
        super().__init__(parent)
        what, safe, to_do = sentences
        self.setWindowTitle(what)
        self.setAccessibleName(what)
        self.setAccessibleDescription(f"{safe} {to_do}".strip())
        body = column(theme, self, (24, 20, 24, 20), 10)
        body.addWidget(Label(what, "heading", wrap=True))
        for words, icon, tone in ((safe, "shield-check", Tone.DONE), (to_do, "arrow-right", Tone.ACCENT)):
            if words:
                line = row(theme, None, gap=10)
                line.addWidget(Icon(theme, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
                told = Label(words, wrap=True)
                widest(theme, told, 480)
                told.setMinimumWidth(theme.px(360))
                line.addWidget(told, 1)
                body.addLayout(line)
        verbs = row(theme)
        verbs.addStretch(1)
        self.close_button = Button(theme, close, Kind.SECONDARY)
        self.close_button.clicked.connect(self.reject)
        verbs.addWidget(self.close_button)
        if again:
            self.again = Button(theme, again, Kind.PRIMARY)
            self.again.clicked.connect(self.accept)
            verbs.addWidget(self.again)
        body.addLayout(verbs)
