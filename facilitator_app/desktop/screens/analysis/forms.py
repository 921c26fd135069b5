"""What the forms of the analysis have in common: they ask, write, and stay open while they are refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.sharing import share
from facilitator_app.queries.analysis.analysis_page import AnalysisPage
from facilitator_app.store.log.changes import Versions
from facilitator_app.store.reference.catalogues import items

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from ..record_form import Ask, RecordForm
from .view_model import AnalysisModel

translate = QCoreApplication.translate


class Forms:
    """Subclass it with one method for each form."""

    def __init__(self, over: QWidget, desk: Desk, model: AnalysisModel) -> None:
        self._over, self._desk, self.model = over, desk, model

    @property
    def language(self) -> str:
        """The language of the moment."""
        return self._desk.languages.code

    @property
    def page(self) -> AnalysisPage:
        """The page in view."""
        assert self.model.page is not None
        return self.model.page

    def ask(
        self,
        title: str,
        asks: Sequence[Ask],
        write: Callable[[dict[str, Any]], Job],
        *,
        act: str,
        values: Mapping[str, Any] | None = None,
        about: str = "",
    ) -> bool:
        """Show a form until what it says was written, or the person leaves."""
        form = RecordForm(
            self._desk.theme, self._over, title, asks, act=act, values=values, about=about
        )
        return form.fill_in(lambda: write(form.said), self._desk.notices)

    def sure(self, question: str, words: str, act: str) -> bool:
        """Ask before something is taken away."""
        stay = translate("Analysis", "Dejarlo")
        return Question(self._desk.theme, self._over, question, words, act=act, stay=stay, danger=True).ask()

    def share(self, kind: str, record: UUID, shown: Versions, words: str) -> None:
        """Bring something of the team's to the table, after saying that it cannot be called back."""
        question = translate("Analysis", "¿Compartir con la mesa?")
        told = translate("Analysis", "«{0}» lo leerá toda la mesa. Después no se puede volver solo del equipo.")
        if self.sure(question, told.format(words), translate("Analysis", "Compartir con la mesa")):
            self.model.do(lambda tx: share(tx, kind, record, shown=shown))

    def choices(self, catalogue: str, none: str = "") -> list[tuple[str, object]]:
        """The words of a catalogue as options; `none` is the one that says nothing."""
        found: list[tuple[str, object]] = [(item.name(self.language), item.code) for item in items(catalogue)]
        return [(none, None), *found] if none else found

    def sectors(self) -> list[tuple[str, object]]:
        """The sectors that ship and those of the process."""
        own: list[tuple[str, object]] = [(word.name, word.code) for word in self.page.words]
        return [(translate("Analysis", "Sin decir"), None), *self.choices("sectors"), *own]

    def whose(self) -> Ask:
        """Whose words it is: asked once, when it is written down."""
        return Ask(
            "origin",
            translate("Analysis", "De quién es"),
            "choice",
            options=self.choices("origins"),
            help=translate(
                "Analysis", "Lo que comparten las partes lo lee toda la mesa; lo del equipo, solo el equipo."
            ),
        )

    def parties(self, none: str = "") -> list[tuple[str, object]]:
        """The parties of the process as options."""
        found: list[tuple[str, object]] = [(party.name, party.id) for party in self.page.parties]
        return [(none, None), *found] if none else found
