"""Where the text of a clause is written: as high as its text, with what is still open highlighted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QResizeEvent, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from facilitator_app.queries.agreement_forms import open_in

from ...theme.theme import Theme
from ...theme.tokens import Tone


class OpenText(QSyntaxHighlighter):
    """Amber ground and heavier letters for passages in [brackets], also where a bracket was never closed."""

    def __init__(self, theme: Theme, edit: QTextEdit) -> None:
        super().__init__(edit.document())
        self._theme = theme

    def highlightBlock(self, text: str) -> None:
        pair = self._theme.pair(Tone.ATTENTION)
        look = QTextCharFormat()
        look.setBackground(QColor(pair.ground))
        look.setForeground(QColor(pair.ink))
        look.setFontWeight(QFont.Weight.Medium)
        before = max(0, self.previousBlockState())
        for start, end in open_in("[" * before + text):
            first, last = max(0, start - before), end - before
            self.setFormat(first, last - first, look)
        depth = before + text.count("[") - text.count("]")
        self.setCurrentBlockState(1 if depth > 0 else 0)


class ClauseEdit(QTextEdit):
    """Plain text; `entered` and `left` with the keyboard, `closed` when somebody writes on a text that is closed."""

    entered = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("bare", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._highlighter = OpenText(theme, self)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme.changed.connect(self._repaint)

    def show_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it can."""
        if text == self.toPlainText():
            return
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), round(self.document().size().height()) + self._theme.px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the screen goes to the clause before or after
            return
        if self.isReadOnly() and event.text().isprintable() and event.text() and not held:
            self.closed.emit()
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _repaint(self) -> None:
        self._highlighter.rehighlight()
        self.updateGeometry()
