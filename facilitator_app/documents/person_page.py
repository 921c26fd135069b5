"""Prints what the record says of one person, for that person to read, keep and have corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from .dates import long_date
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Piece
from .layout.page import REPEATED, Page
from .layout.paper import PAPERS, PaperName
from .layout.paragraphs import Span, fitted_line
from .layout.tables import Column, Table
from .pdf.metadata import Metadata
from .phrases import phrases
from .press import Press
from .printed import Printed
from .sections.desk import Desk
from .sections.first_page import title_block
from .texts import texts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSection:
    """A heading and its lines, each a label and what is said under it."""

    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPageContent:
    """Everything on the page, already in the words of `language`."""

    language: str
    overline: str
    title: str
    below: str
    heads: tuple[str, str]
    sections: tuple[PageSection, ...]
    foot: str
    printed_at: datetime


def person_page_pdf(content: PersonPageContent, paper: PaperName = "letter") -> Printed:
    """The page of one person; no code and nothing attached, for it proves nothing. Same content, same bytes.

    Raises `Refused` (`document.unprintable_characters`) where no typeface has a character.
    """
    check_printable(texts_of(content))
    press = Press(PAPERS[paper], Metadata(content.title, content.language, content.printed_at, content.overline))
    desk = Desk(press, phrases(content.language))

    def foot(page: Page, pages: int) -> None:
        sheet = press.paper
        day = long_date(content.printed_at.date(), content.language)
        count = desk.say("names.sheet", page=page.index + 1, pages=pages)
        words = fitted_line(press.shaper, f"{day}  ·  {count}", styles.FOOTER_BOLD, sheet.inner_width)
        page.words(REPEATED, sheet.left, sheet.bottom - 15, words)

    return press.run(_pieces(content, desk), beneath=_nothing, over=foot)


def _nothing(_page: Page) -> None:
    """No watermark: this is no draft of anything."""


def _pieces(content: PersonPageContent, desk: Desk) -> Iterator[Piece]:
    yield from title_block(desk, content.overline, content.title, content.below, [])
    width = desk.setter.width
    for section in content.sections:
        yield from desk.section(section.heading, numbered=False)
        columns = [
            Column(content.heads[0], width * 0.36, heads_row=True),
            Column(content.heads[1], width * 0.64),
        ]
        table = Table(desk.setter, desk.root, columns)
        yield from table.rows(
            [[Span(label, styles.TABLE_BOLD, name=True)], [Span(said, styles.TABLE, name=True)]]
            for label, said in section.lines
        )
    yield from desk.text(content.foot)
