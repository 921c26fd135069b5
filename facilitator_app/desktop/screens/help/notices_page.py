"""The page of notices: all that the program told since it started, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from ...notices import Notice
from ...theme.theme import Theme
from ...widgets.card import Ground
from ...widgets.label import Label, Rule
from ...widgets.spacing import column, row


class NoticesPage(Ground):
    """One line for each notice, with its time."""

    def __init__(self, theme: Theme, kept: Sequence[Notice]) -> None:
        super().__init__("canvas")
        body = column(theme, self, gap=8)
        if not kept:
            body.addWidget(Label(self.tr("Aquí queda lo que el programa le avise hoy."), "body2", wrap=True))
        for notice in kept:
            line = row(theme, None, gap=12)
            line.addWidget(Label(f"{notice.at:%H:%M}", "caption"))
            line.addWidget(Label(str(notice.words), "dense", wrap=True), 1)
            body.addLayout(line)
            body.addWidget(Rule())
        body.addStretch(1)
