"""What every part of the shape of process JSON is made of: keys, references, texts, times, numbers."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from ...domain.columns import LONGEST_TEXT

Key = Annotated[str, Meta(min_length=1, max_length=200, description="The file's own name for a record; it is kept.")]
Ref = Annotated[str, Meta(min_length=1, max_length=200, description="The key of another record of the process.")]
Text = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Time = Annotated[
    str,
    Meta(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$", description="A local time: 2026-03-05T09:30"),
]
Ordinal = Annotated[int, Meta(ge=1, le=100_000)]
Number = Annotated[int, Meta(ge=-(10**12), le=10**12)] | Annotated[float, Meta(ge=-1e12, le=1e12)]


class Shape(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Unknown keys are refused; what is empty is left out."""
