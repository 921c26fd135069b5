"""The windows of a scan: what was read on it before it is attached, and the scan beside what was printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.documents.code import read_code
from facilitator_app.domain.vocabulary import ScanMatch
from facilitator_app.errors import BadUsage
from facilitator_app.queries.frozen_documents import SIGNING_RECORD, FrozenRevision
from facilitator_app.queries.papers.paper_trail import ScanLine

from ...formats import megabytes
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.page_preview import PagePreview
from ...widgets.passing import Passing
from ...widgets.picture_view import PictureView, read_picture
from ...widgets.spacing import column, row
from ..form_dialog import FormDialog
from .scan_taking import PDF, TakenScan, read_page_numbers, write_page_numbers

translate = QCoreApplication.translate


def _question(revision: FrozenRevision) -> str:
    if revision.kind == SIGNING_RECORD:
        return translate("ScanDialogs", "¿Adjuntar este escaneo a la constancia de firmas {0}?")
    return translate("ScanDialogs", "¿Adjuntar este escaneo al acta {0}?")


class ScanFound(FormDialog):
    """Which pages of which paper a scan shows; where no code was read, the person types the short code.

    `papers` are those that it can be of, the likeliest first; the code that is typed says which.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, taken: TakenScan, papers: Sequence[FrozenRevision], language: str
    ) -> None:
        self.revision = revision = papers[0]
        self._papers, self._taken = {paper.code: paper for paper in reversed(papers)}, taken
        pages = taken.reading.pages_of(revision.code)
        self._read = bool(pages)
        about = translate("ScanDialogs", "«{0}», {1}. Se guarda cifrado, con su huella aparte de la del acta impresa.")
        super().__init__(
            theme,
            parent,
            _question(revision).format(revision.code),
            act=translate("ScanDialogs", "Adjuntar"),
            stay=translate("ScanDialogs", "No adjuntarlo"),
            about=about.format(taken.name, megabytes(len(taken.content), language)),
            width=600,
        )
        self._tell(pages)
        self._code = QLineEdit()
        self._code.setPlaceholderText("7X2X-8050-JE6")
        words = translate("ScanDialogs", "Código que está al pie de la hoja")
        self._code_field = Field(theme, words, self._code)
        if not self._read:
            self.add(self._code_field)
        self._pages = QLineEdit(write_page_numbers(pages or self._every_page()))
        self._pages_field = self.add(Field(theme, self._pages_words(), self._pages))
        self._code.textEdited.connect(self._follow_code)
        self.check(self._validate)
        (self.act if self._read else self._code).setFocus()

    @property
    def pages(self) -> tuple[int, ...]:
        """Which pages it shows."""
        return read_page_numbers(self._pages.text(), self.revision.pages or 1) or ()

    @property
    def matched(self) -> ScanMatch:
        """How the paper was found."""
        return ScanMatch.CODES if self._read else ScanMatch.TYPED

    def _tell(self, pages: tuple[int, ...]) -> None:
        unread = self._taken.reading.unread
        if not self._read:
            words = translate("ScanDialogs", "Coteje el código con el papel y escríbalo.")
            strong = translate("ScanDialogs", "No se pudo leer ningún código en el escaneo.")
            self.body.addWidget(NoticeBlock(self.theme, words, Tone.ATTENTION, strong=strong))
            return
        missing = [page for page in range(1, (self.revision.pages or 0) + 1) if page not in pages]
        told = translate("ScanDialogs", "Se leyó el código en %n página(s).", "", len(pages))
        whole = translate("ScanDialogs", "Están todas.")
        lacking = translate("ScanDialogs", "No están: {0}.").format(write_page_numbers(missing))
        tone = Tone.ATTENTION if missing else Tone.DONE
        self.body.addWidget(NoticeBlock(self.theme, lacking if missing else whole, tone, strong=told))
        if unread:
            words = translate("ScanDialogs", "En %n imagen(es) no se leyó ningún código.", "", unread)
            self.body.addWidget(Label(words, "caption", wrap=True))

    def _validate(self) -> None:
        self._follow_code()
        if not self._read and self._typed() != self.revision.code:
            words = translate(
                "ScanDialogs",
                "Ese no es el código de esta acta ni de sus constancias de firmas. Mírelo al pie de la hoja firmada.",
            )
            self._code_field.refuse(words)
        last = self.revision.pages or 1
        if not read_page_numbers(self._pages.text(), last):
            words = translate("ScanDialogs", "Escriba páginas de la 1 a la {0}, como 1-3, 5.").format(last)
            self._pages_field.refuse(words)

    def _follow_code(self) -> None:
        """The window is about the paper whose code was typed; pages that the person wrote stay."""
        paper = None if self._read else self._papers.get(self._typed())
        if paper is None or paper is self.revision:
            return
        as_it_was = self._pages.text() == write_page_numbers(self._every_page())
        self.revision = paper
        self.retitle(_question(paper).format(paper.code))
        self._pages_field.rename(self._pages_words())
        if as_it_was:
            self._pages.setText(write_page_numbers(self._every_page()))

    def _every_page(self) -> range:
        return range(1, (self.revision.pages or 1) + 1)

    def _pages_words(self) -> str:
        words = translate("ScanDialogs", "Páginas del papel que están en el escaneo (tiene {0})")
        return words.format(self.revision.pages or 1)

    def _typed(self) -> str:
        try:
            return read_code(self._code.text())
        except BadUsage:
            return ""


