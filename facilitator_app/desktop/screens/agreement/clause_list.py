"""The clauses of the agreement one under the other, each a card, and which of them is being worked on."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.agreement_views import AgreementDetail, ClauseView

from ...theme.theme import Theme
from ...widgets.card import Ground
from ...widgets.column_area import ColumnArea
from ...widgets.empty_state import EmptyState
from ...widgets.spacing import column
from .clause_card import ClauseCard, form_of
from .locked_notice import LockedNotice
from .view_model import AgreementModel


class ClauseList(QObject):
    """`area` scrolls them; `chosen` says which clause is worked on now, `made` that a card is new."""

    chosen = Signal(object)
    made = Signal(object)

    def __init__(self, theme: Theme, model: AgreementModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.cards: dict[UUID, ClauseCard] = {}
        self._clauses: tuple[ClauseView, ...] = ()
        self.locked, self.empty = LockedNotice(theme), EmptyState(theme, "")
        self.area = ColumnArea()
        ground = Ground("canvas")
        whole = column(theme, ground, (20, 12, 16, 12), 12)
        whole.addWidget(self.locked)
        self._list = column(theme, None, gap=12)
        whole.addLayout(self._list)
        whole.addStretch(1)
        self._list.addWidget(self.empty)
        self.area.setWidget(ground)

    def show_agreement(self, detail: AgreementDetail, language: str, *, editable: bool) -> bool:
        """Show the clauses as they are now; whether the keyboard was in a card that is no more."""
        self._clauses = detail.clauses
        left = self._drop_gone()
        for at, clause in enumerate(detail.clauses):
            card = self.cards.get(clause.id) or self._card(clause, language)
            if self._list.indexOf(card) != at:
                self._list.insertWidget(at, card)
            card.show_clause(clause, detail.parties, editable=editable)
        self.empty.setVisible(not detail.clauses)
        self.locked.show_agreement(detail, language)
        return left

    def choose(self, card: ClauseCard) -> None:
        """Work on the clause of `card`."""
        for other in self.cards.values():
            other.set_now(other is card)
        self.chosen.emit(card.clause)

    def choose_first(self) -> None:
        """Work on the first clause, where none is worked on yet."""
        if self.now() is None and (first := next(self.in_order(), None)) is not None:
            self.choose(first)

    def now(self) -> ClauseCard | None:
        """The card that is being worked on."""
        return next((card for card in self.cards.values() if card.property("frame") == "work"), None)

    def in_order(self) -> Iterator[ClauseCard]:
        """The cards from the first clause to the last."""
        return (self.cards[clause.id] for clause in self._clauses if clause.id in self.cards)

    def step(self, by: int) -> None:
        """Bring the keyboard to the clause `by` places after the one being worked on."""
        cards = list(self.in_order())
        now = self.now()
        if not cards:
            return
        at = cards.index(now) + by if now in cards else 0
        card = cards[min(max(0, at), len(cards) - 1)]
        card.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(card)

    def forget(self) -> None:
        """Begin with the clauses of another agreement, or in another language."""
        for card in self.cards.values():
            self._drop(card)
        self.cards = {}

    def _card(self, clause: ClauseView, language: str) -> ClauseCard:
        card = ClauseCard(self._theme, clause, language)
        card.save_with(self._model.clause_autosave(clause.id, form_of(clause)))
        card.chosen.connect(self.choose)
        card.move_wanted.connect(lambda moved, step: self._model.move_clause(moved.id, step))
        self.cards[clause.id] = card
        self.made.emit(card)
        return card

    def _drop_gone(self) -> bool:
        here = {one.id for one in self._clauses}
        gone = [self.cards.pop(clause) for clause in [clause for clause in self.cards if clause not in here]]
        at = self.area.focusWidget()
        left = at is not None and any(card.isAncestorOf(at) for card in gone)
        for card in gone:
            self._drop(card)
        return left

    def _drop(self, card: ClauseCard) -> None:
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

