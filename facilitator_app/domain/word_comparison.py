"""Two texts compared word by word: what stayed, what was taken out, what was put in."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

_WORDS = re.compile(r"\s+|[^\s\w]|\w+(?:['’ꞌʼ\u0300-\u036f]\w*)*")
"""Blanks, single signs, and words; an apostrophe or a combining mark belongs to the word (q’eqchi’, n̈oj)."""


@dataclass(frozen=True)
class Passage:
    """A run of words that were `same`, `removed` or `added`, exactly as written."""

    kind: Literal["same", "removed", "added"]
    text: str


def compare_words(before: str, after: str) -> tuple[Passage, ...]:
    """The passages that lead from `before` to `after`.

    Joining *same* and *removed* gives `before`, joining *same* and *added* gives `after`, to the character.
    """
    old, new = pieces(before), pieces(after)
    found: list[Passage] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Passage("same", "".join(old[a:b])))
            continue
        if b > a:
            found.append(Passage("removed", "".join(old[a:b])))
        if d > c:
            found.append(Passage("added", "".join(new[c:d])))
    return tuple(found)


def readable(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The same passages for eyes: where only blanks stayed between two changes they are one change.

    Joined they still give both texts, to the character: such blanks are both removed and added.
    """
    found: list[Passage] = []
    removed = added = ""
    for place, passage in enumerate(passages):
        between = bool(removed or added) and place < len(passages) - 1
        if passage.kind == "same" and not (between and passage.text.isspace()):
            found += (*_change(removed, added), passage)
            removed = added = ""
            continue
        removed += passage.text if passage.kind != "added" else ""
        added += passage.text if passage.kind != "removed" else ""
    return (*found, *_change(removed, added))


def _change(removed: str, added: str) -> list[Passage]:
    kept = [Passage("removed", removed)] if removed else []
    return [*kept, Passage("added", added)] if added else kept


def pieces(text: str) -> list[str]:
    """`text` cut into words, signs and blanks; together they are `text` again."""
    found, end = [], 0
    for match in _WORDS.finditer(text):
        if match.start() > end:
            found.append(text[end : match.start()])
        found.append(match.group())
        end = match.end()
    return [*found, text[end:]] if end < len(text) else found
