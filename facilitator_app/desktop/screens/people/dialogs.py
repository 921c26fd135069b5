"""The windows of the roster: adding or correcting a person, and those who may be written down twice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.messages import message
from facilitator_app.queries.person import PersonPage

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.row_list import RowList
from ...widgets.spacing import fixed
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..form_dialog import FormDialog
from .person_form import FormSetting, PersonEntry, PersonForm
from .view_model import Repeated

translate = QCoreApplication.translate


class CorrectPerson(FormDialog):
    """What is said of a person, to be corrected."""

    def __init__(self, theme: Theme, parent: QWidget, setting: FormSetting, page: PersonPage) -> None:
        super().__init__(
            theme,
            parent,
            translate("PeopleDialogs", "¿Qué se corrige de {0}?").format(page.seat.name),
            act=translate("PeopleDialogs", "Guardar"),
            stay=translate("PeopleDialogs", "Volver"),
            width=640,
        )
        self._page = page
        self.form = PersonForm(theme, setting)
        values = {
            **page.details,
            "name": page.reserved_name if page.seat.reserved else page.name or page.seat.name,
            "party_id": page.seat.party_id,
            "position": page.seat.position,
            "delegate": page.seat.delegate,
        }
        self.form.show_values(values)
        self.body.addWidget(self.form)
        self._fields.extend(self.form.fields)
        self.check(self.form.validate)
        self._before = self.form.entry()
        self.form.name.setFocus()

    @property
    def entry(self) -> PersonEntry:
        """Only what was changed."""
        now = self.form.entry()
        before = self._before.fields
        changed = {name: value for name, value in now.fields.items() if value != before.get(name)}
        return PersonEntry(changed, now.new_party, now.new_sector)


class MayBeTwice(FormDialog):
    """People who may be one: nothing is joined by itself. `chosen` is the pair to be compared."""

    def __init__(self, theme: Theme, parent: QWidget, pairs: Sequence[Repeated], names: dict[str, str], speech: str):
        super().__init__(
            theme,
            parent,
            translate("PeopleDialogs", "Posibles repetidas"),
            act=translate("PeopleDialogs", "Compararlas"),
            stay=translate("PeopleDialogs", "Cerrar"),
            about=translate(
                "PeopleDialogs",
                "Nada se junta solo. Compare las dos y diga si son la misma persona; se puede deshacer.",
            ),
            width=640,
        )
        self.list = RowList(theme, translate("PeopleDialogs", "Posibles repetidas"))
        self._rows: RowsModel[TwoLines] = RowsModel([_row(at, pair, names, speech) for at, pair in enumerate(pairs)])
        self._pairs = pairs
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self.accept)
        if pairs:
            self.list.setCurrentIndex(self._rows.index(0))
        fixed(theme, self.list, height=320)
        self.body.addWidget(self.list)
        self.list.setFocus()

    @property
    def chosen(self) -> Repeated | None:
        """The chosen pair."""
        at = self.list.currentIndex().row()
        return self._pairs[at] if 0 <= at < len(self._pairs) else None


def _row(at: int, pair: Repeated, names: dict[str, str], speech: str) -> TwoLines:
    why = message(f"roster.{pair.likeness}", {}, speech).what
    first, second = names.get(pair.first, pair.first), names.get(pair.second, pair.second)
    return TwoLines(
        at,
        f"{first}  ·  {second}",
        " · ".join(part for part in (pair.first_party, pair.second_party) if part) or " ",
        icon="equal-approximately",
        pill=why,
        pill_tone=Tone.ATTENTION,
    )
