"""From a roster file to the plan of its import, and from the plan to its rows, one at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.errors import Refused, StorageFailed
from facilitator_app.progress import Progress, Silent

from .cell import Row, is_blank, shown
from .columns import guess_columns
from .evidence import Evidence
from .extent import Merge
from .fields import NAMES, Field
from .findings import findings_of
from .header_row import SAMPLE_ROWS, Header, find_header, header_at, label
from .identity import Twice
from .mapping_file import ColumnMapping, apply_mapping
from .merged_cells import rows_across, with_merged
from .not_people import NAME_TOO_LONG, NO_NAME, beginning_of, may_be_a_name, may_be_a_person, reason_to_skip
from .outside import Numbering, Outside
from .plan import Column, RosterPlan, RosterRow, SkippedRow
from .row_values import TOO_LONG, RowReader
from .sheet_choice import chosen_sheet, other_lists
from .source import open_source

GUATEMALA = "GT"
_STEP = 500


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
    sheet = chosen_sheet(source, asked.sheet)
    also_people = () if asked.sheet is not None else other_lists(source, sheet)
    merges = source.merges(sheet)
    sample = list(islice(source.rows(sheet), SAMPLE_ROWS))
    if all(is_blank(row) for _, row in sample) and len(sample) < SAMPLE_ROWS:
        raise Refused("roster.no_rows", file=path.name)
    header = _header(sample, merges, asked, path)
    rows = [row for number, row in sample if number > header.last_row and not is_blank(row)]
    data = [row for row in rows if may_be_a_person(row)] or rows
    this_year = (clock or SystemClock()).local().year
    columns = guess_columns(header, data, country, this_year)
    columns = apply_mapping(columns, asked, path.name) if asked.columns else columns
    seen = Evidence(columns, header)
    numbering = Numbering(_columns_of(columns, {Field.ORDINAL}), _columns_of(columns, NAMES))
    for number, row in with_merged(source.rows(sheet), merges, header.last_row):
        seen.see(row)
        numbering.see(row)
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
        other_lists=also_people,
        header=header,
        columns=columns,
        findings=tuple(findings_of(source, sheet, also_people, header, merges, columns, seen)),
        data_rows=seen.rows,
        dates=seen.orders(),
        letters=seen.letters(),
        words=asked.values,
        country=country,
        this_year=this_year,
        fingerprint=_fingerprint(path),
        source=source,
        titles=_titles(sample, header),
        numbered=numbering.numbered,
    )


def read_rows(plan: RosterPlan, progress: Progress | None = None) -> Iterator[RosterRow | SkippedRow]:
    """The people of the file in order, and the rows that are none with their reason; memory stays flat.

    Raises `Refused` when no column is known to hold names, or the file changed since it was planned.
    """
    plan.must_name_people()
    if _fingerprint(plan.path) != plan.fingerprint:
        raise Refused("roster.changed_meanwhile", file=plan.file)
    watching = progress or Silent()
    reader, twice = RowReader(plan), Twice()
    ordinals, named = _columns_of(plan.columns, {Field.ORDINAL}), _columns_of(plan.columns, NAMES)
    outside = Outside(plan.titles, named, ordinals, plan.numbered)
    merges = plan.source.merges(plan.sheet)
    across = rows_across(merges)
    rows = with_merged(plan.source.rows(plan.sheet), merges, plan.header.last_row)
    for done, (number, row) in enumerate(rows, start=1):
        has_name = any(at < len(row) and any(letter.isalpha() for letter in shown(row[at])) for at in named)
        reason = reason_to_skip(row, plan.header.labels, has_name, ordinals, number in across)
        reason = outside.reason(row, reason)
        if reason is None:
            yield _person(number, row, reader, twice)
        else:
            yield SkippedRow(number, reason, beginning_of(row))
        if done % _STEP == 0:
            watching.report(done, plan.data_rows)
            watching.stop_if_cancelled()


def _person(number: int, row: Row, reader: RowReader, twice: Twice) -> RosterRow | SkippedRow:
    values, flags = reader.read(row)
    if not may_be_a_name(values.get("name", "")):
        cut = any(flag.code == TOO_LONG and flag.field in NAMES for flag in flags)
        return SkippedRow(number, NAME_TOO_LONG if cut else NO_NAME, beginning_of(row))
    return twice.settle(number, values, flags)


def _columns_of(columns: Iterable[Column], fields: Collection[Field]) -> frozenset[int]:
    return frozenset(column.index for column in columns if column.field in fields)


def _titles(sample: list[tuple[int, Row]], header: Header) -> frozenset[str]:
    """What stands alone in a row above the header: a page that begins later may say it again."""
    above = [[label(cell) for cell in row if label(cell)] for number, row in sample if number < (header.first_row or 0)]
    return frozenset(row[0] for row in above if len(row) == 1)


def _header(sample: list[tuple[int, Row]], merges: list[Merge], asked: ColumnMapping, path: Path) -> Header:
    if asked.header_row is None:
        return find_header(sample, merges)
    if asked.header_row == 0:
        return Header((), None, 0)
    named = header_at(sample, asked.header_row)
    if named is None:
        raise Refused("roster.no_such_row", file=path.name, row=asked.header_row)
    return named


def _fingerprint(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError as error:
        raise StorageFailed("roster.unreadable", file=path.name) from error
    return state.st_size, state.st_mtime_ns
