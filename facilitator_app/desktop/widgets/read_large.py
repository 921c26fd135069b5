"""Shows one text at a time to everybody in the room, large, on the projector where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from ..theme.fonts import Weight
from ..theme.theme import Theme
from .label import Label
from .spacing import column

_SIZES = (28, 38, 48, 60, 76)
_LINE = 40


@dataclass(frozen=True)
class LargePage:
    """What is read: a heading and its text; whoever makes one answers that everybody in the room may read it."""

    key: object
    heading: str
    text: str


@dataclass(frozen=True)
class Large:
    """The pages in the order of reading, and the place of the first one shown."""

    pages: tuple[LargePage, ...]
    at: int = 0


class ReadLarge(QDialog):
    """Arrows and PgUp/PgDn change the page, + and - the size of the letters, F11 or Esc end it."""

    def __init__(self, theme: Theme, parent: QWidget, pages: Sequence[LargePage], at: int) -> None:
        super().__init__(parent)
        self.finished.connect(self.deleteLater)
        self._theme, self._pages, self._at, self._size = theme, list(pages), at, 1
        self.setWindowTitle(self.tr("Leer en grande"))
        self.setAccessibleName(self.tr("Leer en grande"))
        body = column(theme, self, (64, 48, 64, 32), 24)
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setFont(theme.font(22, Weight.SEMIBOLD))
        self._heading.setStyleSheet(f"font-size: {theme.px(22)}px; font-weight: 600; color: {theme.tokens.accent};")
        body.addWidget(self._heading)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._area = QScrollArea()
        self._area.setWidget(self.text)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.addWidget(self._area, 1)
        self._foot = Label("", "caption", wrap=True)
        body.addWidget(self._foot)
        look = self.palette()
        look.setColor(QPalette.ColorRole.Window, QColor(theme.tokens.surface))
        self.setPalette(look)
        self._show()

    def fill_screen(self) -> None:
        """Open over a whole screen: the second one where there is a projector, else this one."""
        others = [one for one in QGuiApplication.screens() if one is not self.screen()]
        if others:
            self.setScreen(others[0])
            self.setGeometry(others[0].geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1}
        steps |= {Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}
        lines = {Qt.Key.Key_Down: _LINE, Qt.Key.Key_Up: -_LINE}
        sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_F11:
            self.reject()
        elif key in steps:
            self._at = min(max(0, self._at + steps[key]), len(self._pages) - 1)
            self._show()
        elif key in lines:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + self._theme.px(lines[key]))
        elif key in sizes:
            self._size = min(max(0, self._size + sizes[key]), len(_SIZES) - 1)
            self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        page = self._pages[self._at]
        self._heading.setText(page.heading)
        size = self._theme.px(_SIZES[self._size])
        self.text.setStyleSheet(f"font-size: {size}px; color: {self._theme.tokens.text};")
        self.text.setText(page.text)
        self.text.setAccessibleName(page.text)
        self._area.verticalScrollBar().setValue(0)
        words = self.tr("{0} de {1} · flechas: otra página · + y −: tamaño · Esc: volver")
        self._foot.setText(words.format(self._at + 1, len(self._pages)))
