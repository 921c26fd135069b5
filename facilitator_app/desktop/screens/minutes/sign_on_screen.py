"""The window in which a person signs the final acta on the screen: who signs what, what it is worth, the surface."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.commands.screen_signing import SURFACE_HEIGHT, SURFACE_POINTS
from facilitator_app.queries.papers.screen_signatures import SigningBlock
from facilitator_app.queries.seats import Seat

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.aloud import say_aloud
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.ink_pad import InkPad, Points
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import row
from ..form_dialog import FormDialog
from ..table_widths import keep_narrow
from .dialogs import finger_choice

translate = QCoreApplication.translate


class SignOnScreen(FormDialog):
    """`strokes` are what was drawn, by the person or, where there is a `signer`, on request of them."""

    kept_unsaved = False  # whoever signs says so themselves

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        name: str,
        acta: str,
        block: SigningBlock,
        people: Sequence[Seat],
        speech: str,
    ) -> None:
        super().__init__(
            theme,
            parent,
            translate("SignOnScreen", "¿Firma {0} en la pantalla?").format(name),
            act=translate("SignOnScreen", "Confirmar la firma"),
            stay=translate("SignOnScreen", "No firmar aquí"),
            about=acta,
            width=640,
        )
        self._name = name
        worth = translate(
            "SignOnScreen",
            "Es una firma simple en pantalla, con la hora según el reloj del equipo; no es una firma electrónica "
            "avanzada. Lo dibujado se guarda cifrado para el equipo de facilitación y se ve en el PDF sellado. "
            "Se puede quitar después. Firmar en papel vale lo mismo.",
        )
        self.body.addWidget(NoticeBlock(theme, worth, Tone.INFO))
        if block.veiled:
            veiled = translate(
                "SignOnScreen", "El acta no nombra a esta persona. Su firma dibujada puede decir quién es."
            )
            self.body.addWidget(NoticeBlock(theme, veiled, Tone.ATTENTION))
        self._add_signer(people, speech)
        agreed = translate("SignOnScreen", "Se le explicó para qué es y quiere firmar así")
        self._agreed = CheckBox(theme, agreed)
        self._agreed_field = self.add(Field(theme, translate("SignOnScreen", "Su consentimiento"), self._agreed))
        self._agreed.setAccessibleName(agreed)
        self._agreed.toggled.connect(self._consented)
        self.pad = InkPad(theme, high=SURFACE_HEIGHT, most=SURFACE_POINTS)
        self._clear = Button(theme, translate("SignOnScreen", "Borrar"), Kind.GHOST, icon="eraser")
        self._clear.clicked.connect(self._start_again)
        self.pad.drawn.connect(self._drawn)
        hint = translate(
            "SignOnScreen",
            "Con ratón, lápiz o dedo. Con el teclado: cierre esta ventana y anote la firma con la letra F de la lista.",
        )
        self._pad_field = self.add(Field(theme, "", self.pad, hint))
        below = row(theme)
        self._told = Label("", "caption")
        below.addWidget(self._told)
        below.addStretch(1)
        below.addWidget(self._clear)
        self.body.addLayout(below)
        self.check(self._validate)
        self._signer.activated.connect(self._signer_chosen)
        self._signer_chosen()
        self._consented()
        self._drawn()
        self.stay.setFocus()

    @property
    def strokes(self) -> list[Points]:
        """What was drawn."""
        return self.pad.strokes

    @property
    def agreed(self) -> bool:
        """Whether the person was told and wants it."""
        return self._agreed.isChecked()

    @property
    def signer(self) -> UUID | None:
        """Who draws on request; None where it is the person."""
        chosen: UUID | None = self._signer.currentData()
        return chosen

    @property
    def witness(self) -> UUID | None:
        """Who saw it, where somebody signs on request."""
        chosen: UUID | None = self._witness.currentData() if self.signer else None
        return chosen

    @property
    def finger(self) -> str | None:
        """Which finger left a print on paper, where somebody signs on request."""
        chosen: str | None = self._finger.currentData() if self.signer else None
        return chosen

    def _add_signer(self, people: Sequence[Seat], speech: str) -> None:
        options: list[tuple[str, object]] = [(seat.name, seat.id) for seat in people]
        on_request = translate("SignOnScreen", "A ruego: {0}")
        asked: list[tuple[str, object]] = [(on_request.format(name), one) for name, one in options]
        self._signer = Combo(self.theme, [(translate("SignOnScreen", "La misma persona"), None), *asked])
        self._witness = Combo(self.theme, [(translate("MinutesDialogs", "Sin testigo"), None), *options])
        self._finger = finger_choice(self.theme, speech, none=translate("MinutesDialogs", "No puso huella"))
        self._finger.setCurrentIndex(self._finger.count() - 1)  # a thumb is put on paper, if at all
        self.add(Field(self.theme, translate("SignOnScreen", "Quién dibuja la firma"), self._signer))
        self._more = (
            Field(self.theme, translate("MinutesDialogs", "Testigo"), self._witness),
            Field(self.theme, translate("MinutesDialogs", "Huella de la persona"), self._finger),
        )
        beside = row(self.theme, None, gap=12)
        for field in self._more:
            beside.addWidget(field, 1)
        self.body.addLayout(beside)
        for combo in (self._signer, self._witness, self._finger):
            keep_narrow(combo)

    def _signer_chosen(self) -> None:
        for field in self._more:
            field.setVisible(self.signer is not None)
        words = translate("SignOnScreen", "Firma de {0}").format(self._name)
        if self.signer is not None:
            who = self._signer.currentText()
            words = translate("SignOnScreen", "Firma a ruego de {0}: {1}").format(self._name, who.partition(": ")[2])
        self._pad_field.rename(words, self._pad_field.help.text())
        if self.isVisible():
            self.fit()

    def _consented(self) -> None:
        """Nobody draws before they were asked."""
        self.pad.setEnabled(self.agreed)

    def _start_again(self) -> None:
        self.pad.clear_ink()
        say_aloud(self.pad, self.pad.text(), at_once=True)
        self.stay.setFocus()

    def _drawn(self) -> None:
        self._clear.setEnabled(bool(self.pad.strokes))
        self._told.setText(self.pad.text())

    def _validate(self) -> None:
        if not self.pad.strokes:
            self._pad_field.refuse(translate("SignOnScreen", "Todavía no hay nada dibujado."))
        if not self.agreed:
            self._agreed_field.refuse(translate("SignOnScreen", "Sin su consentimiento no se guarda nada."))
