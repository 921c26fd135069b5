"""What a frozen record was created with: no change that arrives later counts against it (sync.md, 9)."""

from __future__ import annotations

import msgspec

from ...domain.records import Record
from ...wire.entry import Change
from .merge import DELETION


def without_settled(kind: type[Record] | None, change: Change) -> Change:
    """`change` without what it says of settled fields and without deletion; most records settle nothing.

    One of which nothing is left still has been applied: what names its entry as replaced must not wait for it.
    """
    settled = kind.settled if kind is not None else frozenset()
    if not settled:
        return change
    replaces = {name: refs for name, refs in change.replaces.items() if name not in settled and name != DELETION}
    if change.verb == "create":
        return msgspec.structs.replace(change, replaces=replaces)
    fields = {name: value for name, value in change.fields.items() if name not in settled}
    return msgspec.structs.replace(change, verb="change", fields=fields, replaces=replaces)
