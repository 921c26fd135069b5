"""From a roster file to the plan of its import, and from the plan to its rows, one at a time."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.errors import Refused, StorageFailed
from facilitator_app.progress import Progress, Silent

from .birth import Order
from .cell import Cell, Row, is_blank, shown
from .columns import guess_columns
from .evidence import Evidence
from .extent import Merge
from .fields import NAMES, Field
from .file_kind import FileKind
from .header_row import SAMPLE_ROWS, Header, find_header, header_at
from .header_words import field_named
from .identity import Twice
from .mapping_file import ColumnMapping, apply_mapping
from .not_people import NO_NAME, beginning_of, reason_to_skip
from .plan import Column, Finding, RosterPlan, RosterRow, SkippedRow
from .row_values import RowReader
from .sexes import Letter
from .source import Source, open_source
from .text_encoding import MIXED
from .workbook import Sheet

GUATEMALA = "GT"
_STEP = 500
_USUAL_SUFFIXES = {
    FileKind.TEXT: {"csv", "tsv", "txt", "tab", "text"},
    FileKind.XLSX: {"xlsx", "xlsm", "xltx"},
    FileKind.XLS: {"xls", "xlt"},
    FileKind.ODS: {"ods", "ots"},
    FileKind.HTML: {"html", "htm"},
}


def plan_roster(
    path: Path,
    mapping: ColumnMapping | None = None,
    *,
    country: str = GUATEMALA,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> RosterPlan:
    """How the file at `path` would be imported; nothing is changed by asking.

    Raises `Refused` (exit 3) for what no one could import: empty, no table, a password, a bomb, too large;
    `Damaged` for a workbook that does not hold; `StorageFailed` when the disk does not give the file.
    """
    asked = mapping or ColumnMapping()
    source = open_source(path)
    sheet = _chosen_sheet(source, asked)
    merges = source.merges(sheet)
    sample = list(islice(source.rows(sheet), SAMPLE_ROWS))
    if all(is_blank(row) for _, row in sample) and len(sample) < SAMPLE_ROWS:
        raise Refused("roster.no_rows", file=path.name)
    header = _header(sample, merges, asked, path)
    data = [row for number, row in sample if number > header.last_row and not is_blank(row)]
    this_year = (clock or SystemClock()).local().year
    columns = guess_columns(header, data, country, this_year)
    columns = apply_mapping(columns, asked, path.name) if asked.columns else columns
    seen = Evidence(columns, header)
    for number, row in _with_merged(source.rows(sheet), merges, header.last_row):
        seen.see(row)
        if number % _STEP == 0:
            (progress or Silent()).stop_if_cancelled()
    if seen.rows == 0:
        raise Refused("roster.no_rows", file=path.name)
    return RosterPlan(
        path=path,
        kind=source.kind,
        encoding=source.encoding.name if source.encoding else "",
        separator=source.separator or "",
        sheet=sheet,
        other_sheets=tuple(each for each in source.sheets if each is not sheet),
        header=header,
        columns=columns,
        findings=tuple(_findings(source, sheet, header, merges, columns, seen)),
        data_rows=seen.rows,
        dates=seen.orders(),
        letters=seen.letters(),
        words=asked.values,
        country=country,
        this_year=this_year,
        fingerprint=_fingerprint(path),
        source=source,
    )


def read_rows(plan: RosterPlan, progress: Progress | None = None) -> Iterator[RosterRow | SkippedRow]:
    """The people of the file in order, and the rows that are none with their reason; memory stays flat.

    Raises `Refused` when no column is known to hold names, or the file changed since it was planned.
    """
    if not plan.names_people:
        raise Refused("roster.no_name_column", file=plan.file)
    if _fingerprint(plan.path) != plan.fingerprint:
        raise Refused("roster.changed_meanwhile", file=plan.file)
    watching = progress or Silent()
    reader, twice = RowReader(plan), Twice()
    ordinals = frozenset(column.index for column in plan.columns if column.field is Field.ORDINAL)
    named = [column.index for column in plan.columns if column.field in NAMES]
    merges = plan.source.merges(plan.sheet)
    rows = _with_merged(plan.source.rows(plan.sheet), merges, plan.header.last_row)
    for done, (number, row) in enumerate(rows, start=1):
        yield _read(number, row, plan, reader, twice, ordinals, named)
        if done % _STEP == 0:
            watching.report(done, plan.data_rows)
            watching.stop_if_cancelled()


def _read(
    number: int,
    row: Row,
    plan: RosterPlan,
    reader: RowReader,
    twice: Twice,
    ordinals: frozenset[int],
    named: list[int],
) -> RosterRow | SkippedRow:
    has_name = any(at < len(row) and any(letter.isalpha() for letter in shown(row[at])) for at in named)
    reason = reason_to_skip(row, plan.header.labels, has_name, ordinals)
    if reason is not None:
        return SkippedRow(number, reason, beginning_of(row))
    values, flags = reader.read(row)
    if not values.get("name"):
        return SkippedRow(number, NO_NAME, beginning_of(row))
    return twice.settle(number, values, flags)


def _chosen_sheet(source: Source, asked: ColumnMapping) -> Sheet:
    """The sheet that was asked for, else the visible one whose header looks most like a roster's."""
    if asked.sheet is not None:
        found = next((each for each in source.sheets if each.name == asked.sheet), None)
        if found is None:
            raise Refused("roster.no_such_sheet", file=source.path.name, sheet=asked.sheet[:80])
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


