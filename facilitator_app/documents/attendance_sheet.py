"""Prints the attendance sheet of one session, on its side, ten rows to a sheet, with rows for walk-ins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .content import AttendanceSheetContent, SheetRow
from .dates import aware, full_date
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Keep, Piece
from .layout.page import REPEATED, RULE, Owner, Page
from .layout.paper import PAPERS, Paper, PaperName
from .layout.paragraphs import Line, Span, break_lines, fitted_line, text_width
from .layout.styles import MM, ParagraphStyle
from .pdf.metadata import Metadata
from .pdf.tags import Element
from .phrases import Phrases, phrases
from .press import Press
from .printed import Printed
from .sections.place_prose import place_line
from .texts import texts_of

ROW = 15.5 * MM
ROWS_PER_SHEET = 10
_LINE, _HEAD = 9.6, 20.0


@dataclass(frozen=True, slots=True)
class _Column:
    key: str
    share: float
    least: float = 0.0
    """Points that it never gives up."""


def attendance_sheet(content: AttendanceSheetContent, paper: PaperName = "oficio") -> Printed:
    """The sheets to be signed; no code and no QR: there is no acta yet. Same content, same bytes."""
    check_printable(texts_of(content))
    say = phrases(content.language)
    sheet = PAPERS[paper].landscape(left=15 * MM, right=12 * MM, top=25 * MM, bottom=14 * MM)
    title = f"{say('names.sheet_title')} · {content.mesa_title}"
    moment = aware(content.meeting.starts, content.meeting.utc_offset_minutes)
    press = Press(sheet, Metadata(title, content.language, moment, content.topic))
    maker = _SheetMaker(content, press, say)
    return press.run(maker.pieces(), beneath=maker.header, over=maker.footer)


class _SheetMaker:
    def __init__(self, content: AttendanceSheetContent, press: Press, say: Phrases) -> None:
        self._content, self._press, self._say = content, press, say
        self._paper: Paper = press.paper
        self._heading = press.root.child("H1")
        self._about = press.root.child("P")
        self._table = press.root.child("Table")
        self._notes = press.root.child("P")
        self._columns = _columns(content, self._paper.inner_width)
        self._titles = [self._title(column) for column in self._columns]
        self._head = _HEAD + _LINE * (max(len(lines) for lines in self._titles) - 1)

    def pieces(self) -> Iterator[Piece]:
        """The header row, a row for each expected person, the blank ones, and the totals."""
        content = self._content
        head = self._table.child("TR")
        owners: list[Owner] = [head.child("TH", scope="Column") for _ in self._columns]
        yield self._head_row(owners, Keep.BOUND)
        repeated = self._head_row([REPEATED] * len(self._columns), Keep.LOOSE)
        rows: list[SheetRow | None] = [*content.rows, *([None] * content.blank_rows)]
        first_blank = len(content.rows) + 1
        per_sheet = min(ROWS_PER_SHEET, int((self._paper.capacity - self._head) // ROW))
        for index, row in enumerate(rows):
            piece = self._row(row or SheetRow(number=first_blank + index - len(content.rows)))
            piece.repeated = repeated
            piece.most_per_page = per_sheet
            yield piece
        expected = self._say("sheet.totals", expected=len(content.rows))
        yield self._totals(expected)

    def header(self, page: Page) -> None:
        """Title and circumstances: the words of the first sheet are the document, later ones repeat them."""
        first = page.index == 0
        content, say, meeting = self._content, self._say, self._content.meeting
        left, y = self._paper.left, self._paper.height - 13 * MM
        number = say("sheet.session", number=content.session_number) if content.session_number else ""
        title: Owner = self._heading if first else REPEATED
        self._text(page, title, left, y, say("names.sheet_title").upper(), styles.SECTION)
        about: Owner = self._about if first else REPEATED
        upper = "  ·  ".join(part for part in (content.mesa_title, content.topic, number, content.file_number) if part)
        names = say("sheet.facilitates", names=", ".join(meeting.facilitators)) if meeting.facilitators else ""
        when = say("sheet.when")
        if meeting.starts is not None:
            when = f"{full_date(meeting.starts.date(), content.language)}  ·  {meeting.starts:%H:%M}\u00a0h"
        lower = "  ·  ".join(part for part in (place_line(meeting.place), when, names) if part)
        self._text(page, about, left, y - 13, upper, styles.TABLE)
        self._text(page, about, left, y - 24, lower, styles.SMALL_GREY)
        page.rule(left, y - 32, self._paper.width - self._paper.right, y - 32, width=0.9, colour=styles.ACCENT)

    def footer(self, page: Page, pages: int) -> None:
        """The privacy line and the number of the sheet."""
        paper, say = self._paper, self._say
        privacy = self._content.privacy or say("sheet.privacy")
        if not self._content.full:
            privacy = f"{privacy} {say('sheet.reduced')}"
        room = paper.inner_width - 90
        owner: Owner = self._notes if page.index == 0 else REPEATED
        style = ParagraphStyle(8.6)
        lines = break_lines(self._press.shaper, [Span(privacy, styles.LABEL, name=True)], room, style)
        for index, line in enumerate(lines[:3]):
            page.words(owner, paper.left, paper.bottom - 15 - index * 8.6, line.words)
        count = say("names.sheet", page=page.index + 1, pages=pages)
        x = paper.width - paper.right - text_width(self._press.shaper, count, styles.FOOTER_BOLD)
        self._text(page, REPEATED, x, paper.bottom - 15, count, styles.FOOTER_BOLD)

    def _title(self, column: _Column) -> list[Line]:
        """What heads a column: as many lines as its words need, so that none is cut."""
        title = Span(self._say(f"columns.{column.key}"), styles.TABLE_HEAD, name=True)
        return break_lines(self._press.shaper, [title], column.share - 6, ParagraphStyle(_LINE))

    def _head_row(self, owners: Sequence[Owner], keep: Keep) -> Piece:
        def draw(page: Page, top: float) -> None:
            x = self._paper.left
            for column, owner, lines in zip(self._columns, owners, self._titles, strict=True):
                for index, line in enumerate(lines):
                    page.words(owner, x + 3, top - 12 - index * _LINE, line.words)
                x += column.share
            page.rule(self._paper.left, top - self._head, x, top - self._head, width=0.9, colour=styles.ACCENT)

        return Piece(self._head, draw, keep=keep)

    def _row(self, row: SheetRow) -> Piece:
        element = self._table.child("TR")
        cells: list[tuple[Element, list[Line], float]] = []
        for column in self._columns:
            owner = element.child("TH", scope="Row") if column.key == "name" else element.child("TD")
            cells.append((owner, *self._fitted(_cell(row, column.key, self._say), column.share - 6)))

        def draw(page: Page, top: float) -> None:
            x = self._paper.left
            for column, (owner, lines, pitch) in zip(self._columns, cells, strict=True):
                start = top - (ROW - len(lines) * pitch) / 2
                for index, line in enumerate(lines):
                    page.words(owner, x + 3, start - (index + 0.76) * pitch, line.words)
                x += column.share
                if column.key not in ("number", "thumbprint"):
                    page.draw(RULE, f"{styles.HAIRLINE} RG 0.4 w {x:.2f} {top:.2f} m {x:.2f} {top - ROW:.2f} l S")
            page.rule(self._paper.left, top - ROW, x, top - ROW, width=0.5, colour=styles.HAIRLINE)

        return Piece(ROW, draw)

    def _fitted(self, spans: Sequence[Span], room: float) -> tuple[list[Line], float]:
        """The lines of a cell and their distance: in smaller letters where there are many, and none is left out
        unless a text is so long that it ends with an ellipsis."""
        lines, pitch = list[Line](), _LINE
        for share in (1.0, 0.87, 0.76):
            pitch = _LINE * share
            smaller = [replace(span, style=replace(span.style, size=span.style.size * share)) for span in spans]
            lines = break_lines(self._press.shaper, smaller, room, ParagraphStyle(pitch)) if spans else []
            if len(lines) * pitch <= ROW - 4:
                return lines, pitch
        most = int((ROW - 4) // pitch)
        more = fitted_line(self._press.shaper, "…", styles.TABLE, room)
        return [*lines[: most - 1], Line(more)], pitch

    def _totals(self, text: str) -> Piece:
        owner = self._press.root.child("P")

        def draw(page: Page, top: float) -> None:
            self._text(page, owner, self._paper.left, top - 10, text, styles.TABLE_BOLD)

        return Piece(11, draw, before=3)

    def _text(self, page: Page, owner: Owner, x: float, y: float, text: str, style: styles.TextStyle) -> None:
        page.words(owner, x, y, fitted_line(self._press.shaper, text, style, self._paper.width - self._paper.right - x))


def _columns(content: AttendanceSheetContent, width: float) -> list[_Column]:
    """The columns with their widths in points: at least 45 mm to sign and 24 mm for the thumb.

    What the process does not keep of people has no column: nobody is asked for it.
    """
    full, asked = content.full, content.asked
    people = "_".join(name for name in ("people", "language") if name in asked)
    person = "_".join(key for key, field in (("age", "birth_year"), ("sex", "sex")) if field in asked)
    wanted = [_Column("number", 0, 24), _Column("name", 3.2)]
    if full and "national_id" in asked:
        wanted.append(_Column("national_id", 0, 78))
    wanted.append(_Column("community", 3.6))
    if people:
        wanted.append(_Column(people, 1.0, 50))
    if full and "phone" in asked:
        wanted.append(_Column("telephone", 0, 58))
    if person:
        wanted.append(_Column(person, 0, 48))
    wanted.append(_Column("signature", 0, (46 if full else 56) * MM))
    wanted.append(_Column("thumbprint", 0, 24 * MM))
    free = width - sum(column.least for column in wanted)
    shares = sum(column.share for column in wanted)
    return [_Column(column.key, column.least + free * column.share / shares) for column in wanted]


def _cell(row: SheetRow, key: str, say: Phrases) -> list[Span]:
    """What is printed beforehand in one cell."""
    name = say("names.reserved") if row.reserved else row.name
    person = " · ".join(part for part in (str(row.age) if row.age is not None else "", row.sex) if part)
    people = " / ".join(part for part in (row.people, row.language) if part)
    texts = {
        "number": (str(row.number), styles.TABLE),
        "name": (name, styles.TABLE_BOLD),
        "national_id": (row.national_id, styles.TABLE),
        "telephone": (row.telephone, styles.TABLE),
        **dict.fromkeys(("people", "language", "people_language"), (people, styles.TABLE)),
        **dict.fromkeys(("age", "sex", "age_sex"), (person, styles.TABLE)),
    }
    if key == "community":
        spans = [Span(row.organisation, styles.TABLE, name=True)] if row.organisation else []
        if row.role:
            spans.append(Span(f"\n{row.role}" if spans else row.role, styles.TABLE_GREY, name=True))
        return spans
    text, look = texts.get(key, ("", styles.TABLE))
    return [Span(text, look, name=True)] if text else []
