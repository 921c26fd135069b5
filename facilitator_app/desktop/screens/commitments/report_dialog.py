"""The follow-up report of the mesa before it leaves: since when, for whom, in which language, on which paper."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from facilitator_app.documents.content import FollowUpContent

from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ..desk import Desk
from ..page_dialog import PageDialog
from ..paper_choice import language_choice, sheet_choice
from .view_model import CommitmentsModel

_MONTH, _QUARTER = timedelta(days=31), timedelta(days=92)


class FollowUpDialog(PageDialog):
    """Ctrl+Enter prints; without printing nothing leaves until a place is chosen."""

    def __init__(self, desk: Desk, parent: QWidget, model: CommitmentsModel, today: date) -> None:
        super().__init__(
            desk.theme,
            parent,
            self.tr("Informe de seguimiento"),
            self.tr("Dónde está cada compromiso, sus pruebas y lo que dice cada fuente, sin mezclar."),
        )
        self._desk, self._model = desk, model
        self.content: FollowUpContent | None = None
        self._fill(today)
        self._ask()

    def _fill(self, today: date) -> None:
        theme = self.theme
        self.since = Combo(theme, (
            (self.tr("Desde el comienzo"), None), (self.tr("Los últimos tres meses"), today - _QUARTER),
            (self.tr("El último mes"), today - _MONTH),
        ))  # fmt: skip
        self.language = language_choice(theme, self.tr("El idioma de la mesa"))
        self.paper = sheet_choice(theme)
        for words, combo in (
            (self.tr("Período"), self.since), (self.tr("Idioma del informe"), self.language),
            (self.tr("Papel"), self.paper),
        ):  # fmt: skip
            self.form.addWidget(Field(theme, words, combo))
            combo.currentIndexChanged.connect(self._ask)
        self.for_team = CheckBox(theme, self.tr("Para el equipo, con lo reservado"))
        self.for_team.toggled.connect(self._ask)
        self.form.addWidget(self.for_team)
        self.print = Button(theme, self.tr("Imprimir"), Kind.PRIMARY, icon="printer", show_keys="Ctrl+Return")
        self.save = Button(theme, self.tr("Guardar PDF…"), icon="file-output")
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        acts = (self.print, self.save)
        self.add_acts(acts, self.tr("Cerrar"), need_pages=acts)

    def _ask(self) -> None:
        self.ask_anew()
        job = self._model.report(
            self.since.currentData(), self.language.currentData(), for_team=self.for_team.isChecked()
        )
        self.when_done(job, self._lay_out)

    def _lay_out(self, content: FollowUpContent) -> None:
        self.content = content
        self.when_done(self._model.pages(content, self.paper.currentData()), self.show_pages)

    def _print(self) -> None:
        notices, told = self._desk.notices, self.tr("El informe va a la impresora.")
        self._model.print(self.pdf).succeeded.connect(lambda _done: notices.say(told))

    def _save(self) -> None:
        content = self.content
        if content is None:
            return
        path = self.ask_place(
            self.tr("Guardar el informe"), self.tr("seguimiento-{0}").format(content.cut_off.isoformat()), "pdf"
        )
        if path is not None:
            notices, told = self._desk.notices, self.tr("El informe quedó en {0}, sin cifrar.").format(path.name)
            self._model.save(self.pdf, path).succeeded.connect(lambda _done: notices.say(told))
