"""The analysis before it leaves on paper: what the parties shared, or with the team's reading, marked as internal."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator_app.documents.content.analysis import AnalysisContent

from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox
from ...widgets.field import Field
from ...widgets.notice_block import NoticeBlock
from ..desk import Desk
from ..page_dialog import PageDialog
from ..paper_choice import language_choice, sheet_choice
from .view_model import AnalysisModel


class PrintAnalysis(PageDialog):
    """Ctrl+Enter prints; without printing nothing leaves until a place is chosen."""

    def __init__(self, desk: Desk, parent: QWidget, model: AnalysisModel) -> None:
        super().__init__(
            desk.theme,
            parent,
            self.tr("Imprimir el análisis"),
            self.tr("Historia, actores, causas e indicadores, con quién lo dice. Sin lo del equipo, si no se pide."),
        )
        self._desk, self._model = desk, model
        self._fill()
        self._ask()

    def _fill(self) -> None:
        theme = self.theme
        self.language = language_choice(theme, self.tr("El idioma de la mesa"))
        self.paper = sheet_choice(theme)
        for words, combo in ((self.tr("Idioma"), self.language), (self.tr("Papel"), self.paper)):
            self.form.addWidget(Field(theme, words, combo))
            combo.currentIndexChanged.connect(self._ask)
        self.for_team = CheckBox(theme, self.tr("Con lo del equipo y las señales"))
        self.for_team.toggled.connect(self._ask)
        self.form.addWidget(self.for_team)
        self._warning = NoticeBlock(
            theme, self.tr("Lleva la marca INTERNO en cada hoja. No lo entregue ni lo deje en la sala."), Tone.ATTENTION
        )
        self.form.addWidget(self._warning)
        self.print = Button(theme, self.tr("Imprimir"), Kind.PRIMARY, icon="printer", show_keys="Ctrl+Return")
        self.save = Button(theme, self.tr("Guardar PDF…"), icon="file-output")
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        acts = (self.print, self.save)
        self.add_acts(acts, self.tr("Cerrar"), need_pages=acts)

    def _ask(self) -> None:
        self.ask_anew()
        self._warning.setVisible(self.for_team.isChecked())
        job = self._model.printed_content(self.language.currentData(), for_team=self.for_team.isChecked())
        self.when_done(job, self._lay_out)

    def _lay_out(self, content: AnalysisContent) -> None:
        self.when_done(self._model.pages(content, self.paper.currentData()), self.show_pages)

    def _print(self) -> None:
        notices, told = self._desk.notices, self.tr("El análisis va a la impresora.")
        self._model.print(self.pdf).succeeded.connect(lambda _done: notices.say(told))

    def _save(self) -> None:
        path = self.ask_place(self.tr("Guardar el análisis"), self.tr("analisis"), "pdf")
        if path is not None:
            notices, told = self._desk.notices, self.tr("El análisis quedó en {0}, sin cifrar.").format(path.name)
            self._model.save(self.pdf, path).succeeded.connect(lambda _done: notices.say(told))