def _header(sample: list[tuple[int, Row]], merges: list[Merge], asked: ColumnMapping, path: Path) -> Header:
    if asked.header_row is None:
        return find_header(sample, merges)
    if asked.header_row == 0:
        return Header((), None, 0)
    named = header_at(sample, asked.header_row)
    if named is None:
        raise Refused("roster.no_such_row", file=path.name, row=asked.header_row)
    return named


def _with_merged(rows: Iterator[tuple[int, Row]], merges: list[Merge], after: int) -> Iterator[tuple[int, Row]]:
    """The rows below the header; a cell merged downwards says the same in each row it covers."""
    downwards = deque(sorted((top, left, bottom) for (top, left), (bottom, _) in merges if bottom > top))
    standing: dict[int, tuple[int, Cell]] = {}
    for number, row in rows:
        if number <= after:
            continue
        for column, (last, cell) in list(standing.items()):
            if number - 1 > last:
                del standing[column]
            elif column < len(row) and row[column] == "":
                row[column] = cell
        while downwards and downwards[0][0] <= number - 1:
            top, left, bottom = downwards.popleft()
            if top == number - 1 and left < len(row):
                standing[left] = (bottom, row[left])
        yield number, row


def _findings(
    source: Source,
    sheet: Sheet,
    header: Header,
    merges: list[Merge],
    columns: tuple[Column, ...],
    seen: Evidence,
) -> Iterator[Finding]:
    """What a person should know of the whole file before they go on."""
    if source.path.suffix.lower().lstrip(".") not in _USUAL_SUFFIXES[source.kind]:
        yield Finding("roster.finding_other_kind", {"kind": source.kind.value})
    if seen.repaired_cells:
        examples = " · ".join(f"{before} → {after}" for before, after in seen.repairs.items())
        yield Finding("roster.finding_accents_repaired", {"cells": seen.repaired_cells, "examples": examples})
    if source.encoding is not None and source.encoding.errors == MIXED:
        yield Finding("roster.finding_mixed_encoding", {})
    if source.workbook is not None and source.workbook.formulas:
        yield Finding("roster.finding_formulas", {"cells": source.workbook.formulas})
    covering = sum(1 for (top, _), (bottom, _) in merges if bottom > top >= header.last_row)
    if covering:
        yield Finding("roster.finding_merged_cells", {"cells": covering})
    others = [each.name for each in source.sheets if each is not sheet]
    if others:
        yield Finding("roster.finding_other_sheets", {"sheet": sheet.name, "others": " · ".join(others[:20])})
    if header.first_row is None:
        yield Finding("roster.finding_no_header", {})
    repeated = [text for text, times in Counter(header.labels).items() if text and times > 1]
    if repeated:
        yield Finding("roster.finding_repeated_headers", {"headers": " · ".join(repeated[:10])})
    yield from _column_findings(columns, seen)


def _column_findings(columns: tuple[Column, ...], seen: Evidence) -> Iterator[Finding]:
    for column in columns:
        if column.proposed is not None:
            yield Finding("roster.finding_unsure_column", {"column": column.header or column.letter})
        if seen.orders().get(column.index) is Order.OPEN and seen.dates_open(column.index):
            yield Finding("roster.finding_date_order_open", {"column": column.header or column.letter})
        if seen.letters().get(column.index) is Letter.OPEN and seen.has_letter(column.index):
            yield Finding("roster.finding_sex_letter_open", {"column": column.header or column.letter})


def _fingerprint(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError as error:
        raise StorageFailed("roster.unreadable", file=path.name) from error
    return state.st_size, state.st_mtime_ns
