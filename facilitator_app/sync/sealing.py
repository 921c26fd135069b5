"""Seals what this device wrote and no segment holds yet; a segment is sealed once, kept, and handed on as it is."""

from __future__ import annotations

from dataclasses import replace

from ..store.log.transaction import Transaction
from ..store.sharing.own_branches import Span, cut, unsealed
from ..store.sharing.segments import (
    AtServer,
    Kept,
    SegmentState,
    blob_of,
    forget,
    has_whole,
    keep_best,
    kept,
)
from ..store.sharing.server_drops import drop_later
from ..wire.bundle import Kind
from ..wire.entry import read_entry
from ..wire.epoch import EpochKey
from ..wire.segment import name_of, open_segment, repack_segment, seal_segment
from ..wire.segment_body import Writer
from ..wire.statement import Head
from .keys import known_keys, sealing_key
from .segment_states import state_of, state_without


def seal_space(tx: Transaction, space: bytes) -> int:
    """Seal all that this device wrote in a space; returns how many changes stay unsealed for want of a key."""
    key = sealing_key(tx, space)
    spans = unsealed(tx, space)
    if key is None:
        return sum(span.last - span.first + 1 for span in spans)
    for span in spans:
        _seal_span(tx, space, span, *key)
    _repack(tx, space, *key)
    return 0


def _seal_span(tx: Transaction, space: bytes, span: Span, epoch: bytes, key: EpochKey) -> None:
    writer = Writer(tx.author.device, span.nonce, tx.author.person, tx.author.device_name)
    for portion in cut(tx, span):
        entries = [read_entry(parts) for parts in portion]
        blob = seal_segment(entries, writer, epoch, key, tx.author.keys, tx.random)
        first, last = entries[0].place.seq, entries[-1].place.seq
        place = (span.feed, first, last, entries[-1].id)
        state = state_of(entries, tx.members(space))
        keep_best(tx, Kept(name_of(blob), space, *place, epoch, state, AtServer.NEW), blob)


def _repack(tx: Transaction, space: bytes, epoch: bytes, key: EpochKey) -> None:
    """Seal anew, without the contents that were withdrawn, the segments that still hold them.

    One that somebody sealed anew already, and that is here, is let go of: nobody needs a second. It must lack nothing
    besides, or what it lacks would be handed on by nobody. Of a feed that forked the segments of another branch have
    the same numbers and hold nothing of it: they stay as their author sealed them.
    """
    keys, membership = known_keys(tx, space), tx.members(space)
    for old in kept(tx, space, SegmentState.WITHDRAWN):
        blob = blob_of(tx, old.id)
        segment = open_segment(blob, keys[old.epoch])
        state = state_of(segment.entries, membership)
        forget(tx, old.id)
        if state is not SegmentState.WITHDRAWN:
            keep_best(tx, replace(old, state=state), blob)
            continue
        whole = {Head(one.place.feed, one.place.seq, one.id) for one in segment.entries if one.payload is not None}
        drop_later(tx, space, Kind.SEGMENT, blob, membership.withdrawn & whole)
        if has_whole(tx, old):
            continue
        anew = repack_segment(segment, membership.withdrawn, epoch, key, tx.author.keys, tx.random)
        place = (segment.feed, segment.first, segment.last, segment.head)
        state = state_without(segment.entries, membership)
        keep_best(tx, Kept(name_of(anew), space, *place, epoch, state, AtServer.NEW), anew)
