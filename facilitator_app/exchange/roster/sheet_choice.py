"""Which sheet of a workbook holds the list of people."""

from __future__ import annotations

from itertools import islice

from facilitator_app.errors import Refused

from .cell import is_blank
from .fields import NAMES
from .header_row import SAMPLE_ROWS, find_header
from .header_words import field_named
from .source import Source
from .workbook import Sheet


def chosen_sheet(source: Source, name: str | None) -> Sheet:
    """The sheet that was asked for, else the visible one whose header looks most like a roster's."""
    if name is not None:
        found = next((each for each in source.sheets if each.name == name), None)
        if found is None:
            raise Refused("roster.no_such_sheet", file=source.path.name, sheet=name[:80])
        return found
    visible = [each for each in source.sheets if each.visible] or list(source.sheets)
    if not visible:
        raise Refused("roster.no_rows", file=source.path.name)
    if len(visible) == 1:
        return visible[0]
    return max(visible, key=lambda sheet: _promise(source, sheet))


def _promise(source: Source, sheet: Sheet) -> tuple[float, int]:
    sample = list(islice(source.rows(sheet), SAMPLE_ROWS))
    header = find_header(sample, source.merges(sheet))
    known = {field for label in header.labels if (field := field_named(label)[0]) is not None}
    return (len(known) + 3 * bool(known & NAMES), sum(1 for _, row in sample if not is_blank(row)))
