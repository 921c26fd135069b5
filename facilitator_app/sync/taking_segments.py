"""Takes in sealed stretches of feeds: each one whole or not at all, whoever brought it, in any order.

One from which somebody took out contents without a right brings all the rest (decision 0044): what it lacks is missing,
like what never came.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.sharing.alarms import AlarmKind, raise_alarm
from ..store.sharing.arrivals import Origin, arrive
from ..store.sharing.epochs import epoch_key
from ..store.sharing.segments import (
    Kept,
    SegmentState,
    blob_of,
    forget,
    has,
    keep,
    keep_best,
    kept,
    way_of,
)
from ..store.sharing.ways import Way
from ..wire.epoch import EpochKey, outside
from ..wire.segment import Segment, name_of, open_segment
from .segment_states import state_of

MOST_WAITING = 2000
"""Segments of one space that wait for a key, and as many for a right: more are refused, for anybody can make what
nobody can open, and whoever was let in once can seal for writers whom nobody knows."""


class Fate(StrEnum):
    """What became of a segment."""

    NEW = "new"
    HAD = "had"
    WAITING_KEY = "waiting_key"
    WAITING_RIGHT = "waiting_right"
    REFUSED = "refused"


@dataclass(frozen=True)
class Taken:
    """What became of a segment, and of its entries: how many are new, and of those how many stand aside."""

    fate: Fate
    entries: int = 0
    shelved: int = 0


def take_segment(tx: Transaction, blob: bytes, way: Way | None = None) -> Taken:
    """Take in a segment of a space that this vault holds, which came by this `way`, or keep it until its key or its
    author's right arrives.

    One of a device that only read when it began to write is `Fate.REFUSED`, and an alarm says so; its entries are on
    the shelf, for the right to them may be known later. Raises `Damaged` for one that is not what
    it says and `Refused` ``sync.too_many_waiting``, with nothing changed.
    """
    if has(tx, name_of(blob)):
        return Taken(Fate.HAD)
    return _take_new(tx, blob, way, was_kept=False)


def _take_new(tx: Transaction, blob: bytes, way: Way | None, *, was_kept: bool) -> Taken:
    space, epoch = outside(blob)
    key = epoch_key(tx, space, epoch)
    if key is None:
        _require_room(tx, space, SegmentState.WAITING_KEY)
        keep(tx, _unopened(blob, space, epoch), blob, way)
        return Taken(Fate.WAITING_KEY)
    return _take(tx, open_segment(blob, EpochKey(key)), blob, way, was_kept=was_kept)


def take_waiting(tx: Transaction, segment: bytes) -> Taken:
    """Try a segment again that waited for a key or a right."""
    blob, way = blob_of(tx, segment), way_of(tx, segment)
    forget(tx, segment)
    return _take_new(tx, blob, way, was_kept=True)


def waiting_segments(tx: Transaction, space: bytes) -> list[Kept]:
    """The segments of a space that wait and may be worth another try."""
    return kept(tx, space, SegmentState.WAITING_KEY, SegmentState.WAITING_RIGHT)


def _take(tx: Transaction, segment: Segment, blob: bytes, way: Way | None, *, was_kept: bool) -> Taken:
    membership, writer = tx.members(segment.space), segment.writer
    if not {writer.device, segment.signer} <= membership.admitted:
        # One whom a coordinator let in who had been removed, unknown to both, was a member for some; a reader may turn
        # out to write with a right that is not known here yet. What of theirs counts the shelf says (`store.sharing`).
        _require_room(tx, segment.space, SegmentState.WAITING_RIGHT)
        keep(tx, _opened(segment, SegmentState.WAITING_RIGHT), blob, way)
        return Taken(Fate.WAITING_RIGHT)
    says_itself = segment.signer == writer.device
    origin = Origin(segment.space, writer.device, writer.nonce, writer.person, writer.device_name, says_itself)
    arrival = arrive(tx, origin, segment.entries, way)
    state = state_of(segment.entries, membership)
    if arrival.new or was_kept or state is not SegmentState.EMPTIED:
        keep_best(tx, _opened(segment, state), blob)  # of emptied ones, anybody who was let in can make any number
    if arrival.new and membership.lacks_right(writer.device, writer.nonce):
        raise_alarm(tx, AlarmKind.NO_RIGHT, space=segment.space.hex(), device=writer.device.hex())
        return Taken(Fate.REFUSED)
    return Taken(Fate.NEW if arrival.new else Fate.HAD, arrival.new, arrival.shelved)


def _require_room(tx: Transaction, space: bytes, state: SegmentState) -> None:
    if len(kept(tx, space, state)) >= MOST_WAITING:
        raise Refused("sync.too_many_waiting")


def _unopened(blob: bytes, space: bytes, epoch: bytes) -> Kept:
    return Kept(name_of(blob), space, b"", 0, 0, b"", epoch, SegmentState.WAITING_KEY)


def _opened(segment: Segment, state: SegmentState) -> Kept:
    place = (segment.feed, segment.first, segment.last, segment.head)
    return Kept(segment.name, segment.space, *place, segment.epoch, state)
