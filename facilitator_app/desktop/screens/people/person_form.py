"""The form of a person: who they are at the table, and only the personal details that the process keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.vocabulary import ActKind, Delegate, PersonalField
from facilitator_app.queries.attendance_desk import PartyName
from facilitator_app.store.reference.catalogues import items, label, languages

from ...theme.theme import Theme
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.spacing import column, grid
from ..choosing import choose
from ..person_words import act_word

_NEW = "new"
_SIGNS = (ActKind.SIGNATURE, ActKind.THUMBPRINT, ActKind.ON_REQUEST, ActKind.STAMP)


@dataclass(frozen=True)
class FormSetting:
    """What the form offers: the parties, the process's own sectors, the fields kept, and the language of words."""

    parties: Sequence[PartyName]
    sectors: Mapping[str, str]
    kept: frozenset[str]
    language: str


@dataclass(frozen=True)
class PersonEntry:
    """What was written: fields of the person, and a party that is still to be begun (name and sector)."""

    fields: dict[str, Any]
    new_party: str = ""
    new_sector: str | None = None


class PersonForm(QWidget):
    """`entry()` is what it holds now; `show_values` fills it. `fields` are the `Field`s that can refuse."""

    def __init__(self, theme: Theme, setting: FormSetting) -> None:
        super().__init__()
        self._setting = setting
        body = column(theme, self, gap=12)
        self.name = QLineEdit()
        self.name_field = Field(theme, self.tr("Nombre"), self.name)
        body.addWidget(self.name_field)
        self._grid = grid(theme, None, gap=12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        body.addLayout(self._grid)
        self._editors: dict[str, QWidget] = {}
        self._count = 0
        self.party = Combo(theme, self._parties())
        self.party_field = Field(theme, self.tr("Parte"), self.party)
        self._place(self.party_field)
        self._text(theme, "position", self.tr("Cargo"))
        self.new_party, self.new_sector = QLineEdit(), Combo(theme, self._sectors())
        self.new_party_field = Field(theme, self.tr("Nombre de la parte nueva"), self.new_party)
        self._new_sector_field = Field(theme, self.tr("Sector de la parte nueva"), self.new_sector)
        self._place(self.new_party_field)
        self._place(self._new_sector_field)
        self._choice(theme, "delegate", self.tr("En nombre de la parte"), self._delegates())
        self._choice(theme, "signs_with", self.tr("Cómo firma"), [(act_word(kind), kind.value) for kind in _SIGNS])
        self._personal(theme)
        self._text(theme, "community", self.tr("Comunidad"))
        self.interpretation = CheckBox(theme, self.tr("Necesita interpretación"))
        body.addWidget(self.interpretation)
        self.party.currentIndexChanged.connect(self._party_chosen)
        self._party_chosen()

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that can say what is wrong."""
        born = (self._born,) if self._born is not None else ()
        return (self.name_field, self.new_party_field, *born)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the form; what is not named becomes empty."""
        self.name.setText(values.get("name") or "")
        choose(self.party, values.get("party_id"))
        for field, editor in self._editors.items():
            said = values.get(field)
            if isinstance(editor, QLineEdit):
                editor.setText("" if said is None else str(said))
            elif isinstance(editor, Combo):
                self._choose(editor, said)
        self.interpretation.setChecked(bool(values.get("needs_interpretation")))

    def validate(self) -> None:
        """Let the fields say what is wrong with them."""
        for field in self.fields:
            field.accept()
        if not self.name.text().strip():
            self.name_field.refuse(self.tr("Escriba el nombre, o un seudónimo si lo prefiere así."))
        if self.party.currentData() == _NEW and not self.new_party.text().strip():
            self.new_party_field.refuse(self.tr("Escriba cómo se llama la parte."))
        born = self._birth_year()
        if self._born is not None and born is not None and not 1880 <= born <= 2200:
            self._born.refuse(self.tr("Escriba el año con cuatro cifras, como 1985."))

    def entry(self) -> PersonEntry:
        """What the form holds; only fields it shows."""
        said: dict[str, Any] = {"name": self.name.text()}
        said["needs_interpretation"] = self.interpretation.isChecked() or None
        for field, editor in self._editors.items():
            if isinstance(editor, QLineEdit):
                said[field] = editor.text().strip() or None
            elif isinstance(editor, Combo):
                said[field] = editor.currentData()
        if "birth_year" in said:
            said["birth_year"] = self._birth_year()
        chosen = self.party.currentData()
        if chosen == _NEW:
            return PersonEntry(said, self.new_party.text().strip(), self.new_sector.currentData())
        said["party_id"] = chosen if isinstance(chosen, UUID) else None
        return PersonEntry(said)

    def _personal(self, theme: Theme) -> None:
        kept, speech = self._setting.kept, self._setting.language
        self._born: Field | None = None
        if PersonalField.SEX in kept:
            self._choice(theme, "sex", self.tr("Sexo"), [(one.name(speech), one.code) for one in items("sexes")])
        if PersonalField.BIRTH_YEAR in kept:
            self._born = self._text(theme, "birth_year", self.tr("Año de nacimiento"))
        if PersonalField.PEOPLE in kept:
            peoples = [(one.name(speech), one.code) for one in items("peoples")]
            self._choice(theme, "people", self.tr("Pueblo, según dice la persona"), peoples)
        if PersonalField.LANGUAGE in kept:
            spoken = [(one.name(speech), one.code) for one in languages()]
            self._choice(theme, "language", self.tr("Idioma que prefiere"), spoken)
        if PersonalField.NATIONAL_ID in kept:
            self._text(theme, "national_id", self.tr("Documento de identidad"))
        if PersonalField.PHONE in kept:
            self._text(theme, "phone", self.tr("Teléfono"))

    def _text(self, theme: Theme, name: str, words: str) -> Field:
        editor = QLineEdit()
        self._editors[name] = editor
        return self._place(Field(theme, words, editor))

    def _choice(self, theme: Theme, name: str, words: str, options: Sequence[tuple[str, object]]) -> Field:
        combo = Combo(theme, [(self.tr("Sin decir"), None), *options])
        self._editors[name] = combo
        return self._place(Field(theme, words, combo))

    def _place(self, field: Field) -> Field:
        self._grid.addWidget(field, self._count // 2, self._count % 2)
        self._count += 1
        return field

    def _choose(self, combo: Combo, said: object) -> None:
        if not choose(combo, said) and isinstance(said, str):  # a word of the process's own, or of a newer version
            combo.addItem(said, said)
            combo.setCurrentIndex(combo.count() - 1)

    def _birth_year(self) -> int | None:
        editor = self._editors.get("birth_year")
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else (0 if text else None)

    def _parties(self) -> list[tuple[str, object]]:
        known: list[tuple[str, object]] = [(party.name, party.id) for party in self._setting.parties]
        return [(self.tr("Sin parte"), None), *known, (self.tr("Otra parte, nueva…"), _NEW)]

    def _sectors(self) -> list[tuple[str, object]]:
        shipped: list[tuple[str, object]] = [(one.name(self._setting.language), one.code) for one in items("sectors")]
        return [*shipped, *((name, code) for code, name in self._setting.sectors.items())]

    def _delegates(self) -> list[tuple[str, object]]:
        return [(label("delegates", kind, self._setting.language), kind.value) for kind in Delegate]

    def _party_chosen(self) -> None:
        new = self.party.currentData() == _NEW
        self.new_party_field.setVisible(new)
        self._new_sector_field.setVisible(new)
