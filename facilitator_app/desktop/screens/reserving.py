"""Asks before a name is reserved, and tells what became of it and where it still stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.commands.reserve import Reservation

from ..jobs import Job
from ..notices import Notices
from ..widgets.field import Field
from .desk import Desk
from .form_dialog import FormDialog

translate = QCoreApplication.translate


def ask_to_reserve(desk: Desk, parent: QWidget, name: str, reserve: Callable[[str], Job]) -> None:
    """Ask for the pseudonym (empty for one that is given), `reserve` the name, and tell what became of it."""
    window = FormDialog(
        desk.theme, parent, translate("Reserving", "¿Reservar el nombre de {0}?").format(name),
        act=translate("Reserving", "Reservar ahora"), stay=translate("Reserving", "Dejar como está"),
        about=translate(
            "Reserving",
            "Desde ahora saldrá un seudónimo en pantallas y papeles. Lo que ya se imprimió o se compartió "
            "queda en manos de quien lo tiene; se le dirá qué documentos son.",
        ),
    )  # fmt: skip
    pseudonym = QLineEdit()
    help_text = translate("Reserving", "Si lo deja vacío, se pone «Persona reservada» con un número.")
    window.add(Field(desk.theme, translate("Reserving", "Seudónimo"), pseudonym, help_text))
    window.stay.setFocus()

    def write() -> Job:
        job = reserve(pseudonym.text().strip())
        job.succeeded.connect(lambda done: tell_reserved(desk.notices, done))
        return job

    window.fill_in(write, desk.notices)


def tell_reserved(notices: Notices, done: Reservation) -> None:
    """Tell the pseudonym, and what already names the person."""
    words = translate("Reserving", "Su nombre queda reservado. En la mesa: «{0}».").format(done.pseudonym)
    if not done.documents and not done.texts:
        notices.say(words)
        return
    already = translate(
        "Reserving", "Documentos definitivos que ya dicen su nombre: {0}. Textos que lo dicen y puede corregir: {1}."
    )
    notices.warn(f"{words} {already.format(len(done.documents), len(done.texts))}")
