"""What a frozen record was created with: no change that arrives later counts against it (sync.md, 9)."""

from __future__ import annotations

import msgspec

from ..domain.records import Record
from ..wire.entry import Change
from .merge import DELETION


def without_settled(kind: type[Record] | None, change: Change) -> Change | None:
    """`change` without what it says of settled fields, or None where nothing is left; most records settle nothing."""
    settled = kind.settled if kind is not None else frozenset()
    if not settled:
        return change
    replaces = {name: refs for name, refs in change.replaces.items() if name not in settled and name != DELETION}
    if change.verb == "create":
        return msgspec.structs.replace(change, replaces=replaces)
    fields = {name: value for name, value in change.fields.items() if name not in settled}
    return msgspec.structs.replace(change, fields=fields, replaces=replaces) if fields else None
