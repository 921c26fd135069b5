"""The top of an acta: number, title, the table of circumstances with its QR, and the opening prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from facilitator_app.documents.content import ActaContent, Meeting
from facilitator_app.documents.dates import full_date, long_date, offset_text
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.page import Page
from facilitator_app.documents.layout.paragraphs import Line, Span, break_lines, one_line, text_width
from facilitator_app.documents.layout.styles import ParagraphStyle, TextStyle
from facilitator_app.documents.pdf.tags import Element
from facilitator_app.documents.phrases import Phrases, begun
from facilitator_app.documents.qr import QrCode
from facilitator_app.documents.words import date_in_words, enumerate_names, opening_moment

from .desk import Desk
from .place_prose import place_line, place_prose

_ROW = 10.4
_HOURS = "\u00a0h"
"""Behind an hour, which it never leaves."""
Facts = list[tuple[str, str]]
"""Labels and their texts."""
_PAD = 3.2


def acta_number(content: ActaContent) -> str:
    """`08-2026`, or `08` of a draft that does not know its year."""
    return f"{content.number:02d}" + (f"-{content.year}" if content.year else "")


def title_block(desk: Desk, overline: str, title: str, subtitle: str, below: list[str]) -> Iterator[Piece]:
    """The centred title (H1) between its overline and its subtitle."""
    centre = ParagraphStyle(13, align="center")
    if overline:
        yield from _centred(desk, "P", overline, styles.OVERLINE, centre)
    large = ParagraphStyle(20, before=2, align="center")
    pieces = list(_centred(desk, "H1", title.upper(), styles.TITLE, large))
    desk.press.bookmark(title, 0, pieces[0])
    yield from pieces
    if subtitle:
        yield from _centred(desk, "P", subtitle, styles.SUBTITLE, ParagraphStyle(16, before=2, align="center"))
    for line in below:
        yield from _centred(desk, "P", line, styles.SMALL_BOLD, ParagraphStyle(11, before=2, align="center"))


def _centred(desk: Desk, tag: str, text: str, look: TextStyle, style: ParagraphStyle) -> Iterator[Piece]:
    yield from desk.setter.heading(desk.root.child(tag), [Span(text, look, name=True)], style)


def circumstances(content: ActaContent, desk: Desk) -> tuple[Facts, Facts]:
    """The labelled facts of the left and of the right half; what is not recorded is left out."""
    meeting, say = content.meeting, desk.say
    called = ", ".join(
        part for part in (long_date(meeting.called_on, desk.language) if meeting.called_on else "",
                          meeting.called_how) if part)  # fmt: skip
    left = [
        ("place", place_line(meeting.place)),
        ("facilitation", ", ".join(meeting.facilitators)),
        ("languages", " – ".join(meeting.languages)),
        ("interpretation", meeting.interpreter),
        ("called", called),
    ]
    right = [
        ("date", full_date(meeting.starts.date(), desk.language) if meeting.starts else say("gaps.date")),
        ("time", _hours(meeting, say)),
        ("file", content.file_number),
        ("revision", str(content.revision)),
        ("use", meeting.use),
    ]
    return (
        [(say(f"labels.{key}"), value) for key, value in left if value],
        [(say(f"labels.{key}"), value) for key, value in right if value],
    )


def _hours(meeting: Meeting, say: Phrases) -> str:
    """«09:30 – 15:05 h (UTC−6)»; what is not recorded of the beginning is named."""
    ends = f" – {meeting.ends:%H:%M}" if meeting.ends else ""
    if meeting.starts is None:
        return say("gaps.starts") + (f"{ends}{_HOURS}" if ends else "")
    offset = offset_text(meeting.utc_offset_minutes)
    return f"{meeting.starts:%H:%M}{ends}{_HOURS}" + (f" ({offset})" if offset else "")


def facts_table(desk: Desk, left: Facts, right: Facts, qr: QrCode | None, code: str) -> Iterator[Piece]:
    """The facts in two columns of label and value, with the QR code of the record at the right."""
    aside = (max(qr.side, text_width(desk.press.shaper, code, styles.SMALL_BOLD)) + 14) if qr else 0.0
    width = desk.setter.width - aside
    table = desk.root.child("Table")
    if desk.narrow:
        rows = [_Row(desk, table, [fact], (width * 0.3, width * 0.7)) for fact in (*left, *right)]
    else:
        columns = (width * 0.175, width * 0.375, width * 0.13, width * 0.32)
        pairs = zip_longest(*_balanced(left, right), fillvalue=("", ""))
        rows = [_Row(desk, table, pair, columns) for pair in pairs]
    figure = desk.root.child("Figure", alt=desk.say("names.qr_alt", payload=qr.text)) if qr else None
    caption = desk.root.child("P") if qr else None
    inner = sum(row.height for row in rows)
    height = max(inner, (qr.side + 20) if qr else 0.0) + 4

    def draw(page: Page, top: float) -> None:
        x, edge = desk.setter.left, desk.setter.left + desk.setter.width
        page.rule(x, top, edge, top, width=0.7, colour=styles.ACCENT)
        y = top - 2
        for index, row in enumerate(rows):
            row.draw(page, x, y)
            y -= row.height
            if index + 1 < len(rows):
                page.rule(x, y, x + width - 6, y, width=0.3, colour=styles.HAIRLINE)
        if qr and figure and caption:
            _draw_code(desk, page, figure, caption, qr, code, edge - (aside - 14 + qr.side) / 2 - 2, top - 5)
        page.rule(x, top - height, edge, top - height, width=0.7, colour=styles.ACCENT)

    yield Piece(height, draw, before=10, keep=Keep.LOOSE)


def _balanced(left: Facts, right: Facts) -> tuple[Facts, Facts]:
    """The facts with neither half much longer than the other."""
    while len(right) > len(left) + 1:
        left, right = [*left, right[0]], right[1:]
    return left, right


def _draw_code(
    desk: Desk, page: Page, figure: Element, caption: Element, qr: QrCode, code: str, x: float, top: float
) -> None:
    base = top - qr.side
    figure.box = (x, base, x + qr.side, top)
    page.draw(figure, qr.drawn_at(x, base))
    words = one_line(desk.press.shaper, code, styles.SMALL_BOLD)
    width = text_width(desk.press.shaper, code, styles.SMALL_BOLD)
    page.words(caption, x + (qr.side - width) / 2, base - 9.5, words)


class _Row:
    """One row of the facts: label and value, once or twice."""

    def __init__(self, desk: Desk, table: Element, facts: Sequence[tuple[str, str]], columns: Sequence[float]) -> None:
        row = table.child("TR")
        self._cells: list[tuple[Element, list[Line], float]] = []
        texts = [(text, head) for label, value in facts for text, head in ((label, True), (value, False))]
        for (text, head), width in zip(texts, columns, strict=True):
            owner = row.child("TH", scope="Row") if head else row.child("TD")
            shown = Span(text.upper() if head else text, styles.LABEL if head else styles.TABLE)
            lines = break_lines(desk.press.shaper, [shown], width - (2 if head else 10), ParagraphStyle(_ROW))
            self._cells.append((owner, lines if text else [], width))
        self.height = max(len(lines) for _, lines, _ in self._cells) * _ROW + 2 * _PAD

    def draw(self, page: Page, x: float, top: float) -> None:
        for owner, lines, width in self._cells:
            for index, line in enumerate(lines):
                page.words(owner, x + line.shift, top - _PAD - (index + 0.78) * _ROW, line.words)
            x += width


def opening(content: ActaContent, desk: Desk, point_of_people: str) -> Iterator[Piece]:
    """The formal prose that opens the acta."""
    meeting, say = content.meeting, desk.say
    parts = {
        "place": place_prose(meeting.place, say),
        "moment": opening_moment(meeting.starts, desk.language) if meeting.starts else say("opening.no_moment"),
        "met": say("opening.met", point=point_of_people),
        "called": _called(content, desk),
        "purpose": _purpose(content, desk),
        "facilitated": say("opening.facilitated", names=enumerate_names(meeting.facilitators, desk.language))
        if meeting.facilitators
        else "",
        "proceed": say("opening.proceed"),
    }
    text = ", ".join(parts[key] for key in say.listed("opening.order") if parts[key])
    pieces = list(desk.text(begun(text)))
    pieces[0].before = 12
    yield from pieces


def _called(content: ActaContent, desk: Desk) -> str:
    meeting = content.meeting
    if meeting.called_on is None:
        return ""
    day = date_in_words(meeting.called_on, desk.language)
    if meeting.called_how:
        return desk.say("opening.called_how", date=day, how=meeting.called_how)
    return desk.say("opening.called", date=day)


def _purpose(content: ActaContent, desk: Desk) -> str:
    if content.meeting.purpose:
        return desk.say("opening.purpose", purpose=content.meeting.purpose)
    return desk.say("opening.topic", topic=content.topic) if content.topic else ""
