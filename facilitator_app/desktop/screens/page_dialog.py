"""A paper before it leaves: what it should hold at the left, its pages at the right as they will print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from ..jobs import Job
from ..theme.theme import Theme
from ..widgets.button import Button
from ..widgets.column_area import ColumnArea
from ..widgets.label import Label
from ..widgets.page_preview import PagePreview
from ..widgets.spacing import column, row

_FORM = 330


class PageDialog(QDialog):
    """Fields go into `form`; `pdf` holds the pages in memory until a person prints them or chooses a place for them."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, about: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # with it goes the document that it shows
        self.theme = theme
        self.pdf = b""
        self._turn = 0
        self._need_pages: tuple[Button, ...] = ()
        self.finished.connect(self.ask_anew)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        across = row(theme, self, (20, 16, 20, 16), 20)
        self._left = column(theme, None, gap=10)
        self.form: QVBoxLayout = self._scrolling(title, about)
        across.addLayout(self._left)
        across.addLayout(self._pages(), 1)
        window = parent.window()
        px = theme.px
        self.resize(min(px(1060), window.width() - 40), min(px(690), window.height() - 40))

    def ask_anew(self) -> None:
        """What was asked for until now comes to nobody any more: something else was chosen, or the window is left.

        Pages for the team alone that are still being made must not stand where the team was just taken out.
        """
        self._turn += 1
        self.hold(b"")

    def when_done(self, job: Job, take: Callable[[Any], None]) -> None:
        """Hand what `job` brings to `take`, unless something was asked for anew by then."""
        job.succeeded.connect(self.unless_asked_anew(take))

    def unless_asked_anew(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        """`take`, which does nothing any more once something was asked for anew."""
        turn = self._turn
        return lambda found: take(found) if turn == self._turn else None

    def show_pages(self, pdf: bytes) -> None:
        """Show the pages, as wide as there is room, and let them go where the person wants."""
        self.hold(pdf)
        self.preview.show_pdf(pdf)
        self.preview.fit_width()

    def hold(self, pdf: bytes) -> None:
        """These pages can be printed and saved; none, where they are empty."""
        self.pdf = pdf
        for act in self._need_pages:
            act.setEnabled(bool(pdf))

    def add_acts(self, acts: Sequence[Button], main: str, *, need_pages: Sequence[Button]) -> None:
        """Put what can be done under the form, the first one also by Ctrl+Enter; `main` is the word for closing.

        What is named in `need_pages` can be done only while there are pages.
        """
        self._need_pages = tuple(need_pages)
        close = Button(self.theme, main, show_keys="Esc")
        close.clicked.connect(self.reject)
        for act in (*acts, close):
            self._left.addWidget(act)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(acts[0].click)

    def ask_place(self, title: str, name: str, kind: str) -> Path | None:
        """Where to save; the ending need not be typed. None where the person gave up."""
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{name}.{kind}", f"{kind.upper()} (*.{kind})")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")

    def _scrolling(self, title: str, about: str) -> QVBoxLayout:
        within = QWidget()
        area = ColumnArea(within)
        self.theme.follow(area, lambda: area.setFixedWidth(self.theme.px(_FORM)))
        form = column(self.theme, within, (0, 0, 8, 0), 12)
        form.addWidget(Label(title, "heading", wrap=True))
        form.addWidget(Label(about, "body2", wrap=True))
        form.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left.addWidget(area, 1)
        return form

    def _pages(self) -> QVBoxLayout:
        pages = column(self.theme, None, gap=6)
        self.preview = PagePreview(self.theme, self.tr("Páginas"))
        turned = Label("", "caption")
        turned.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told = self.tr("Página {0} de {1}")
        self.preview.turned.connect(lambda page, count: turned.setText(told.format(page, count)))
        pages.addWidget(self.preview, 1)
        pages.addWidget(turned)
        return pages
