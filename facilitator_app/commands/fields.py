"""What people write, tidied, and put into the fields of a record that is being edited."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from ..domain.records import Record


def tidy(text: str | None) -> str | None:
    """`text` composed (NFC) and without blanks around it; None where nothing is left."""
    return unicodedata.normalize("NFC", text).strip() or None if text is not None else None


def tidied(value: Any) -> Any:
    """`value` as records keep it: texts tidied, a list of texts as a tuple without empty ones."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, tuple | list):
        return tuple(kept for kept in map(tidied, value) if kept is not None) or None
    return value


def write_fields(record: Record, changes: Mapping[str, Any]) -> None:
    """Put `changes`, tidied, into `record`; what is equal already is not written again."""
    for name, value in changes.items():
        kept = tidied(value)
        if getattr(record, name) != kept:
            setattr(record, name, kept)
