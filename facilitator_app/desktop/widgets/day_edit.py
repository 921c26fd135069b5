"""Fields for a day, and for a day with its time; their calendar opens from a chevron like that of a combo box."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QRectF, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QWidget

from ..theme.icons import draw_icon
from ..theme.paint import begin
from ..theme.theme import Theme

_NONE = date(1990, 1, 1)


class DayEdit(QDateEdit):
    """A day, the day first in every language."""

    def __init__(self, theme: Theme, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self._theme = theme
        self.setProperty("chevron", "true")
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd/MM/yyyy")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self, self._theme)


class DayOrNone(DayEdit):
    """A day, or the words `none` in its place, which Qt would never let Tab leave."""

    def __init__(self, theme: Theme, none: str, day: date | None = None) -> None:
        super().__init__(theme, day or _NONE)
        self.setMinimumDate(QDate(_NONE.year, _NONE.month, _NONE.day))
        self.setSpecialValueText(none)

    @property
    def day(self) -> date | None:
        """The day that was chosen."""
        at = self.date()
        return None if at == self.minimumDate() else date(at.year(), at.month(), at.day())

    def show_day(self, day: date | None) -> None:
        """Show `day`, or that there is none."""
        shown = day or _NONE
        self.setDate(QDate(shown.year, shown.month, shown.day))

    def focusNextPrevChild(self, next: bool) -> bool:
        if self.day is None:
            return QWidget.focusNextPrevChild(self, next)
        return super().focusNextPrevChild(next)


class MomentEdit(QDateTimeEdit):
    """A day and its time, on 24 hours."""

    def __init__(self, theme: Theme, moment: datetime) -> None:
        day, time = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
        super().__init__(QDateTime(day, time))
        self._theme = theme
        self.setProperty("chevron", "true")
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd/MM/yyyy HH:mm")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self, self._theme)


def _draw_chevron(edit: QDateTimeEdit, theme: Theme) -> None:
    side = theme.px(16)
    place = QRectF(edit.width() - theme.px(28), (edit.height() - side) / 2, side, side)
    draw_icon(begin(QPainter(edit)), "chevron-down", theme.tokens.text2, place)
