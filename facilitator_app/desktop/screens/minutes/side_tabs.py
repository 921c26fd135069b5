"""Two panels at one place, one in view at a time, with a tab for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from ...theme.theme import Theme
from ...widgets.card import Panel
from ...widgets.spacing import row
from ...widgets.tabs import Tabs


class SideTabs(Panel):
    """`tabs` choose among `panels`, in their order."""

    def __init__(self, theme: Theme, panels: Sequence[QWidget]) -> None:
        super().__init__(theme, "right", (0, 0, 0, 0), 0)
        self.tabs = Tabs(theme, "")
        for _panel in panels:
            self.tabs.add("")
        line = row(theme, None, (18, 0, 16, 0), 0)
        line.addWidget(self.tabs, 1)
        self.body.addLayout(line)
        self._stack = QStackedWidget()
        for panel in panels:
            self._stack.addWidget(panel)
        self.body.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)

    def name(self, name: str, words: Sequence[str]) -> None:
        """Say what it is called, and each panel."""
        self.tabs.setAccessibleName(name)
        for place, word in enumerate(words):
            self.tabs.setTabText(place, word)
