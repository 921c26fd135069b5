"""The analysis before it leaves on paper: what the parties shared, or with the team's reading, marked as internal."""

from __future__ import annotations

from typing import get_args

from PySide6.QtWidgets import QWidget

from facilitator_app.documents.content.analysis import AnalysisContent
from facilitator_app.documents.layout.paper import PaperName

from ...languages import NAMES
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.notice_block import NoticeBlock
from ..desk import Desk
from ..page_dialog import PageDialog
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
        self._turn = 0
        self.pdf = b""
        self.finished.connect(self._leave)
        self._fill()
        self._ask()

    def _fill(self) -> None:
        theme = self.theme
        own = (self.tr("El idioma de la mesa"), None)
        self.language = Combo(theme, [own, *((name, code) for code, name in NAMES.items())])
        papers: tuple[PaperName, ...] = get_args(PaperName)
        names = {"oficio": self.tr("Oficio"), "letter": self.tr("Carta"), "a4": "A4"}
        self.paper = Combo(theme, [(names[paper], paper) for paper in papers])
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
        self.add_acts((self.print, self.save), self.tr("Cerrar"))

    def _leave(self) -> None:
        """What is still being made comes to nobody."""
        self._turn += 1

    def _ask(self) -> None:
        self._hold(b"")
        self._warning.setVisible(self.for_team.isChecked())
        self._turn += 1
        turn = self._turn
        job = self._model.printed_content(self.language.currentData(), for_team=self.for_team.isChecked())
        job.succeeded.connect(lambda content: self._lay_out(content, turn))

    def _lay_out(self, content: AnalysisContent, turn: int) -> None:
        if turn == self._turn:
            job = self._model.pages(content, self.paper.currentData())
            job.succeeded.connect(lambda pdf: self._show(pdf) if turn == self._turn else None)

    def _show(self, pdf: bytes) -> None:
        self._hold(pdf)
        self.show_pages(pdf)

    def _hold(self, pdf: bytes) -> None:
        self.pdf = pdf
        for button in (self.print, self.save):
            button.setEnabled(bool(pdf))

    def _print(self) -> None:
        notices, told = self._desk.notices, self.tr("El análisis va a la impresora.")
        self._model.print(self.pdf).succeeded.connect(lambda _done: notices.say(told))

    def _save(self) -> None:
        path = self.ask_place(self.tr("Guardar el análisis"), self.tr("analisis"), "pdf")
        if path is not None:
            notices, told = self._desk.notices, self.tr("El análisis quedó en {0}, sin cifrar.").format(path.name)
            self._model.save(self.pdf, path).succeeded.connect(lambda _done: notices.say(told))
