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
HEADING = "row_heading"

_TOTAL = re.compile(
    r"(sub ?)?total(es)?( (de|general|participantes|personas|asistentes|people|mujeres|hombres|of)\b.*)?( \d+)?"
    r"|suma|soma|somme|gran total|total general"
)
_FOOTER = re.compile(
    r"(elaborado|elaboro|preparado|revisado|aprobado|autorizado|responsable|facilitador[a]?|registrado|levantado"
    r"|prepared|elabore|etabli|fuente|source|fonte|vo ?bo|visto bueno|lugar y fecha|firma y sello"
    r"|hora de (inicio|cierre|finalizacion)|observaciones generales|nota aclaratoria|ultima linea"
    r"|pagina \d+|page \d+)\b.*"
)
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
    closing = _closing_line(shown(row[filled[0]]).strip(), len(filled))
    if closing is not None:
        return closing
    if set(filled) <= ordinals:
        return HEADING if any(letter.isalpha() for letter in shown(row[filled[0]])) else EMPTY
    if across and len(filled) == 1:
        return HEADING
    if len(filled) > 1 and all(label(row[at]) == (header[at] if at < len(header) else "") for at in filled):
        return HEADER_AGAIN
    return None if named else NO_NAME


def _closing_line(first: str, filled: int) -> str | None:
    """Whether a row that begins with `first` sums up or signs the list."""
    if first.isdigit():
        return None
    words = phrase(first)
    if _TOTAL.fullmatch(words):
        return TOTAL
    return FOOTER if filled <= 3 and _FOOTER.fullmatch(words) else None


def beginning_of(row: Row) -> str:
    """The first words of a row, to show which one is meant."""
    return " · ".join(label(cell) for cell in row if label(cell))[:_LONGEST_SHOWN]
