"""One page being drawn: every mark on it belongs to an element of the tag tree or is an artifact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.documents.glyphs.shaping import Shaped
from facilitator_app.documents.pdf.objects import number
from facilitator_app.documents.pdf.tags import Element

from .styles import TextStyle


@dataclass(frozen=True, slots=True)
class Artifact:
    """Content that is no part of the document itself: rules, repeated headers, the watermark."""

    kind: str = "Layout"
    """Layout, Pagination or Background"""


RULE = Artifact()
REPEATED = Artifact("Pagination")
BACKGROUND = Artifact("Background")
Owner = Element | Artifact


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped piece of text in its style, and the space before it in points."""

    style: TextStyle
    shaped: Shaped
    gap: float = 0.0
    spaced: bool = False
    """Whether a space character stands before it."""
    space: Shaped | None = None

    @property
    def width(self) -> float:
        """Without the gap, in points."""
        return self.shaped.width * self.style.size / 1000


class Page:
    """The content stream of one page; coordinates in points from the lower left."""

    def __init__(self, index: int) -> None:
        """An empty page."""
        self.index = index
        self.owners: list[Element] = []
        self._ops: list[bytes] = []
        self._owner: Owner | None = None

    def content(self) -> bytes:
        """The finished content stream."""
        self._leave()
        return b"\n".join(self._ops)

    def forget_content(self) -> None:
        """Let go of what has been written; what follows is a second stream of the same page."""
        self._ops.clear()

    def words(self, owner: Owner, x: float, y: float, words: Sequence[Word]) -> None:
        """Show `words` from (`x`, `y`) on one baseline."""
        self.transformed(owner, (1, 0, 0, 1, x, y), words)

    def transformed(self, owner: Owner, matrix: Sequence[float], words: Sequence[Word]) -> None:
        """Show `words` on a baseline placed by a text matrix of six numbers."""
        if not any(word.shaped.glyphs for word in words):
            return
        self._enter(owner)
        self._ops.append(b"BT %.5g %.5g %.5g %.5g %.2f %.2f Tm" % tuple(matrix))
        font: tuple[str, float] | None = None
        colour, rise = "", 0
        array = bytearray()
        for word in words:
            size = word.style.size
            if word.style.colour != colour:
                self._show(array)
                colour = word.style.colour
                self._ops.append(colour.encode() + b" rg")
            pieces = word.shaped.glyphs
            if word.spaced and word.space is not None:
                pieces = word.space.glyphs + pieces
            stretch = word.gap - (word.space.width * size / 1000 if word.spaced and word.space else 0)
            for index, piece in enumerate(pieces):
                if (piece.font, size) != font or piece.rise != rise:
                    self._show(array)
                    if (piece.font, size) != font:
                        font = (piece.font, size)
                        self._ops.append(f"/{piece.font} ".encode() + number(size) + b" Tf")
                    if piece.rise != rise:
                        rise = piece.rise
                        self._ops.append(number(rise * size / 1000) + b" Ts")
                if index == 0 and not word.spaced and word.gap:
                    array += b"%d" % round(-word.gap * 1000 / size)
                array += piece.show
                if index == 0 and word.spaced and abs(stretch) > 0.01:
                    array += b"%d" % round(-stretch * 1000 / size)
        self._show(array)
        self._ops.append(b"0 Ts ET" if rise else b"ET")

    def _show(self, array: bytearray) -> None:
        if array:
            self._ops.append(b"[" + bytes(array).replace(b"><", b"") + b"] TJ")
            array.clear()

    def draw(self, owner: Owner, operations: str) -> None:
        """Append drawing `operations` in a saved graphics state."""
        self._enter(owner)
        self._ops.append(b"q " + operations.encode() + b" Q")

    def rule(self, x1: float, y1: float, x2: float, y2: float, *, width: float = 0.4, colour: str) -> None:
        """A straight line, as an artifact."""
        points = f"{_n(x1)} {_n(y1)} m {_n(x2)} {_n(y2)} l S"
        self.draw(RULE, f"{colour} RG {_n(width)} w {points}")

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle, as an artifact."""
        self.draw(RULE, f"{colour} rg {_n(x)} {_n(y)} {_n(width)} {_n(height)} re f")

    def _enter(self, owner: Owner) -> None:
        if owner is self._owner:
            return
        self._leave()
        self._owner = owner
        if isinstance(owner, Artifact):
            kind = f"/Artifact <</Type /{owner.kind}>> BDC" if owner.kind != "Layout" else "/Artifact BMC"
            self._ops.append(kind.encode())
            return
        mark = len(self.owners)
        self.owners.append(owner)
        owner.kids.append((self.index, mark))
        self._ops.append(f"/{owner.tag} <</MCID {mark}>> BDC".encode())

    def _leave(self) -> None:
        if self._owner is not None:
            self._ops.append(b"EMC")
            self._owner = None


def _n(value: float) -> str:
    return number(value).decode()


def rounded_box(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with round corners."""
    k = radius * 0.4477
    right, top = x + width, y + height
    curve = [
        f"{_n(x + radius)} {_n(y)} m {_n(right - radius)} {_n(y)} l",
        f"{_n(right - k)} {_n(y)} {_n(right)} {_n(y + k)} {_n(right)} {_n(y + radius)} c",
        f"{_n(right)} {_n(top - radius)} l",
        f"{_n(right)} {_n(top - k)} {_n(right - k)} {_n(top)} {_n(right - radius)} {_n(top)} c",
        f"{_n(x + radius)} {_n(top)} l",
        f"{_n(x + k)} {_n(top)} {_n(x)} {_n(top - k)} {_n(x)} {_n(top - radius)} c",
        f"{_n(x)} {_n(y + radius)} l",
        f"{_n(x)} {_n(y + k)} {_n(x + k)} {_n(y)} {_n(x + radius)} {_n(y)} c h",
    ]
    return " ".join(curve)
