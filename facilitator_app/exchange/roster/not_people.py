"""Rows below the header that are no people: totals, signatures of who made the list, the header once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .cell import Row, shown
from .choices import phrase
from .header_row import label

EMPTY = "row_empty"
TOTAL = "row_total"
FOOTER = "row_footer"
HEADER_AGAIN = "row_header_again"
NO_NAME = "row_no_name"

_TOTAL = re.compile(r"(sub ?)?total(es)?( (de|general|participantes|personas|asistentes|people|mujeres|hombres|of)\b.*)?( \d+)?|suma|soma|somme|gran total|total general")
_FOOTER = re.compile(
    r"(elaborado|elaboro|preparado|revisado|aprobado|autorizado|responsable|facilitador[a]?|registrado|levantado|prepared|elaborated"
    r"|elabore|etabli|fuente|source|fonte|vo ?bo|visto bueno|lugar y fecha|firma y sello|hora de (inicio|cierre|finalizacion)"
    r"|observaciones generales|nota aclaratoria|ultima linea|pagina \d+|page \d+)\b.*"
)
_LONGEST_SHOWN = 80


def reason_to_skip(row: Row, header: Sequence[str], named: bool, ordinals: frozenset[int]) -> str | None:
    """The code of why `row` is no person, or None. `named` says whether its cells of names hold anything."""
    filled = [at for at, cell in enumerate(row) if shown(cell).strip()]
    if not filled or set(filled) <= ordinals:
        return EMPTY
    first = phrase(shown(row[filled[0]]))
    if _TOTAL.fullmatch(first):
        return TOTAL
    if _FOOTER.fullmatch(first) and len(filled) <= 3:
        return FOOTER
    if len(filled) > 1 and all(label(row[at]) == (header[at] if at < len(header) else "") for at in filled):
        return HEADER_AGAIN
    if named:
        return None
    return FOOTER if len(filled) == 1 and filled[0] == 0 else NO_NAME


def beginning_of(row: Row) -> str:
    """The first words of a row, to show which one is meant."""
    return " · ".join(label(cell) for cell in row if label(cell))[:_LONGEST_SHOWN]
