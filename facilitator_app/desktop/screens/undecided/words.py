"""What waits, in words: fields by their name, values as people say them, what happened and where to look."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.merging.decision import Decision, Undecided, VersionSide, Waits
from facilitator_app.store.reference.catalogues import label
from facilitator_app.store.sharing.ways import Way

from ...formats import clock_time, full_day

translate = QCoreApplication.translate
LETTERS = "ABCDEFGH"
_CATALOGUES = {
    ("attendance", "status"): "attendance_statuses",
    ("note", "kind"): "note_kinds",
    ("note", "visibility"): "visibilities",
    ("note", "attribution"): "attributions",
    ("session", "kind"): "session_kinds",
    ("session", "state"): "session_states",
    ("agreement", "state"): "agreement_states",
    ("agreement", "decision"): "decision_modes",
    ("commitment", "status"): "commitment_statuses",
    ("position", "value"): "position_values",
    ("participant", "delegate"): "delegates",
    ("participant", "sex"): "sexes",
    ("party", "sector"): "sectors",
    ("process", "stage"): "stages",
}


def field_name(field: str) -> str:
    """What a field is called on the screen; its code where no screen asks for it."""
    return _field_names().get(field, field.removesuffix("_id").replace("_", " "))


def _field_names() -> dict[str, str]:
    return {
        "text": translate("Undecided", "Texto"),
        "title": translate("Undecided", "Título"),
        "name": translate("Undecided", "Nombre"),
        "key": translate("Undecided", "Clave"),
        "number": translate("Undecided", "Número"),
        "kind": translate("Undecided", "Tipo"),
        "status": translate("Undecided", "Estado"),
        "state": translate("Undecided", "Estado"),
        "value": translate("Undecided", "Posición"),
        "starts_at": translate("Undecided", "Comienzo"),
        "ends_at": translate("Undecided", "Fin"),
        "at": translate("Undecided", "Hora"),
        "venue": translate("Undecided", "Lugar"),
        "due_on": translate("Undecided", "Fecha límite"),
        "role": translate("Undecided", "Cargo"),
        "office": translate("Undecided", "Cargo"),
        "organisation": translate("Undecided", "Organización"),
        "sector": translate("Undecided", "Sector"),
        "sex": translate("Undecided", "Sexo"),
        "birth_year": translate("Undecided", "Año de nacimiento"),
        "language": translate("Undecided", "Idioma"),
        "phone": translate("Undecided", "Teléfono"),
        "email": translate("Undecided", "Correo"),
        "community": translate("Undecided", "Comunidad"),
        "municipality": translate("Undecided", "Municipio"),
        "party_id": translate("Undecided", "Parte"),
        "participant_id": translate("Undecided", "Persona"),
        "responsible_id": translate("Undecided", "Responsable"),
        "responsible_party_id": translate("Undecided", "Parte responsable"),
        "session_id": translate("Undecided", "Sesión"),
        "agreement_id": translate("Undecided", "Acuerdo"),
        "clause_id": translate("Undecided", "Cláusula"),
        "proposed_by_id": translate("Undecided", "Quién la propuso"),
        "visibility": translate("Undecided", "Quién puede leerla"),
        "indicator": translate("Undecided", "Indicador"),
        "verification": translate("Undecided", "Cómo se verifica"),
        "resources": translate("Undecided", "Recursos"),
        "words": translate("Undecided", "Palabras"),
        "stage": translate("Undecided", "Etapa"),
        "delegate": translate("Undecided", "Titular o suplente"),
        "arrived_at": translate("Undecided", "Hora de llegada"),
        "represents": translate("Undecided", "A quién representa"),
        "position": translate("Undecided", "Cargo"),
        "pseudonym": translate("Undecided", "Seudónimo"),
        "reserved_name": translate("Undecided", "Nombre reservado"),
        "authority": translate("Undecided", "Acreditación"),
        "people": translate("Undecided", "Pueblo"),
        "languages": translate("Undecided", "Idiomas"),
        "national_id": translate("Undecided", "Documento de identidad"),
        "signs_with": translate("Undecided", "Cómo firma"),
        "needs_interpretation": translate("Undecided", "Necesita intérprete"),
        "original_text": translate("Undecided", "Texto original"),
        "rendered_by": translate("Undecided", "Quién lo tradujo"),
        "read_aloud_at": translate("Undecided", "Cuándo se leyó en voz alta"),
        "read_in": translate("Undecided", "Idioma en que se leyó"),
        "finger": translate("Undecided", "Dedo"),
        "source": translate("Undecided", "De dónde se sabe"),
        "description": translate("Undecided", "Descripción"),
        "file_name": translate("Undecided", "Nombre del archivo"),
        "thumbnail": translate("Undecided", "Imagen pequeña"),
        "attachment_id": translate("Undecided", "Archivo"),
        "content": translate("Undecided", "Contenido"),
        "reservation": translate("Undecided", "Reserva"),
        "skill": translate("Undecided", "Habilidad"),
    }


def value_words(item: Undecided, side_said: str | None, language: str) -> str:
    """A value as people say it; a dash for an empty one."""
    if side_said is None or side_said == "":
        return translate("Undecided", "– (vacío)")
    catalogue = _CATALOGUES.get((item.type, item.field or ""))
    if catalogue is not None:
        return label(catalogue, side_said.removeprefix("~"), language)
    if side_said in ("True", "False"):
        return translate("Undecided", "Sí") if side_said == "True" else translate("Undecided", "No")
    if len(side_said) in (10, 16, 19) and side_said[4:5] == "-":
        return moment_words(side_said, language)
    return side_said


def moment_words(at: str, language: str) -> str:
    """A date or a moment as people write it; as it came where it is none."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    day = full_day(moment.date(), language)
    return day if len(at) == 10 else f"{day}, {clock_time(moment)}"


