"""What every section works with: the press, the phrases, the typesetter, and the usual blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.blocks import Typesetter
from facilitator_app.documents.layout.flow import Keep, Piece
from facilitator_app.documents.layout.paragraphs import Span
from facilitator_app.documents.layout.styles import ParagraphStyle, TextStyle
from facilitator_app.documents.phrases import Phrases
from facilitator_app.documents.press import Press
from facilitator_app.documents.words import ordinal

LEADING = 13.8
NARROW = 400.0


class Desk:
    """One document being composed."""

    def __init__(self, press: Press, phrases: Phrases) -> None:
        """Blocks are set across the whole measure of the paper."""
        self.press, self.say = press, phrases
        self.language = phrases.language
        self.root = press.root
        self.setter = Typesetter(press.shaper, press.paper.left, press.paper.inner_width)
        self.prose = ParagraphStyle(LEADING, before=3, align="justify", hyphenate=self.language)
        self.small = ParagraphStyle(10.4, before=2)
        self._sections = 0

    @property
    def narrow(self) -> bool:
        """Whether two columns of blocks do not fit beside each other, as in large print."""
        return self.setter.width < NARROW

    def section(self, title: str, *, numbered: bool = True) -> Iterator[Piece]:
        """A heading of the second level: «PRIMERO. Personas participantes», with its bookmark."""
        spans = [Span(title, styles.SECTION, name=True)]
        if numbered:
            self._sections += 1
            point = self.point(self._sections)
            spans.insert(0, Span(f"{point}. ", styles.SECTION, name=True))
            title = f"{point}. {title}"
        style = ParagraphStyle(15.5, before=15)
        pieces = list(self.setter.heading(self.root.child("H2"), spans, style))
        self.press.bookmark(title, 0, pieces[0])
        yield from pieces

    def point(self, number: int) -> str:
        """«PRIMERO»"""
        return ordinal(number, self.language).upper()

    def subsection(self, strong: str, light: str = "", *, mark: bool = True) -> Iterator[Piece]:
        """A heading of the third level: «ACUERDO PRIMERO. Respeto al cerro»."""
        spans = [Span(strong, styles.SUBSECTION, name=True)]
        if light:
            spans.append(Span(f" {light}", styles.SUBSECTION_LIGHT, name=True))
        pieces = list(self.setter.heading(self.root.child("H3"), spans, ParagraphStyle(14, before=10)))
        if mark:
            self.press.bookmark(f"{strong} {light}".strip(), 1, pieces[0])
        yield from pieces

    def paragraph(self, *spans: Span, keep: Keep = Keep.LOOSE) -> Iterator[Piece]:
        """Justified prose."""
        yield from self.setter.paragraph(self.root.child("P"), spans, self.prose, keep=keep)

    def text(self, text: str, style: TextStyle = styles.BODY, *, keep: Keep = Keep.LOOSE) -> Iterator[Piece]:
        """Justified prose in one style."""
        yield from self.paragraph(Span(text, style), keep=keep)

    def foreign(self, text: str, tag: str) -> Iterator[Piece]:
        """Prose in another language, which says so to programs that read aloud; its words are not hyphenated."""
        style = ParagraphStyle(LEADING, before=3)
        yield from self.setter.paragraph(self.root.child("P", language=tag), [Span(text, styles.BODY)], style)

    def note(self, *spans: Span, indent: float = 0, before: float = 2, language: str = "") -> Iterator[Piece]:
        """A small unhyphenated paragraph."""
        style = ParagraphStyle(10.4, before=before, indent=indent)
        yield from self.setter.paragraph(self.root.child("P", language=language), spans, style)

    def items(self, entries: Sequence[tuple[str, Sequence[Span]]], *, indent: float = 20) -> Iterator[Piece]:
        """A list whose labels hang: `entries` are label and spans."""
        if not entries:
            return
        owner = self.root.child("L", list_numbering="Decimal" if entries[0][0][:1].isdigit() else "Disc")
        style = ParagraphStyle(LEADING, before=2, align="justify", indent=indent, hyphenate=self.language)
        for label, spans in entries:
            mark = [Span(label, spans[0].style.with_face("serif") if spans else styles.BODY, name=True)]
            yield from self.setter.item(owner, mark, spans, style)


def prose(text: str) -> Span:
    """Body text."""
    return Span(text, styles.BODY)


def name(text: str) -> Span:
    """A name in bold, never hyphenated."""
    return Span(text, styles.BODY_BOLD, name=True)
