"""How people are shown in lists: their sector, how they sign, what they consent to, in the language of the moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.vocabulary import ActKind, ConsentAct, ConsentHow, ConsentPurpose
from facilitator_app.queries.seats import Seat
from facilitator_app.store.records.consents import ConsentNow
from facilitator_app.store.reference.catalogues import label

from ..theme.sectors import Sector
from ..theme.tokens import Tone
from ..widgets.row_table import Cell

translate = QCoreApplication.translate

ACT_ICONS = {
    ActKind.SIGNATURE: "pen-line",
    ActKind.THUMBPRINT: "fingerprint",
    ActKind.ON_REQUEST: "users",
    ActKind.WITNESS: "eye",
    ActKind.STAMP: "stamp",
    ActKind.REFUSED: "message-square-text",
}
"""Every way of standing behind a paper has an icon of its own, and none is an alarm."""


def act_word(kind: str) -> str:
    """How a person signs, in a word or two."""
    words = {
        ActKind.SIGNATURE: translate("PersonWords", "Firma"),
        ActKind.THUMBPRINT: translate("PersonWords", "Huella"),
        ActKind.ON_REQUEST: translate("PersonWords", "A ruego"),
        ActKind.WITNESS: translate("PersonWords", "Testigo"),
        ActKind.STAMP: translate("PersonWords", "Sello"),
        ActKind.REFUSED: translate("PersonWords", "No firma"),
    }
    return next((word for code, word in words.items() if code == kind), kind)


def act_words(kinds: Iterable[str]) -> str:
    """Several acts of one person: «Firma y sello»."""
    first, *others = [act_word(kind) for kind in dict.fromkeys(kinds)] or [""]
    joined = translate("PersonWords", "{0} y {1}")
    for other in others:
        first = joined.format(first, other.lower())
    return first


def act_icon(kind: str) -> str:
    """The icon of an act."""
    return next((icon for code, icon in ACT_ICONS.items() if code == kind), "pen-line")


def sector_word(code: str | None, own: Mapping[str, str], language: str) -> str:
    """What a sector is called: by the process's own word, or by the catalogue."""
    return own.get(code) or label("sectors", code, language) if code else ""


def sector_mark(code: str | None) -> Sector | None:
    """The colour of a sector, which always stands beside its word."""
    return Sector(code) if code else None


def standing(seat: Seat, language: str) -> str:
    """Party and role in one line: «COCODE Chirreb'e · titular»."""
    delegate = label("delegates", seat.delegate, language).lower() if seat.delegate else ""
    return " · ".join(part for part in (seat.party or "", seat.position or delegate) if part)


def consent_cell(consents: Mapping[str, ConsentNow], *, reserved: bool) -> Cell:
    """Whether the person may be named in the acta, as a pill."""
    now = consents.get(ConsentPurpose.NAMED_IN_MINUTES)
    if now is None:
        if reserved:
            return Cell(pill=translate("PersonWords", "Sin nombre"), pill_icon="eye-off", tone=Tone.INFO)
        return Cell(pill=translate("PersonWords", "Preguntar"), pill_icon="circle-alert", tone=Tone.ATTENTION)
    if now.act != ConsentAct.GIVEN:
        words = translate("PersonWords", "Lo retiró") if now.act == ConsentAct.WITHDRAWN else ""
        return Cell(pill=words or translate("PersonWords", "No lo dio"), pill_icon="minus", tone=Tone.NEUTRAL)
    return Cell(pill=how_word(now.how), pill_icon="mic" if now.how == ConsentHow.ORAL else "check", tone=Tone.DONE)


def how_word(how: str | None) -> str:
    """How consent was given, in a word or two."""
    words = {
        ConsentHow.ORAL: translate("PersonWords", "De palabra"),
        ConsentHow.WRITTEN: translate("PersonWords", "Escrito"),
        ConsentHow.THUMBPRINT: translate("PersonWords", "Con huella"),
        ConsentHow.INTERPRETER: translate("PersonWords", "Con intérprete"),
    }
    return next((word for code, word in words.items() if code == how), translate("PersonWords", "Dado"))
