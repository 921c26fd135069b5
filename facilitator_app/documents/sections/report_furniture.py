"""What stands on every page of a report: whose it is at the top; the day, its fingerprint and the page at the foot."""

from __future__ import annotations

from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.page import REPEATED, Page
from facilitator_app.documents.layout.paragraphs import fitted_line, text_width
from facilitator_app.documents.layout.styles import TextStyle

from .desk import Desk


class ReportFurniture:
    """Header and footer of a document that nobody freezes: no code, no watermark."""

    def __init__(self, desk: Desk, left: str, right: str, foot: str) -> None:
        self._desk, self._left, self._upper_right, self._foot = desk, left, right, foot

    def beneath(self, _page: Page) -> None:
        """Nothing: this is no draft of anything."""

    def over(self, page: Page, pages: int) -> None:
        """Header and footer."""
        paper, shaper = self._desk.press.paper, self._desk.press.shaper
        left, edge = paper.left, paper.width - paper.right
        y = paper.height - paper.top + 20
        page.words(REPEATED, left, y, fitted_line(shaper, self._left, styles.HEADER, paper.inner_width * 0.6))
        self._right(page, edge, y, self._upper_right, styles.HEADER_GREY)
        page.rule(left, y - 6, edge, y - 6, width=1.2, colour=styles.ACCENT)
        low = paper.bottom - 22
        page.rule(left, low + 11, edge, low + 11, width=0.4, colour=styles.HAIRLINE)
        page.words(REPEATED, left, low, fitted_line(shaper, self._foot, styles.FOOTER, paper.inner_width * 0.8))
        count = self._desk.say("names.page", page=page.index + 1, pages=pages)
        self._right(page, edge, low, count, styles.FOOTER_BOLD)

    def _right(self, page: Page, edge: float, y: float, text: str, style: TextStyle) -> None:
        shaper = self._desk.press.shaper
        width = min(text_width(shaper, text, style), 300)
        page.words(REPEATED, edge - width, y, fitted_line(shaper, text, style, 300))
