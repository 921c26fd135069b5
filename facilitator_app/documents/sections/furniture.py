"""What stands on every page: header, footer with its code, and the watermark of a draft."""

from __future__ import annotations

import math
from dataclasses import dataclass

from facilitator_app.documents.glyphs.shaping import Shaper
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.page import BACKGROUND, REPEATED, Artifact, Page
from facilitator_app.documents.layout.paper import Paper
from facilitator_app.documents.layout.paragraphs import fitted_line, one_line, text_width
from facilitator_app.documents.layout.styles import TextStyle
from facilitator_app.documents.phrases import Phrases
from facilitator_app.documents.qr import FOOTER_SIDE, FOOTER_VERSION, footer_payload, qr_code


@dataclass(frozen=True, slots=True)
class Furniture:
    """The texts of header and footer; without `code` the document is a draft and carries no QR."""

    phrases: Phrases
    upper_left: str
    lower_left: str
    upper_right: str
    lower_right: str
    date: str
    record: str = ""
    revision: int = 0
    code: str = ""
    initials: bool = True
    instead_of_signing: str = ""
    """What a copy that nobody signs says at the foot, in the place of its QR code and of the initials."""
    watermark: str = ""
    """What stands under every page; without it that of a draft, where it is one."""
    standing: str = ""
    """What the foot says in the place of «draft»."""

    @property
    def draft(self) -> bool:
        """Whether nothing is frozen yet."""
        return not self.code


class FurnitureMaker:
    """Draws the furniture of one document."""

    def __init__(self, paper: Paper, shaper: Shaper, furniture: Furniture) -> None:
        """`shaper` is the one of the document, so its fonts are embedded."""
        self._paper, self._shaper, self._texts = paper, shaper, furniture

    def beneath(self, page: Page) -> None:
        """The watermark of a draft, under everything else."""
        if not self._texts.draft:
            return
        text = self._texts.watermark or self._texts.phrases("names.draft")
        style = TextStyle("sans-bold", 100, styles.WATERMARK)
        angle = math.atan2(self._paper.height, self._paper.width)
        size = 0.68 * math.hypot(self._paper.width, self._paper.height) / text_width(self._shaper, text, style) * 100
        big = TextStyle("sans-bold", min(size, 150), styles.WATERMARK)
        width = text_width(self._shaper, text, big)
        cos, sin = math.cos(angle), math.sin(angle)
        x = self._paper.width / 2 - cos * width / 2 + sin * big.size * 0.36
        y = self._paper.height / 2 - sin * width / 2 - cos * big.size * 0.36
        page.transformed(BACKGROUND, (cos, sin, -sin, cos, x, y), one_line(self._shaper, text, big))

    def over(self, page: Page, pages: int) -> None:
        """Header and footer."""
        self._header(page)
        self._footer(page, pages)

    def line_number(self, page: Page, baseline: float, count: int) -> None:
        """The number of a line of a draft, in the left margin."""
        self._right(page, self._paper.left - 9, baseline, str(count), styles.LINE_NUMBER)

    def _header(self, page: Page) -> None:
        paper, texts = self._paper, self._texts
        y = paper.height - paper.top + 37
        width = paper.inner_width
        right_width = max(text_width(self._shaper, texts.upper_right, styles.HEADER_DARK),
                          text_width(self._shaper, texts.lower_right, styles.HEADER_GREY))  # fmt: skip
        room = max(width * 0.4, width - right_width - 14)
        for text, style, depth in (
            (texts.upper_left, styles.HEADER, 0.0),
            (texts.lower_left, styles.HEADER_GREY, 10.4),
        ):
            page.words(REPEATED, paper.left, y - depth, fitted_line(self._shaper, text, style, room))
        edge = paper.width - paper.right
        self._right(page, edge, y, texts.upper_right, styles.HEADER_DARK, REPEATED, width * 0.6)
        self._right(page, edge, y - 10.4, texts.lower_right, styles.HEADER_GREY, REPEATED, width * 0.6)
        page.rule(paper.left, y - 16.4, edge, y - 16.4, width=1.4, colour=styles.ACCENT)
        page.rule(paper.left, y - 18.6, edge, y - 18.6, width=0.4, colour=styles.ACCENT)

    def _footer(self, page: Page, pages: int) -> None:
        paper, texts, say = self._paper, self._texts, self._texts.phrases
        y = paper.bottom - 24
        left, edge = paper.left, paper.width - paper.right
        if not (texts.draft or texts.instead_of_signing):
            payload = footer_payload(texts.record, texts.revision, page.index + 1, texts.code)
            code = qr_code(payload, FOOTER_VERSION, FOOTER_SIDE / paper.scale)
            base = y + 7 - code.side
            page.draw(REPEATED, code.drawn_at(left, base))
            left += code.side + 12
        page.rule(left, y + 7, edge, y + 7, width=0.4, colour=styles.HAIRLINE)
        parts = [texts.standing or say("names.draft_short")] if texts.draft else [
            say("names.code", code=texts.code), say("names.revision", revision=texts.revision)]  # fmt: skip
        words = one_line(self._shaper, "  ·  ".join([*parts, texts.date]), styles.FOOTER)
        page.words(REPEATED, left, y - 3, words)
        count = say("names.page", page=page.index + 1, pages=pages)
        self._right(page, edge, y - 3, count, styles.FOOTER_BOLD)
        if texts.instead_of_signing:
            page.words(REPEATED, left, y - 15, one_line(self._shaper, texts.instead_of_signing, styles.FOOTER))
        elif not texts.draft and texts.initials:
            self._initials(page, left, y - 19, edge)

    def _initials(self, page: Page, left: float, y: float, edge: float) -> None:
        """Lines for the initials of those who sign, one beside the other."""
        text = self._texts.phrases("names.initials")
        page.words(REPEATED, left, y, one_line(self._shaper, text, styles.FOOTER))
        x = left + text_width(self._shaper, text, styles.FOOTER) + 6
        while x + 42 <= edge:
            page.rule(x, y - 1, x + 40, y - 1, width=0.4, colour=styles.HAIRLINE)
            x += 50

    def _right(
        self, page: Page, edge: float, y: float, text: str, style: TextStyle,
        owner: Artifact = REPEATED, room: float = 400,
    ) -> None:  # fmt: skip
        words = fitted_line(self._shaper, text, style, room)
        page.words(owner, edge - sum(word.width for word in words), y, words)
