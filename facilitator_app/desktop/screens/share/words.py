"""What the sharing says: what goes, what is missing and who had it, what a device may do, how long it still takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.sharing.devices import Device
from facilitator_app.queries.sharing.going_out import UNNAMED, GoingOut
from facilitator_app.queries.sharing.missing import Gap, Rumour, Witness
from facilitator_app.store.sharing.alarms import Alarm, AlarmKind
from facilitator_app.sync.moments import when

from ...formats import in_quotes

translate = QCoreApplication.translate
_OF = {
    "notes": ("note",),
    "people": ("participant", "participant_details", "consent", "training", "trainee", "skill"),
    "attendance": ("attendance", "signing_act"),
    "sessions": ("session", "agenda_item", "speaking_turn", "consensus_check", "consensus_answer", "summary"),
    "agreements": ("agreement", "agreement_version", "clause", "position", "ratification"),
    "commitments": ("commitment", "evidence", "source_account", "conclusion"),
    "analysis": ("history_event", "cause", "cause_stance", "actor", "actor_insight", "actor_relation", "actor_place",
                 "indicator", "reading", "signal", "protection_plan"),
    "papers": ("frozen_document",),
    "files": ("attachment",),
}  # fmt: skip
_GROUPS = {kind: group for group, kinds in _OF.items() for kind in kinds}
_SHOWN = 3
_MOST_WITNESSES = 2


def about_words(about: Iterable[tuple[str, int]]) -> str:
    """``34 notas, 5 de acuerdos y más``: the three things that most changes are about."""
    counts: Counter[str] = Counter()
    for kind, count in about:
        counts[_GROUPS.get(kind, "process")] += count
    named = counts.most_common(_SHOWN)
    words = ", ".join(_counted(kind, count) for kind, count in named)
    return translate("Share", "{0} y más").format(words) if len(counts) > len(named) else words


def readers_words(going: GoingOut) -> str:
    """``Podrán leerlo: Juana Ixcoy, Marco Caal``; members follow from what was admitted, never from who carries."""
    if not going.readers and not going.table_only:
        return translate("Share", "Todavía nadie más es miembro")
    return translate("Share", "Podrán leerlo: {0}").format(_listed(going.readers or going.table_only))


def table_only_words(going: GoingOut) -> str:
    """Who reads the table and nothing of the team."""
    if not going.table_only or not going.readers:
        return ""
    return translate("Share", "Solo lo de la mesa: {0}").format(_listed(going.table_only))


def _listed(people: Sequence[str]) -> str:
    """Names, and in words those whose name has not arrived."""
    unnamed = translate("Share", "un equipo sin nombre")
    return ", ".join(unnamed if one == UNNAMED else one for one in people)


def device_words(person: str | None, device_name: str | None) -> str:
    """``la laptop de Juana (Juana Ixcoy)``: a device as its owner calls it."""
    if device_name and person:
        return device_name if person.split(" ")[0] in device_name else f"{device_name} ({person})"
    return device_name or person or translate("Share", "un equipo sin nombre")


def device_in_words(person: str | None, device_name: str | None) -> str:
    """``«laptop de Juana»``: a device inside a sentence, where its own name could be read as words of the sentence."""
    if not device_name:
        return device_words(person, None)
    called = translate("Share", "«{0}»").format(device_name)
    return called if not person or person.split(" ")[0] in device_name else f"{called} ({person})"


def gap_words(gap: Gap, now: datetime, language: str) -> tuple[str, str]:
    """What is missing, and who has it: ``Faltan los cambios 41–57 de …``, ``Beto dijo el martes que lo tiene.``"""
    unknown = translate("Share", "un equipo del que aún no llegó nada")
    whose = device_in_words(gap.person, gap.device_name) if gap.person or gap.device_name else unknown
    if gap.is_hearsay:
        alone = _called(gap.witnesses[0])
        if gap.count == 1:
            words = translate("Share", "Solo {0} dice que falta el cambio {1} de {2}").format(alone, gap.first, whose)
        else:
            words = translate("Share", "Solo {0} dice que faltan los cambios {1}–{2} de {3}").format(
                alone, gap.first, gap.last, whose
            )
        known = translate(
            "Share", "Ningún otro equipo ha hablado de esto; lo demás ya está aplicado y no espera por ello."
        )
    else:
        if gap.count == 1:
            words = translate("Share", "Falta el cambio {0} de {1}").format(gap.first, whose)
        else:
            words = translate("Share", "Faltan los cambios {0}–{1} de {2}").format(gap.first, gap.last, whose)
        known = _what_then(gap)
    return words, " ".join((*_place(gap), *_said(gap, now, language), known))


def _said(gap: Gap, now: datetime, language: str) -> list[str]:
    """What others said of it and when: those who say to have it, or else those who know of it."""
    if gap.is_emptied:
        return []
    told = [
        (_called(one), when(one.at, now, language)) for one in gap.witnesses if one.has or not gap.held_by
    ][:_MOST_WITNESSES]
    if gap.held_by or gap.is_lost:
        return [translate("Share", "{0} dijo {1} que lo tiene.").format(*one) for one in told]
    return [translate("Share", "Hablaron de esto: {0}.").format("; ".join(map(", ".join, told)))] if told else []


def _what_then(gap: Gap) -> str:
    if gap.is_emptied:
        return translate(
            "Share", "Llegó vacío: alguien lo borró sin tener derecho. Vuelve si algún equipo lo tiene aún."
        )
    if gap.is_lost:
        return translate("Share", "Ya no lo dice: busque un respaldo de ese equipo o una memoria de antes.")
    if not gap.held_by:
        return translate(
            "Share", "Ningún equipo dice tenerlo todo. Lo demás ya está aplicado. Pregunte a quien lo escribió."
        )
    return translate("Share", "Lo demás ya está aplicado. El próximo paquete los pide.")


def _called(witness: Witness) -> str:
    return witness.person or device_in_words(None, witness.device_name)


def _place(gap: Gap) -> list[str]:
    place = gap.process or ""
    if place and gap.kind == "team":
        place = translate("Share", "{0}, lo del equipo").format(place)
    return [f"{place}."] if place else []


def rumour_words(rumour: Rumour) -> tuple[str, str]:
    """Where one device alone tells of a great many parts."""
    words = translate("Share", "Solo {0} dice que aquí falta(n) %n parte(s)", "", rumour.parts)
    return words.format(_called(rumour.witness)), translate(
        "Share",
        "Ningún otro equipo ha hablado de eso; lo demás no espera por ello. Pregunte, o avise a quien coordina.",
    )


def role_words(device: Device) -> str:
    """What a device may do."""
    if device.removed:
        return translate("Share", "Retirado")
    if device.own:
        return translate("Share", "Este equipo")
    return {
        "coordinator": translate("Share", "Coordina"),
        "facilitator": translate("Share", "Puede escribir"),
        "observer": translate("Share", "Lee la mesa"),
    }.get(device.role or "", translate("Share", "No participa"))


def contact_words(device: Device, now: datetime, language: str) -> str:
    """When a device was last heard of."""
    if device.last_contact is None:
        return translate("Share", "sin noticias todavía")
    return translate("Share", "última señal {0}").format(
        when(datetime.fromisoformat(device.last_contact), now, language)
    )


def alarm_words(alarm: Alarm, devices: Sequence[Device]) -> tuple[str, str]:
    """What looked wrong, and what to do."""
    by = {device.signing.hex(): device_in_words(device.person, device.device_name) for device in devices}
    who = by.get(str(alarm.details.get("device") or alarm.details.get("sender") or ""), "")
    who = who or translate("Share", "un equipo que no se conoce")
    told = {
        AlarmKind.FORK: (
            translate("Share", "Hay dos copias de un mismo equipo: {0}").format(who),
            translate("Share", "Se guardó lo de las dos. Pregunte si restauró un respaldo o copió su carpeta."),
        ),
        AlarmKind.OWN_COPY: (
            translate("Share", "Otra copia de este espacio de trabajo también escribe"),
            translate("Share", "Nada se perdió. Use una sola de las dos y guarde la otra."),
        ),
        AlarmKind.PLANTED_KEY: (
            translate("Share", "Llegó una llave que nadie de la coordinación avaló"),
            translate("Share", "No se usó. La mandó {0}: avise a la coordinación.").format(who),
        ),
        AlarmKind.NO_RIGHT: (
            translate("Share", "Escribió quien solo puede leer: {0}").format(who),
            translate("Share", "Eso no entró. Si debe escribir, admítalo como facilitación."),
        ),
        AlarmKind.ROLLBACK: (
            translate("Share", "Alguien entregó una versión más vieja de lo que ya se conocía"),
            translate("Share", "Aquí no cambió nada. Pida otra vez el paquete, por otro camino."),
        ),
        AlarmKind.FALSE_CLAIM: (
            translate("Share", "{0} dice tener cambios que este equipo nunca escribió").format(who),
            translate("Share", "No se cuenta con ello. Si aquí restauró un respaldo, pídale un paquete; si no, avise."),
        ),
    }
    return told[AlarmKind(alarm.kind)]


def put_out_words(titles: Sequence[str]) -> tuple[str, str]:
    """What this device was removed from, what that means, and the way back."""
    strong = translate("Share", "Este equipo fue retirado de: {0}").format(_titled(titles))
    told = translate(
        "Share",
        "Lo de antes sigue aquí y lo puede leer; lo que escribió después espera a que la coordinación lo acepte, y lo "
        "nuevo de los demás ya no le llega. Si debe seguir participando, entregue su tarjeta a quien coordina.",
    )
    return strong, told


def uncoordinated_words(titles: Sequence[str]) -> tuple[str, str]:
    """What nobody coordinates any more, what that means, and the way out."""
    strong = translate("Share", "Ya nadie coordina: {0}").format(_titled(titles))
    told = translate(
        "Share",
        "Quienes coordinaban se retiraron entre sí. Pueden seguir escribiendo y compartiendo, con llaves nuevas; nadie "
        "puede admitir ni retirar a nadie. Para volver a tener coordinación, una persona de confianza saca la mesa a "
        "un archivo (export), la trae en un espacio de trabajo nuevo (import) y admite allí a los demás.",
    )
    return strong, told


def _titled(titles: Sequence[str]) -> str:
    programme = translate("Share", "el programa")
    return ", ".join(in_quotes(title) if title else programme for title in titles)


def left_words(seconds: float) -> str:
    """``quedan unos 2 minutos``."""
    if seconds < 50:
        return translate("Share", "queda menos de un minuto")
    return translate("Share", "queda(n) unos %n minuto(s)", "", max(1, round(seconds / 60)))


def _counted(kind: str, count: int) -> str:
    return {
        "notes": lambda: translate("Share", "%n nota(s)", "", count),
        "people": lambda: translate("Share", "%n de personas", "", count),
        "attendance": lambda: translate("Share", "%n de asistencia", "", count),
        "sessions": lambda: translate("Share", "%n de sesiones", "", count),
        "agreements": lambda: translate("Share", "%n de acuerdos", "", count),
        "commitments": lambda: translate("Share", "%n de compromisos", "", count),
        "analysis": lambda: translate("Share", "%n de análisis", "", count),
        "papers": lambda: translate("Share", "%n papel(es)", "", count),
        "files": lambda: translate("Share", "%n archivo(s)", "", count),
        "process": lambda: translate("Share", "%n de la mesa", "", count),
    }[kind]()
