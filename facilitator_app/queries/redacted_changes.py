"""Tells what took contents out of a record for good from what only had to be said again with it (decision 0032)."""

from __future__ import annotations

import json
from uuid import UUID

from ..domain.redaction import COMMAND, Redaction
from ..wire.entry import Payload, Scalar

REDACTED, RESTATED = "redacted", "restated"


def register_of(payload: Payload, record: bytes) -> dict[str, Scalar] | None:
    """What the register in an entry says of a record that contents were taken out of; None for any other."""
    registers = (one.fields for one in payload.changes if one.type == Redaction.__tablename__)
    return next((one for one in registers if one.get("subject") == record.hex()), None)


def verb_of(payload: Payload | None, record: UUID, field: str) -> str | None:
    """Whether what an entry says in a field of a record stands in the place of what was taken out, or was only said
    again; None where somebody wrote it."""
    if payload is None or payload.command != COMMAND:
        return None
    register = register_of(payload, record.bytes)
    return REDACTED if register is not None and field in _taken(register.get("fields_taken")) else RESTATED


def _taken(stored: Scalar) -> list[object]:
    """The fields that a register names, as it is kept; none where it is not one, for anybody can write anything."""
    try:
        fields = json.loads(stored) if isinstance(stored, str) else []
    except ValueError:
        return []
    return fields if isinstance(fields, list) else []
