"""Makes the published JSON schema of process JSON from its declared shape."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from ...installed import resources
from .shape import FORMAT, Document

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of a document of the format."""
    (whole,), parts = msgspec.json.schema_components([Document], ref_template="#/$defs/{name}")
    return {
        "$schema": _DIALECT,
        "$id": f"urn:{FORMAT.replace('/', ':')}",
        "title": FORMAT,
        "description": "A dialogue process: parties, people, sessions, agreements. Keys are the file's own names.",
        **whole,
        "$defs": dict(sorted(parts.items())),
    }


def schema_text() -> str:
    """The schema as it is shipped."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def schema_file() -> Path:
    """Where the shipped schema is."""
    return resources() / "schemas" / f"{FORMAT.replace('/', '-')}.schema.json"
