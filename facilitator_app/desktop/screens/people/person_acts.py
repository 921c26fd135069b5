"""What is done to the person whose page stands beside the list, each act asked about where it cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.redaction import Wanted
from facilitator_app.queries.person import PersonPage

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from ..record_history import open_history
from ..redacting import Redacting, person_question
from ..reserving import ask_to_reserve
from .dialogs import CorrectPerson
from .page_words import page_content
from .person_form import FormSetting
from .person_panel import PersonPanel
from .view_model import PeopleModel


class PersonActs(QObject):
    """`done_to` names the person who should stay in view although the list is another by then."""

    done_to = Signal(object)

    def __init__(
        self, desk: Desk, model: PeopleModel, panel: PersonPanel, setting: Callable[[], FormSetting | None],
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._model, self._panel, self._setting, self._window = desk, model, panel, setting, window
        panel.acted.connect(self.do)

    def do(self, what: str) -> None:
        """Do what the button or the key of this name says, to the person in view."""
        page = self._panel.page
        if page is None or self._setting() is None:
            return
        acts: dict[str, Callable[[PersonPage], None]] = {
            "edit": self._edit,
            "print": self._print,
            "apart": self._take_apart,
            "reserve": self._reserve,
            "name": self._name_again,
            "history": self._show_history,
            "redact": self._redact,
            "remove": self._remove,
        }
        acts[what](page)

    def _edit(self, page: PersonPage) -> None:
        setting = self._setting()
        assert setting is not None
        window = CorrectPerson(self._desk.theme, self._window, setting, page)

        def write() -> Job | None:
            entry = window.entry
            return self._model.change(page, entry) if entry.fields or entry.new_party else None

        window.fill_in(write, self._desk.notices)

    def _print(self, page: PersonPage) -> None:
        roster = self._model.roster
        if roster is None or roster.process is None:
            return
        content = page_content(page, roster.process.title, self._language, self._desk.clock.local())
        job = self._model.print_page(content)
        said = self.tr("Su página va a la impresora. Désela solo a esa persona.")
        job.succeeded.connect(lambda _done: self._desk.notices.say(said))

    def _reserve(self, page: PersonPage) -> None:
        if page.seat.reserved:
            return
        ask_to_reserve(
            self._desk, self._window, page.seat.name, lambda pseudonym: self._model.reserve(page.seat.id, pseudonym)
        )

    def _name_again(self, page: PersonPage) -> None:
        sure = Question(
            self._desk.theme,
            self._window,
            self.tr("¿Nombrar de nuevo a esta persona?"),
            self.tr("Su nombre volverá a salir en pantallas y papeles. Hágalo solo si ella lo pidió."),
            act=self.tr("Nombrarla"),
            stay=self.tr("Dejarla reservada"),
        )
        if sure.ask():
            self._model.name_again(page.seat.id)

    def _show_history(self, page: PersonPage) -> None:
        title = self.tr("Historia de {0}").format(page.seat.name)
        open_history(self._desk, self._window, page.seat.id, title, lambda: self._redact(page))

    def _redact(self, page: PersonPage) -> None:
        redacting = Redacting(self._desk, self._window, lambda: self.done_to.emit(page.seat.id))
        redacting.begin([Wanted("participant", page.seat.id)], person_question(page.seat.name))

    def _remove(self, page: PersonPage) -> None:
        sure = Question(
            self._desk.theme,
            self._window,
            self.tr("¿Quitar a {0} de la lista?").format(page.seat.name),
            self.tr("Se borran sus datos y sus consentimientos. Si una sesión la nombra, no se puede quitar."),
            act=self.tr("Quitar"),
            stay=self.tr("Dejarla"),
            danger=True,
        )
        if sure.ask():
            self._panel.show_person(None, self._language)
            self._model.remove(page)

    def _take_apart(self, page: PersonPage) -> None:
        asked = Question(
            self._desk.theme,
            self._window,
            self.tr("¿Separar los registros de {0}?").format(page.seat.name),
            self.tr("Vuelven a ser dos personas en la lista, cada una con lo suyo. Nada se pierde."),
            act=self.tr("Separarlos"),
            stay=self.tr("Dejarlos juntos"),
        )
        if asked.ask():
            told = self.tr("Cada registro es otra vez una persona.")
            job = self._model.take_apart(page.seat.id)
            job.succeeded.connect(lambda _ids: self._desk.notices.say(told, self._desk.undoing.act(job)))

    @property
    def _language(self) -> str:
        return self._desk.languages.code
