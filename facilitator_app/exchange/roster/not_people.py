"""Rows below the header that are no people: totals, signatures of who made the list, the header once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .cell import Row, shown
from .choices import phrase
from .header_row import label
from .header_words import heads_a_column

EMPTY = "row_empty"
TOTAL = "row_total"
FOOTER = "row_footer"
HEADER_AGAIN = "row_header_again"
NO_NAME = "row_no_name"
NAME_TOO_LONG = "row_name_too_long"
HEADING = "row_heading"

_COUNTED = (
    r"(?:(?:numero|cantidad|no|subtotal|total) (?:de )?)?"
    r"(?:hombres|mujeres|participantes|asistentes|personas|invitados|invitadas|ninos|ninas|jovenes|men|women)"
)
_TOTAL = re.compile(
    r"(sub ?)?total(es)?( (de|general|participantes|personas|asistentes|people|mujeres|hombres|of)\b.*)?( \d+)?"
    r"|suma|soma|somme|gran total|total general"
    rf"|{_COUNTED} \d+( (y )?{_COUNTED} \d+)*|(total )?\d+ {_COUNTED}( (y )?\d+ {_COUNTED})*"
)
_SUMMED = re.compile(rf"{_COUNTED}|promedio( de edad)?|edad promedio|average|moyenne|media de edad")
_OF_SOMETHING = re.compile(r"(sub ?|gran )?total(es)?\b")
_SECTION = re.compile(
    r"(comunidad|comunidades|aldea|caserio|municipio|departamento|sector|grupo|institucion|organizacion|delegacion)\b.+"
)
_FOOTER = re.compile(
    r"(elaborado|elaboro|preparado|revisado|aprobado|autorizado|responsable|facilitador[a]?|registrado|levantado"
    r"|prepared|elabore|etabli|fuente|source|fonte|vo ?bo|visto bueno|lugar y fecha|firma y sello"
    r"|hora de (inicio|cierre|finalizacion)|observaciones|nota aclaratoria|ultima linea|linea final"
    r"|fin del? (la )?list(a|ado)|firma|nombre y firma|no habiendo mas|sello"
    r")\b.*|f|f f"
)
_PAGE = re.compile(r"((pagina|page|pag|hoja|folio) \d+|continua|continuacion)\b.*|van|vienen|pasan")
_DATED = re.compile(
    r".*\b\d{1,2} de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
    r"|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro)( del?( ano)? .*)?"
)
_TO_SIGN_ON = re.compile(r"_{3,}|\.{6,}|-{6,}")
_NUMBER_OF_PAGE = re.compile(r"[-–—\s]*\d{1,4}([\s/]+\d{1,4})?[-–—\s]*")
_NOBODY = frozenset({"vacante", "por designar", "por nombrar", "por definir", "pendiente", "sin nombre", "f", "m", "h"})
_LONGEST_SHOWN = 80


def reason_to_skip(
    row: Row, header: Sequence[str], named: bool, ordinals: frozenset[int], across: bool = False
) -> str | None:
    """The code of why `row` is no person, or None.

    `named` says whether its cells of names hold a letter, `across` whether it is merged into one cell.
    """
    filled = [at for at, cell in enumerate(row) if cell != "" and shown(cell).strip()]
    if not filled:
        return EMPTY
    first = shown(row[filled[0]]).strip()
    numbered = set(filled) <= ordinals
    lettered = any(letter.isalpha() for letter in first)
    turned = len(header) > 1 and (lettered or not numbered) and turns_a_page(row)
    closing = FOOTER if turned else _closing_line(first, [shown(row[at]).strip() for at in filled[1:]])
    if closing is not None:
        return closing
    if numbered:
        return HEADING if lettered else EMPTY
    if len(filled) == 1 and (across or (len(header) > 1 and _SECTION.fullmatch(phrase(first)))):
        return HEADING
    if len(filled) > 1 and all(label(row[at]) == (header[at] if at < len(header) else "") for at in filled):
        return HEADER_AGAIN
    return None if named else NO_NAME


def may_be_a_person(row: Row) -> bool:
    """Whether a row can tell what its columns hold: no sum, no foot of a list, and not without a letter."""
    texts = [text for cell in row if (text := shown(cell).strip())]
    lettered = any(letter.isalpha() for text in texts for letter in text)
    return lettered and _closing_line(texts[0], texts[1:]) is None


def _closing_line(first: str, others: Sequence[str]) -> str | None:
    """Whether a row that begins with `first` sums up or signs the list."""
    if first.isdigit():
        return None
    words = phrase(first)
    if _TOTAL.fullmatch(words):
        return TOTAL
    only_numbers = not any(letter.isalpha() for text in others for letter in text)
    if only_numbers and (_OF_SOMETHING.match(words) or (others and _SUMMED.fullmatch(words))):
        return TOTAL
    if not others and (_TO_SIGN_ON.search(first) or _DATED.fullmatch(words)):
        return FOOTER
    return FOOTER if len(others) <= 2 and (_FOOTER.fullmatch(words) or _PAGE.fullmatch(words)) else None


def turns_a_page(row: Row) -> bool:
    """Whether all that `row` says is where one page ends and the next begins."""
    texts = [text for cell in row if (text := shown(cell).strip())]
    return len(texts) == 1 and bool(_NUMBER_OF_PAGE.fullmatch(texts[0]) or _PAGE.fullmatch(phrase(texts[0])))


def may_be_a_name(name: str) -> bool:
    """Whether `name` can be somebody's: no mark of sex in a row that slipped, no heading of a column, no free seat."""
    return bool(name) and not heads_a_column(name) and phrase(name) not in _NOBODY


def beginning_of(row: Row) -> str:
    """The first words of a row, to show which one is meant."""
    return " · ".join(label(cell) for cell in row if label(cell))[:_LONGEST_SHOWN]
