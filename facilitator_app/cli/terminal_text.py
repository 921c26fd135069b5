"""Text as it may stand on a terminal: without characters that move the cursor, colour, hide or reverse it."""

from __future__ import annotations

import unicodedata

_KEPT = frozenset("\n\u200c\u200d")
"""Line ends, and the joiners that some scripts are written with."""


def harmless(text: str) -> str:
    """`text` with control and invisible formatting characters as blanks: notes come from anywhere."""
    if text.isprintable():
        return text
    return "".join(" " if unicodedata.category(each) in ("Cc", "Cf") and each not in _KEPT else each for each in text)


def one_line(text: object, longest: int = 100) -> str:
    """`text` on one line, cut where it is longer than `longest` characters."""
    flat = " ".join(str(text).split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"
