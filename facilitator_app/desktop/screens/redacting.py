"""Takes contents out for good: says what goes, what stays and what nobody can call back, asks why, and does it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.commands.redaction import Reach, Wanted, reach_of
from facilitator_app.queries.frozen_documents import FrozenRevision, frozen_revision
from facilitator_app.queries.plain_names import named_records
from facilitator_app.store.records.finding import Found
from facilitator_app.store.reference.catalogues import label
from facilitator_app.sync.erasing import take_out

from ..jobs import Job
from ..theme.theme import Theme
from ..theme.tokens import Tone
from ..widgets.choice import CheckBox
from ..widgets.field import Field
from ..widgets.label import Label
from ..widgets.notice_block import NoticeBlock
from ..widgets.spacing import column
from .desk import Desk
from .form_dialog import FormDialog
from .still_there import if_still_there
from .undecided.words import field_name

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

translate = QCoreApplication.translate

ORIGIN = "redacting"


@dataclass(frozen=True)
class Told:
    """What a redaction reaches, with the papers and records that stay by what people call them."""

    reach: Reach
    documents: tuple[FrozenRevision, ...]
    texts: tuple[Found, ...]


@dataclass(frozen=True)
class _Offered:
    """What can be taken out: as asked, and with what the person said, where that is more."""

    plain: Told
    with_notes: Told | None = None


def note_question() -> str:
    """What is asked before the words of a note go."""
    return translate("Redacting", "¿Borrar de verdad lo que dice esta nota?")


def person_question(name: str) -> str:
    """What is asked before what is kept of a person goes."""
    return translate("Redacting", "¿Borrar de verdad lo que se guarda de {0}?").format(name)


class Redacting:
    """One way to take something out from a screen; `done` is called once it is gone."""

    def __init__(self, desk: Desk, parent: QWidget, done: Callable[[], None]) -> None:
        self._desk, self._parent, self._done = desk, parent, done

    def begin(self, wanted: Sequence[Wanted], question: str) -> None:
        """Look what taking `wanted` out would reach, then ask `question`."""
        job = self._desk.read(lambda tx: _offered(tx, wanted))
        job.succeeded.connect(if_still_there(self._parent, partial(self._ask, wanted, question)))

    def _ask(self, wanted: Sequence[Wanted], question: str, offered: _Offered) -> None:
        window = RedactDialog(self._desk.theme, self._parent, question, offered, self._desk.languages.code)

        def write() -> Job:
            chosen, reason = [replace(one, said_too=window.notes_too) for one in wanted], window.reason
            job = self._desk.records.on_vault(lambda vault: take_out(vault, chosen, reason, origin=ORIGIN))
            job.succeeded.connect(lambda reach: self._tell(reach))  # noqa: PLW0108 - it keeps this object until then
            return job

        window.fill_in(write, self._desk.notices)

    def _tell(self, reach: Reach) -> None:
        words = translate("Redacting", "Ya no está en esta laptop. Comparta un paquete para que se borre en las demás.")
        if reach.documents or reach.texts:
            left = translate("Redacting", "Todavía lo dicen {0} documentos cerrados y {1} textos.")
            self._desk.notices.warn(f"{words} {left.format(len(reach.documents), len(reach.texts))}")
        else:
            self._desk.notices.say(words)
        self._done()


class RedactDialog(FormDialog):
    """What goes, what stays, what cannot be recalled; `reason` is why, `notes_too` whether the person's words go."""

    def __init__(self, theme: Theme, parent: QWidget, question: str, offered: _Offered, language: str) -> None:
        self._about = translate("Redacting", "No se puede deshacer, ni por usted ni por nadie.")
        super().__init__(
            theme, parent, question,
            act=translate("Redacting", "Borrar de verdad"), stay=translate("Redacting", "Dejar como está"),
            about=self._about, width=640, danger=True,
        )  # fmt: skip
        self._offered, self._language = offered, language
        self._goes, self._stays, self._out = Label("", wrap=True), Label("", wrap=True), Label("", wrap=True)
        self._papers = NoticeBlock(theme, "", Tone.ATTENTION)
        for heading, told in (
            (translate("Redacting", "Se va"), self._goes),
            (translate("Redacting", "Queda"), self._stays),
            (translate("Redacting", "No se puede recoger"), self._out),
        ):
            section = column(theme, None, gap=2)
            section.addWidget(Label(heading, "strong"))
            section.addWidget(told)
            self.body.addLayout(section)
            if told is self._stays:
                self.body.addWidget(self._papers)
        self._notes = CheckBox(theme, translate("Redacting", "También lo que dijo en las notas"))
        self._notes.setVisible(offered.with_notes is not None)
        self._notes.toggled.connect(self._show)
        self.body.addWidget(self._notes)
        self._why = QLineEdit()
        self._field = Field(
            theme, translate("Redacting", "Por qué se borra"), self._why,
            translate("Redacting", "Queda en el registro. No repita aquí lo que se borra."),
        )  # fmt: skip
        self.add(self._field)
        self.check(self._require_reason)
        self._show()
        self.stay.setFocus()

    @property
    def reason(self) -> str:
        """Why it goes."""
        return self._why.text().strip()

    @property
    def notes_too(self) -> bool:
        """Whether the words of the person's notes go as well."""
        return self._notes.isChecked()

    def _require_reason(self) -> None:
        if not self.reason:
            self._field.refuse(translate("Redacting", "Escriba por qué: el registro lo dice, y nada más."))

    def _show(self) -> None:
        told = self._offered.with_notes if self.notes_too and self._offered.with_notes else self._offered.plain
        papers = _papers(told, self._language)
        goes, stays = _goes(told.reach, self._language), _stays(told.reach)
        out = _not_recalled(told.reach)
        for words, lines in ((self._goes, goes), (self._stays, stays), (self._out, out)):
            words.setText("\n".join(lines))
        self._papers.say("\n".join(papers))
        self._papers.setVisible(bool(papers))
        self.setAccessibleDescription(" ".join([self._about, *goes, *stays, *papers, *out]))