class CompareScan(Passing):
    """What was printed at the left, what came back at the right; accepted once a person says they are the same paper.

    `removed` is true where the person chose to take the scan away.
    """

    def __init__(self, theme: Theme, parent: QWidget, printed: bytes, scan: ScanLine, content: bytes | None) -> None:
        super().__init__(parent)
        self.removed = False
        title = translate("ScanDialogs", "Cotejar el escaneo con lo que se imprimió")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        body = column(theme, self, (20, 16, 20, 14), 10)
        body.addWidget(Label(title, "heading", wrap=True))
        sides = row(theme, None, gap=12)
        left = PagePreview(theme, translate("ScanDialogs", "Lo que se imprimió"))
        left.show_pdf(printed)
        right = _scan_view(theme, scan, content)
        for name, side in ((left.accessibleName(), left), (scan.file_name, right)):
            half = column(theme, None, gap=6)
            half.addWidget(Label(name, "label"))
            half.addWidget(side, 1)
            sides.addLayout(half, 1)
        body.addLayout(sides, 1)
        told = translate("ScanDialogs", "Páginas {0} · huella del escaneo {1}…")
        body.addWidget(Label(told.format(write_page_numbers(scan.pages), scan.sha256[:16]), "caption", wrap=True))
        body.addWidget(self._verbs(theme, compared=scan.compared_at is not None))
        window = parent.window()
        self.resize(window.width() - theme.px(60), window.height() - theme.px(60))
        for view in (left, right):
            if isinstance(view, PagePreview):
                view.fit_width()
                left.turned.connect(lambda page, _count, view=view: view.turn_to(_beside(scan, page)))

    def _verbs(self, theme: Theme, *, compared: bool) -> QWidget:
        foot = QWidget()
        line = row(theme, foot)
        remove = Button(theme, translate("ScanDialogs", "Quitar el escaneo"), danger=True)
        stay = Button(theme, translate("ScanDialogs", "Volver"), show_keys="Esc")
        remove.clicked.connect(self._remove)
        stay.clicked.connect(self.reject)
        line.addWidget(remove)
        line.addStretch(1)
        line.addWidget(stay)
        if not compared:
            words = translate("ScanDialogs", "Es la misma acta, firmada")
            act = Button(theme, words, Kind.PRIMARY, icon="check", show_keys="Ctrl+Return")
            act.clicked.connect(self.accept)
            QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
            line.addWidget(act)
        stay.setFocus()
        return foot

    def _remove(self) -> None:
        self.removed = True
        self.reject()


def _scan_view(theme: Theme, scan: ScanLine, content: bytes | None) -> QWidget:
    if content is not None and scan.media_type == PDF:
        preview = PagePreview(theme, scan.file_name)
        preview.show_pdf(content)
        return preview
    if content is not None:
        return PictureView(read_picture(content), scan.file_name)
    return Label(translate("ScanDialogs", "El archivo del escaneo todavía no ha llegado a esta laptop."), wrap=True)


def _beside(scan: ScanLine, page: int) -> int:
    """The page of the scan that shows `page` of the paper, as far as its order is that of the paper."""
    return scan.pages.index(page) + 1 if page in scan.pages else page
