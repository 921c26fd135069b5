"""Everything that is known of one commitment: its terms, its visits source by source, its evidence, its conclusion."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.verification import CommitmentFile, VisitLine
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time, dated, long_day, short_day
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.beside import Beside
from ...widgets.card import Card, Ground
from ...widgets.label import Label, ShortenedLabel
from ...widgets.pill import Pill
from ...widgets.spacing import column
from .conclusion_card import ConclusionCard
from .evidence_block import EvidenceBlock
from .side_by_side import SideBySide
from .source_card import SourceCard
from .terms import Terms

_OLDER_VISITS, _LARGE = 3, 1.5


class Detail(QWidget):
    """`account_wanted` and `evidence_wanted` carry what was pressed."""

    account_wanted = Signal(object)
    evidence_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._discreet = False
        self._cards: list[SourceCard] = []
        self._blocks: list[EvidenceBlock] = []
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.follow(area, lambda: area.setMinimumHeight(theme.px(260)))
        ground = Ground("canvas")
        self._body = column(theme, ground, (20, 10, 20, 8), 8)
        top = Beside(theme, gap=14)
        self._state, self._of = Pill(theme, ""), Label("", "caption", wrap=True)
        top.addWidget(self._state)
        top.addWidget(self._of, 1)
        self._body.addLayout(top)
        self._text = Label("", "title", wrap=True)
        self._body.addWidget(self._text)
        card = Card(theme, margins=(16, 8, 16, 8))
        self._terms = Terms(theme)
        card.body.addWidget(self._terms)
        self._body.addWidget(card)
        self._visits: QVBoxLayout = column(theme, None, gap=8)
        self._body.addLayout(self._visits)
        self._body.addStretch(1)
        area.setWidget(ground)
        self.conclusion = ConclusionCard(theme)
        self._foot = column(theme, None, (20, 0, 20, 12), 0)
        whole = column(theme, self, gap=0)
        whole.addWidget(area, 1)
        whole.addLayout(self._foot)
        theme.follow(self, self._put_conclusion)

    def set_discreet(self, discreet: bool) -> None:
        """Cover what only the team reads, or show it."""
        self._discreet = discreet
        covering: list[SourceCard | EvidenceBlock] = [*self._cards, *self._blocks]
        for each in covering:
            each.set_discreet(discreet)

    def _put_conclusion(self) -> None:
        """In view under what is known; where the text is large it scrolls with the rest instead."""
        large = self._theme.factor >= _LARGE
        here, there = (self._body, self._foot) if large else (self._foot, self._body)
        if here.indexOf(self.conclusion) < 0:
            there.removeWidget(self.conclusion)
            here.addWidget(self.conclusion)

    def show_file(self, file: CommitmentFile, pill: tuple[str, Tone, str], language: str) -> None:
        """Show this commitment; `pill` says where it stands."""
        self._state.show_state(pill[0], pill[1], pill[2])
        self._of.setText(self._origin(file, language))
        self._text.setText(file.row.text)
        self._show_terms(file, language)
        self._clear(self._visits)
        self._cards, self._blocks = [], []
        for visit in file.visits[:_OLDER_VISITS]:
            self._show_visit(visit, language)
        if file.evidence:
            self._show_evidence(file, language)
        if not file.visits and not file.evidence:
            nothing = self.tr(
                "Todavía no hay visitas ni pruebas. Anote una visita y lo que dijo cada fuente, por separado."
            )
            self._visits.addWidget(Label(nothing, "body2", wrap=True))
        self._tell_conclusion(file, language)
        self.conclusion.show_file(file)
        self.set_discreet(self._discreet)

    def _origin(self, file: CommitmentFile, language: str) -> str:
        found = file.row
        number = self.tr("Acuerdo {0}").format(found.agreement_number) if found.agreement_number else ""
        agreement = number or found.agreement_title
        clause = ""
        if found.clause_number:
            clause = self.tr("cláusula {0}").format(ordinal(found.clause_number, language).upper())
        signed = self.tr("firmado el {0}").format(dated(file.signed_on, language)) if file.signed_on else ""
        return " · ".join(part for part in (", ".join(p for p in (agreement, clause) if p), signed) if part)

    def _show_terms(self, file: CommitmentFile, language: str) -> None:
        found = file.row
        who = ", ".join(part for part in (found.responsible, found.party) if part) or found.office
        day = dated(found.due_on, language) if found.due_on is not None else ""
        terms = (
            (self.tr("Responsable"), who, 6),
            (self.tr("Fecha"), day, 3),
            (self.tr("Indicador"), file.indicator, 4),
            (self.tr("Cómo se verifica"), file.verification, 4),
            (self.tr("Da seguimiento"), file.follow_up_body, 4),
        )
        self._terms.show_terms(terms, self.tr("Falta"))

    def _tell_conclusion(self, file: CommitmentFile, language: str) -> None:
        """What was concluded last; the others are in the report."""
        if not file.conclusions:
            return
        latest, before = file.conclusions[0], len(file.conclusions) - 1
        parts = (
            self.tr("Lo último que se concluyó"),
            short_day(latest.on, language) if latest.on is not None else "",
            status_words(latest.status, language),
            latest.words,
            latest.concluded_by,
            self.tr("y %n conclusión(es) antes", "", before) if before else "",
        )
        self._visits.addWidget(Label(" · ".join(part for part in parts if part), "caption", wrap=True))

    def _show_visit(self, visit: VisitLine, language: str) -> None:
        when = f"{long_day(visit.at, language)}, {clock_time(visit.at)}" if visit.at is not None else ""
        title = self.tr("Visita de verificación · {0}").format(when) if when else self.tr("Visita de verificación")
        self._visits.addWidget(Label(title, "heading", wrap=True))
        below = Beside(self._theme, gap=12)
        below.addWidget(Label(self.tr("Lo que dijo cada fuente, sin mezclar"), "body2"))
        if visit.differ:
            below.addWidget(Pill(self._theme, self.tr("No coinciden"), Tone.ATTENTION, "git-compare"))
        elif len(visit.accounts) > 1:
            below.addWidget(Pill(self._theme, self.tr("Coinciden"), Tone.NEUTRAL, "equal-approximately"))
        if visit.made_by:
            made_by = self.tr("Hizo la visita: {0}").format(", ".join(visit.made_by))
            below.addWidget(ShortenedLabel(made_by, "caption"), 100)
        self._visits.addLayout(below)
        cards = [SourceCard(self._theme, account, language) for account in visit.accounts]
        for card in cards:
            card.edit_wanted.connect(self.account_wanted)
            card.evidence_wanted.connect(self.evidence_wanted)
        self._cards += cards
        beside = SideBySide(self._theme)
        beside.show_cards(cards)
        self._visits.addWidget(beside)

    def _show_evidence(self, file: CommitmentFile, language: str) -> None:
        card = Card(self._theme, self.tr("Otras pruebas"), margins=(16, 12, 16, 12), gap=8)
        blocks: Sequence[EvidenceBlock] = [EvidenceBlock(self._theme, line, language) for line in file.evidence]
        for each in blocks:
            each.clicked.connect(lambda _checked=False, line=each.line: self.evidence_wanted.emit(line))
        self._blocks += blocks
        beside = SideBySide(self._theme)
        beside.show_cards(blocks)
        card.body.addWidget(beside)
        self._visits.addWidget(card)

    @staticmethod
    def _clear(layout: QLayout) -> None:
        """Take out everything, also lines within lines."""
        while (item := layout.takeAt(0)) is not None:
            old, inner = item.widget(), item.layout()
            if old is not None:
                old.hide()
                old.deleteLater()
            if inner is not None:
                Detail._clear(inner)
                inner.deleteLater()  # else Python ends it, in whatever thread it then collects


def status_words(status: str, language: str) -> str:
    """What was said of a commitment, in the words of the catalogue."""
    return label("commitment_statuses", status, language)
