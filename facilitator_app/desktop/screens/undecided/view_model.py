"""What the screen of decisions asks and does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from facilitator_app.commands.agenda import add_agenda_item
from facilitator_app.commands.conflict import delete_resurfaced, keep_record, resolve_conflict
from facilitator_app.commands.minutes import name_governing
from facilitator_app.queries.merging.decision import Decision, DecisionPage, decision_page

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "undecided"


class UndecidedModel(ScreenModel):
    """`changed` when what waits, or the decision in view, is another. After a decision the next one comes into view."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._process: UUID | None = None
        self._wanted: UUID | None = None
        self.page: DecisionPage | None = None

    @property
    def decision(self) -> Decision | None:
        """The decision in view."""
        return self.page.decision if self.page is not None else None

    def open(self, process: UUID | None, wanted: UUID | None) -> None:
        """Show what waits in a process, or in all; `wanted` is the one to begin with."""
        self._process, self._wanted = process, wanted
        self._asking.ask(lambda tx: decision_page(tx, process, wanted))

    def refresh(self) -> None:
        """Ask again; the decision in view stays while it waits, and so does the way to another."""
        self.open(self._process, self._wanted)

    def show_next(self) -> None:
        """The one after the decision in view; after the last comes the first."""
        self.open(self._process, self._following())

    def take(self, n: int) -> Job:
        """Let the version `n` stand."""
        decision = self._shown()
        conflict = decision.conflict
        assert conflict is not None
        value = next(side.value for side in decision.sides if side.n == n)
        same = {side.n for side in decision.sides if side.value == value}
        return self._decide(
            lambda tx: resolve_conflict(tx, conflict.record, conflict.field, take=min(same), shown=conflict.shown)
        )

    def write(self, text: str) -> Job:
        """Let another text stand."""
        conflict = self._shown().conflict
        assert conflict is not None
        return self._decide(
            lambda tx: resolve_conflict(tx, conflict.record, conflict.field, value=text, shown=conflict.shown)
        )

    def keep(self) -> Job:
        """Keep a record that was deleted while it was edited."""
        record = self._shown().item.record
        return self._decide(lambda tx: keep_record(tx, record))

    def delete(self) -> Job:
        """Delete it after all."""
        record = self._shown().item.record
        return self._decide(lambda tx: delete_resurfaced(tx, record))

    def govern(self, document: UUID) -> Job:
        """Say which of two final papers governs."""
        return self._decide(lambda tx: name_governing(tx, document))

    def put_on_agenda(self, title: str) -> Job:
        """Put the question to the next session; nothing is decided."""
        assert self.page is not None
        session = self.page.next_session
        assert session is not None
        return self._run(lambda tx: add_agenda_item(tx, session, title))

    def _decide(self, intention: Callable[[Transaction], object]) -> Job:
        following = self._following()
        job = self._run(intention)
        job.succeeded.connect(lambda _made: self._decided(job, following))
        job.refused.connect(lambda _error: self.refresh())
        return job

    def _decided(self, job: Job, following: UUID | None) -> None:
        said = self.tr("Decidido. Las otras versiones siguen en el historial.")
        self._desk.notices.say(said, self._desk.undoing.act(job))
        self.open(self._process, following)

    def _run(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)

    def _following(self) -> UUID | None:
        page = self.page
        return page.items[(page.at + 1) % len(page.items)].id if page is not None and page.items else None

    def _shown(self) -> Decision:
        decision = self.decision
        assert decision is not None
        return decision

    def _take(self, page: DecisionPage) -> None:
        self.page = page
        self._wanted = page.decision.item.id if page.decision is not None else None
        self.changed.emit()
