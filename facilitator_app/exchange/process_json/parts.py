"""What a part of the document says: its plain fields, its references to other records, its key."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from ...commands.fields import tidied, tidy
from ..incoming import To
from .values import required, time


def said(part: Struct, *names: str) -> dict[str, Any]:
    """The fields `names` of `part` that say something, tidied."""
    found = {name: tidied(getattr(part, name)) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def to(part: Struct, path: str, **fields: str) -> dict[str, To]:
    """References of `part`: each keyword is its field, the value the type of record it names."""
    return {
        f"{name}_id": To((kind,), tidy(key) or "", f"{path}.{name}")
        for name, kind in fields.items()
        if (key := getattr(part, name)) is not None
    }


def key_in(part: Any, path: str, file: str) -> str:
    """The key of `part`."""
    return required(part.key, f"{path}.key", file)


def times(part: Struct, path: str, file: str, *names: str) -> dict[str, datetime]:
    """The times `names` of `part` that are said."""
    found = {name: time(getattr(part, name), f"{path}.{name}", file) for name in names}
    return {name: value for name, value in found.items() if value is not None}
