"""What people write, tidied, and put into the fields of a record that is being edited."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from ..domain.records import Record

_UNSEEN = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What comes along when words are copied, is not seen, and turns the line that it stands in around on paper: no page
can be printed with it. NUL is not among them: it is refused, for it is never what somebody wrote."""


def tidy(text: str | None) -> str | None:
    """`text` composed (NFC), its lines ended alike, without what is not seen nor blanks around it; None where nothing
    is left."""
    if text is None:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", lines)).strip() or None


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
