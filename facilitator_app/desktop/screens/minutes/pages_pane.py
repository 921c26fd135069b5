"""The pages themselves, as they print, with page, size and keys under them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ...theme.theme import Theme
from ...widgets.button import IconButton
from ...widgets.card import Ground
from ...widgets.empty_state import EmptyState
from ...widgets.label import Label
from ...widgets.page_preview import PagePreview
from ...widgets.pill import Kbd
from ...widgets.spacing import column, fixed, row


class PagesPane(Ground):
    """Shows a PDF from memory, or a sentence where there is none."""

    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("hover")
        self._theme = theme
        body = column(theme, self, gap=0)
        self._stack = QStackedWidget()
        self.preview = PagePreview(theme, "")
        self._empty = EmptyState(theme, "")
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.preview)
        body.addWidget(self._stack, 1)
        foot = QFrame()
        foot.setProperty("frame", "status")
        fixed(theme, foot, height=46)
        self._foot = line = row(theme, foot, (16, 0, 16, 0), 8)
        self._before, self._after = IconButton(theme, "chevron-left", ""), IconButton(theme, "chevron-right", "")
        self._smaller, self._larger = IconButton(theme, "zoom-out", ""), IconButton(theme, "zoom-in", "")
        self._fit = IconButton(theme, "maximize", "")
        self._page, self._zoom = Label("", "strong"), Label("", "dense2")
        self._keys = (Kbd(theme, "PgUp"), Kbd(theme, "PgDown"))
        self._spare: tuple[QWidget, ...] = (*self._keys, self._zoom)
        for part in (self._before, self._page, self._after, *self._keys):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self._zoom, self._fit, self._smaller, self._larger):
            line.addWidget(part)
        body.addWidget(foot)
        self._before.clicked.connect(lambda: self.preview.turn_to(self.preview.page - 1))
        self._after.clicked.connect(lambda: self.preview.turn_to(self.preview.page + 1))
        self._smaller.clicked.connect(lambda: self.preview.zoom_by(-1))
        self._larger.clicked.connect(lambda: self.preview.zoom_by(1))
        self._fit.clicked.connect(self.preview.fit_width)
        self.preview.turned.connect(self._tell)
        self.preview.zoomed.connect(self._tell)
        self.retranslate()

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages; the one in view stays where it can."""
        first = not self.preview.pages
        self.preview.show_pdf(pdf)
        self._stack.setCurrentWidget(self.preview)
        if first:
            self.preview.fit_width()
        self._tell()

    def say(self, words: str) -> None:
        """Say why there are no pages."""
        self._empty.words.setText(words)
        self._stack.setCurrentWidget(self._empty)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.preview.setAccessibleName(self.tr("Páginas del acta"))
        self._before.rename(self.tr("Página anterior"))
        self._after.rename(self.tr("Página siguiente"))
        self._smaller.rename(self.tr("Más pequeña"))
        self._larger.rename(self.tr("Más grande"))
        self._fit.rename(self.tr("Al ancho"))
        self._empty.words.setText(self.tr("Aquí estarán las páginas del acta."))
        self._empty.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Without what goes where it is narrow: who asks would else never make it so."""
        spare = [part for part in self._spare if not part.isHidden()]
        gone = sum(part.sizeHint().width() + self._foot.spacing() for part in spare)
        least = super().minimumSizeHint()
        foot = self._foot.minimumSize().width() - gone
        return QSize(max(foot, self._stack.minimumSizeHint().width()), least.height())

    def _make_room(self) -> None:
        """Where it is narrow the keys go, then the size in figures."""
        spare = self._spare
        for part in spare:
            part.show()
        for part in spare:
            part.setVisible(self._foot.sizeHint().width() <= self.width())

    def _tell(self) -> None:
        pages = self.preview.pages
        self._page.setText(self.tr("Página {0} de {1}").format(self.preview.page, pages) if pages else "")
        self._zoom.setText(f"{round(self.preview.zoom * 100)} %" if pages else "")
        self._make_room()
