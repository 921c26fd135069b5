"""The sizes of paper and the margins every document keeps, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .styles import BODY, MM

PaperName = Literal["oficio", "letter", "a4"]
LargePaperName = Literal["oficio-large", "letter-large", "a4-large"]
"""The same sheets in large print, which an acta alone has."""
ActaPaper = PaperName | LargePaperName
LARGE_PRINT = 14 / BODY.size
"""What large print grows by: its prose has 14 points."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A page with its margins; lengths in points of what is set on it, each `scale` points of the sheet."""

    name: ActaPaper
    width: float
    height: float
    left: float = 25 * MM
    right: float = 20 * MM
    top: float = 30 * MM
    bottom: float = 26 * MM
    scale: float = 1.0
    least_size: float = 0.0
    """No text is set smaller than this."""

    @property
    def sheet(self) -> tuple[float, float]:
        """Width and height of the sheet itself, in its own points."""
        return self.width * self.scale, self.height * self.scale

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


    def in_large_print(self, name: LargePaperName) -> Paper:
        """The same sheet for large print: everything on it grows, and the margins do not."""
        k = LARGE_PRINT
        return Paper(
            name, self.width / k, self.height / k, left=self.left / k, right=15 * MM / k, top=self.top / k + 18,
            bottom=30 * MM / k, scale=k, least_size=12 / k,
        )  # fmt: skip


SHEETS: dict[PaperName, Paper] = {
    "oficio": Paper("oficio", 612, 936),
    "letter": Paper("letter", 612, 792),
    "a4": Paper("a4", 595.276, 841.89),
}
_LARGE: dict[PaperName, LargePaperName] = {"oficio": "oficio-large", "letter": "letter-large", "a4": "a4-large"}
PAPERS: dict[str, Paper] = {
    paper.name: paper
    for paper in (*SHEETS.values(), *(SHEETS[name].in_large_print(large) for name, large in _LARGE.items()))
}


def in_large_print(paper: PaperName) -> LargePaperName:
    """The name of this sheet in large print."""
    return _LARGE[paper]


def sheet_of(paper: ActaPaper) -> PaperName:
    """The name of the sheet, whatever size the print on it has."""
    return next(name for name, large in _LARGE.items() if paper in (name, large))


def acta_paper(name: str) -> ActaPaper:
    """The paper of this name; the first one where another device wrote nonsense."""
    return PAPERS[name].name if name in PAPERS else "oficio"


def is_large(paper: str) -> bool:
    """Whether the print on the paper of this name is large."""
    return paper in _LARGE.values()


def paper_of(width: float, height: float) -> PaperName | None:
    """Which sheet a page of these points is, upright or turned."""
    for name, paper in SHEETS.items():
        for wide, high in ((paper.width, paper.height), (paper.height, paper.width)):
            if abs(wide - width) < 1 and abs(high - height) < 1:
                return name
    return None
