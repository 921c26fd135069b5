"""The report of a quarter before it leaves: which quarter, in which language, seen page by page as it will print."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from facilitator_app.documents.content import QuarterContent
from facilitator_app.queries.quarter import Quarter, quarter_of

from ...languages import NAMES
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.page_preview import PagePreview
from ...widgets.spacing import column, row
from ..desk import Desk
from .view_model import BoardModel

_QUARTERS = 6
_NEARLY_OVER = 15


class ReportDialog(QDialog):
    """Ctrl+Enter saves the pages; nothing is written until a place is chosen."""

    def __init__(self, desk: Desk, parent: QWidget, model: BoardModel, today: date) -> None:
        super().__init__(parent)
        self._desk, self._model, self._theme = desk, model, desk.theme
        self.content: QuarterContent | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # with it goes the document that it shows
        self.setWindowTitle(self.tr("Informe del trimestre"))
        self.setAccessibleName(self.windowTitle())
        across = row(self._theme, self, (20, 16, 20, 16), 20)
        across.addLayout(self._form(today))
        across.addLayout(self._pages(), 1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save_pages)
        window = parent.window()
        px = self._theme.px
        self.resize(min(px(1040), window.width() - px(40)), min(px(680), window.height() - px(40)))
        self._ask()

    def _form(self, today: date) -> QVBoxLayout:
        theme, form = self._theme, column(self._theme, None, gap=12)
        form.addWidget(Label(self.windowTitle(), "heading", wrap=True))
        privacy = self.tr(
            "Para quienes apoyan el programa. No lleva nombres de personas ni de lugares chicos; los grupos de menos "
            "de 5 se juntan y los números que podrían señalar a alguien no se muestran."
        )
        form.addWidget(Label(privacy, "body2", wrap=True))
        self.quarter = Combo(theme, [(self._named(one), one) for one in _offered(today)])
        self.language = Combo(theme, [(name, code) for code, name in NAMES.items()])
        self.language.setCurrentIndex(max(0, self.language.findData(self._desk.languages.code)))
        form.addWidget(Field(theme, self.tr("Trimestre"), self.quarter))
        form.addWidget(Field(theme, self.tr("Idioma del informe"), self.language))
        self.tension = CheckBox(theme, self.tr("Incluir tensión"))
        self.tension.setChecked(True)
        form.addWidget(self.tension)
        for combo in (self.quarter, self.language):
            combo.currentIndexChanged.connect(self._ask)
        self.tension.toggled.connect(self._ask)
        form.addStretch(1)
        self.save = Button(theme, self.tr("Guardar PDF…"), Kind.PRIMARY, icon="file-output", show_keys="Ctrl+Return")
        self.sheet = Button(theme, self.tr("Guardar tabla (CSV)…"), icon="file-spreadsheet")
        close = Button(theme, self.tr("Cerrar"), show_keys="Esc")
        self.save.clicked.connect(self._save_pages)
        self.sheet.clicked.connect(lambda: self._save("csv"))
        close.clicked.connect(self.reject)
        for button in (self.save, self.sheet, close):
            form.addWidget(button)
        return form

    def _pages(self) -> QVBoxLayout:
        pages = column(self._theme, None, gap=6)
        self.preview = PagePreview(self._theme, self.tr("Páginas del informe"))
        self._turned = Label("", "caption")
        self._turned.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.turned.connect(
            lambda page, count: self._turned.setText(self.tr("Página {0} de {1}").format(page, count))
        )
        pages.addWidget(self.preview, 1)
        pages.addWidget(self._turned)
        return pages

    def _named(self, quarter: Quarter) -> str:
        return self.tr("Trimestre {0} de {1}").format(quarter.number, quarter.year)

    def _ask(self) -> None:
        self._hold(None)
        job = self._model.report(
            self.quarter.currentData(), self.language.currentData(), tension=self.tension.isChecked()
        )
        job.succeeded.connect(self._take)

    def _take(self, content: QuarterContent) -> None:
        self._hold(content)
        self._model.pages(content).succeeded.connect(self._show)

    def _hold(self, content: QuarterContent | None) -> None:
        self.content = content
        for button in (self.save, self.sheet):
            button.setEnabled(content is not None)

    def _show(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf)
        self.preview.fit_width()

    def _save_pages(self) -> None:
        self._save("pdf")

    def _save(self, kind: str) -> None:
        content = self.content
        if content is None:
            return
        name = self.tr("informe-{0}-trimestre-{1}").format(content.year, content.quarter)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Guardar el informe"), f"{name}.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")
            told = self.tr("El informe quedó en {0}, sin cifrar.").format(path.name)
            self._model.save(content, path).succeeded.connect(lambda _done: self._desk.notices.say(told))


def _offered(today: date) -> list[Quarter]:
    """The quarter of today and those before it; in its first days the one that just ended stands first."""
    now = quarter_of(today)
    offered = [now]
    while len(offered) < _QUARTERS:
        offered.append(offered[-1].before())
    if (today - now.first).days < _NEARLY_OVER:
        offered[:2] = offered[1::-1]
    return offered
