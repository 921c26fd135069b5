"""The report of a quarter before it leaves: which quarter, in which language, with or without tension."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from facilitator_app.documents.content import QuarterContent
from facilitator_app.queries.papers.quarter import Quarter, quarter_of

from ...languages import NAMES
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ..desk import Desk
from ..page_dialog import PageDialog
from .view_model import BoardModel

_QUARTERS = 6
_JUST_BEGUN = 15


class ReportDialog(PageDialog):
    """Ctrl+Enter saves the pages; nothing is written until a place is chosen."""

    def __init__(self, desk: Desk, parent: QWidget, model: BoardModel, today: date) -> None:
        super().__init__(
            desk.theme,
            parent,
            self.tr("Informe del trimestre"),
            self.tr(
                "Para quienes apoyan el programa. No lleva nombres de personas ni de lugares chicos; los grupos de "
                "menos de 5 se juntan y los números que podrían señalar a alguien no se muestran."
            ),
        )
        self._desk, self._model = desk, model
        self.content: QuarterContent | None = None
        self._fill(today)
        self._ask()

    def _fill(self, today: date) -> None:
        theme = self.theme
        named = self.tr("Trimestre {0} de {1}")
        self.quarter = Combo(theme, [(named.format(one.number, one.year), one) for one in _offered(today)])
        self.language = Combo(theme, [(name, code) for code, name in NAMES.items()])
        self.language.setCurrentIndex(max(0, self.language.findData(self._desk.languages.code)))
        self.form.addWidget(Field(theme, self.tr("Trimestre"), self.quarter))
        self.form.addWidget(Field(theme, self.tr("Idioma del informe"), self.language))
        self.tension = CheckBox(theme, self.tr("Incluir tensión"))
        self.tension.setChecked(True)
        self.form.addWidget(self.tension)
        for combo in (self.quarter, self.language):
            combo.currentIndexChanged.connect(self._ask)
        self.tension.toggled.connect(self._ask)
        self.save = Button(theme, self.tr("Guardar PDF…"), Kind.PRIMARY, icon="file-output", show_keys="Ctrl+Return")
        self.sheet = Button(theme, self.tr("Guardar tabla (CSV)…"), icon="file-spreadsheet")
        self.save.clicked.connect(lambda: self._save("pdf"))
        self.sheet.clicked.connect(lambda: self._save("csv"))
        acts = (self.save, self.sheet)
        self.add_acts(acts, self.tr("Cerrar"), need_pages=acts)

    def _ask(self) -> None:
        self.ask_anew()
        job = self._model.report(
            self.quarter.currentData(), self.language.currentData(), tension=self.tension.isChecked()
        )
        self.when_done(job, self._lay_out)

    def _lay_out(self, content: QuarterContent) -> None:
        self.content = content
        self.when_done(self._model.pages(content), self.show_pages)

    def _save(self, kind: str) -> None:
        content = self.content
        if content is None:
            return
        name = self.tr("informe-{0}-trimestre-{1}").format(content.year, content.quarter)
        path = self.ask_place(self.tr("Guardar el informe"), name, kind)
        if path is not None:
            notices, told = self._desk.notices, self.tr("El informe quedó en {0}, sin cifrar.").format(path.name)
            self._model.save(content, path).succeeded.connect(lambda _done: notices.say(told))


def _offered(today: date) -> list[Quarter]:
    """The quarter of today and those before it; in its first days the one that just ended stands first."""
    offered = [quarter_of(today)]
    while len(offered) < _QUARTERS:
        offered.append(offered[-1].before())
    if (today - offered[0].first).days < _JUST_BEGUN:
        offered[:2] = offered[1::-1]
    return offered
