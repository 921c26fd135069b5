"""Which sheet of a workbook holds the list of people."""

from __future__ import annotations

from itertools import islice

from facilitator_app.errors import Refused

from .cell import is_blank
from .fields import LEFT_OUT, NAMES, Field
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


def other_lists(source: Source, sheet: Sheet) -> tuple[Sheet, ...]:
    """The visible sheets beside `sheet` that look like lists of people as well: a name and something more of each."""
    beside = (each for each in source.sheets if each.visible and each is not sheet)
    return tuple(each for each in beside if _lists_people(*_looked_at(source, each)))


def _lists_people(known: set[Field], rows: int) -> bool:
    return rows > 1 and bool(known & NAMES) and len(known - LEFT_OUT) > 1


def _promise(source: Source, sheet: Sheet) -> tuple[float, int]:
    known, rows = _looked_at(source, sheet)
    return (len(known) + 3 * bool(known & NAMES), rows)


def _looked_at(source: Source, sheet: Sheet) -> tuple[set[Field], int]:
    """The fields that the header of `sheet` names, and how many of its first rows hold something."""
    sample = list(islice(source.rows(sheet), SAMPLE_ROWS))
    header = find_header(sample, source.merges(sheet))
    known = {field for label in header.labels if (field := field_named(label)[0]) is not None}
    return known, sum(1 for _, row in sample if not is_blank(row))
