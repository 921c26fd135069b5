"""Tells, where times are about to be written, that the clock of this laptop is evidently wrong."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent

from facilitator_app.messages import message

from ..formats import clock_time, dated
from ..widgets.notice_block import NoticeBlock
from .desk import Desk


class ClockNotice(NoticeBlock):
    """Hidden where the clock may well be right; it blocks nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, " ", strong=" ")
        self._watch, self._languages = desk.clock_watch, desk.languages
        self._watch.changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        found = self._watch.doubt
        if found is None:
            self.hide()
            return
        shows, newest = self._moment(found.shows), self._moment(found.newest)
        told = message(f"clock.{found.kind}", {"shows": shows, "newest": newest}, self._languages.code)
        self.strong.setText(told.what)
        self.words.setText(f"{told.safe} {told.to_do}")
        self.setAccessibleName(str(told))
        if self.parentWidget() is not None:  # before it is laid out it would be a window of its own
            self.show()

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return "–"
        return f"{dated(moment, self._languages.code)}, {clock_time(moment)}"
