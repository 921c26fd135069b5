"""Shows one text at a time to everybody in the room, large; never what the team or one person alone may read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from facilitator_app.domain.vocabulary import Visibility
from facilitator_app.queries.timeline import NoteLine

from ...theme.fonts import Weight
from ...theme.theme import Theme
from ...widgets.label import Label
from ...widgets.spacing import column
from .note_kinds import kind_look


@dataclass(frozen=True)
class LargePage:
    """What is read: a heading and its text."""

    key: object
    heading: str
    text: str


def public_pages(notes: Sequence[NoteLine], language: str) -> list[LargePage]:
    """The notes that everybody may read; how the speaker is named is left to the acta."""
    return [
        LargePage(note.id, kind_look(note.kind, language).words, note.text)
        for note in notes
        if note.visibility == Visibility.MINUTES
    ]


class ReadLarge(QDialog):
    """Arrows and PgUp/PgDn change the page, F11 or Esc end it."""

    def __init__(self, theme: Theme, parent: QWidget, pages: Sequence[LargePage], at: int) -> None:
        super().__init__(parent)
        self._theme, self._pages, self._at = theme, list(pages), at
        self.setWindowTitle(self.tr("Leer en grande"))
        self.setAccessibleName(self.tr("Leer en grande"))
        body = column(theme, self, (64, 48, 64, 32), 24)
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setFont(theme.font(22, Weight.SEMIBOLD))
        self._heading.setStyleSheet(f"font-size: {theme.px(22)}px; font-weight: 600; color: {theme.tokens.accent};")
        body.addWidget(self._heading)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.text.setStyleSheet(f"font-size: {theme.px(38)}px; color: {theme.tokens.text};")
        area = QScrollArea()
        area.setWidget(self.text)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.addWidget(area, 1)
        self._foot = Label("", "caption")
        body.addWidget(self._foot)
        look = self.palette()
        look.setColor(QPalette.ColorRole.Window, QColor(theme.tokens.surface))
        self.setPalette(look)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1}
        steps |= {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1}
        if event.key() == Qt.Key.Key_F11:
            self.reject()
        elif event.key() in steps:
            self._at = min(max(0, self._at + steps[Qt.Key(event.key())]), len(self._pages) - 1)
            self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        page = self._pages[self._at]
        self._heading.setText(page.heading)
        self.text.setText(page.text)
        self.text.setAccessibleName(page.text)
        words = self.tr("{0} de {1} · flechas: otra nota · Esc: volver").format(self._at + 1, len(self._pages))
        self._foot.setText(words)
