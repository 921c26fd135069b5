"""How things stand with the server, in the words at the foot of the window: what is so, and no more than that."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator_app.errors import FacilitatorError, NoConnection
from facilitator_app.messages import message

translate = QCoreApplication.translate
SPENT = "server.month_spent"
"""The code of a visit that ended because the month's bytes were used up."""


@dataclass(frozen=True)
class VisitEnd:
    """How a visit ended: how many bytes went over the link, and why it failed, if it did; `server` tells of any.

    `refused` counts spaces that the server does not take, `rejected` parts from it that were not what they should be,
    `alarms` what else looked wrong; `wait` is for how many seconds it asked to be left alone.
    """

    server: bool
    moved: int = 0
    error: FacilitatorError | None = None
    wait: float = 0.0
    refused: int = 0
    rejected: int = 0
    alarms: int = 0


def standing_words(end: VisitEnd | None, at: str, language: str, *, unsent: bool, spent: bool) -> tuple[str, str]:
    """Words and icon after the last visit, which went through at `at`.

    `unsent` where something that is here is not there; `spent` where the month's bytes are used up.
    """
    if end is None or not end.server:
        return translate("ServerVisits", "Sin conexión; no hace falta"), "cloud-off"
    if spent or (end.error is not None and end.error.code == SPENT):
        return translate("ServerVisits", "Servidor: se llegó al límite de este mes"), "cloud-off"
    if end.error is not None:
        return _failure_words(end.error, language)
    if end.refused:
        return translate("ServerVisits", "Servidor: no admite %n espacio(s)", "", end.refused), "triangle-alert"
    if unsent:
        return translate("ServerVisits", "Servidor: última visita {0}; hay cambios por entregar").format(at), "cloud"
    return translate("ServerVisits", "Al día con el servidor, {0}").format(at), "cloud"


def warning_words(end: VisitEnd) -> str:
    """What a person must hear of although nobody asked for the visit; empty for nothing."""
    told = []
    if end.rejected:
        told.append(
            translate("ServerVisits", "El servidor entregó %n parte(s) que no se pudo abrir.", "", end.rejected)
        )
    if end.alarms:
        told.append(translate("ServerVisits", "Algo no cuadra en lo que llegó del servidor."))
    return " ".join(told)


def _failure_words(error: FacilitatorError, language: str) -> tuple[str, str]:
    """An ordinary day without a link in few words; anything else says what happened."""
    if isinstance(error, NoConnection):
        return translate("ServerVisits", "El servidor no responde; todo queda guardado aquí"), "cloud-off"
    return message(error.code, error.parameters, language).what, "triangle-alert"
