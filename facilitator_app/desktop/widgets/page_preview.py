"""Shows the pages of a PDF from memory: what is seen is what prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from facilitator_app.documents.pdf_lock import PDF_LOCK

from ..theme.paint import begin, focus_ring
from ..theme.theme import Theme

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

ZOOMS = (0.4, 0.5, 0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0)
_POINTS_TO_PIXELS = 96 / 72


class _Page(QLabel):
    """Its text is what stands on the page, for those who hear it; what is painted is the page itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.image: QPixmap | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.image is None:
            return
        painter = begin(QPainter(self))
        size = self.image.deviceIndependentSize()
        corner = QPointF(max(0.0, (self.width() - size.width()) / 2), self._theme.px(12))
        painter.drawPixmap(corner, self.image)
        painter.setPen(self.palette().dark().color())
        painter.drawRect(QRectF(corner, size).adjusted(-0.5, -0.5, 0.5, 0.5))


class _Held:
    """The document that is shown; it is closed once another comes, or nobody shows it any more."""

    def __init__(self) -> None:
        self.document: PdfDocument | None = None

    def close(self) -> None:
        """Let go of it, and of its pages."""
        if self.document is not None:
            with PDF_LOCK:
                self.document.close()
        self.document = None


class PagePreview(QScrollArea):
    """PgUp and PgDown change the page, Ctrl with the wheel or + and - the size; `turned` tells page and count."""

    turned = Signal(int, int)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._index, self._zoom = theme, 0, 0.6
        self._fitting = False
        self._held = _Held()
        self.destroyed.connect(self._held.close)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = _Page(theme)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        theme.changed.connect(self._render)

    @property
    def _document(self) -> PdfDocument | None:
        return self._held.document

    @property
    def page(self) -> int:
        """The page in view, from 1; 0 without a document."""
        return self._index + 1 if self._document is not None else 0

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._document) if self._document is not None else 0

    @property
    def zoom(self) -> float:
        """The size of the page: 1.0 is that of the paper."""
        return self._zoom

    def show_pdf(self, content: bytes) -> None:
        """Show the PDF `content`, kept in memory alone; the page in view stays where it can."""
        import pypdfium2  # 31 ms that the first paint need not wait for

        self._held.close()
        with PDF_LOCK:
            document = self._held.document = pypdfium2.PdfDocument(content)
            document.init_forms()  # what was signed on the screen is drawn in fields
        self.turn_to(min(self._index, self.pages - 1) + 1)

    def turn_to(self, page: int) -> None:
        """Show `page`, from 1; beyond the ends it stays."""
        if not self.pages:
            return
        self._index = min(max(1, page), self.pages) - 1
        self.verticalScrollBar().setValue(0)
        self._render()
        self.turned.emit(self.page, self.pages)

    def zoom_by(self, steps: int) -> None:
        """One step larger or smaller."""
        nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - self._zoom))
        self.zoom_to(ZOOMS[min(max(0, nearest + steps), len(ZOOMS) - 1)])

    def zoom_to(self, zoom: float) -> None:
        """Show the page at `zoom`, whatever the width."""
        self._fitting = False
        self._show_at(zoom)

    def fit_width(self) -> None:
        """As wide as there is room, now and when the window changes."""
        self._fitting = True
        if self._document is not None:
            bar = self.verticalScrollBar().sizeHint().width()
            room = self.width() - bar - self._theme.px(32)
            self._show_at(max(ZOOMS[0], room / (self._document[self._index].get_width() * _POINTS_TO_PIXELS)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting and event.oldSize().width() != event.size().width():
            self.fit_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.pages}
        key = Qt.Key(event.key())
        if key in steps:
            self.turn_to(self.page + steps[key])
        elif key in ends:
            self.turn_to(ends[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = begin(QPainter(self.viewport()))
            focus_ring(painter, QRectF(self.viewport().rect()), self._theme.tokens.accent, self._theme.px(4))

    def _show_at(self, zoom: float) -> None:
        self._zoom = zoom
        self._render()
        self.zoomed.emit(zoom)

    def _render(self) -> None:
        if self._document is None:
            return
        ratio = self.devicePixelRatioF()
        scale = self._zoom * _POINTS_TO_PIXELS * ratio
        with PDF_LOCK:
            bitmap = self._document[self._index].render(scale=scale, rev_byteorder=True)
            kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBA8888
            whole = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind)
            image = QPixmap.fromImage(whole.copy())
        image.setDevicePixelRatio(ratio)
        self._page.image = image
        size = image.deviceIndependentSize().toSize()
        self._page.setMinimumSize(size + QSize(self._theme.px(24), self._theme.px(24)))
        self._page.setText(self._words() if QAccessible.isActive() else "")
        self._page.update()

    def _words(self) -> str:
        assert self._document is not None
        with PDF_LOCK:
            page = self._document[self._index].get_textpage()
            words = str(page.get_text_range())
            page.close()
        return words
