"""The sizes of paper and the margins every document keeps, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .styles import MM

PaperName = Literal["oficio", "letter", "a4"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A page with its margins."""

    name: PaperName
    width: float
    height: float
    left: float = 25 * MM
    right: float = 20 * MM
    top: float = 30 * MM
    bottom: float = 26 * MM

    @property
    def inner_width(self) -> float:
        """Between the side margins."""
        return self.width - self.left - self.right

    @property
    def capacity(self) -> float:
        """The height that content may take on one page."""
        return self.height - self.top - self.bottom

    def landscape(self, *, left: float, right: float, top: float, bottom: float) -> Paper:
        """The same sheet turned, with its own margins (points)."""
        return Paper(self.name, self.height, self.width, left, right, top, bottom)


PAPERS: dict[str, Paper] = {
    "oficio": Paper("oficio", 612, 936),
    "letter": Paper("letter", 612, 792),
    "a4": Paper("a4", 595.276, 841.89),
}


def paper_of(width: float, height: float) -> PaperName | None:
    """Which paper a page of these points is, upright or turned."""
    for paper in PAPERS.values():
        for wide, high in ((paper.width, paper.height), (paper.height, paper.width)):
            if abs(wide - width) < 1 and abs(high - height) < 1:
                return paper.name
    return None
