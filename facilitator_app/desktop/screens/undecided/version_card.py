"""One version on a card: whose it is, when and where it was written, what it says, and letting it stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from facilitator_app.queries.merging.decision import Decision, VersionSide, Waits

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.label import Label, Rule
from ...widgets.pill import Pill
from ...widgets.spacing import column, row
from .fitted_text import ComparedText
from .words import value_words, version_deed_words, version_name, writer_words

_TONES = (Tone.INFO, Tone.QUOTE, Tone.NEUTRAL)


class VersionCard(Card):
    """`taken` and `copied` carry the number of the version."""

    taken = Signal(int)
    copied = Signal(int)

    def __init__(self, theme: Theme, decision: Decision, side: VersionSide, language: str) -> None:
        super().__init__(theme, margins=(14, 12, 14, 12), gap=8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # all as wide as one another
        self.side = side
        letter = version_name(side.n)
        self.setAccessibleName(self.tr("Versión {0}, de {1}").format(letter, side.person or "?"))
        head = row(theme, gap=10)
        head.addWidget(Pill(theme, letter, _TONES[min(side.n, len(_TONES)) - 1]))
        who = column(theme, None, gap=1)
        who.addWidget(Label(side.person or self.tr("Alguien"), "strong", wrap=True))
        who.addWidget(Label(writer_words(side, language), "caption", wrap=True))
        head.addLayout(who, 1)
        self.body.addLayout(head)
        if deed := version_deed_words(side):
            self.body.addWidget(Label(deed, "caption", wrap=True))
        self.body.addWidget(Rule())
        prose = decision.item.kind == Waits.TEXT
        if prose:
            self.text = ComparedText(theme)
            self.text.setAccessibleName(self.tr("Texto de la versión {0}").format(letter))
            self.text.show_passages(side.passages)
            self.body.addWidget(self.text)
        else:
            self.body.addWidget(Label(value_words(decision.item, side.said, language), "read", wrap=True))
        self.body.addStretch(1)
        foot = row(theme, gap=8)
        words = self.tr("Usar toda la {0}") if prose else self.tr("Usar la {0}")
        self.take = Button(theme, words.format(letter), Kind.SECONDARY, keys=f"Alt+{letter}")
        self.take.clicked.connect(lambda: self.taken.emit(side.n))
        foot.addWidget(self.take)
        foot.addStretch(1)
        if prose:
            copy = Button(theme, self.tr("Copiar abajo"), Kind.GHOST, icon="copy")
            copy.setAccessibleDescription(self.tr("Pone la versión {0} en la versión unida").format(letter))
            copy.clicked.connect(lambda: self.copied.emit(side.n))
            foot.addWidget(copy)
        self.body.addLayout(foot)
