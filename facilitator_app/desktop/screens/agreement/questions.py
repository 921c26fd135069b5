"""What the editor of an agreement asks a person before something is added, taken away, said or closed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.queries.agreement_views import ClauseView, CommitmentView, PartyColumn

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from .dialogs import CloseText, OneText, SayPosition
from .lacking import lacking
from .ratification import SayRatification
from .view_model import AgreementModel


class AgreementQuestions(QObject):
    """Each opens a small window over `window`; what is answered goes to the model."""

    def __init__(self, desk: Desk, model: AgreementModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._window = desk, model, window

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def add_clause(self) -> None:
        """Ask for a clause to add."""
        words = self.tr("Lo que falta decidir va entre [corchetes].")
        needed = self.tr("Escriba al menos una frase.")
        act = self.tr("Agregar la cláusula")
        window = OneText(self._desk.theme, self._window, self.tr("Cláusula nueva"), words, act, needed=needed)
        window.fill_in(lambda: self._model.add_clause(window.text), self._desk.notices)

    def delete_clause(self, clause: ClauseView) -> None:
        """Ask before a clause goes with what parties said of it."""
        number = ordinal(clause.number or 1, self._language).upper()
        lost = self.tr("Se quitan su texto y las posiciones de las partes. El historial los recuerda.")
        sure = Question(
            self._desk.theme, self._window, self.tr("¿Quitar la cláusula {0}?").format(number), lost,
            act=self.tr("Quitar la cláusula"), stay=self.tr("Dejarla"), danger=True,
        )  # fmt: skip
        if sure.ask():
            self._model.flush()
            self._model.delete_clause(clause.id, clause.versions)

    def add_commitment(self, clause: ClauseView) -> None:
        """Ask what is promised by a clause."""
        window = OneText(
            self._desk.theme,
            self._window,
            self.tr("Compromiso de la cláusula {0}").format(ordinal(clause.number or 1, self._language).upper()),
            self.tr("Qué se va a hacer"),
            self.tr("Agregar el compromiso"),
            needed=self.tr("Escriba qué se va a hacer."),
        )
        window.fill_in(lambda: self._model.add_commitment(clause.id, window.text), self._desk.notices)

    def delete_commitment(self, commitment: CommitmentView) -> None:
        """Ask before a commitment goes."""
        sure = Question(
            self._desk.theme, self._window, self.tr("¿Quitar este compromiso?"), commitment.text,
            act=self.tr("Quitar el compromiso"), stay=self.tr("Dejarlo"), danger=True,
        )  # fmt: skip
        if sure.ask():
            self._model.delete_commitment(commitment.id)

    def say_position(self, clause: ClauseView, party: PartyColumn) -> None:
        """Ask where a party stands, and its words."""
        known = next((one for one in clause.positions if one.party_id == party.id), None)
        window = SayPosition(self._desk.theme, self._window, party, known, self._language)
        shown = known.versions if known is not None else None
        window.fill_in(
            lambda: self._model.set_position(
                clause.id, party.id, window.value, window.words, window.returns_on, shown
            ),
            self._desk.notices,
        )

    def take_position(self, clause: ClauseView, party: PartyColumn, value: PositionValue) -> None:
        """Keep where a party stands, as a single key said it.

        Its words are kept with the position that they were said with, and with no other.
        """
        known = next((one for one in clause.positions if one.party_id == party.id), None)
        words = known.words or None if known is not None and known.value == value else None
        self._model.set_position(clause.id, party.id, value, words, None, known.versions if known else None)

    def ratify(self) -> None:
        """Ask what an assembly answered."""
        room = self._model.desk
        if room is None:
            return
        window = SayRatification(self._desk.theme, self._window, room.detail.ratifications, self._language)

        def write() -> Job:
            said = window.said
            return self._model.ratify(said.party_id, window.decision, window.on, window.instrument, said.versions)

        window.fill_in(write, self._desk.notices)

    def close_text(self) -> None:
        """Tell what is lacking, and ask before the text is closed."""
        room = self._model.desk
        if room is None or not self._model.editable:
            return
        self._model.flush()
        window = CloseText(self._desk.theme, self._window, lacking(room.detail, self._language), self._language)

        def write() -> Job:
            job = self._model.confirm(window.decision)
            job.succeeded.connect(lambda _done: self._desk.notices.say(self.tr("El texto quedó cerrado.")))
            return job

        window.fill_in(write, self._desk.notices)

    def reopen(self) -> None:
        """Ask why a closed text is opened again."""
        window = OneText(
            self._desk.theme,
            self._window,
            self.tr("¿Volver a abrir el texto?"),
            self.tr("Por qué"),
            self.tr("Volver a abrir"),
        )
        window.fill_in(lambda: self._model.reopen(window.text), self._desk.notices)
