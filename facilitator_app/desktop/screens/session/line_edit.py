"""The field in which notes are written: Enter closes the note, Shift+Enter begins a line, @ asks for a speaker."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from ...theme.theme import Theme

_KIND = re.compile(r"^/(\w)\s")
_WHO = re.compile(r"(?:^|\s)@([^@\n]{0,40})$")
_MOST_LINES = 6
_RING = 4  # the mark of the keyboard, above and below


class LineEdit(QPlainTextEdit):
    """Grows with what is written; `kind_typed` carries the letter of ``/p ``, `who_typed` what follows an @."""

    closed = Signal()
    kind_typed = Signal(str)
    who_typed = Signal(object)
    speaker_taken_off = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._typed)
        theme.follow(self, self._measure)

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def take_who(self) -> None:
        """Take the @ and what follows it away: the speaker was chosen."""
        cursor = self.textCursor()
        found = self._who()
        if found is not None:
            start = cursor.position() - len(found.group(1)) - 1
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font(15)).lineSpacing()
        lines = min(_MOST_LINES, max(1, self._lines()))
        return QSize(200, round(lines * line) + self._theme.px(8) + _RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and not held:
            self.closed.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not held and self._at_start():
            self.speaker_taken_off.emit()
        super().keyPressEvent(event)

    def _typed(self) -> None:
        text = self.toPlainText()
        kind = _KIND.match(text)
        if kind is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(len(kind.group(0)), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self.kind_typed.emit(kind.group(1).upper())
            return
        found = self._who()
        self.who_typed.emit(None if found is None else found.group(1))
        self.updateGeometry()

    def _who(self) -> re.Match[str] | None:
        cursor = self.textCursor()
        return _WHO.search(cursor.block().text()[: cursor.positionInBlock()])

    def _at_start(self) -> bool:
        return self.textCursor().position() == 0 and not self.textCursor().hasSelection()

    def _lines(self) -> int:
        block, lines = self.document().begin(), 0
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def _measure(self) -> None:
        self.setFont(self._theme.font(15))
        self.updateGeometry()
