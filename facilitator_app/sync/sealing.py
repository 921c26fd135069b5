"""Seals what this device wrote and no segment holds yet; a segment is sealed once, kept, and handed on as it is."""

from __future__ import annotations

from ..store.log.transaction import Transaction
from ..store.sharing.own_branches import Span, cut, unsealed
from ..store.sharing.segments import AtServer, Kept, SegmentState, blob_of, forget, keep, kept, replace, set_state
from ..store.sharing.server_drops import drop_later
from ..wire.bundle import Kind
from ..wire.entry import read_entry
from ..wire.epoch import EpochKey
from ..wire.segment import name_of, open_segment, repack_segment, seal_segment
from ..wire.segment_body import Writer
from .keys import known_keys, sealing_key


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
        keep(tx, Kept(name_of(blob), space, *place, epoch, SegmentState.APPLIED, AtServer.NEW), blob)


def _repack(tx: Transaction, space: bytes, epoch: bytes, key: EpochKey) -> None:
    """Seal anew, without the contents that were withdrawn, the segments that still hold them.

    One that somebody sealed anew already, and that is here, is let go of: nobody needs a second. Of a feed that forked
    the segments of another branch have the same numbers and hold nothing of it: they stay as their author sealed them.
    """
    keys, withdrawn = known_keys(tx, space), tx.members(space).withdrawn
    gone = {head.id for head in withdrawn}
    there = {_stretch(one) for one in kept(tx, space, SegmentState.APPLIED)}
    for old in kept(tx, space, SegmentState.WITHDRAWN):
        old_blob = blob_of(tx, old.id)
        segment = open_segment(old_blob, keys[old.epoch])
        if not any(entry.id in gone and entry.payload is not None for entry in segment.entries):
            set_state(tx, old.id, SegmentState.APPLIED)
            continue
        drop_later(tx, space, Kind.SEGMENT, old_blob)
        if _stretch(old) in there:
            forget(tx, old.id)
            continue
        blob = repack_segment(segment, withdrawn, epoch, key, tx.author.keys, tx.random)
        place = (segment.feed, segment.first, segment.last, segment.head)
        replace(tx, old.id, Kept(name_of(blob), space, *place, epoch, SegmentState.APPLIED, AtServer.NEW), blob)
        there.add(_stretch(old))


def _stretch(segment: Kept) -> tuple[bytes, int, int, bytes]:
    return segment.feed, segment.first, segment.last, segment.head
