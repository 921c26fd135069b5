"""What the page of a process asks and does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.attendance import invite_all
from facilitator_app.commands.method import edit_method_part
from facilitator_app.commands.party import PartyFields, add_party, edit_party, remove_party
from facilitator_app.commands.process import change_stage
from facilitator_app.commands.session import SessionFields, edit_session, plan_session, remove_session
from facilitator_app.queries.method import method_part_form
from facilitator_app.queries.process_choice import process_in_view
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.queries.process_page import ProcessPage, process_page
from facilitator_app.queries.sessions import SessionForm, session_form

from ...jobs import Job
from ..asking import Asking
from ..desk import Desk

if TYPE_CHECKING:
    from facilitator_app.store.transaction import Transaction

ORIGIN = "process"


class ProcessModel(QObject):
    """`changed` when the page is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = Asking(desk.records, self)
        self._asking.answered.connect(self._take)
        self._asking.refused.connect(desk.notices.fail)
        self.page: ProcessPage | None = None
        self.process: UUID | None = None

    def open(self, process: UUID) -> None:
        """Show this process."""
        self.process = process
        self._asking.ask(lambda tx: process_page(tx, process))

    def refresh(self) -> None:
        """Ask again; where none was named, the one of the session of now."""
        if self._asking.asked:
            self._asking.again()
        else:
            self._asking.ask(_page_in_view)

    def change_stage(self, stage: str) -> Job:
        """Move to another stage."""
        page = self._page()
        return self._run(lambda tx: change_stage(tx, page.detail.id, stage, shown=page.detail.versions))

    def condition(self, part: UUID) -> Job:
        """Ask for a condition and its versions."""
        return self._desk.records.read(lambda tx: method_part_form(tx, part))

    def rate(self, part: UUID, content: dict[str, object], shown: object) -> Job:
        """Keep what was said of a condition."""
        return self._run(lambda tx: edit_method_part(tx, part, content=content, shown=shown))  # type: ignore[arg-type]

    def add_party(self, name: str, said: PartyFields) -> Job:
        """Add a party."""
        process = self._page().detail.id
        return self._run(lambda tx: add_party(tx, process, name, **said))

    def edit_party(self, party: PartyLine, name: str, said: PartyFields) -> Job:
        """Change a party that was shown."""
        return self._run(lambda tx: edit_party(tx, party.id, shown=party.versions, name=name, **said))

    def remove_party(self, party: PartyLine) -> Job:
        """Delete a party that nobody belongs to."""
        return self._run(lambda tx: remove_party(tx, party.id, shown=party.versions))

    def plan(self, said: SessionFields, *, with_agenda: bool, everybody: bool) -> Job:
        """Plan a session, in one change with its agenda and its list."""
        process = self._page().detail.id

        def write(tx: Transaction) -> UUID:
            session = plan_session(tx, process, with_agenda=with_agenda, **said)
            if everybody:
                invite_all(tx, session)
            return session

        return self._run(write)

    def session(self, session: UUID) -> Job:
        """Ask for what the form about a session shows."""
        return self._desk.records.read(lambda tx: session_form(tx, session))

    def edit_session(self, form: SessionForm, said: SessionFields) -> Job:
        """Change what is said of a session that was shown."""
        return self._run(lambda tx: edit_session(tx, form.id, shown=form.versions, **said))

    def remove_session(self, session: UUID) -> Job:
        """Delete a session in which nothing happened."""
        return self._run(lambda tx: remove_session(tx, session))

    def _run(self, intention: Callable[[Transaction], object]) -> Job:
        job = self._desk.records.write(ORIGIN, intention)
        job.refused.connect(self._desk.notices.fail)
        return job

    def _page(self) -> ProcessPage:
        assert self.page is not None
        return self.page

    def _take(self, page: ProcessPage | None) -> None:
        self.page = page
        self.process = page.detail.id if page is not None else None
        self.changed.emit()


def _page_in_view(tx: Transaction) -> ProcessPage | None:
    process = process_in_view(tx)
    return None if process is None else process_page(tx, process)
