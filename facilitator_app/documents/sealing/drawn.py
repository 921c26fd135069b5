"""A signature that somebody drew on the screen, as it goes into a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from facilitator_app.documents.phrases import Phrases
from facilitator_app.documents.printed import SigningPlace
from facilitator_app.domain.ink import HEIGHT, Strokes

_INK = "0.05 0.1 0.35 RG"
_PEN = 1.1


@dataclass(frozen=True, slots=True)
class Drawn:
    """Who drew what, when by the clock of the device, and where on the pages it stands.

    `on_behalf_of` is who asked for it, where somebody signs on request.
    """

    who: str
    at: datetime
    place: SigningPlace
    strokes: Strokes
    on_behalf_of: str = ""

    def told(self, say: Phrases) -> str:
        """What it is, in a sentence."""
        when = self.at.strftime("%Y-%m-%d %H:%M")
        if self.on_behalf_of:
            return say("ink.on_request", who=self.who, whom=self.on_behalf_of, when=when)
        return say("ink.signature", who=self.who, when=when)


def appearance(strokes: Strokes, width: float, height: float) -> bytes:
    """The strokes as drawing operations that fill `width` by `height` points, in their proportions."""
    points = [point for stroke in strokes for point in stroke]
    left, top = min(point[0] for point in points), min(point[1] for point in points)
    wide = max(max(point[0] for point in points) - left, 1)
    high = max(max(point[1] for point in points) - top, 1)
    # A mark that is small on the surface is not blown up: it is drawn as it would be over the whole surface
    scale = min((width - 2 * _PEN) / wide, (height - 2 * _PEN) / high, 2 * height / HEIGHT)
    shift = (height - high * scale) / 2
    lines = [f"q {_INK} {_PEN} w 1 J 1 j"]
    for stroke in strokes:
        path = [(_PEN + (x - left) * scale, height - shift - (y - top) * scale) for x, y, _ in stroke]
        moves = [f"{path[0][0]:.2f} {path[0][1]:.2f} m", *(f"{x:.2f} {y:.2f} l" for x, y in path[1:] or path)]
        lines.append(" ".join(moves) + " S")
    return "\n".join([*lines, "Q"]).encode("ascii")
