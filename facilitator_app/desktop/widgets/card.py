"""Cards and panels: the grounds on which things of one kind stand together."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ..theme.theme import Theme
from .label import Label
from .spacing import Margins, column, row

Side = Literal["left", "right"]


class Card(QFrame):
    """Surface with a thin edge; `work` edges the one card where the work is. No card inside a card."""

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        aside: QWidget | str | None = None,
        *,
        work: bool = False,
        margins: Margins = (16, 14, 16, 14),
        gap: int = 10,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("frame", "work" if work else "card")
        self.body: QVBoxLayout = column(theme, self, margins, gap)
        self.heading = Label(title, "heading")
        if title:
            self.setAccessibleName(title)
            top = row(theme)
            top.addWidget(self.heading)
            top.addStretch(1)
            if aside is not None:
                top.addWidget(Label(aside, "caption") if isinstance(aside, str) else aside)
            self.body.addLayout(top)

    def set_work(self, work: bool) -> None:
        """Edge this card as the one where the work is, or no longer."""
        self.setProperty("frame", "work" if work else "card")
        self.style().unpolish(self)
        self.style().polish(self)


class Panel(QFrame):
    """A column at the side of the centre."""

    def __init__(self, theme: Theme, side: Side, margins: Margins = (16, 14, 16, 14), gap: int = 10) -> None:
        super().__init__()
        self.setProperty("frame", side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body: QVBoxLayout = column(theme, self, margins, gap)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)


class Ground(QWidget):
    """A plain area in one of the background colours."""

    def __init__(self, ground: Literal["canvas", "surface", "panel", "rail", "hover"]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", ground)
