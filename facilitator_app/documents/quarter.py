"""Prints the report of a quarter: counted tables for those who support the programme, with nobody to be recognised."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from .content import CountedLine, CountedTable, QuarterContent
from .dates import long_date
from .frozen import Frozen
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Keep, Piece
from .layout.paper import PAPERS, PaperName
from .layout.paragraphs import Span
from .layout.tables import Column, Table
from .pdf.metadata import Metadata
from .phrases import Phrases, phrases
from .press import Attachment, Press
from .printed import Printed
from .sections.desk import Desk
from .sections.first_page import facts_table, title_block
from .sections.report_furniture import ReportFurniture
from .texts import texts_of

HIDDEN = "–"
"""Stands for every number that is not shown, whatever its reason."""

_NAME_SHARE = 0.34


def quarter_report(frozen: Frozen, paper: PaperName = "letter") -> Printed:
    """The report that `frozen` holds; the same record always gives the same bytes.

    Raises `Refused` (`document.unprintable_characters`) where no typeface has a character.
    """
    content = frozen.content
    assert isinstance(content, QuarterContent)
    check_printable(texts_of(content))
    say = phrases(content.language)
    title = f"{say('quarter.title')} · {content.year}-{content.quarter}"
    moment = content.made_at.replace(tzinfo=UTC)
    press = Press(PAPERS[paper], Metadata(title, content.language, moment, content.programme))
    desk = Desk(press, say)
    foot = f"{_period(content, desk)}  ·  {say('names.code', code=frozen.code)}"
    furniture = ReportFurniture(desk, content.programme.upper(), say("quarter.title"), foot)
    return press.run(
        _pieces(content, desk),
        beneath=furniture.beneath,
        over=furniture.over,
        attachment=Attachment("quarter.json", frozen.record, say("quarter.record_attached")),
    )


def _pieces(content: QuarterContent, desk: Desk) -> Iterator[Piece]:
    say = desk.say
    yield from title_block(desk, say("quarter.overline"), say("quarter.title"), content.programme, [])
    yield from facts_table(desk, *_facts(content, desk), None, "")
    yield from desk.note(Span(say("quarter.privacy"), styles.SMALL_ITALIC), before=8)
    for table in content.tables:
        yield from desk.section(table.title, numbered=False)
        if table.lines:
            yield from _table(table, desk)
        else:
            yield from desk.text(say("quarter.none"))


def _period(content: QuarterContent, desk: Desk) -> str:
    since, until = (long_date(day, desk.language) for day in (content.from_day, content.until_day))
    return desk.say("quarter.period_of", quarter=content.quarter, year=content.year, since=since, until=until)


def _facts(content: QuarterContent, desk: Desk) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    say = desk.say
    until = long_date(content.data_until, desk.language) if content.data_until is not None else ""
    left = [("follow_up.period", _period(content, desk)), ("quarter.made_by", content.author)]
    right = [
        ("quarter.data_until", until),
        ("quarter.up_to_date", say("quarter.of_mesas", count=content.up_to_date, mesas=content.mesas)),
        ("quarter.made_on", long_date(content.made_at.date(), desk.language)),
    ]
    return [(say(key), text) for key, text in left if text], [(say(key), text) for key, text in right if text]


def _table(table: CountedTable, desk: Desk) -> Iterator[Piece]:
    width, others = desk.setter.width, len(table.heads) - 1
    name = _NAME_SHARE if others > 2 else 0.5
    columns = [Column(table.heads[0], width * name, heads_row=True)]
    columns += [Column(head, width * (1 - name) / others, align="right") for head in table.heads[1:]]
    lines = [_cells(line, table, desk.say, strong=False) for line in table.lines]
    if table.total is not None:
        lines.append(_cells(table.total, table, desk.say, strong=True))
    for piece in Table(desk.setter, desk.root, columns).rows(lines):
        piece.keep = max(piece.keep, Keep.LOOSE)
        yield piece


def _cells(line: CountedLine, table: CountedTable, say: Phrases, *, strong: bool) -> list[list[Span]]:
    style = styles.TABLE_BOLD if strong else styles.TABLE
    numbers = [_number(number, say, percent=at in table.percent) for at, number in enumerate(line.numbers)]
    if strong:  # a part of the whole has no total
        numbers = ["" if at in table.percent else number for at, number in enumerate(numbers)]
    return [[Span(line.name, style, name=True)], *([Span(number, style, name=True)] for number in numbers)]


def _number(number: int | None, say: Phrases, *, percent: bool) -> str:
    if number is None:
        return HIDDEN
    return say("quarter.percent", number=number) if percent else str(number)
