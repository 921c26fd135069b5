"""Texts as high as what stands in them: one that is read with its changes marked, and one that is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from facilitator_app.queries.merging.decision import Part, Passage, origins

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ..agreement.word_difference import passage_look, told_difference

_TINTED_UP_TO = 20_000
_TONES = {"first": Tone.INFO, "second": Tone.QUOTE}


class FittedText(QTextEdit):
    """Never scrolls by itself: the page does."""

    def __init__(self, theme: Theme, least: int) -> None:
        super().__init__()
        self.theme, self._least = theme, least
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme.follow(self, self._measure)

    def _measure(self) -> None:
        self.document().setDefaultFont(self.theme.font(15))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        needed = round(self.document().size().height()) + 2 * self.frameWidth() + self.theme.px(6)
        return QSize(self.theme.px(240), max(needed, self.theme.px(self._least)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class ComparedText(FittedText):
    """Read only: what was added is underlined on green, what was removed struck through on red."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 40)
        self.setReadOnly(True)
        self.setProperty("bare", "true")
        self._passages: Sequence[Passage] = ()
        theme.changed.connect(self._paint)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show this text."""
        self._passages = passages
        self._paint()
        self.setAccessibleDescription(told_difference(passages))

    def _paint(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        before = None
        for passage in self._passages:
            if before == "removed" and passage.kind == "added":
                cursor.insertText(" ", QTextCharFormat())  # so that two words do not read as one
            cursor.insertText(passage.text, passage_look(self.theme, passage.kind))
            before = passage.kind
        self.moveCursor(QTextCursor.MoveOperation.Start)


class _Origins(QSyntaxHighlighter):
    """Tints words that come from one version only: blue and underlined by dots from A, violet and dashed from B."""

    def __init__(self, theme: Theme, edit: QTextEdit) -> None:
        super().__init__(edit.document())
        self._theme = theme
        self.parts: Sequence[Part] = ()

    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        at = 0
        for part in self.parts:
            first, last = max(at - start, 0), min(at + len(part.text) - start, len(text))
            if part.source in _TONES and first < last:
                self.setFormat(first, last - first, self._look(part.source))
            at += len(part.text)

    def _look(self, source: str) -> QTextCharFormat:
        pair = self._theme.pair(_TONES[source])
        look = QTextCharFormat()
        look.setBackground(QColor(pair.ground))
        look.setForeground(QColor(pair.ink))
        line = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(line.DotLine if source == "first" else line.DashUnderline)
        return look


class JoinedText(FittedText):
    """Where the joined text is written; each part shows from which version it comes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 84)
        self._versions = ("", "", "")
        self._tint = _Origins(theme, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(150)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._pause.start)
        theme.changed.connect(self._tint.rehighlight)

    def compare_with(self, base: str, first: str, second: str) -> None:
        """Tell apart what comes from these."""
        self._versions = (base, first, second)
        self._tell()

    def write(self, text: str) -> None:
        """Put `text` instead of all that stands here; Ctrl+Z brings that back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _tell(self) -> None:
        text = self.toPlainText()
        parts = origins(*self._versions, text) if len(text) <= _TINTED_UP_TO else ()
        if parts != self._tint.parts:
            self._tint.parts = parts
            self.blockSignals(True)  # a change of looks is none of the text
            self._tint.rehighlight()
            self.blockSignals(False)
