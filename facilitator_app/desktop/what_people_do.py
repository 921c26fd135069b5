"""One filter over the whole program, for all that must know what a person does in whichever window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent, QInputMethodEvent, QShowEvent
from shiboken6 import isValid

_OF_PEOPLE = (QInputEvent, QInputMethodEvent, QShowEvent)
"""Keys, mouse, touch and words; and windows that come up, over which the curtain must lie."""


class WhatPeopleDo(QObject):
    """Give it to the application as an event filter; it asks `watches` in their order until one takes the event.

    A screen that is made causes thousands of events of the layout. A filter in Python is called for each of them, so
    there is one, which lets them pass at a glance: with four, half the time to open a screen went into asking them.
    Some watches end with the window and some with the program: one that is gone already is not asked.
    """

    def __init__(self, watches: Sequence[QObject], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watches = watches

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, _OF_PEOPLE) and any(
            isValid(watch) and watch.eventFilter(watched, event) for watch in self._watches
        )
