"""What the page of a process asks and does."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from facilitator_app.commands.attendance import invite_all
from facilitator_app.commands.condition import RatingFields, rate_condition
from facilitator_app.commands.method import adopt_method
from facilitator_app.commands.party import PartyFields, add_party, edit_party, remove_party
from facilitator_app.commands.process import change_stage
from facilitator_app.commands.session import SessionFields, edit_session, plan_session, remove_session
from facilitator_app.commands.training import (
    TrainingFields,
    add_training,
    edit_training,
    enrol_all,
    remove_training,
)
from facilitator_app.queries.levelling import TrainingLine
from facilitator_app.queries.process_choice import process_in_view
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.queries.process_page import ProcessPage, process_page
from facilitator_app.queries.sessions import SessionForm, session_form

from ...jobs import Job
from ..desk import Desk
from ..screen_model import ScreenModel

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "process"


class ProcessModel(ScreenModel):
    """`changed` when the page is another."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
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

    def change_stage(self, shown: ProcessPage, stage: str) -> Job:
        """Move from the stage that was shown to another."""
        return self._run(lambda tx: change_stage(tx, shown.detail.id, stage, shown=shown.detail.versions))

    def adopt_method(self, code: str) -> Job:
        """Take a method that ships, where the process began without one."""
        process = self._page().detail.id
        return self._run(lambda tx: adopt_method(tx, process, code))

    def rate(self, condition: str, rating: str, said: RatingFields) -> Job:
        """Keep how firm a condition is."""
        process = self._page().detail.id
        return self._run(lambda tx: rate_condition(tx, process, condition, rating, **said))

    def add_training(self, title: str, said: TrainingFields, people: Collection[UUID]) -> Job:
        """Add a training with who went through it, in one change."""
        process = self._page().detail.id

        def write(tx: Transaction) -> UUID:
            training = add_training(tx, process, title, **said)
            enrol_all(tx, training, people)
            return training

        return self._run(write)

    def edit_training(self, line: TrainingLine, title: str, said: TrainingFields, people: Collection[UUID]) -> Job:
        """Change a training that was shown, and who went through it."""

        def write(tx: Transaction) -> None:
            edit_training(tx, line.id, shown=line.versions, title=title, **said)
            enrol_all(tx, line.id, people)

        return self._run(write)

    def remove_training(self, line: TrainingLine) -> Job:
        """Delete a training."""
        return self._run(lambda tx: remove_training(tx, line.id, shown=line.versions))

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
        return self._desk.write(ORIGIN, intention)

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
