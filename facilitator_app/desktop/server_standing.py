"""How things stand with the server, in the words of the foot of the window and of Compartir, and no more than is so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from facilitator_app.errors import FacilitatorError
from facilitator_app.messages import Message, message
from facilitator_app.queries.sharing.server_standing import ServerStanding, local_moment
from facilitator_app.sync.one_visit import SPENT

from .formats import clock_time, dated, in_quotes, short_day

translate = QCoreApplication.translate
_AWAY = frozenset({"server.no_connection", "server.not_found", "server.busy"})
"""The codes of an ordinary day: no link, or a server that does not answer now."""
_TOLD_ELSEWHERE = "server.put_out"
"""The code of what the window tells of by itself, once it is known: that this device was put out."""
QUIET = _AWAY | {"server.failed"}
"""Those, and a server that failed: no person at this laptop can put it right, and nobody is called for it."""


@dataclass(frozen=True)
class VisitEnd:
    """How a visit of this window ended: why it failed, if it did; `server` tells whether any is known. `rejected`
    counts parts from it that were not what they should be, `alarms` what else looked wrong; `wait` is for how many
    seconds it asked to be left alone.
    """

    server: bool
    error: FacilitatorError | None = None
    wait: float = 0.0
    rejected: int = 0
    alarms: int = 0


def standing_words(standing: ServerStanding | None, now: datetime, language: str, *, spent: bool) -> tuple[str, str]:
    """Words and icon at the foot; `spent` where the month's bytes are used up."""
    if standing is None:
        return translate("ServerVisits", "Sin conexión; no hace falta"), "cloud-off"
    if spent or (standing.last is not None and standing.last.code == SPENT):
        return translate("ServerVisits", "Servidor: se llegó al límite de este mes"), "cloud-off"
    if standing.last is None:
        return translate("ServerVisits", "Servidor: todavía sin visitar"), "cloud"
    return _trouble_words(standing, language) or (_settled_words(standing, now, language), "cloud")


def _trouble_words(standing: ServerStanding, language: str) -> tuple[str, str] | None:
    last = standing.last
    if last is None or not (last.code or standing.refused):
        return None
    if last.code in _AWAY:
        return translate("ServerVisits", "El servidor no responde; todo queda guardado aquí"), "cloud-off"
    if last.code:
        return failure(standing, language).what, "triangle-alert"
    return translate("ServerVisits", "Servidor: no admite %n espacio(s)", "", len(last.refused)), "triangle-alert"


def _settled_words(standing: ServerStanding, now: datetime, language: str) -> str:
    went = local_moment(standing.last.went if standing.last is not None else 0)
    at = moment_words(went, now, language)
    if standing.unsent:
        return translate("ServerVisits", "Servidor: última visita {0}; hay cambios por entregar").format(at)
    if went.date() != now.date():
        return translate("ServerVisits", "Servidor: última visita {0}").format(at)
    return translate("ServerVisits", "Al día con el servidor, {0}").format(at)


def failure(standing: ServerStanding, language: str) -> Message:
    """Why the last visit failed; empty where it did not."""
    last = standing.last
    if last is None or not last.code:
        return Message("")
    return message(last.code, dict(last.parameters or {}), language)


def asks_for_a_person(standing: ServerStanding | None, language: str) -> str:
    """What a person must hear of once, although nobody asked for the visit; empty for an ordinary day."""
    if standing is None or standing.last is None:
        return ""
    if standing.last.code == _TOLD_ELSEWHERE:
        return ""
    if standing.last.code and standing.last.code not in QUIET:
        told = failure(standing, language)
        return f"{told.what} {told.to_do}"
    if standing.refused:
        words = translate("ServerVisits", "El servidor no acepta lo de: {0}. Sigue solo aquí; avise a quien coordina.")
        return words.format(", ".join(in_quotes(title) for title in standing.refused))
    return ""


def warning_words(end: VisitEnd) -> str:
    """What was wrong with what one visit brought; empty for nothing."""
    told = []
    if end.rejected:
        told.append(
            translate("ServerVisits", "El servidor entregó %n parte(s) que no se pudo abrir.", "", end.rejected)
        )
    if end.alarms:
        told.append(translate("ServerVisits", "Algo no cuadra en lo que llegó del servidor."))
    return " ".join(told)


def moment_words(at: datetime, now: datetime, language: str) -> str:
    """``10:14`` of today, ``26 nov, 10:14`` of this year; of another year, which a wrong clock may have said, all."""
    if at.date() == now.date():
        return clock_time(at)
    day = short_day(at.date(), language) if at.year == now.year else dated(at.date(), language)
    return f"{day}, {clock_time(at)}"


def history_words(standing: ServerStanding, now: datetime, language: str) -> str:
    """When the last visit went through and what went, for Compartir."""
    last = standing.last
    if last is None or not last.went:
        return translate("ServerVisits", "Todavía sin visitar")
    return translate("ServerVisits", "Última visita: {0}").format(moment_words(local_moment(last.went), now, language))


def exchanged_words(standing: ServerStanding) -> str:
    """What the last visit carried both ways; empty for nothing."""
    last = standing.last
    if last is None:
        return ""
    told = []
    if last.sent:
        told.append(translate("ServerVisits", "Entregó %n cambio(s).", "", last.sent))
    if last.received:
        told.append(translate("ServerVisits", "Recibió %n cambio(s).", "", last.received))
    return " ".join(told)
