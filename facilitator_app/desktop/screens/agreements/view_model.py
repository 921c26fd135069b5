"""The agreements of a process in rows, and beginning another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.queries.agreements import AgreementRow, list_agreements
from facilitator_app.queries.process_choice import ProcessChoice, process_choices, process_in_view

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "agreements"


@dataclass(frozen=True)
class AgreementsPage:
    """The agreements of one process, and the processes to choose among."""

    processes: tuple[ProcessChoice, ...]
    process_id: UUID | None
    rows: tuple[AgreementRow, ...]


class AgreementsModel(ScreenModel):
    """`changed` when the list is another."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: AgreementsPage | None = None

    def open(self, process_id: UUID | None) -> None:
        """Show the agreements of a process; where None of the one in view."""
        self._asking.ask(lambda tx: _asked(tx, process_id))

    def refresh(self) -> None:
        """Ask again."""
        if self._asking.asked:
            self._asking.again()
        else:
            self.open(None)

    def add(self, title: str) -> Job:
        """Begin an agreement."""
        assert self.page is not None
        process = self.page.process_id
        assert process is not None
        return self._desk.write(ORIGIN, lambda tx: add_agreement(tx, process, title))

    def _take(self, page: AgreementsPage) -> None:
        self.page = page
        self.changed.emit()


def _asked(tx: Transaction, process_id: UUID | None) -> AgreementsPage:
    process = process_id or process_in_view(tx)
    rows = tuple(list_agreements(tx, process_id=process)) if process is not None else ()
    return AgreementsPage(process_choices(tx), process, rows)
