"""The values of process JSON as records keep them: texts tidied, times checked, lists without empty parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ...commands.fields import tidied, tidy
from ...errors import Refused


def required(text: str, path: str, file: str) -> str:
    """A text that must say something; raises `Refused` ``exchange.blank``."""
    kept = tidy(text)
    if kept is None:
        raise Refused("exchange.blank", file=file, path=path)
    return kept


def time(text: str | None, path: str, file: str) -> datetime | None:
    """The time of the wall clock in `text`; raises `Refused` ``exchange.not_a_time`` for one that does not exist."""
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise Refused("exchange.not_a_time", file=file, path=path) from error


def listed(values: Sequence[str] | None) -> tuple[str, ...] | None:
    """A list of texts; None where nothing is in it."""
    kept: tuple[str, ...] | None = tidied(tuple(str(value) for value in values)) if values else None
    return kept
