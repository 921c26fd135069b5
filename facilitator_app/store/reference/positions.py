"""Where the seats of the shipped municipalities are, read when first asked for; of some it is not known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from facilitator_app.installed import resources


class Position(NamedTuple):
    """A point on the earth, in degrees: north and east count up."""

    latitude: float
    longitude: float


@lru_cache
def positions(country_code: str) -> Mapping[str, Position]:
    """By code, the seats of the municipalities of a country; empty where the catalogue knows none."""
    # Looked up among the known names, so that a code from a file never becomes a path.
    known = {path.stem: path for path in (resources() / "catalogues" / "positions").glob("*.json")}
    path = known.get(country_code.upper())
    if path is None:
        return MappingProxyType({})
    told = json.loads(path.read_text(encoding="utf-8"))["positions"]
    return MappingProxyType({code: Position(*point) for code, point in told.items()})


def position(country_code: str, code: str) -> Position | None:
    """Where the municipality `code` has its seat, where that is known."""
    return positions(country_code).get(code)
