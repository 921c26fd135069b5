"""What the record says of a person, in words: sections of label and value, for the screen and for paper alike."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.documents.person_page import PageSection, PersonPageContent
from facilitator_app.documents.phrases import phrases
from facilitator_app.domain.vocabulary import ConsentPurpose
from facilitator_app.queries.person import Attended, PersonPage
from facilitator_app.store.reference.catalogues import label, language_name

from ...formats import full_day
from ..person_words import act_word, how_word, standing

translate = QCoreApplication.translate


def page_sections(page: PersonPage, language: str) -> tuple[PageSection, ...]:
    """Everything kept of a person; sections that hold nothing are left out."""
    sections = (
        PageSection(heading=translate("PersonPage", "En la mesa"), lines=_seat(page, language)),
        PageSection(heading=translate("PersonPage", "Datos que se guardan"), lines=_details(page, language)),
        PageSection(heading=translate("PersonPage", "Consentimientos"), lines=_consents(page, language)),
        PageSection(heading=translate("PersonPage", "Sesiones"), lines=_sessions(page, language)),
        PageSection(heading=translate("PersonPage", "Lo que dijo y firmó"), lines=_acts(page, language)),
    )
    return tuple(section for section in sections if section.lines)


def page_content(page: PersonPage, process: str, language: str, now: datetime) -> PersonPageContent:
    """The page as it prints."""
    return PersonPageContent(
        language=language,
        overline=process,
        title=page.seat.name,
        below=translate("PersonPage", "Lo que el registro dice de usted"),
        heads=(translate("PersonPage", "Qué"), translate("PersonPage", "Dice")),
        sections=page_sections(page, language),
        foot=translate(
            "PersonPage",
            "Puede pedir que se corrija, que se reserve su nombre o retirar un consentimiento. Lo que ya está en "
            "papel firmado no cambia, pero se anota.",
        ),
        printed_at=now,
    )


def _seat(page: PersonPage, language: str) -> tuple[tuple[str, str], ...]:
    seat = page.seat
    said = [
        (translate("PersonPage", "Nombre"), seat.name),
        (translate("PersonPage", "Nombre reservado, para el equipo"), page.reserved_name or ""),
        (translate("PersonPage", "Parte y cargo"), standing(seat, language)),
        (translate("PersonPage", "Acreditación"), page.authority or ""),
        *((translate("PersonPage", "Comisión"), title) for title, _ in page.commissions),
        *((translate("PersonPage", "También escrita como"), name) for name in page.joined),
    ]
    return tuple((name, value) for name, value in said if value)


def _details(page: PersonPage, language: str) -> tuple[tuple[str, str], ...]:
    names = detail_names(language)
    said = [(names.get(name, name), detail_words(name, value, language)) for name, value in page.details.items()]
    gone = translate("PersonPage", "todavía está escrito, aunque la mesa ya no lo guarda")
    return (*said, *((names.get(name, name), gone) for name in page.no_longer_kept))


def detail_names(language: str) -> dict[str, str]:
    """What each personal detail is called."""
    return {
        "sex": label("personal_fields", "sex", language),
        "birth_year": label("personal_fields", "birth_year", language),
        "people": label("personal_fields", "people", language),
        "language": label("personal_fields", "language", language),
        "languages": translate("PersonPage", "Idiomas"),
        "needs_interpretation": translate("PersonPage", "Necesita interpretación"),
        "national_id": label("personal_fields", "national_id", language),
        "phone": label("personal_fields", "phone", language),
        "community": translate("PersonPage", "Comunidad"),
        "signs_with": translate("PersonPage", "Cómo firma"),
    }


def detail_words(name: str, value: Any, language: str) -> str:
    """A personal detail in words."""
    catalogue = {"sex": "sexes", "people": "peoples"}.get(name)
    if catalogue is not None:
        return label(catalogue, value, language)
    if name == "language":
        return language_name(value, language)
    if name == "languages":
        return ", ".join(language_name(code, language) for code in value)
    if name == "signs_with":
        return act_word(value)
    if isinstance(value, bool):
        return translate("PersonPage", "Sí") if value else translate("PersonPage", "No")
    return str(value)


def _consents(page: PersonPage, language: str) -> tuple[tuple[str, str], ...]:
    said = []
    for purpose in ConsentPurpose:
        now = page.consents.get(purpose)
        words = translate("PersonPage", "No se le ha preguntado")
        if now is not None:
            parts = [label("consent_acts", now.act, language), how_word(now.how).lower() if now.how else ""]
            parts.append(full_day(now.on, language) if now.on else "")
            parts.append(translate("PersonPage", "preguntó {0}").format(now.asked_by) if now.asked_by else "")
            parts.append(translate("PersonPage", "testigo {0}").format(now.witness) if now.witness else "")
            words = ", ".join(part for part in parts if part)
        said.append((label("consent_purposes", purpose, language), words))
    return tuple(said)


def _sessions(page: PersonPage, language: str) -> tuple[tuple[str, str], ...]:
    said = []
    for one in page.attended:
        parts = [label("attendance_statuses", one.status, language)]
        parts.append(full_day(one.starts_at.date(), language) if one.starts_at else "")
        said.append((_session(one) or "–", ", ".join(part for part in parts if part)))
    return tuple(said)


def _session(one: Attended) -> str:
    return translate("PersonPage", "Sesión {0}").format(one.number) if one.number else one.title or ""


def _acts(page: PersonPage, language: str) -> tuple[tuple[str, str], ...]:
    said = []
    if page.turns:
        said.append((translate("PersonPage", "Veces que tuvo la palabra"), str(page.turns)))
    if page.notes:
        said.append((translate("PersonPage", "Notas de lo que dijo"), str(page.notes)))
    sessions = {one.session_id: _session(one) for one in page.attended}
    for act in page.acted:
        finger = label("fingers", act.finger, language) if act.finger else ""
        words = phrases(language)("names.quoted", text=act.words.strip("«»“” \u00a0")) if act.words else ""
        when = full_day(act.at.date(), language) if act.at else ""
        parts = (sessions.get(act.session_id, ""), finger, words, when)
        said.append((act_word(act.kind), ", ".join(part for part in parts if part) or "–"))
    return tuple(said)
