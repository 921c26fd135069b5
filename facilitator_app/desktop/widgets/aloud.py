"""Says something to those who hear the window, without moving the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say `words`, after what it is saying; `at_once` for what cannot wait, as a refusal."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
