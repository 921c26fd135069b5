"""What is done on the page of a process: its forms, and the questions before something is deleted."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.levelling import TrainingLine
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.queries.process_page import ProcessPage
from facilitator_app.queries.sessions import SessionForm

from ...widgets.question import Question
from ...widgets.two_line_row import TwoLines
from ..desk import Desk
from ..still_there import if_still_there
from .conditions import ConditionDialog, ConditionRow
from .method_dialog import MethodDialog
from .party_dialog import PartyDialog
from .rows import SessionRow
from .session_dialog import SessionDialog
from .stage_dialog import StageDialog
from .training_dialog import TrainingDialog
from .view_model import ProcessModel


class ProcessActs(QObject):
    """Each asks over `window` and writes what was said."""

    def __init__(self, desk: Desk, model: ProcessModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._theme, self._model, self._window = desk, desk.theme, model, window

    def stage(self) -> None:
        """Ask for another stage."""
        page = self._model.page
        if page is None:
            return
        dialog = StageDialog(self._theme, self._window, page.detail.path, page.conditions, self._language)
        dialog.fill_in(lambda: self._model.change_stage(page, dialog.stage), self._desk.notices)

    def method(self) -> None:
        """Ask which method to take."""
        dialog = MethodDialog(self._theme, self._window, self._language)
        dialog.fill_in(lambda: self._model.adopt_method(dialog.code), self._desk.notices)

    def condition(self, row: ConditionRow) -> None:
        """Ask how firm a condition is."""
        page = self._model.page
        standings = page.conditions if page is not None else ()
        standing = next((one for one in standings if one.part.code == row.key), None)
        if standing is None:
            return
        today = self._today()
        dialog = ConditionDialog(self._theme, self._window, standing, self._language, today, self._desk.person)
        code = standing.part.code
        dialog.fill_in(lambda: self._model.rate(code, dialog.rating, dialog.said), self._desk.notices)

    def party(self, key: object) -> None:
        """Show the form of a party."""
        party, page = self._party_of(key), self._model.page
        if party is None or page is None:
            return
        dialog = PartyDialog(self._theme, self._window, self._language, own_sectors(page), party)
        dialog.fill_in(lambda: self._model.edit_party(party, dialog.name, dialog.said), self._desk.notices)

    def new_party(self) -> None:
        """Ask for a new party."""
        page = self._model.page
        if page is None:
            return
        dialog = PartyDialog(self._theme, self._window, self._language, own_sectors(page))
        dialog.fill_in(lambda: self._model.add_party(dialog.name, dialog.said), self._desk.notices)

    def remove_party(self, row: TwoLines) -> None:
        """Delete a party, after a question."""
        party = self._party_of(row.key)
        if party is None:
            return
        question = self.tr("¿Quitar a {0} de la mesa?").format(party.name)
        words = self.tr("Lo que ya se escribió de ella queda en el registro.")
        if self._sure(question, words, self.tr("Quitar la parte")):
            self._model.remove_party(party)

    def plan(self) -> None:
        """Plan a session."""
        dialog = SessionDialog(self._theme, self._window, self._language, self._today())
        dialog.fill_in(
            lambda: self._model.plan(dialog.said, with_agenda=dialog.with_agenda, everybody=dialog.invite_all),
            self._desk.notices,
        )

    def session(self, row: SessionRow) -> None:
        """Show the form of a session."""
        opened = if_still_there(self._window, self._edit_session, lambda: self._model.process)
        self._model.session(UUID(str(row.key))).succeeded.connect(opened)

    def _edit_session(self, form: SessionForm) -> None:
        dialog = SessionDialog(self._theme, self._window, self._language, self._today(), form)
        dialog.fill_in(lambda: self._model.edit_session(form, dialog.said), self._desk.notices)

    def remove_session(self, row: SessionRow) -> None:
        """Delete a session, after a question."""
        question = self.tr("¿Borrar {0}?").format(row.title)
        words = self.tr("Se borran también su agenda y su lista. Una sesión que ya se abrió no se puede borrar.")
        if self._sure(question, words, self.tr("Borrar la sesión")):
            self._model.remove_session(UUID(str(row.key)))

    def new_training(self) -> None:
        """Ask for a new training."""
        page = self._model.page
        if page is None:
            return
        dialog = TrainingDialog(self._theme, self._window, page.levelling, self._language, self._today())
        dialog.fill_in(
            lambda: self._model.add_training(dialog.title, dialog.said, dialog.people), self._desk.notices
        )

    def training(self, row: TwoLines) -> None:
        """Show the form of a training."""
        page, line = self._model.page, self._training_of(row.key)
        if page is None or line is None:
            return
        dialog = TrainingDialog(self._theme, self._window, page.levelling, self._language, self._today(), line)
        dialog.fill_in(
            lambda: self._model.edit_training(line, dialog.title, dialog.said, dialog.people), self._desk.notices
        )

    def remove_training(self, row: TwoLines) -> None:
        """Delete a training, after a question."""
        line = self._training_of(row.key)
        if line is None:
            return
        question = self.tr("¿Borrar {0}?").format(row.title)
        words = self.tr("Se borra también la lista de quienes fueron. Queda en el registro.")
        if self._sure(question, words, self.tr("Borrar la formación")):
            self._model.remove_training(line)

    def _party_of(self, key: object) -> PartyLine | None:
        parties = self._model.page.detail.parties if self._model.page is not None else ()
        return next((party for party in parties if party.id == key), None)

    def _training_of(self, key: object) -> TrainingLine | None:
        trainings = self._model.page.levelling.trainings if self._model.page is not None else ()
        return next((line for line in trainings if line.id == key), None)

    def _sure(self, question: str, words: str, act: str) -> bool:
        stay = self.tr("Dejarla")
        return Question(self._theme, self._window, question, words, act=act, stay=stay, danger=True).ask()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _today(self) -> date:
        return self._desk.clock.local().date()


def own_sectors(page: ProcessPage) -> dict[str, str]:
    """The names of the sectors that the process added, by code."""
    return {word.code: word.name for word in page.detail.words if word.catalogue == "sectors"}
