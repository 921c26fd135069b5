"""The windows of the acta: making it final, signing on request, a thumbprint, a late signature, a copy, printing."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.queries.papers.acta_checks import Check
from facilitator_app.queries.seats import Seat
from facilitator_app.store.reference.catalogues import items

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.typed_number import NumberEdit
from ..form_dialog import FormDialog
from .check_words import check_detail, check_words

translate = QCoreApplication.translate


class MakeFinal(FormDialog):
    """Names what is still missing and lets go on; `reason` is why it corrects the revision before."""

    def __init__(self, theme: Theme, parent: QWidget, checks: Sequence[Check], *, corrects: str, readers: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("MinutesDialogs", "¿Dejar definitiva esta acta?"),
            act=translate("MinutesDialogs", "Dejarla definitiva"),
            stay=translate("MinutesDialogs", "Seguir revisando"),
            about=translate(
                "MinutesDialogs",
                "El texto queda como está y ya no cambia. Si algo hay que corregir, se hará otra revisión "
                "que nombra a esta.",
            ),
            width=600,
        )
        for check in checks:
            if not check.fine:
                self.body.addWidget(NoticeBlock(theme, check_detail(check), Tone.ATTENTION, strong=check_words(check)))
        self.body.addWidget(Label(readers, "caption", wrap=True))
        self._reason: QLineEdit | None = None
        if corrects:
            self._reason = QLineEdit()
            words = translate("MinutesDialogs", "Por qué corrige la {0}").format(corrects)
            self._field = self.add(Field(theme, words, self._reason))
            self.check(self._validate)
        self.stay.setFocus()

    @property
    def reason(self) -> str:
        """Why there is another revision; empty for the first."""
        return self._reason.text().strip() if self._reason is not None else ""

    def _validate(self) -> None:
        if not self.reason:
            self._field.refuse(translate("MinutesDialogs", "Escriba por qué, en una línea. Sale en el acta."))


class Thumb(FormDialog):
    """Which finger left its print."""

    def __init__(self, theme: Theme, parent: QWidget, name: str, speech: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("MinutesDialogs", "¿Qué dedo puso {0}?").format(name),
            act=translate("MinutesDialogs", "Anotar la huella"),
            stay=translate("MinutesDialogs", "Volver"),
        )
        self._finger = finger_choice(theme, speech)
        self.add(Field(theme, translate("MinutesDialogs", "Dedo"), self._finger))
        self._finger.setFocus()

    @property
    def finger(self) -> str:
        """The finger, by its code."""
        return str(self._finger.currentData())


class OnRequest(FormDialog):
    """Who signs in whose name, and who saw it."""

    def __init__(self, theme: Theme, parent: QWidget, name: str, people: Sequence[Seat], speech: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("MinutesDialogs", "¿Quién firma a ruego de {0}?").format(name),
            act=translate("MinutesDialogs", "Anotar firma a ruego"),
            stay=translate("MinutesDialogs", "Volver"),
            about=translate(
                "MinutesDialogs", "Firma a ruego: la persona pone su huella, otra firma por ella y una más da fe."
            ),
        )
        nobody = translate("MinutesDialogs", "Elija a la persona")
        options: list[tuple[str, object]] = [(seat.name, seat.id) for seat in people]
        self._signer = Combo(theme, [(nobody, None), *options])
        self._witness = Combo(theme, [(translate("MinutesDialogs", "Sin testigo"), None), *options])
        self._finger = finger_choice(theme, speech, none=translate("MinutesDialogs", "No puso huella"))
        self._field = self.add(Field(theme, translate("MinutesDialogs", "Firma por ella"), self._signer))
        self.add(Field(theme, translate("MinutesDialogs", "Testigo"), self._witness))
        self.add(Field(theme, translate("MinutesDialogs", "Huella de la persona"), self._finger))
        self.check(self._validate)
        self._signer.setFocus()

    @property
    def signer(self) -> UUID:
        """Who signs."""
        chosen: UUID = self._signer.currentData()
        return chosen

    @property
    def witness(self) -> UUID | None:
        """Who saw it."""
        chosen: UUID | None = self._witness.currentData()
        return chosen

    @property
    def finger(self) -> str | None:
        """Which finger, if a print was left."""
        chosen: str | None = self._finger.currentData()
        return chosen

    def _validate(self) -> None:
        if self._signer.currentData() is None:
            self._field.refuse(translate("MinutesDialogs", "Falta decir quién firma."))


class LateSignature(FormDialog):
    """A signature that was given later, somewhere else."""

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("MinutesDialogs", "¿Dónde firmó {0} después?").format(name),
            act=translate("MinutesDialogs", "Anotar la firma"),
            stay=translate("MinutesDialogs", "Volver"),
        )
        self._venue = QLineEdit()
        self._field = self.add(Field(theme, translate("MinutesDialogs", "Lugar"), self._venue))
        self.check(self._validate)
        self._venue.setFocus()

    @property
    def venue(self) -> str:
        """Where."""
        return self._venue.text().strip()

    def _validate(self) -> None:
        if not self.venue:
            self._field.refuse(translate("MinutesDialogs", "Escriba el lugar donde firmó."))


class PrintPages(FormDialog):
    """How many copies go to the printer."""

    def __init__(self, theme: Theme, parent: QWidget, pages: int, *, draft: bool) -> None:
        draft_words = translate("MinutesDialogs", "¿Imprimir el borrador?")
        final_words = translate("MinutesDialogs", "¿Imprimir el acta?")
        about = translate("MinutesDialogs", "%n página(s) por copia.", "", pages)
        super().__init__(
            theme,
            parent,
            draft_words if draft else final_words,
            act=translate("MinutesDialogs", "Imprimir"),
            stay=translate("MinutesDialogs", "Volver"),
            about=about,
        )
        self._copies = NumberEdit(theme)
        self._copies.setRange(1, 50)
        self.add(Field(theme, translate("MinutesDialogs", "Copias"), self._copies))

    @property
    def copies(self) -> int:
        """How many."""
        return self._copies.value()


def finger_choice(theme: Theme, speech: str, none: str = "") -> Combo:
    """The fingers, the right thumb first."""
    options: list[tuple[str, object]] = [(one.name(speech), one.code) for one in items("fingers")]
    return Combo(theme, [*options, (none, None)] if none else options)
