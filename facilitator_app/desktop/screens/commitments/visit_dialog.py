"""Writes down that a verification visit was made: when, where, by whom."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from ...theme.theme import Theme
from ...widgets.day_edit import MomentEdit
from ...widgets.field import Field
from ..form_dialog import FormDialog


class VisitDialog(FormDialog):
    """`made_at`, `title`, `venue` and `made_by` are what the form holds once `exec()` was accepted."""

    def __init__(self, theme: Theme, parent: QWidget, now: datetime, person: str) -> None:
        super().__init__(
            theme, parent, self.tr("Anotar una visita de verificación"), act=self.tr("Anotar la visita"),
            stay=self.tr("Volver"), about=self.tr("Después anote lo que dijo cada fuente, por separado."),
        )  # fmt: skip
        self._when = MomentEdit(theme, now)
        self._when.setMaximumDateTime(self._when.dateTime().addDays(1))
        self._title, self._venue, self._by = QLineEdit(), QLineEdit(), QLineEdit(person)
        self.add(Field(theme, self.tr("Cuándo se hizo"), self._when))
        self.add(Field(theme, self.tr("A qué se fue"), self._title))
        self.add(Field(theme, self.tr("Dónde"), self._venue))
        self.add(Field(theme, self.tr("Quiénes la hicieron"), self._by, self.tr("Nombres separados por coma")))
        self._title.setFocus()

    @property
    def made_at(self) -> datetime:
        """When it was made."""
        day, at = self._when.date(), self._when.time()
        return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute())  # noqa: DTZ001 - the wall's clock

    @property
    def title(self) -> str | None:
        """What it was for."""
        return self._title.text().strip() or None

    @property
    def venue(self) -> str | None:
        """Where it was made."""
        return self._venue.text().strip() or None

    @property
    def made_by(self) -> tuple[str, ...] | None:
        """Who made it."""
        return tuple(part.strip() for part in self._by.text().split(",") if part.strip()) or None
