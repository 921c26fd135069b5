"""Plans a session or changes what is said of it: when, where, in which languages, who was called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.commands.session import SessionFields
from facilitator_app.domain.vocabulary import SessionKind
from facilitator_app.queries.sessions import SessionForm
from facilitator_app.store.reference.catalogues import label, language, language_name

from ...theme.theme import Theme
from ...widgets.choice import CheckBox, Combo
from ...widgets.day_edit import DayOrNone
from ...widgets.field import Field
from ...widgets.spacing import row
from ...widgets.typed_number import ClockEdit, NumberEdit
from ..form_dialog import FormDialog


class SessionDialog(FormDialog):
    """`said`, `with_agenda` and `invite_all` are what the form holds once `exec()` was accepted."""

    def __init__(
        self, theme: Theme, parent: QWidget, language: str, today: date, form: SessionForm | None = None
    ) -> None:
        new = form is None
        super().__init__(
            theme,
            parent,
            self.tr("Planificar una sesión") if new else self.tr("Datos de la sesión"),
            act=self.tr("Planificar la sesión") if new else self.tr("Guardar cambios"),
            stay=self.tr("Volver"),
            width=640,
        )
        self.form = form
        self._language = language
        self._build(language)
        self._new_only()
        if form is not None:
            self._fill(form)
        else:
            self._day.show_day(today)
        self.check(self._check)
        self._kind.setFocus()

    @property
    def said(self) -> SessionFields:
        """What was said; of a session that is changed, everything that the form shows."""
        starts, ends = self._moment(self._starts), self._moment(self._ends)
        fields: SessionFields = {
            "kind": str(self._kind.currentData()),
            "title": self._title.text() or None,
            "starts_at": starts,
            "ends_at": ends,
            "venue": self._venue.text() or None,
            "languages": self._languages(),
            "interpreter": self._interpreter.text() or None,
            "facilitators": _listed(self._facilitators.text()),
            "called_on": self._called.day,
            "quorum": self._quorum.text() or None,
        }
        if self._number.value():
            fields["number"] = self._number.value()
        return fields

    @property
    def with_agenda(self) -> bool:
        """Whether the points that the method suggests become its agenda."""
        return self._agenda.isChecked()

    @property
    def invite_all(self) -> bool:
        """Whether everybody in the roster is put on its list."""
        return self._everybody.isChecked()

    def _build(self, language: str) -> None:
        theme = self.theme
        self._kind = Combo(theme, [(label("session_kinds", kind.value, language), kind.value) for kind in SessionKind])
        self._number = NumberEdit(theme)
        self._number.setRange(0, 100_000)
        self._number.setSpecialValueText(self.tr("la que sigue"))
        self._title, self._venue, self._interpreter = QLineEdit(), QLineEdit(), QLineEdit()
        self._spoken, self._facilitators, self._quorum = QLineEdit(), QLineEdit(), QLineEdit()
        self._spoken.setText(language_name("es", language))
        self._day, self._called = (DayOrNone(theme, self.tr("sin fecha")) for _ in range(2))
        self._starts, self._ends = ClockEdit(theme, QTime(9, 0)), ClockEdit(theme, QTime(13, 0))
        told = self.tr("Sus nombres, separados por coma: español, q'eqchi'")
        self._day_field = Field(theme, self.tr("Día"), self._day)
        self._ends_field = Field(theme, self.tr("Hasta"), self._ends)
        self._spoken_field = Field(theme, self.tr("Idiomas"), self._spoken, told)
        self._put(Field(theme, self.tr("Tipo"), self._kind), Field(theme, self.tr("Número"), self._number))
        self._put(Field(theme, self.tr("Título, si lo tiene"), self._title))
        self._put(self._day_field, Field(theme, self.tr("Desde"), self._starts), self._ends_field)
        self._put(Field(theme, self.tr("Lugar"), self._venue))
        self._put(self._spoken_field, Field(theme, self.tr("Intérprete"), self._interpreter))
        self._put(
            Field(theme, self.tr("Facilita"), self._facilitators, self.tr("Nombres separados por coma")),
            Field(theme, self.tr("Quórum acordado"), self._quorum),
        )
        self._put(Field(theme, self.tr("Convocada el"), self._called))

    def _new_only(self) -> None:
        self._agenda = CheckBox(self.theme, self.tr("Empezar con la agenda que propone el método"))
        self._everybody = CheckBox(self.theme, self.tr("Poner a todas las personas en la lista"))
        for box in (self._agenda, self._everybody):
            box.setChecked(self.form is None)
            box.setVisible(False)
            self.body.addWidget(box)
            box.setVisible(self.form is None)

    def _put(self, *fields: Field) -> None:
        across = row(self.theme, None, gap=12)
        for field in fields:
            self._fields.append(field)
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def _fill(self, form: SessionForm) -> None:
        self._kind.setCurrentIndex(max(0, self._kind.findData(form.kind)))
        self._number.setValue(form.number or 0)
        for edit, words in (
            (self._title, form.title), (self._venue, form.venue), (self._interpreter, form.interpreter),
            (self._quorum, form.quorum), (self._spoken, ", ".join(self._named(form.languages))),
            (self._facilitators, ", ".join(form.facilitators or ())),
        ):  # fmt: skip
            edit.setText(words or "")
        starts = form.starts_at
        self._day.show_day(starts)
        for clock, moment in ((self._starts, form.starts_at), (self._ends, form.ends_at)):
            if moment is not None:
                clock.setTime(QTime(moment.hour, moment.minute))
        self._called.show_day(form.called_on)

    def _moment(self, clock: ClockEdit) -> datetime | None:
        day, at = self._day.day, clock.time()
        return None if day is None else datetime(day.year, day.month, day.day, at.hour(), at.minute())  # noqa: DTZ001

    def _check(self) -> None:
        if self._ends.time() < self._starts.time():
            self._ends_field.refuse(self.tr("Terminaría antes de empezar."))
        before = self.form.languages or () if self.form is not None else ()
        unknown = [one for one in self._languages() or () if language(one) is None and one not in before]
        if unknown:
            self._spoken_field.refuse(self.tr("No se conoce el idioma «{0}».").format(unknown[0]))

    def _languages(self) -> tuple[str, ...] | None:
        """The codes of the languages that were written by their names, or by a code; what is unknown as it stands."""
        written = [(one, language(one)) for one in _listed(self._spoken.text()) or ()]
        return tuple(dict.fromkeys(found.code if found else one for one, found in written)) or None

    def _named(self, codes: Sequence[str] | None) -> list[str]:
        return [language_name(code, self._language) for code in codes or ()]


def _listed(words: str) -> tuple[str, ...] | None:
    return tuple(part.strip() for part in words.split(",") if part.strip()) or None
