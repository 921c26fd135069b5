"""What is decided without comparing texts: keep or delete, which paper governs, and what can only be looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from facilitator_app.queries.frozen_documents import FrozenRevision
from facilitator_app.queries.merging.decision import Decision

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import row
from .deed_words import deed_words
from .words import explanation, moment_words

translate = QCoreApplication.translate


class ResurfacedCard(Card):
    """A record that one person deleted while another changed it, with what was done to it last."""

    kept = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, decision: Decision, language: str) -> None:
        super().__init__(theme, work=True, margins=(16, 14, 16, 14), gap=10)
        self.setAccessibleName(self.tr("Lo que se borró en un equipo y se cambió en otro"))
        self.body.addWidget(Label(decision.item.subject or "–", "read", wrap=True))
        self.body.addWidget(Rule())
        for deed in decision.deeds:
            self.body.addWidget(Label(deed_words(deed, language), "dense", wrap=True))
        foot = row(theme, gap=10)
        keep = Button(theme, self.tr("Conservarlo"), Kind.PRIMARY, icon="check", keys="Alt+A")
        keep.clicked.connect(self.kept)
        remove = Button(theme, self.tr("Borrarlo de todos modos"), Kind.SECONDARY, danger=True, keys="Alt+B")
        remove.clicked.connect(self.deleted)
        foot.addWidget(keep)
        foot.addWidget(remove)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addWidget(Label(self.tr("Decida lo que decida, su historial queda."), "caption", wrap=True))


class FinalCard(Card):
    """One of two final papers of the same thing; `chosen` when it is the one that governs."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, paper: FrozenRevision, letter: str, language: str) -> None:
        super().__init__(theme, margins=(16, 14, 16, 14), gap=8)
        name = self.tr("Revisión {0} · código {1}").format(paper.revision, paper.code)
        self.setAccessibleName(name)
        self.body.addWidget(Label(name, "strong", wrap=True))
        when = moment_words(paper.frozen_at.isoformat(), language) if paper.frozen_at else "–"
        pages = self.tr("%n página(s)", "", paper.pages) if paper.pages else ""
        self.body.addWidget(Label(" · ".join(part for part in (when, pages) if part), "caption", wrap=True))
        govern = Button(theme, self.tr("Esta es la que rige"), Kind.SECONDARY, icon="check", keys=f"Alt+{letter}")
        govern.clicked.connect(lambda: self.chosen.emit(paper.id))
        line = row(theme)
        line.addWidget(govern)
        line.addStretch(1)
        self.body.addLayout(line)


class LookCard(Card):
    """Nothing to choose between: what happened, what is safe, what to do, and the way to it."""

    wanted = Signal()

    def __init__(self, theme: Theme, decision: Decision, *, reachable: bool) -> None:
        super().__init__(theme, work=True, margins=(16, 14, 16, 14), gap=10)
        self.body.addWidget(Label(decision.item.subject or "–", "read", wrap=True))
        self.body.addWidget(NoticeBlock(theme, explanation(decision.item), Tone.ATTENTION))
        if reachable:
            look = Button(theme, self.tr("Ir a verlo"), Kind.PRIMARY, icon="arrow-right", keys="Ctrl+Return")
            look.clicked.connect(self.wanted)
            line = row(theme)
            line.addWidget(look)
            line.addStretch(1)
            self.body.addLayout(line)
