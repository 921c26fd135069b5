"""Reads a number as a person writes it, for the forms that have one."""

from __future__ import annotations

from decimal import Decimal

from ..domain.columns import read_number


def written_number(words: str) -> Decimal | None:
    """The number that is written, with a comma or a point; None for what is none that can be kept."""
    try:
        return read_number(words)
    except ValueError:
        return None
