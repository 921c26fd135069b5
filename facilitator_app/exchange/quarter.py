"""The report of a quarter as a file: pages, or a table for spreadsheets, with the same numbers in both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath

from ..documents.content import CountedLine, CountedTable, QuarterContent
from ..documents.frozen import freeze
from ..documents.layout.paper import PaperName
from ..documents.phrases import phrases
from ..documents.quarter import quarter_report
from ..errors import Refused
from .export_csv import csv_bytes
from .tables import Table


def quarter_bytes(content: QuarterContent, name: str, paper: PaperName = "letter") -> bytes:
    """The file that `name` asks for by its end. Raises `Refused` ``exchange.unknown_report_format``."""
    kinds: dict[str, Callable[[], bytes]] = {
        ".pdf": lambda: quarter_pages(content, paper),
        ".csv": lambda: csv_bytes(quarter_table(content)),
    }
    make = kinds.get(PurePath(name).suffix.lower())
    if make is None:
        raise Refused("exchange.unknown_report_format", file=PurePath(name).name)
    return make()


def quarter_pages(content: QuarterContent, paper: PaperName = "letter") -> bytes:
    """The PDF."""
    return quarter_report(freeze(content), paper).pdf


def quarter_table(content: QuarterContent) -> Table:
    """One row for each number: of which table, which line and which column; a hidden one says that it is."""
    say = phrases(content.language)
    heads = tuple(say(f"quarter.csv.{name}") for name in ("table", "line", "column", "number"))

    def rows() -> Iterator[list[str]]:
        for table in content.tables:
            for line in (*table.lines, *((table.total,) if table.total is not None else ())):
                yield from _row(table, line, say("quarter.hidden"))

    return Table(say("quarter.title"), heads, rows)


def _row(table: CountedTable, line: CountedLine, hidden: str) -> Iterator[list[str]]:
    for at, number in enumerate(line.numbers):
        if line is table.total and at in table.percent:
            continue  # a part of the whole has no total
        head = f"{table.heads[at + 1]} (%)" if at in table.percent else table.heads[at + 1]
        yield [table.title, line.name, head, hidden if number is None else str(number)]
