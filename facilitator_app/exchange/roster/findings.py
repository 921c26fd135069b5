"""What a person should know of a whole file before they go on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .birth import Order
from .evidence import Evidence
from .extent import Merge
from .file_kind import FileKind
from .header_row import Header
from .plan import Column, Finding
from .sexes import Letter
from .source import Source
from .text_encoding import MIXED
from .workbook import Sheet

_USUAL_SUFFIXES = {
    FileKind.TEXT: {"csv", "tsv", "txt", "tab", "text"},
    FileKind.XLSX: {"xlsx", "xlsm", "xltx"},
    FileKind.XLS: {"xls", "xlt"},
    FileKind.ODS: {"ods", "ots"},
    FileKind.HTML: {"html", "htm"},
}


def findings_of(
    source: Source,
    sheet: Sheet,
    other_lists: tuple[Sheet, ...],
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
    if other_lists:
        yield Finding("roster.finding_other_lists", {"sheet": sheet.name, "others": _names(other_lists)})
    if others := tuple(each for each in source.sheets if each is not sheet and each not in other_lists):
        yield Finding("roster.finding_other_sheets", {"sheet": sheet.name, "others": _names(others)})
    if header.first_row is None:
        yield Finding("roster.finding_no_header", {})
    repeated = [text for text, times in Counter(header.labels).items() if text and times > 1]
    if repeated:
        yield Finding("roster.finding_repeated_headers", {"headers": " · ".join(repeated[:10])})
    untitled = [each for each in columns if not each.header and each.samples and not (each.field or each.proposed)]
    if untitled and header.first_row is not None:
        shown = " · ".join(f"{each.letter} («{each.samples[0]}»)" for each in untitled[:10])
        yield Finding("roster.finding_untitled_columns", {"columns": shown})
    yield from _column_findings(columns, seen)


def _names(sheets: tuple[Sheet, ...]) -> str:
    return " · ".join(sheet.name for sheet in sheets[:20])


def _column_findings(columns: tuple[Column, ...], seen: Evidence) -> Iterator[Finding]:
    for column in columns:
        if column.proposed is not None:
            yield Finding("roster.finding_unsure_column", {"column": column.header or column.letter})
        if seen.orders().get(column.index) is Order.OPEN and seen.dates_open(column.index):
            yield Finding("roster.finding_date_order_open", {"column": column.header or column.letter})
        if seen.letters().get(column.index) is Letter.OPEN and seen.has_letter(column.index):
            yield Finding("roster.finding_sex_letter_open", {"column": column.header or column.letter})
