"""Asks before a session ends, and says what it still lacks; nothing that is lacking prevents it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.label import Label
from ...widgets.pill import Icon
from ...widgets.question import Question
from ...widgets.spacing import row

translate = QCoreApplication.translate


class Ending(Question):
    """`ask()` is true when the person ends the session."""

    def __init__(self, theme: Theme, parent: QWidget, lacks: Sequence[str]) -> None:
        words = (
            translate("Ending", "Todo lo que hace falta está. Se puede abrir de nuevo después.")
            if not lacks
            else translate("Ending", "Esto falta todavía. No impide terminar, y se puede abrir de nuevo después.")
        )
        super().__init__(
            theme,
            parent,
            translate("Ending", "¿Terminar la sesión?"),
            words,
            act=translate("Ending", "Terminar la sesión"),
            stay=translate("Ending", "Seguir en la sesión"),
        )
        for code in lacks:
            line = row(theme, None, gap=8)
            line.addWidget(Icon(theme, "circle-alert", Tone.ATTENTION))
            line.addWidget(Label(lack_words(code), "dense", wrap=True), 1)
            self.middle.addLayout(line)


def lack_words(code: str) -> str:
    """What a session lacks, in words; a code of a newer version as it is."""
    return {
        "start": translate("Ending", "Falta la hora de inicio."),
        "end": translate("Ending", "La hora de cierre se pone al terminar."),
        "venue": translate("Ending", "Falta el lugar."),
        "nobody_present": translate("Ending", "No hay nadie marcado como presente."),
        "unmarked": translate("Ending", "Hay personas convocadas sin marcar."),
        "consent": translate("Ending", "Falta preguntar a algunas personas si se les puede nombrar en el acta."),
        "agenda": translate("Ending", "La sesión no tiene agenda."),
        "agenda_not_treated": translate("Ending", "Hay puntos de la agenda sin tratar."),
        "parked": translate("Ending", "Quedan temas en el estacionamiento."),
        "not_read_aloud": translate("Ending", "Falta leer el acta en voz alta."),
    }.get(code, code)
