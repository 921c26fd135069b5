"""A piece of evidence: the file, what it is, of which day, who brought it, who may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from facilitator_app.commands.evidence import EvidenceChanges, EvidenceFields
from facilitator_app.domain.vocabulary import EvidenceKind, Visibility
from facilitator_app.queries.seats import Seat
from facilitator_app.queries.verification import EvidenceLine
from facilitator_app.store.reference.catalogues import label

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.day_edit import DayOrNone
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.spacing import row
from ..choosing import choose
from ..form_dialog import FormDialog

_KINDS_BY_ENDING = {
    ".jpg": EvidenceKind.PHOTO, ".jpeg": EvidenceKind.PHOTO, ".png": EvidenceKind.PHOTO, ".heic": EvidenceKind.PHOTO,
    ".pdf": EvidenceKind.SCAN, ".tif": EvidenceKind.SCAN, ".tiff": EvidenceKind.SCAN,
    ".mp3": EvidenceKind.AUDIO, ".m4a": EvidenceKind.AUDIO, ".ogg": EvidenceKind.AUDIO, ".opus": EvidenceKind.AUDIO,
    ".wav": EvidenceKind.AUDIO, ".amr": EvidenceKind.AUDIO,
}  # fmt: skip


class EvidenceDialog(FormDialog):
    """A piece of evidence; `title`, `path`, `visibility` and `said` once `exec()` was accepted."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        accounts: Sequence[tuple[str, UUID]],
        seats: Mapping[UUID, Seat],
        language: str,
        today: date,
        line: EvidenceLine | None = None,
    ) -> None:
        new = line is None
        super().__init__(
            theme, parent, self.tr("Agregar una prueba") if new else self.tr("Datos de la prueba"),
            act=self.tr("Guardar la prueba") if new else self.tr("Guardar cambios"), stay=self.tr("Volver"), width=600,
            about=self.tr("El archivo se guarda cifrado. En la lista viaja solo una imagen pequeña."),
        )  # fmt: skip
        self.line = line
        self.path: Path | None = None
        self._kind = Combo(theme, [(label("evidence_kinds", kind, language), kind.value) for kind in EvidenceKind])
        choose(self._kind, EvidenceKind.OBSERVATION.value)
        self._title, self._description, self._by = QLineEdit(), QLineEdit(), QLineEdit()
        self._day = DayOrNone(theme, self.tr("sin fecha"), today)
        self._day.setMaximumDate(self._day.date())
        people = sorted(((seat.name, seat.id) for seat in seats.values() if seat.name), key=lambda one: one[0])
        self._person = Combo(theme, [(self.tr("Nadie de la lista"), None), *people])
        self._account = Combo(theme, [(self.tr("De ninguna en particular"), None), *accounts])
        self._permission = CheckBox(theme, self.tr("Con permiso de quienes salen o se oyen"))
        self._open = CheckBox(theme, self.tr("La puede ver toda la mesa"))
        if new:
            self._add_file_line()
        self._title_field = self.add(Field(theme, self.tr("Qué es, en pocas palabras"), self._title))
        self._across(Field(theme, self.tr("Tipo"), self._kind), Field(theme, self.tr("De qué día es"), self._day))
        self._across(
            Field(theme, self.tr("Quién la trajo"), self._person),
            Field(theme, self.tr("O quién, en palabras"), self._by),
        )
        self.add(Field(theme, self.tr("Qué fuente la dio"), self._account))
        self.add(Field(theme, self.tr("Algo más que decir"), self._description))
        self.body.addWidget(self._permission)
        self.body.addWidget(self._open)
        if line is not None:
            self._fill(line)
        self.check(self._check)
        (self._choose_file if new else self._title).setFocus()

    @property
    def title(self) -> str:
        """What it is."""
        return self._title.text().strip()

    @property
    def visibility(self) -> str:
        """Who sees it."""
        return Visibility.MINUTES if self._open.isChecked() else Visibility.TEAM

    @property
    def said(self) -> EvidenceFields:
        """What was said beside the title."""
        kind = str(self._kind.currentData())
        heard = kind in (EvidenceKind.PHOTO, EvidenceKind.AUDIO)
        return {
            "kind": kind,
            "account_id": self._account.currentData(),
            "description": self._description.text().strip() or None,
            "on": self._day.day,
            "brought_by_id": self._person.currentData(),
            "brought_by": self._by.text().strip() or None,
            "with_permission": self._permission.isChecked() if heard else None,
        }

    @property
    def changes(self) -> EvidenceChanges:
        """The same with the title, of evidence that is corrected."""
        return {**self.said, "title": self.title}

    def take(self, path: Path) -> None:
        """The file to be kept; its name proposes the title and its ending the kind."""
        self.path = path
        self._file.setText(path.name)
        choose(self._kind, _KINDS_BY_ENDING.get(path.suffix.lower(), EvidenceKind.DOCUMENT).value)
        if not self.title:
            self._title.setText(path.stem.replace("_", " ").replace("-", " "))

    def _add_file_line(self) -> None:
        self._choose_file = Button(self.theme, self.tr("Elegir un archivo…"), Kind.SECONDARY, icon="paperclip")
        self._choose_file.clicked.connect(self._ask_file)
        self._file = Label(self.tr("Sin archivo: solo lo que se vio"), "body2", wrap=True)
        line = row(self.theme, None, gap=12)
        line.addWidget(self._choose_file)
        line.addWidget(self._file, 1)
        self.body.addLayout(line)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Elegir la foto, el escaneo, la grabación o el documento"))
        if name:
            self.take(Path(name))

    def _across(self, *fields: Field) -> None:
        across = row(self.theme, None, gap=12)
        for field in fields:
            self._fields.append(field)
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def _fill(self, line: EvidenceLine) -> None:
        choose(self._kind, line.kind)
        self._title.setText(line.title)
        self._description.setText(line.description)
        self._by.setText(line.brought_words)
        choose(self._person, line.brought_by_id)
        choose(self._account, line.account_id)
        self._permission.setChecked(bool(line.with_permission))
        self._open.setChecked(line.visibility == Visibility.MINUTES)
        self._open.setEnabled(False)
        self._day.show_day(line.on)

    def _check(self) -> None:
        if not self.title:
            self._title_field.refuse(self.tr("Diga en pocas palabras qué es."))
