"""What the checks before an acta becomes final say, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.papers.acta_checks import Check

translate = QCoreApplication.translate
_MOST_NAMED = 4


def check_words(check: Check) -> str:
    """One check in a line."""
    if check.code in ("summary", "no_summary", "summary_unread"):
        return _of_summaries(check)
    made = _counted(check) if check.count or check.code in ("reserved", "kept_out") else _plain(check)
    return made or check.code


def check_detail(check: Check) -> str:
    """The names behind a check, the first few of them."""
    if not check.named or check.code in ("interpreter", "no_summary", "summary_unread"):
        return ""
    more = len(check.named) - _MOST_NAMED
    listed = ", ".join(check.named[:_MOST_NAMED])
    return translate("MinutesChecks", "{0} y {1} más").format(listed, more) if more > 0 else listed


def _plain(check: Check) -> str:
    fine = {
        "when_and_where": translate("MinutesChecks", "Fecha, hora y lugar"),
        "ended": translate("MinutesChecks", "Hora de cierre"),
        "agenda": translate("MinutesChecks", "Agenda anotada"),
        "quorum": translate("MinutesChecks", "Quórum anotado"),
        "unmarked": translate("MinutesChecks", "Toda la lista está marcada"),
        "consent": translate("MinutesChecks", "A todas las personas se les preguntó si se les nombra"),
        "interpreter": translate("MinutesChecks", "Intérprete: {0}").format("".join(check.named)),
        "read_aloud": translate("MinutesChecks", "Leída en voz alta"),
        "named_concerns": translate("MinutesChecks", "Ninguna preocupación sale con nombre"),
        "gaps": translate("MinutesChecks", "Cláusulas con su seguimiento completo"),
        "reservation_words": translate("MinutesChecks", "Reservas con sus palabras"),
        "drafts": translate("MinutesChecks", "Acuerdos con el texto cerrado"),
        "open_text": translate("MinutesChecks", "Ninguna cláusula con texto entre corchetes"),
        "disputed": translate("MinutesChecks", "Sin versiones por decidir"),
        "missing": translate("MinutesChecks", "No falta ningún cambio por llegar"),
    }
    lacking = {
        "when_and_where": translate("MinutesChecks", "Falta la hora de inicio o el lugar"),
        "no_start": translate("MinutesChecks", "Sin hora de inicio el acta no puede ser definitiva"),
        "place_code": translate(
            "MinutesChecks",
            "El municipio es un código que no se conoce y el acta no lo dice: revise el país de la mesa",
        ),
        "ended": translate("MinutesChecks", "Falta la hora de cierre"),
        "agenda": translate("MinutesChecks", "No se anotó la agenda"),
        "quorum": translate("MinutesChecks", "No se anotó el quórum"),
        "no_interpreter": translate("MinutesChecks", "Hubo varios idiomas y no se anotó quién interpretó"),
        "people": translate("MinutesChecks", "Nadie está marcado como presente"),
        "read_aloud": translate("MinutesChecks", "No se ha leído en voz alta"),
        "notes": translate("MinutesChecks", "Ninguna nota es para el acta"),
    }
    return (fine if check.fine else lacking).get(check.code, "")


def _counted(check: Check) -> str:
    count = check.count
    counted = {
        "people": translate("MinutesChecks", "%n persona(s) presente(s)", "", count),
        "unmarked": translate("MinutesChecks", "%n persona(s) de la lista sin marcar", "", count),
        "consent": translate(
            "MinutesChecks", "A %n persona(s) no se les preguntó si se les nombra: saldrán reservadas", "", count
        ),
        "reserved": translate("MinutesChecks", "%n nombre(s) reservado(s), ocultos", "", count),
        "notes": translate("MinutesChecks", "%n nota(s) para el acta", "", count),
        "kept_out": translate("MinutesChecks", "%n nota(s) del equipo o privadas, fuera", "", count),
        "named_concerns": translate(
            "MinutesChecks", "%n preocupación(es) salen con nombre; las leerá toda la mesa", "", count
        ),
        "gaps": translate("MinutesChecks", "%n cláusula(s) con huecos; el acta los nombra", "", count),
        "reservation_words": translate("MinutesChecks", "%n reserva(s) sin palabras", "", count),
        "drafts": translate("MinutesChecks", "%n acuerdo(s) con el texto abierto", "", count),
        "open_text": translate("MinutesChecks", "%n cláusula(s) con texto abierto entre corchetes", "", count),
        "disputed": translate(
            "MinutesChecks", "%n dato(s) con dos versiones sin decidir: así no puede ser definitiva", "", count
        ),
        "missing": translate("MinutesChecks", "Faltan %n cambio(s) que no han llegado", "", count),
        "reserved_in_text": translate(
            "MinutesChecks", "El texto nombra a %n persona(s) reservada(s); corríjalo antes de imprimir", "", count
        ),
    }
    return counted.get(check.code, "")


def _of_summaries(check: Check) -> str:
    """In which languages the acta says what it came to, or does not."""
    said = {
        "summary": translate("MinutesChecks", "Resumen en {0}"),
        "no_summary": translate("MinutesChecks", "Se habló en {0} y el acta no lleva resumen en ese idioma"),
        "summary_unread": translate("MinutesChecks", "El resumen en {0} no se ha leído en voz alta"),
    }
    return said[check.code].format(", ".join(check.named))
