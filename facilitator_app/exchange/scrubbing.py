"""Takes the names of people, long numbers and their pseudonyms out of a text that is to leave without them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from ..domain.folding import fold

LEFT_OUT = "[…]"
_WORD = re.compile(r"[^\W\d_]+(?:['’‘ʼ´`][^\W\d_]+)*['’‘ʼ´`]?")
_LONG_NUMBER = re.compile(r"\+?\d(?:[ .()/-]?\d){6,}")
_JOINING = frozenset(["de", "del", "la", "las", "los", "y", "e", "da", "do", "dos", "das", "du", "des"])


class Scrubber:
    """Knows the people of a roster. Two words of one name in a row are a name; accents and case do not matter.

    A name of a single word is taken out where it is written with a capital letter.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._pairs: set[tuple[str, str]] = set()
        self._single: set[str] = set()
        for name in names:
            words = [fold(word[0]) for word in _WORD.finditer(name)]
            telling = [word for word in words if word not in _JOINING]
            self._pairs.update(itertools.pairwise(telling))
            if len(telling) > 2:  # people are also called by their first name and a later surname
                self._pairs.update((telling[0], later) for later in telling[2:])
            if len(telling) == 1:
                self._single.add(telling[0])

    def __call__(self, text: str) -> str:
        """`text` with what names somebody left out."""
        spans = [(match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text)]
        telling = [span for span in spans if span[2] not in _JOINING]
        marked = [span[2] in self._single and text[span[0]].isupper() for span in telling]
        for at, (one, other) in enumerate(itertools.pairwise(telling)):
            if (one[2], other[2]) in self._pairs:
                marked[at] = marked[at + 1] = True
        for (start, end, _), out in reversed(list(zip(telling, marked, strict=True))):
            if out:
                text = text[:start] + LEFT_OUT + text[end:]
        text = re.sub(rf"{re.escape(LEFT_OUT)}(?:\s+(?:\w+\s+)?{re.escape(LEFT_OUT)})+", LEFT_OUT, text)
        return _LONG_NUMBER.sub(LEFT_OUT, text)
