"""How a part of the document becomes bytes: as it stands, or behind a veil."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

Encode = Callable[[msgspec.Struct], bytes]


def encoder(veil: Callable[[msgspec.Struct], Any] | None = None) -> Encode:
    """What writes a part; with a `veil`, what it leaves of the part."""
    write = msgspec.json.Encoder().encode
    return write if veil is None else lambda part: write(veil(part))
