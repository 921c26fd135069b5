"""Ctrl+Z in a field takes back what was typed there; where nothing was, it takes back what was done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit


class UndoKey(QObject):
    """Give it to the application as an event filter: fields with nothing to take back leave the key to the window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo) or not _has_nothing_to_take_back(watched):
            return False
        event.ignore()
        return True


def _has_nothing_to_take_back(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return not field.isUndoAvailable()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return not field.document().isUndoAvailable()
    return False
