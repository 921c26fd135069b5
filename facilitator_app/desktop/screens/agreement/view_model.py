"""What the editor of an agreement asks and does; texts save themselves, everything else is one intention each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.agreement import (
    confirm_agreement,
    edit_agreement,
    keep_version,
    mark_agreement_signed,
    reopen_agreement,
)
from facilitator_app.commands.clause import add_clause, delete_clause, edit_clause, renumber_clauses
from facilitator_app.commands.commitment import add_commitment, delete_commitment, edit_commitment
from facilitator_app.commands.position import set_position
from facilitator_app.commands.ratification import record_ratification
from facilitator_app.domain.vocabulary import AgreementState, DecisionMode, PositionValue, RatificationDecision
from facilitator_app.exchange.paper import print_agreement
from facilitator_app.queries.agreement_forms import (
    AgreementDesk,
    agreement_desk,
    agreement_form,
    clause_form,
    commitment_form,
)
from facilitator_app.queries.version_comparison import compare_versions

from ...jobs import Job
from ...printing import print_pdf
from ..desk import Desk
from ..screen_model import ScreenModel
from .autosave import Autosave

if TYPE_CHECKING:
    from facilitator_app.store.log.changes import Versions
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "agreement"


class AgreementModel(ScreenModel):
    """`changed` when the agreement is another; `saved` after something typed was saved."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._autosaves: dict[UUID, Autosave] = {}
        self.desk: AgreementDesk | None = None

    def open(self, agreement_id: UUID) -> None:
        """Show this agreement."""
        self.desk = None
        self._asking.ask(lambda tx: agreement_desk(tx, agreement_id))

    def refresh(self) -> None:
        """Ask again."""
        self._asking.again()

    @property
    def editable(self) -> bool:
        """Whether the text is still being written."""
        return self.desk is not None and self.desk.detail.state == AgreementState.DRAFT

    # -- what is typed

    # What was typed and could not be saved outlives its editor, and is there when the record is opened again.

    def title_autosave(self) -> Autosave:
        """What saves the title."""
        agreement = self._agreement()
        detail = self._shown().detail

        def write(tx: Transaction, values: dict[str, Any], shown: Versions) -> None:
            edit_agreement(tx, agreement, shown=shown, **values)

        form = ({"title": detail.title}, detail.versions)
        records = self._desk.records
        return self._unsaved(agreement) or self._watched(
            agreement, Autosave(records, ORIGIN, agreement, lambda tx: agreement_form(tx, agreement), write, form, self)
        )

    def clause_autosave(self, clause: UUID, form: Any) -> Autosave:
        """What saves the text of a clause."""

        def write(tx: Transaction, values: dict[str, Any], shown: Versions) -> None:
            edit_clause(tx, clause, shown=shown, **_said(values))

        records = self._desk.records
        return self._unsaved(clause) or self._watched(
            clause, Autosave(records, ORIGIN, clause, lambda tx: clause_form(tx, clause), write, form, self)
        )

    def commitment_autosave(self, commitment: UUID, form: Any) -> Autosave:
        """What saves the terms of a commitment."""

        def write(tx: Transaction, values: dict[str, Any], shown: Versions) -> None:
            edit_commitment(tx, commitment, shown=shown, **_said(values))

        records = self._desk.records
        return self._unsaved(commitment) or self._watched(
            commitment,
            Autosave(records, ORIGIN, commitment, lambda tx: commitment_form(tx, commitment), write, form, self),
        )

    def flush(self) -> None:
        """Save now whatever is typed, as when the screen is left."""
        for autosave in self._autosaves.values():
            autosave.flush()

    # -- intentions

    def add_clause(self, text: str) -> Job:
        """Add a clause at the end."""
        agreement = self._agreement()
        return self._write(lambda tx: add_clause(tx, agreement, text))

    def delete_clause(self, clause: UUID, shown: Versions) -> Job:
        """Delete a clause and number the others anew."""
        agreement = self._agreement()
        others = [one.id for one in self._shown().detail.clauses if one.id != clause]

        def write(tx: Transaction) -> None:
            delete_clause(tx, clause, shown=shown)
            renumber_clauses(tx, agreement, others)

        return self._write(write)

    def move_clause(self, clause: UUID, step: int) -> Job | None:
        """Give a clause the place before or after its own."""
        order = [one.id for one in self._shown().detail.clauses]
        at = order.index(clause)
        to = at + step
        if not 0 <= to < len(order):
            return None
        order[at], order[to] = order[to], order[at]
        agreement = self._agreement()
        return self._write(lambda tx: renumber_clauses(tx, agreement, order))

    def set_position(
        self,
        clause: UUID,
        party: UUID,
        value: PositionValue,
        words: str | None,
        on: date | None,
        shown: Versions | None,
    ) -> Job:
        """Say where a party stands."""
        return self._write(lambda tx: set_position(tx, clause, party, value, words=words, returns_on=on, shown=shown))

    def add_commitment(self, clause: UUID, text: str) -> Job:
        """Add a commitment to a clause."""
        agreement = self._agreement()
        return self._write(lambda tx: add_commitment(tx, agreement, text, clause_id=clause))

    def delete_commitment(self, commitment: UUID) -> Job:
        """Take a commitment back."""
        return self._write(lambda tx: delete_commitment(tx, commitment))

    def ratify(
        self, party: UUID, decision: RatificationDecision, on: date | None, instrument: str, shown: Versions
    ) -> Job:
        """Say what the assembly of a party decided."""
        agreement = self._agreement()
        return self._write(
            lambda tx: record_ratification(
                tx, agreement, party, decision, on=on, instrument=instrument or None, shown=shown
            )
        )

    def keep_version(self, reason: str) -> Job:
        """Keep the text as it stands."""
        agreement = self._agreement()
        return self._write(lambda tx: keep_version(tx, agreement, reason or None))

    def confirm(self, decision: DecisionMode) -> Job:
        """Close the text; a refusal is told by the window that asked."""
        agreement = self._agreement()
        return self._desk.records.write(ORIGIN, lambda tx: confirm_agreement(tx, agreement, decision))

    def reopen(self, reason: str) -> Job:
        """Open the text again."""
        agreement = self._agreement()
        return self._write(lambda tx: reopen_agreement(tx, agreement, reason or None))

    def mark_signed(self) -> Job:
        """Say that the parties signed."""
        agreement = self._agreement()
        return self._write(lambda tx: mark_agreement_signed(tx, agreement))

    # -- versions

    def compare(self, before: UUID, after: UUID | None) -> Job:
        """Compare a kept version with another, or with the text as it stands."""
        agreement = self._agreement()
        return self._desk.records.read(lambda tx: compare_versions(tx, agreement, before, after))

    def print_draft(self) -> Job:
        """Print the document as it stands, as a draft."""
        agreement, made = self._agreement(), Job(self)
        reading = self._desk.read(lambda tx: print_agreement(tx, agreement))

        def send(printed: Any) -> None:
            job = self._desk.work(lambda progress: print_pdf(printed.pdf, progress))
            job.succeeded.connect(lambda _done: made.succeeded.emit(printed))

        reading.succeeded.connect(send)
        return made

    def _take(self, answer: AgreementDesk) -> None:
        self.desk = answer
        self.changed.emit()

    def _unsaved(self, record: UUID) -> Autosave | None:
        known = self._autosaves.get(record)
        return known if known is not None and known.dirty else None

    def _watched(self, record: UUID, autosave: Autosave) -> Autosave:
        autosave.saved.connect(self.saved)
        autosave.failed.connect(self._desk.notices.fail)
        if record in self._autosaves:
            self._autosaves[record].deleteLater()
        self._autosaves[record] = autosave
        return autosave

    def _write(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)

    def _shown(self) -> AgreementDesk:
        assert self.desk is not None
        return self.desk

    def _agreement(self) -> UUID:
        return self._shown().detail.id


def _said(values: dict[str, Any]) -> Any:
    """Empty choices as commands take them; empty text too, except where a record must have one."""
    return {name: None if value == "" else value for name, value in values.items()}
