"""The strip under a clause: who, when, how it is verified, with every gap named in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator_app.documents.content import Commitment
from facilitator_app.documents.dates import long_date
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.page import Page
from facilitator_app.documents.layout.paragraphs import Line, Span, break_lines
from facilitator_app.documents.layout.styles import ParagraphStyle
from facilitator_app.documents.pdf.tags import Element
from facilitator_app.documents.phrases import begun
from facilitator_app.documents.words import date_in_words

from .desk import Desk

_LABEL_LINE, _LINE, _PAD = 8.6, 10.0, 4.0
_LONGEST = 18
"""Lines in one cell beyond which the strip becomes a list, which can run over pages."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A label with its text; `gap` says that the text names something missing."""

    label: str
    text: str
    gap: bool = False


def commitment_strip(desk: Desk, commitment: Commitment, decision: str) -> Iterator[Piece]:
    """Two rows of four cells for one commitment."""
    due = ""
    if commitment.due_on:
        due = f"{long_date(commitment.due_on, desk.language)} ({date_in_words(commitment.due_on, desk.language)})"
    upper = [("responsible", commitment.responsible), ("due_on", due),
             ("verification", commitment.verification), ("decision", decision)]  # fmt: skip
    lower = [("indicator", commitment.indicator), ("follow_up_body", commitment.follow_up_body),
             ("resources", commitment.resources), ("if_not_kept", commitment.if_not_kept)]  # fmt: skip
    yield from strip(desk, [[_cell(desk, key, text) for key, text in row] for row in (upper, lower)])


def _cell(desk: Desk, key: str, text: str) -> Cell:
    shown = text or desk.say(f"gaps.{key}")
    return Cell(desk.say(f"labels.{key}"), begun(shown), not text and key != "resources")


def strip(desk: Desk, rows: Sequence[Sequence[Cell]]) -> Iterator[Piece]:
    """`rows` of four cells on a pale ground, of two where they are narrow; a strip too long for that becomes a list of
    label and text."""
    beside = 2 if desk.narrow else 4
    rows = [row[start : start + beside] for row in rows for start in range(0, len(row), beside)]
    set_rows = [[_Set(desk, cell, beside) for cell in row] for row in rows]
    if max(len(cell.lines) for row in set_rows for cell in row) > _LONGEST:
        for part in (part for row in rows for part in row):
            label = Span(desk.say("names.labelled", label=part.label) + " ", styles.SMALL_BOLD, name=True)
            yield from desk.note(label, Span(part.text, styles.SMALL, name=True), indent=10)
        return
    table = desk.root.child("Table")
    heights = [_LABEL_LINE + max(len(cell.lines) for cell in row) * _LINE for row in set_rows]
    for row in set_rows:
        heads, texts = table.child("TR"), table.child("TR")
        for cell in row:
            cell.head, cell.body = heads.child("TH", scope="Column"), texts.child("TD")
    height = sum(heights) + (len(rows) + 1) * _PAD

    def draw(page: Page, top: float) -> None:
        left, width = desk.setter.left, desk.setter.width
        page.fill(left, top - height, width, height, styles.TINT)
        for y in (top, top - height):
            page.rule(left, y, left + width, y, width=0.5, colour=styles.HAIRLINE)
        y = top - _PAD
        for row, row_height in zip(set_rows, heights, strict=True):
            for index, cell in enumerate(row):
                cell.draw(page, left + 4 + index * width / beside, y)
            y -= row_height + _PAD

    yield Piece(height, draw, before=5, keep=Keep.LOOSE)


class _Set:
    """One cell with its lines broken."""

    def __init__(self, desk: Desk, cell: Cell, beside: int) -> None:
        width = desk.setter.width / beside - 8
        shaper = desk.press.shaper
        look = styles.SMALL_ITALIC if cell.gap else styles.SMALL
        sign = "▲ " if cell.gap else ""
        self.label: list[Line] = break_lines(
            shaper, [Span(cell.label.upper(), styles.LABEL)], width, ParagraphStyle(_LABEL_LINE)
        )
        self.lines = break_lines(shaper, [Span(sign + cell.text, look, name=True)], width, ParagraphStyle(_LINE))
        self.head = self.body = Element("TD")

    def draw(self, page: Page, x: float, top: float) -> None:
        page.words(self.head, x, top - 0.76 * _LABEL_LINE, self.label[0].words)
        for index, line in enumerate(self.lines):
            page.words(self.body, x, top - _LABEL_LINE - (index + 0.76) * _LINE, line.words)
