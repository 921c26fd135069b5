"""What one source said, on a card of its own beside the others: who, where, in its words, with its evidence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.queries.verification import AccountLine

from ...theme.paint import begin, focus_ring
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import IconButton
from ...widgets.card import Card
from ...widgets.label import Label, Rule, ShortenedLabel
from ...widgets.pill import Dot, Icon, Pill
from ...widgets.spacing import row
from .evidence_block import EvidenceBlock
from .words import FINDING_ICONS, finding_words, mark_of, quoted, says


class SourceCard(Card):
    """Opposing accounts stand side by side in the same shapes and colours; Enter or the pencil corrects one."""

    edit_wanted = Signal(object)
    evidence_wanted = Signal(object)

    def __init__(self, theme: Theme, account: AccountLine, language: str) -> None:
        super().__init__(theme, margins=(14, 8, 10, 12), gap=6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # all as wide as one another
        self.account = account
        self._discreet = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head(account)
        where = " · ".join(part for part in (account.source, account.venue) if part)
        self._where = Label(where, "caption", wrap=True)
        self.body.addWidget(self._where)
        self._where.setVisible(bool(where))
        self.body.addWidget(Rule())
        self._words = Label(quoted(account), "body", wrap=True)
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self.blocks = [EvidenceBlock(theme, line, language) for line in account.evidence]
        for each in self.blocks:
            each.clicked.connect(lambda _checked=False, line=each.line: self.evidence_wanted.emit(line))
            self.body.addWidget(each)
        foot = row(theme)
        foot.addWidget(ShortenedLabel(self.tr("Según esta fuente:"), "caption"), 1)
        icon = FINDING_ICONS.get(account.finding, "circle")
        self._finding = Pill(theme, finding_words(account.finding, language), Tone.NEUTRAL, icon)
        foot.addWidget(self._finding)
        self.body.addLayout(foot)
        spoken = (says(account), where, account.words, self.tr("Según esta fuente:"), self._finding.text())
        self.setAccessibleName(says(account))
        self.setAccessibleDescription(". ".join(part for part in spoken[1:] if part))

    def set_discreet(self, discreet: bool) -> None:
        """Cover what only the team reads until this card has the keyboard, or show it."""
        self._discreet = discreet
        for each in self.blocks:
            each.set_discreet(discreet)
        self._cover()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._cover()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._cover()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit_wanted.emit(self.account)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            focus_ring(begin(QPainter(self)), inside, self.theme.tokens.accent, self.theme.px(8))

    def _head(self, account: AccountLine) -> None:
        top = row(self.theme, gap=8)
        lead: QWidget = Icon(self.theme, "eye") if account.kind == "team" else Dot(self.theme, mark_of(account))
        top.addWidget(lead)
        top.addWidget(Label(says(account), "strong", wrap=True), 1)
        if account.visibility != "minutes":
            readers = Icon(self.theme, "users")
            readers.setToolTip(self.tr("Solo lo lee el equipo"))
            top.addWidget(readers)
        change = IconButton(self.theme, "pencil", self.tr("Corregir lo que dijo esta fuente"))
        change.clicked.connect(lambda: self.edit_wanted.emit(self.account))
        top.addWidget(change)
        self.body.addLayout(top)

    def _cover(self) -> None:
        covered = self._discreet and self.account.visibility != "minutes" and not self.hasFocus()
        self._words.setText(self.tr("Reservado: solo lo lee el equipo") if covered else quoted(self.account))
        self._where.setVisible(bool(self._where.text()) and not covered)
        self.update()
