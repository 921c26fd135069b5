"""Shows two versions of a text in one: what was added underlined on green, what was removed struck through on red."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from facilitator_app.queries.agreement_forms import Passage

from ...theme.theme import Theme
from ...theme.tokens import Tone

translate = QCoreApplication.translate


class WordDifference(QTextEdit):
    """Read only; the accessible description says the same in words."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def begin(self) -> None:
        """Show nothing, before other passages are added."""
        self.clear()
        self.setAccessibleDescription("")

    def show_passages(self, *texts: Sequence[Passage], heading: str = "") -> None:
        """Add the passages of each of `texts` as a paragraph of its own under `heading`."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if heading:
            strong = QTextCharFormat()
            strong.setFontWeight(600)
            cursor.insertText(f"{heading}\n", strong)
        for passages in texts:
            before = ""
            for passage in passages:
                if {before, passage.kind} == {"removed", "added"}:  # what went and what came are not one word
                    cursor.insertText(" ", QTextCharFormat())
                cursor.insertText(passage.text, passage_look(self._theme, passage.kind))
                before = passage.kind
            cursor.insertText("\n", QTextCharFormat())
        cursor.insertText("\n", QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        told = f"{heading} {told_difference([one for passages in texts for one in passages])}".strip()
        self.setAccessibleDescription(f"{self.accessibleDescription()} {told}".strip())


def passage_look(theme: Theme, kind: str) -> QTextCharFormat:
    """How a passage is drawn: never by its colour alone."""
    look = QTextCharFormat()
    if kind == "added":
        pair = theme.pair(Tone.DONE)
        look.setFontUnderline(True)
    elif kind == "removed":
        pair = theme.pair(Tone.ALARM)
        look.setFontStrikeOut(True)
    else:
        return look
    look.setBackground(QColor(pair.ground))
    look.setForeground(QColor(pair.ink))
    return look


def told_difference(passages: Sequence[Passage]) -> str:
    """What was added and what was removed, in words."""
    added = " ".join(passage.text.strip() for passage in passages if passage.kind == "added")
    removed = " ".join(passage.text.strip() for passage in passages if passage.kind == "removed")
    return translate("WordDifference", "Agregado: {0}. Quitado: {1}.").format(added or "–", removed or "–")
