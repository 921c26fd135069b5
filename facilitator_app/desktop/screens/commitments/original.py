"""Shows the original of a piece of evidence from memory; a copy outside the vault only on request, after a warning."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.durable import write_durably
from facilitator_app.queries.verification import EvidenceLine

from ...formats import megabytes
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.page_preview import PagePreview
from ...widgets.passing import Passing
from ...widgets.picture_view import PictureView, read_picture
from ...widgets.question import Question
from ...widgets.spacing import column, row
from .words import evidence_below


class OriginalDialog(Passing):
    """`edit_wanted` and `removal_wanted` close it first; `content` is None where there is no file, or not here yet."""

    edit_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, line: EvidenceLine, content: bytes | None, language: str) -> None:
        super().__init__(parent)
        self._theme, self._line, self._content = theme, line, content
        self.setWindowTitle(line.title)
        self.setAccessibleName(line.title)
        body = column(theme, self, (24, 18, 24, 16), 10)
        body.addWidget(Label(line.title, "heading", wrap=True))
        body.addWidget(Label(evidence_below(line, language), "caption", wrap=True))
        if line.description:
            body.addWidget(Label(line.description, "body2", wrap=True))
        body.addWidget(self._view(), 1)
        if line.sha256:
            told = self.tr("{0} · {1} · huella {2}…").format(
                line.file_name, megabytes(line.size or 0, language), line.sha256[:16]
            )
            body.addWidget(Label(told, "caption", wrap=True))
        foot = row(theme)
        remove = Button(theme, self.tr("Quitar la prueba"), Kind.SECONDARY, danger=True)
        edit = Button(theme, self.tr("Corregir sus datos…"), Kind.SECONDARY, icon="pencil")
        self._export = Button(theme, self.tr("Exportar una copia…"), Kind.SECONDARY, icon="download")
        if content is None:
            self._export.hide()
        close = Button(theme, self.tr("Cerrar"), Kind.PRIMARY, show_keys="Esc")
        remove.clicked.connect(self.removal_wanted)
        edit.clicked.connect(self.edit_wanted)
        self._export.clicked.connect(self._ask_export)
        close.clicked.connect(self.accept)
        acts = Flow(theme, gap=8)
        for button in (remove, edit, self._export):
            acts.addWidget(button)
        foot.addLayout(acts, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(foot)
        close.setFocus()
        window = parent.window()
        self.resize(QSize(min(theme.px(900), window.width() - 60), min(theme.px(680), window.height() - 60)))

    def _view(self) -> QWidget:
        """The original where it can be shown: a picture, pages; else what it is, in words."""
        content, kind = self._content, self._line.media_type
        if content is not None and kind.startswith("image/"):
            picture = read_picture(content)
            if not picture.isNull():
                return PictureView(picture, self._line.title)
        if content is not None and kind == "application/pdf":
            preview = PagePreview(self._theme, self._line.title)
            preview.show_pdf(content)
            return preview
        if content is not None:
            words = self.tr("Este archivo no se puede ver aquí. Exporte una copia para abrirlo.")
        elif self._line.sha256:
            words = self.tr("El original todavía no ha llegado. Viaja en una memoria, o cuando haya buena conexión.")
        else:
            words = self.tr("Sin archivo: lo que se vio.")
        return Label(words, "body", wrap=True)

    def _ask_export(self) -> None:
        question = Question(
            self._theme, self, self.tr("¿Exportar una copia sin cifrar?"),
            self.tr("La copia queda fuera de lo cifrado: quien tenga esa memoria o carpeta la puede ver."),
            act=self.tr("Exportar la copia"), stay=self.tr("Dejarla cifrada"),
        )  # fmt: skip
        if self._content is None or not question.ask():
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Exportar una copia"), self._line.file_name)
        if name:
            write_durably(Path(name), self._content)
