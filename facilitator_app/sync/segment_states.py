"""What a segment that was taken in or sealed anew is kept as: whole, with contents that were withdrawn, or emptied."""

from __future__ import annotations

from collections.abc import Sequence

from ..store.sharing.segments import SegmentState
from ..wire.entry import Entry
from ..wire.membership import Membership


def state_of(entries: Sequence[Entry], membership: Membership) -> SegmentState:
    """One with contents that were withdrawn is not handed on as it is; one that lacks others is, until one comes that
    has them."""
    gone = {head.id for head in membership.withdrawn}
    if any(entry.payload is not None and entry.id in gone for entry in entries):
        return SegmentState.WITHDRAWN
    return state_without(entries, membership)


def state_without(entries: Sequence[Entry], membership: Membership) -> SegmentState:
    """The same of one once what was withdrawn is out of it."""
    gone = {head.id for head in membership.withdrawn}
    lacks = any(entry.payload is None and entry.id not in gone for entry in entries)
    return SegmentState.EMPTIED if lacks else SegmentState.APPLIED
