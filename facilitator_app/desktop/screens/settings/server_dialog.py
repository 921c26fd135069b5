"""Asks where the programme's server is and which certificate is its own, as its keeper read them out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.errors import BadUsage
from facilitator_app.messages import message
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.sync.server_settings import read_address, read_pin

from ...theme.theme import Theme
from ...widgets.field import Field
from ..form_dialog import FormDialog


class ServerDialog(FormDialog):
    """`address` and `pin` are what was typed, once it was accepted; without a pin the certificate is a public one."""

    waits_for_others = True

    def __init__(self, theme: Theme, parent: QWidget, known: ServerAddress | None, language: str) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("¿Dónde está el servidor del programa?"),
            act=self.tr("Usar este servidor"),
            stay=self.tr("Dejarlo como está"),
            about=self.tr(
                "Quien cuida el servidor le da las dos cosas, en papel o de viva voz. A los demás equipos les llegan "
                "con la invitación. Lo que ya está en otro servidor se queda allá; lo de aquí se ofrece entero al "
                "nuevo."
            ),
        )
        self._language = language
        self._where, self._which = QLineEdit(), QLineEdit()
        self._address = self.add(
            Field(theme, self.tr("Dirección"), self._where, self.tr("Por ejemplo: https://192.168.1.20:8443"))
        )
        self._pin = self.add(
            Field(
                theme,
                self.tr("Huella del servidor"),
                self._which,
                self.tr("Las 64 cifras que siguen a «sha256:». Vacía, si el servidor tiene un certificado público."),
            )
        )
        if known is not None:
            self._where.setText(known.address)
            self._which.setText(f"sha256:{known.pin.hex()}" if known.pin else "")
        self.check(lambda: self._try(self._address, lambda: self.address))
        self.check(lambda: self._try(self._pin, lambda: self.pin))
        self._where.setFocus()

    @property
    def address(self) -> str:
        """Where it is; raises `BadUsage` for what is no address."""
        return read_address(self._where.text())

    @property
    def pin(self) -> bytes | None:
        """SHA-256 of its certificate; raises `BadUsage` for what is none."""
        typed = self._which.text().strip()
        return read_pin(typed) if typed else None

    def _try(self, field: Field, read: Callable[[], object]) -> None:
        try:
            read()
        except BadUsage as error:
            told = message(error.code, error.parameters, self._language)
            field.refuse(f"{told.what} {told.to_do}")
