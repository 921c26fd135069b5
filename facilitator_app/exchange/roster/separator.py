"""Which character separates the cells of a text file."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress

SEPARATORS = (",", ";", "\t", "|")
_NAMED = re.compile(r'^"?sep=(.)"?\s*$', re.IGNORECASE)


def named_separator(line: str) -> str | None:
    """The separator that a first line ``sep=;`` names, as Excel writes it."""
    match = _NAMED.match(line.lstrip("\ufeff").rstrip("\r\n"))
    return match.group(1) if match else None


def likely_separator(lines: Sequence[str]) -> str:
    """The separator under which most of `lines` fall into the same number of cells (at least two)."""
    return max(SEPARATORS, key=lambda separator: _regularity(lines, separator))


def _regularity(lines: Sequence[str], separator: str) -> float:
    widths = [len(row) for row in _parsed(lines, separator) if any(cell.strip() for cell in row)]
    if not widths:
        return 0.0
    # Trailing commas of a spreadsheet make every row equally wide, which is just what is looked for.
    width, rows = Counter(widths).most_common(1)[0]
    wide = sum(1 for each in widths if each > 1) / len(widths)
    return 0.1 * wide if width == 1 else rows / len(widths) * (1 - 1 / width) + 0.1 * wide


def _parsed(lines: Sequence[str], separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    with suppress(csv.Error):  # what was read up to there is evidence enough
        rows.extend(csv.reader(lines, delimiter=separator))
    return rows
