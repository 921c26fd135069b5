"""Where something is: a country of the list, and a municipality found as its name is typed, or left in one's words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QStringListModel
from PySide6.QtWidgets import QLineEdit

from facilitator_app.store.reference.catalogues import certain_place, countries, place, places

from ..theme.theme import Theme
from ..widgets.choice import Combo
from ..widgets.completing import complete
from ..widgets.field import Field


class PlaceFields:
    """Two fields for a form; `country` and `municipality` are codes, or the words that no list has."""

    def __init__(self, theme: Theme, labels: tuple[str, str], language: str) -> None:
        named = sorted(countries(), key=lambda one: (not one.has_places, one.name(language)))
        self._country = Combo(theme, [(one.name(language), one.code) for one in named])
        self._begin_at_home()
        self._edit = QLineEdit()
        self._names = QStringListModel(self._edit)
        complete(self._edit, self._names, shown=8, anywhere=True)
        self.country_field = Field(theme, labels[0], self._country)
        self.municipality_field = Field(theme, labels[1], self._edit)
        self._country.currentIndexChanged.connect(self._list)
        self._list()

    def show(self, country: str | None, municipality: str | None) -> None:
        """Show a place that is known."""
        if country is not None:
            self._country.setCurrentIndex(max(0, self._country.findData(country)))
        found = place(country, municipality) if country and municipality else None
        self._edit.setText(found.full_name if found is not None else municipality or "")

    @property
    def country(self) -> str | None:
        """The code of the country; None where nobody chose one."""
        chosen: str | None = self._country.currentData()
        return chosen

    @property
    def municipality(self) -> str | None:
        """The code of the municipality, or what was typed where no list has it; None where nothing was."""
        typed = self._edit.text().strip()
        if not typed:
            return None
        country = self.country
        if country is None:
            return typed
        by_name = next((one.code for one in places(country) if one.full_name == typed), None)
        if by_name is not None:
            return by_name
        certain = certain_place(typed, country)
        return certain.code if certain is not None else typed

    def _begin_at_home(self) -> None:
        """The country of this laptop; where it does not say, none: the first of a list would be a guess."""
        home = self._country.findData(QLocale.territoryToCode(QLocale.system().territory()))
        if home < 0:
            self._country.insertItem(0, "–", None)
        self._country.setCurrentIndex(max(0, home))

    def _list(self) -> None:
        country = self.country
        self._names.setStringList([one.full_name for one in places(country)] if country else [])
