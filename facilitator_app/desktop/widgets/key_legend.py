"""The foot of a list: which letters do what there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme
from .label import Label
from .pill import Kbd
from .spacing import row


class KeyLegend(QWidget):
    """Pairs of a key and what it does, in one line."""

    def __init__(self, theme: Theme, keys: Sequence[tuple[str, str]], aside: str = "") -> None:
        super().__init__()
        line = row(theme, self, gap=8)
        for key, does in keys:
            line.addWidget(Kbd(theme, key))
            line.addWidget(Label(does, "caption"))
            line.addSpacing(theme.px(8))
        line.addStretch(1)
        if aside:
            line.addWidget(Label(aside, "caption"))
