"""Blocks for signatures and thumbprints: two columns, every way of signing with the same room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator_app.documents.content import RecordedAct, SignatureBlock, SigningAct
from facilitator_app.documents.dates import short_date
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.page import RULE, Page, Word, rounded_box
from facilitator_app.documents.layout.paragraphs import Span, break_lines, fitted_line, one_line, text_width
from facilitator_app.documents.layout.styles import MM, ParagraphStyle, TextStyle
from facilitator_app.documents.pdf.objects import number
from facilitator_app.documents.phrases import Phrases

from .desk import Desk

ROW = 35 * MM
PER_PAGE = 12
_THUMB_WIDTH, _THUMB_HEIGHT = 23 * MM, 29 * MM
_THUMB_LINE = 7.6
_GUTTER = 14.0
_SIGN_LABEL = 14.0
"""Room for the letter before the line to sign on."""
_TICK_GAP = 3.0
"""The least room between one way to sign and the box of the next; where it lacks, their letters are smaller."""
_WHO_LINES = 4
"""Lines that fit between the line to sign on and the ways to sign; with more of them the block is taller."""
_LONGEST = 400
"""Characters of a name beyond which it is cut, and seen to be: so that no block is higher than a page."""
_WHO_PITCH, _OTHER_PITCH = 7.7, 8.6
"""Between two lines of who it is where there are many, and of who signs or witnesses for them."""
_TICKS = ("signature", "thumbprint", "on_request", "stamp", "refused")
_FORM = TextStyle("sans", 6.3)
_FORM_BOLD = TextStyle("sans-bold", 8)
_FORM_GREY = TextStyle("sans", 6.8, styles.GREY)


def signatures_section(blocks: Sequence[SignatureBlock], desk: Desk, code: str) -> Iterator[Piece]:
    """The heading, at most twelve blocks to a page and as many pages as people need, and refusals word by word."""
    if not blocks:
        return
    say = desk.say
    yield from desk.section(say("sections.signatures"), numbered=False)
    for piece in desk.note(Span(say("signatures.intro", code=code), styles.SMALL_GREY, name=True)):
        piece.keep = Keep.BOUND
        yield piece
    beside = 1 if desk.narrow else 2
    for first in range(0, len(blocks), beside):
        row = _row(desk, blocks[first : first + beside], beside)
        row.before = 8 if first == 0 else 0
        row.most_per_page = PER_PAGE // beside
        yield row
    yield from _refusals(blocks, desk)


def _row(desk: Desk, blocks: Sequence[SignatureBlock], beside: int) -> Piece:
    width = (desk.setter.width - _GUTTER * (beside - 1)) / beside
    places = [_Block(desk, block, width) for block in blocks]

    def draw(page: Page, top: float) -> None:
        for index, place in enumerate(places):
            place.draw(page, desk.setter.left + index * (width + _GUTTER), top)

    return Piece(ROW + max(place.taller for place in places), draw)


class _Block:
    """One block: the line to sign on, who it is, the ways to sign, and the box for the thumb."""

    def __init__(self, desk: Desk, block: SignatureBlock, width: float) -> None:
        self._desk, self._block, self._width = desk, block, width
        self._shaper = desk.press.shaper
        self._element = desk.root.child("P")
        self._room = width - _THUMB_WIDTH - 12
        self._who = self._about_whom()
        self._others = self._who_else_signs()
        self._pitch = max(_WHO_PITCH, 1.02 * self._shaper.least_size)
        self._lower = max(0.0, len(self._who) * self._pitch - _WHO_LINES * _WHO_PITCH)
        """How much lower the ways to sign stand than where the words above them are few."""
        self.taller = self._lower + sum((len(names) - 1) * _OTHER_PITCH for _, names, _ in self._others)
        """By how much this block is higher than one whose names are short."""

    def draw(self, page: Page, x: float, top: float) -> None:
        say, block, room = self._desk.say, self._block, self._room
        line = top - 30
        self._text(page, x, line + 2.5, say("signatures.sign"), styles.BODY_ITALIC)
        page.rule(x, line, x + room, line, width=0.6, colour=styles.INK)
        drawn = next((act for act in block.acts if act.on_screen), None)
        if drawn is not None:
            told = [Span(drawn_on_screen(drawn, say), _FORM_GREY, name=True)]
            lines = break_lines(self._shaper, told, room - _SIGN_LABEL, ParagraphStyle(8.6))
            for above, each in zip(reversed(range(len(lines))), lines, strict=True):
                page.words(self._element, x + _SIGN_LABEL, line + 3 + 8.6 * above, each.words)
        self._desk.press.sign_here(page, x + _SIGN_LABEL, line - 4, x + room, top)
        y, pitch = (line - 10, 8.8) if len(self._who) < _WHO_LINES else (line - 9, self._pitch)
        for words in self._who:
            page.words(self._element, x, y, words)
            y -= pitch
        self._ticks(page, x, top - 71 - self._lower, room)
        self._lines(page, x, top - 81 - self._lower)
        self._thumb(page, x + self._width - _THUMB_WIDTH, top - 2)

    def _about_whom(self) -> list[list[Word]]:
        """The whole name, in smaller letters where it is long, the organisation and role, and the national id."""
        block, say = self._block, self._desk.say
        lines = self._name(say("names.reserved") if block.reserved else block.name)
        about = " · ".join(part for part in (block.organisation, block.role) if part)
        lines += self._broken(about, _FORM_GREY, self._room) if about else []
        if block.national_id:
            shown = say("signatures.national_id", id=block.national_id)
            lines.append(fitted_line(self._shaper, shown, _FORM_GREY, self._room))
        return lines

    def _name(self, name: str) -> list[list[Word]]:
        lines: list[list[Word]] = []
        for size in (_FORM_BOLD.size, 7.2, 6.5):
            lines = self._broken(name, replace(_FORM_BOLD, size=size), self._room)
            if len(lines) <= 2:
                break
        return lines

    def _broken(self, text: str, style: TextStyle, room: float) -> list[list[Word]]:
        shown = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
        lines = break_lines(self._shaper, [Span(shown, style, name=True)], room, ParagraphStyle(8.6))
        return [line.words for line in lines]

    def _who_else_signs(self) -> list[tuple[str, list[list[Word]], float]]:
        """Who signs in the name of this person and who witnesses it: the label, the lines of the name, the indent."""
        signer = _first(self._block.acts, "on_request")
        witness = _first(self._block.acts, "witness")
        watched = (witness and witness.signer) or (signer and signer.witness) or ""
        found: list[tuple[str, list[list[Word]], float]] = []
        for key, name in (("on_request", signer.signer if signer else ""), ("witness", watched)):
            label = self._desk.say(f"signatures.{key}")
            start = text_width(self._shaper, label, _FORM) + 3
            found.append((label, self._broken(name, _FORM, self._room - start - 2), start))
        return found

    def _ticks(self, page: Page, x: float, y: float, room: float) -> None:
        done = {act.kind for act in self._block.acts}
        labels = self._desk.say.listed("signatures.ticks")
        written = sum(text_width(self._shaper, label, _FORM) for label in labels)
        around = 7.0 * len(labels)
        narrow = (room - around - _TICK_GAP * (len(labels) - 1)) / written
        style = _FORM if narrow >= 1 else replace(_FORM, size=_FORM.size * narrow)
        gap = min(9.0, (room - around - written * min(1, narrow)) / (len(labels) - 1))
        for kind, label in zip(_TICKS, labels, strict=True):
            page.draw(RULE, f"{styles.INK} RG 0.5 w {_n(x)} {_n(y)} 5.2 5.2 re S")
            if kind in done:
                tick = f"{_n(x + 1)} {_n(y + 2.4)} m {_n(x + 2.2)} {_n(y + 1)} l {_n(x + 4.5)} {_n(y + 4.7)} l S"
                figure = self._element.child("Figure", alt=self._desk.say("signatures.ticked", way=label))
                figure.box = (x, y, x + 5.2, y + 5.2)
                page.draw(figure, f"{styles.INK} RG 0.9 w {tick}")
            self._text(page, x + 7.0, y + 0.3, label, style)
            x += text_width(self._shaper, label, style) + 7.0 + gap

    def _lines(self, page: Page, x: float, y: float) -> None:
        """Who signs in the name of this person, and who witnesses it, each on as many lines as the name needs."""
        for label, names, start in self._others:
            self._text(page, x, y, label, _FORM)
            for below, words in enumerate(names):
                low = y - below * _OTHER_PITCH
                page.words(self._element, x + start + 2, low + 0.6, words)
                page.rule(x + start, low - 1.4, x + self._room, low - 1.4, width=0.4, colour=styles.HAIRLINE)
            y -= 11 + (len(names) - 1) * _OTHER_PITCH

    def _thumb(self, page: Page, x: float, top: float) -> None:
        say = self._desk.say
        path = rounded_box(x, top - _THUMB_HEIGHT, _THUMB_WIDTH, _THUMB_HEIGHT, 5)
        page.draw(RULE, f"{styles.GREY} RG 0.7 w [1.6 1.8] 0 d {path} S")
        act = _first(self._block.acts, "thumbprint")
        finger = act.finger if act and act.finger else say("signatures.finger")
        texts = [Span(f"{say('signatures.thumb')}\n{finger}", styles.LABEL, name=True)]
        pitch = max(_THUMB_LINE, 1.05 * self._shaper.least_size)
        lines = break_lines(self._shaper, texts, _THUMB_WIDTH - 6, ParagraphStyle(pitch, align="center"))
        y = top - _THUMB_HEIGHT + 20 + (len(lines) - 2) * pitch
        for line in lines:
            page.words(self._element, x + 3 + line.shift, y, line.words)
            y -= pitch
        if not (act and act.finger):
            other = say("signatures.other_finger")
            self._text(page, x + 6, y, other, styles.LABEL)
            end = x + 8 + text_width(self._shaper, other, styles.LABEL)
            page.rule(end, y - 1, x + _THUMB_WIDTH - 6, y - 1, width=0.4, colour=styles.HAIRLINE)

    def _text(self, page: Page, x: float, y: float, text: str, style: TextStyle) -> None:
        page.words(self._element, x, y, one_line(self._shaper, text, style))


def drawn_on_screen(act: SigningAct | RecordedAct, say: Phrases) -> str:
    """«Firma simple en pantalla, 05/03/2026, 15:40, según el reloj del equipo.»"""
    if act.drawn_at is None:
        return say("signatures.on_screen_undated")
    return say("signatures.on_screen", day=short_date(act.drawn_at.date()), time=f"{act.drawn_at:%H:%M}")


def _first(acts: Sequence[SigningAct], kind: str) -> SigningAct | None:
    return next((act for act in acts if act.kind == kind), None)


def _refusals(blocks: Sequence[SignatureBlock], desk: Desk) -> Iterator[Piece]:
    refused = [(block, act) for block in blocks for act in block.acts if act.kind == "refused"]
    if not refused:
        return
    yield from desk.subsection(desk.say("sections.refusals"))
    for block, act in refused:
        who = desk.say("names.reserved") if block.reserved else block.name
        who = ", ".join(part for part in (who, block.organisation) if part)
        key = "signatures.refused" if act.words else "signatures.refused_plain"
        yield from desk.text(desk.say(key, name=who, words=act.words))


def _n(value: float) -> str:
    return number(value).decode()
