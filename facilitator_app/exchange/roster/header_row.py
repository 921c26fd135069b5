"""Which rows head a roster's columns: the first ones that say *nombre*, *sexo*, *organización*."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from .cell import Cell, Row, is_blank, shown
from .extent import Merge
from .fields import HALVES, LEFT_OUT, NAMES, Field
from .header_words import EXACT, field_named, part_of_birth, tick_named
from .mojibake import repaired

SAMPLE_ROWS = 200
_SEARCHED_ROWS = 60
_LEAST_SCORE = 1.9
_BIRTHS = frozenset((Field.BIRTH_YEAR, Field.BIRTH_DAY))
_SPACES = re.compile(r"\s+")
_UNSEEN = re.compile("[\ufeff\u200b-\u200f\u2060]")
"""Marks without width; the first also where files were put together one behind the other."""
_DATA = re.compile(r"\d{3}|@|\d[/-]\d")


@dataclass(frozen=True, slots=True)
class Header:
    """The labels of the columns and the rows they came from; no rows when the file has no header."""

    labels: tuple[str, ...]
    first_row: int | None
    last_row: int
    groups: bool = False
    shared: frozenset[int] = frozenset()
    """The columns that one title of names lies over: each holds a part of the name."""


def find_header(sample: Sequence[tuple[int, Row]], merges: Sequence[Merge]) -> Header:
    """The header among the first rows of `sample`; where no word is known, the first full row of words."""
    searched = [(number, row) for number, row in sample[:_SEARCHED_ROWS]]
    scores = [_score(row) for _, row in searched]
    best = max(range(len(scores)), key=lambda at: scores[at], default=None)
    if best is None:
        return Header((), None, 0)
    if scores[best] < _LEAST_SCORE:
        return _unknown_words(searched)
    return _joined(searched, best, merges)


def header_at(sample: Sequence[tuple[int, Row]], number: int) -> Header | None:
    """The header in row `number`, as a mapping file named it; None when there is no such row near the top."""
    for each, row in sample:
        if each == number:
            return Header(tuple(label(cell) for cell in row), number, number)
    return None


def label(cell: Cell) -> str:
    """A header cell as one clean line."""
    text = shown(cell)
    return _SPACES.sub(" ", text if text.isascii() else _UNSEEN.sub("", repaired(text))).strip()


def _score(row: Row) -> float:
    found: Counter[Field] = Counter()
    score = 0.0
    for cell in row:
        if not isinstance(cell, str) or not cell.strip():
            continue
        field, confidence = field_named(label(cell))
        if field is None:
            score -= 0.5 if _DATA.search(cell) else 0
            continue
        found[field] += 1
        score += (2 if confidence >= EXACT else 1) if found[field] <= 4 else 0
    telling = found.keys() - LEFT_OUT
    return score if len(telling) > 1 or telling & NAMES else 0.0


def _unknown_words(searched: list[tuple[int, Row]]) -> Header:
    filled = [sum(1 for cell in row if label(cell)) for _, row in searched if not is_blank(row)]
    if not filled:
        return Header((), None, 0)
    usual = Counter(filled).most_common(1)[0][0]
    for number, row in searched:
        texts = [cell for cell in row if label(cell)]
        if len(texts) < max(1, usual / 2):
            continue
        if all(isinstance(cell, str) and not _DATA.search(cell) and not _is_number(cell) for cell in texts):
            return Header(tuple(label(cell) for cell in row), number, number)
        break
    return Header((), None, 0)


def _is_number(text: str) -> bool:
    return text.strip().replace(",", "").replace(".", "").lstrip("+-").isdigit()


def _joined(searched: list[tuple[int, Row]], best: int, merges: Sequence[Merge]) -> Header:
    number, row = searched[best]
    labels = [label(cell) for cell in row]
    first = last = number
    below = _sub_header(searched, best)
    if below is not None:
        labels, last = _with_parts(labels, below), searched[best + 1][0]
    elif best > 0 and searched[best - 1][0] == number - 1:
        above = _spread(searched[best - 1], merges)
        taken = _with_groups(labels, above, searched[best - 1][1])
        if taken != labels:
            labels, first = taken, number - 1
    shared = _under_one_name(labels, number, merges)
    labels = [labels[min(shared)] if at in shared and not text else text for at, text in enumerate(labels)]
    return Header(tuple(labels), first, last, groups=first != last, shared=shared)


def _under_one_name(labels: list[str], number: int, merges: Sequence[Merge]) -> frozenset[int]:
    """The columns under a title of names merged across them: given names in one, surnames in the next."""
    for (top, left), (bottom, right) in merges:
        over = range(left, min(right + 1, len(labels)))
        names = top <= number - 1 <= bottom and len(over) > 1 and field_named(labels[left])[0] in NAMES
        if names and not any(labels[at] for at in over[1:]):
            return frozenset(over)
    return frozenset()


def _sub_header(searched: list[tuple[int, Row]], best: int) -> list[str] | None:
    """The row below, when it only divides what stands above it: *Sexo* into *H* and *M*."""
    if best + 1 >= len(searched):
        return None
    above = [label(cell) for cell in searched[best][1]]
    below = [label(cell) for cell in searched[best + 1][1]]
    below = ["" if text in above[at : at + 1] else text for at, text in enumerate(below)]  # one cell over both rows
    parts = [at for at, text in enumerate(below) if text]
    if _marks_in_groups(above, below, parts):
        return below
    if not parts or len(parts) > len(above) / 2 + 1:
        return None
    known = all(_says_something(below[at]) or part_of_birth(below[at]) for at in parts)
    divides = any(at >= len(above) or not above[at] for at in parts)
    return below if known and divides else None


def _marks_in_groups(above: list[str], below: list[str], parts: list[int]) -> bool:
    """Whether the row below names marks (*H*, *M*, *Maya*) in groups of columns that share one label above.

    Two of them must be known; what else stands in such groups may be anything, as ages from-to. A row of a person
    would have a cell under a label of its own.
    """
    if sum(1 for at in parts if tick_named(below[at])) < 2:
        return False
    return all(not _stands_over(above, at) or (not _stands_over(above, at + 1) and at + 1 in parts) for at in parts)


def _stands_over(labels: list[str], at: int) -> bool:
    return at >= len(labels) or bool(labels[at])


def _with_parts(labels: list[str], parts: list[str]) -> list[str]:
    width = max(len(labels), len(parts))
    labels, parts = labels + [""] * (width - len(labels)), parts + [""] * (width - len(parts))
    joined, group = [], ""
    for text, part in zip(labels, parts, strict=True):
        group = text or (group if part else "")
        whole = f"{group} {part}".strip()
        narrower = field_named(part)[0] in HALVES or (_vague(whole) and _says_something(part))
        joined.append(part if narrower else whole)
    return joined


def _says_something(text: str) -> bool:
    return tick_named(text) is not None or field_named(text)[0] is not None


def _spread(numbered: tuple[int, Row], merges: Sequence[Merge]) -> list[str]:
    """The labels of a row of groups, each over all the columns it was merged across."""
    number, row = numbered
    labels = [label(cell) for cell in row]
    for (top, left), (bottom, right) in merges:
        if top <= number - 1 <= bottom and left < len(labels):
            for column in range(left + 1, min(right + 1, len(labels))):
                labels[column] = labels[column] or labels[left]
    return labels


def _with_groups(labels: list[str], groups: list[str], own: Row) -> list[str]:
    """Fill blanks from the row above; tell columns of one name apart by the group that stands over them.

    The one of them whose group says nothing (*Datos personales* over *Nombre*) keeps its own name.
    """
    groups = _over_births(groups, labels)
    if sum(1 for text in groups if text) < 2:
        return labels
    wholes = [f"{group} {text}".strip() for group, text in zip_longest(groups, labels, fillvalue="")][: len(labels)]
    times, vague = Counter(labels), Counter(text for text, whole in zip(labels, wholes, strict=True) if _vague(whole))
    joined = []
    for at, (text, whole) in enumerate(zip(labels, wholes, strict=True)):
        if not text:
            joined.append(label(own[at]) if at < len(own) else "")
        elif (times[text] == 1 and field_named(whole)[0] not in _BIRTHS) or (_vague(whole) and vague[text] == 1):
            joined.append(text)
        else:
            joined.append(whole)
    return joined


def _over_births(groups: list[str], labels: list[str]) -> list[str]:
    """A group over *día*, *mes* and *año* that was written over the first of them stands over all three."""
    spread = groups + [""] * (len(labels) - len(groups))
    for at in range(1, len(labels)):
        if not spread[at] and part_of_birth(labels[at]) and part_of_birth(labels[at - 1]):
            spread[at] = spread[at - 1]
    return spread


def _vague(text: str) -> bool:
    return not _says_something(text)
