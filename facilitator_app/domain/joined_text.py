"""Two versions of one text brought together, for a person to read and change: never more than a suggestion.

Text that people will sign is not merged by a machine (sync.md, 9). What both changed in the same place stands there
twice, the first version's words before the second's: nothing is left out without a person's hand.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Literal

from .word_comparison import compare_words, pieces

_CLOSING = frozenset(",.;:!?…)]»”")

Source = Literal["base", "first", "second", "new"]


@dataclass(frozen=True)
class Part:
    """A run of words and where it comes from; `new` stands in neither version nor in what they began from."""

    source: Source
    text: str


@dataclass(frozen=True)
class _Edit:
    """Instead of the pieces `start` to `end` of the base stand these."""

    start: int
    end: int
    said: tuple[str, ...]


def join_texts(base: str, first: str, second: str) -> str:
    """`base` with the changes of both versions."""
    pieces_of_base = pieces(base)
    ours, theirs = _edits(pieces_of_base, pieces(first)), _edits(pieces_of_base, pieces(second))
    found: list[str] = []
    at = 0
    while ours or theirs:
        end, mine, other = _next(ours, theirs)
        start = min(edit.start for edit in (*mine, *other))
        found += pieces_of_base[at:start]
        said = _both(pieces_of_base, start, end, mine, other)
        if start == at and found and said and found[-1][-1:].isalnum() and said[0][:1].isalnum():
            found.append(" ")  # both put words in at this place
        found += said
        ours, theirs, at = ours[len(mine) :], theirs[len(other) :], end
    return "".join([*found, *pieces_of_base[at:]])


def origins(base: str, first: str, second: str, text: str) -> tuple[Part, ...]:
    """`text` cut into runs, each with where its words come from; joined they are `text` again."""
    written = pieces(text)
    sources: list[Source] = ["new"] * len(written)
    texts: tuple[tuple[Source, str], ...] = (("second", second), ("first", first), ("base", base))
    for source, known in texts:
        matcher = difflib.SequenceMatcher(a=written, b=pieces(known), autojunk=False)
        for block in matcher.get_matching_blocks():
            if any(not piece.isspace() for piece in written[block.a : block.a + block.size]):
                sources[block.a : block.a + block.size] = [source] * block.size
    found: list[Part] = []
    for source, piece in zip(sources, written, strict=True):
        if found and (found[-1].source == source or (piece.isspace() and source == "new")):
            found[-1] = Part(found[-1].source, found[-1].text + piece)
        else:
            found.append(Part(source, piece))
    return tuple(found)


def left_out(base: str, version: str, text: str) -> tuple[str, ...]:
    """What `version` had added to `base` and is not in `text`, each run as it was written."""
    added = [passage.text.strip() for passage in compare_words(base, version) if passage.kind == "added"]
    return tuple(said for said in added if said and said not in text)


def _edits(base: Sequence[str], version: Sequence[str]) -> list[_Edit]:
    """The changes that lead from `base` to `version`; ones with only a blank between them are one."""
    found: list[_Edit] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(a=base, b=version, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        between = base[found[-1].end : a] if found else ()
        if found and all(piece.isspace() for piece in between):
            last = found.pop()
            found.append(_Edit(last.start, b, (*last.said, *between, *version[c:d])))
        else:
            found.append(_Edit(a, b, tuple(version[c:d])))
    return found


def _next(ours: Sequence[_Edit], theirs: Sequence[_Edit]) -> tuple[int, list[_Edit], list[_Edit]]:
    """The next changes that have to do with each other: where they end, and those of each version."""
    mine: list[_Edit] = []
    other: list[_Edit] = []
    begin = min((edits[0].start, edits[0].end) for edits in (ours, theirs) if edits)
    end = begin[1]
    first = ours[0] if ours and (ours[0].start, ours[0].end) == begin else None
    grown = True
    if first is not None:
        mine.append(first)
    else:
        other.append(theirs[0])
    while grown:
        grown = False
        for edits, taken in ((ours, mine), (theirs, other)):
            following = edits[len(taken)] if len(taken) < len(edits) else None
            if following is not None and (following.start < end or (following.start, following.end) == begin):
                taken.append(following)
                end, grown = max(end, following.end), True
    return end, mine, other


def _both(
    base: Sequence[str], start: int, end: int, mine: Sequence[_Edit], other: Sequence[_Edit]
) -> list[str]:
    said = [_said(base, start, end, edits) for edits in (mine, other) if edits]
    if len(said) == 1 or said[0] == said[1]:
        return said[0]
    if not all(any(not piece.isspace() for piece in one) for one in said):
        return said[0] or said[1]
    return _beside(*said)


def _beside(first: list[str], second: list[str]) -> list[str]:
    """The words of both with one blank between them; a sign that ends the one and begins the other stands once."""
    before, after = _without_blanks(first[::-1])[::-1], _without_blanks(second)
    if before[-1] == after[0] and not after[0].isalnum():
        after = _without_blanks(after[1:])
    close = not after or after[0] in _CLOSING
    return [*before, *([] if close else [" "]), *after]


def _without_blanks(said: Sequence[str]) -> list[str]:
    """The pieces from the first that is not a blank."""
    return list(dropwhile(str.isspace, said))


def _said(base: Sequence[str], start: int, end: int, edits: Sequence[_Edit]) -> list[str]:
    """The pieces `start` to `end` of the base as one version has them."""
    found: list[str] = []
    at = start
    for edit in edits:
        found += [*base[at : edit.start], *edit.said]
        at = edit.end
    return [*found, *base[at:end]]