def _offered(tx: Transaction, wanted: Sequence[Wanted]) -> _Offered:
    plain = _told(tx, wanted)
    if not any(one.type == "participant" and not one.fields for one in wanted):
        return _Offered(plain)
    more = _told(tx, [replace(one, said_too=True) for one in wanted])
    return _Offered(plain, more if len(more.reach.taken) > len(plain.reach.taken) else None)


def _told(tx: Transaction, wanted: Sequence[Wanted]) -> Told:
    reach = reach_of(tx, wanted)
    documents = tuple(frozen_revision(tx, one) for one in reach.documents)
    return Told(reach, documents, tuple(named_records(tx, reach.texts)))


def _goes(reach: Reach, language: str) -> list[str]:
    """«Nota: Texto», «Asistencia (3): Acreditación»."""
    kinds = Counter((one.type, one.fields) for one in reach.taken)
    lines = []
    for (kind, fields), count in kinds.items():
        name = label("record_types", kind, language) + (f" ({count})" if count > 1 else "")
        said = ", ".join(field_name(each) for each in fields) or translate("Redacting", "todo")
        lines.append(translate("Redacting", "{0}: {1}.").format(name, said))
    said = translate("Redacting", "De %n cambio(s), versiones anteriores también.", "", reach.entries)
    return [*lines, said]


def _stays(reach: Reach) -> list[str]:
    lines = [translate("Redacting", "Quién lo escribió y cuándo, quién lo borró y por qué, y una huella sin el texto.")]
    if any(one.type == "participant" and not one.whole for one in reach.taken):
        lines.append(translate("Redacting", "La persona sigue en la mesa, reservada, con su parte."))
    if reach.others:
        lines.append(
            translate(
                "Redacting",
                "Otros %n registro(s) de los mismos cambios siguen diciendo lo que dicen hoy; sus versiones "
                "anteriores de esos cambios se van.",
                "",
                reach.others,
            )
        )
    return lines


def _papers(told: Told, language: str) -> list[str]:
    lines = []
    if told.documents:
        known = translate("Redacting", "revisión {0} ({1})")
        names = ", ".join(known.format(paper.revision, paper.code) for paper in told.documents)
        stay = translate("Redacting", "Documentos cerrados que lo dicen y no se cambian, tampoco en papel: {0}.")
        lines.append(stay.format(names))
    if told.texts:
        kinds = Counter(one.type for one in told.texts)
        names = ", ".join(f"{label('record_types', kind, language)} ({count})" for kind, count in kinds.items())
        lines.append(translate("Redacting", "Otros textos que dicen lo mismo y quedan: {0}.").format(names))
    return lines


def _not_recalled(reach: Reach) -> list[str]:
    lines = [
        translate(
            "Redacting",
            "Memorias USB, papeles y copias de respaldo que ya salieron, y laptops que no vuelvan a recibir nada.",
        )
    ]
    if reach.readers:
        lines.append(translate("Redacting", "Lo podían leer: {0}.").format(", ".join(reach.readers)))
    if reach.server_waits:
        lines.append(
            translate(
                "Redacting",
                "El servidor guarda lo cifrado de antes hasta que lo visite un equipo de coordinación: avise.",
            )
        )
    return lines
