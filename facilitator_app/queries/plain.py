"""A stored value as people and scripts read it: ids and dates as text, lists as lists, yes and no as such."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.columns import Data, Flag, Id, Number, Texts, plain_number
from ..domain.records import Record
from ..wire.entry import Scalar


def plain(kind: type[Record] | None, field: str, stored: Scalar) -> Any:
    """The value of `field` of a record type (None: one of a newer version) that the log keeps as `stored`."""
    if stored is None or kind is None or field not in kind.__table__.columns:
        return stored.hex() if isinstance(stored, bytes) else stored
    column_type = kind.__table__.columns[field].type
    if isinstance(stored, bytes):
        return str(UUID(bytes=stored)) if isinstance(column_type, Id) and len(stored) == 16 else stored.hex()
    if isinstance(column_type, Flag):
        return bool(stored)
    if isinstance(column_type, Number) and isinstance(stored, str):
        return plain_number(Decimal(stored))
    if isinstance(column_type, Texts | Data) and isinstance(stored, str):
        return json.loads(stored)
    return stored
