"""Every text that a content holds, for checks that concern all of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any


def texts_of(value: Any) -> Iterator[str]:
    """The texts in `value`: a text, a sequence or a dataclass of such."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_of(getattr(value, field.name))
