"""What scrolls up and down: an area never narrower than what it holds, and a ground as high as its words need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from .card import Ground


class ColumnArea(QScrollArea):
    """Whoever lays it out gives it the width of its content: at the right nothing is out of reach."""

    def __init__(self, held: QWidget | None = None) -> None:
        super().__init__()
        if held is not None:
            self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        held, bar = self.widget(), self.verticalScrollBar()
        least = held.minimumSizeHint().width() if held is not None else 0
        return QSize(least + (bar.sizeHint().width() if bar.isVisible() else 0), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:  # what it holds needs another width, in another language say
            self.updateGeometry()
        return done


class Folded(Ground):
    """As high as its words are at its width; of words that fold Qt would ask for the height in a narrower one.

    It names no least height: the area asks for that of its own width, with and without its bar. One that followed the
    width of the moment would let area and ground resize each other without end.
    """

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        folds = layout is not None and layout.hasHeightForWidth()
        return QSize(least.width(), 0 if folds else least.height())