def writer_words(side: VersionSide, language: str) -> str:
    """When and where a version was written, and by which way it came."""
    return " · ".join(part for part in (moment_words(side.at, language), side.device, way_words(side.way)) if part)


def way_words(way: str | None) -> str:
    """«llegó en un paquete»; nothing where that was not kept."""
    ways = {
        Way.HERE.value: translate("Undecided", "escrito en este equipo"),
        Way.BUNDLE.value: translate("Undecided", "llegó en un paquete"),
        Way.SERVER.value: translate("Undecided", "llegó por el servidor"),
    }
    return ways.get(way or "", "")


def version_deed_words(side: VersionSide) -> str:
    """That a version is nothing new, or stands in the place of what was taken out; empty for what somebody wrote."""
    told = {
        "restated": translate("Undecided", "No es un cambio nuevo: se volvió a escribir al borrar otra cosa."),
        "redacted": translate("Undecided", "Aquí se borró contenido de verdad; otra versión puede traerlo de vuelta."),
    }
    return told.get(side.verb or "", "")


def version_name(n: int) -> str:
    """«A», «B»…"""
    return LETTERS[(n - 1) % len(LETTERS)]


def item_words(item: Undecided, language: str) -> str:
    """One thing that waits on one line: what record, and what of it."""
    kind = label("record_types", item.type, language)
    subject = f"{kind} {item.subject}" if item.subject[:1].isdigit() else f"{kind} · {item.subject}".rstrip(" ·")
    return f"{field_name(item.field)} · {subject}" if item.field and item.kind == Waits.VALUE else subject


def kind_words(kind: str) -> str:
    """What is the matter, in one or two words."""
    return {
        Waits.TEXT: translate("Undecided", "texto"),
        Waits.VALUE: translate("Undecided", "dato"),
        Waits.RESURFACED: translate("Undecided", "borrado y cambiado"),
        Waits.TWO_FINALS: translate("Undecided", "dos finales"),
        "duplicate_key": translate("Undecided", "clave repetida"),
        "duplicate_number": translate("Undecided", "número repetido"),
        "missing_reference": translate("Undecided", "falta lo que nombra"),
        "impossible": translate("Undecided", "no se puede mostrar"),
        "rival": translate("Undecided", "clave de otro espacio"),
        "waiting": translate("Undecided", "espera algo"),
        "ends_before_it_starts": translate("Undecided", "termina antes de empezar"),
        "signs_for_oneself": translate("Undecided", "firma por sí misma"),
    }.get(kind, kind)


def explanation(item: Undecided) -> str:
    """What happened, what is safe, and what to do, where there is nothing to choose between."""
    value = item.value
    return {
        "duplicate_key": translate(
            "Undecided", "Dos equipos dieron la clave «{0}» a cosas distintas. Las dos están guardadas. Cambie una."
        ),
        "duplicate_number": translate(
            "Undecided", "Dos equipos dieron el número {0} a cosas distintas. Las dos están guardadas. Cambie una."
        ),
        "missing_reference": translate(
            "Undecided",
            "Nombra algo que no está aquí: se borró en otro equipo, o todavía no llega. Lo demás está guardado. "
            "Espere el próximo paquete o corrija el dato.",
        ),
        "impossible": translate(
            "Undecided",
            "Trae un dato que esta versión no puede mostrar. Está guardado entero y se comparte tal como vino. "
            "Actualice la aplicación.",
        ),
        "rival": translate(
            "Undecided",
            "Otro equipo usó para una cosa la identidad de otra que ya estaba. Aquí se muestra la que menos personas "
            "pueden leer; la otra queda guardada.",
        ),
        "ends_before_it_starts": translate(
            "Undecided",
            "Un equipo cambió el comienzo y otro el fin, y ahora termina antes de empezar. Todo está guardado. "
            "Corrija la hora.",
        ),
        "signs_for_oneself": translate(
            "Undecided",
            "A ruego o como testigo firma otra persona, y aquí es la misma. Todo está guardado. Corrija quién firmó.",
        ),
        "waiting": translate(
            "Undecided",
            "Llegó un cambio antes que lo que cambia. Está guardado y se mostrará solo, cuando llegue lo que falta.",
        ),
    }.get(item.kind, "").format(value)


def heading(decision: Decision, language: str) -> str:
    """The question of the screen."""
    item = decision.item
    if item.kind in (Waits.TEXT, Waits.VALUE):
        holder = decision.holder
        if holder is not None and holder.clause_number and item.field == "text":
            return translate("Undecided", "Dos versiones de la cláusula {0}").format(
                ordinal(holder.clause_number, language).upper()
            )
        kind = label("record_types", item.type, language).lower()
        return translate("Undecided", "Dos versiones: {0} · {1}").format(field_name(item.field or "").lower(), kind)
    if item.kind == Waits.RESURFACED:
        return translate("Undecided", "Una persona lo borró y otra lo cambió")
    if item.kind == Waits.TWO_FINALS:
        return translate("Undecided", "Dos actas finales de lo mismo")
    return translate("Undecided", "Algo no casa: {0}").format(kind_words(item.kind))


def route_of(item: Undecided) -> str:
    """Where the record is shown, or its process."""
    nearest = {
        "process": f"process/{item.record}",
        "session": f"session/{item.record}",
        "agreement": f"agreement/{item.record}",
        "participant": f"people/person/{item.record}",
        "frozen_document": f"process/{item.process_id}",
    }.get(item.type)
    return nearest or (f"process/{item.process_id}" if item.process_id else "")
