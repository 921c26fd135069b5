"""Puts the changes of a record in order: by their clocks, but none before a change that it had seen.

A clock can be wrong by years; what a change names as replaced was there before it, that much is certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..store.log.entries import Entry
from ..store.log.hybrid_clock import milliseconds
from ..store.log.transaction import Transaction
from ..wire.entry import Ref

_A_DAY = 24 * 3600 * 1000


def in_causal_order(tx: Transaction, entries: Iterable[Entry]) -> Iterator[tuple[Entry, bool]]:
    """Each entry after those that it names, with whether its time cannot be right."""
    by_ref = {entry.stamp.ref: entry for entry in entries}
    latest = tx.clock.now_ms() + _A_DAY
    done: set[Ref] = set()
    doubtful: set[Ref] = set()
    for entry in sorted(by_ref.values(), key=lambda one: one.stamp):
        ahead = [entry]
        while ahead:
            one = ahead[-1]
            before = [by_ref[ref] for ref in sorted(_seen(one)) if ref in by_ref]
            waiting = [earlier for earlier in before if earlier.stamp.ref not in done and earlier not in ahead]
            if waiting:
                ahead.append(min(waiting, key=lambda earlier: earlier.stamp))
                continue
            ahead.pop()
            if one.stamp.ref not in done:
                done.add(one.stamp.ref)
                certain = (earlier for earlier in before if earlier.stamp.ref not in doubtful)
                contradicted = any(earlier.header.clock > one.header.clock for earlier in certain)
                if contradicted or milliseconds(one.header.clock) > latest:
                    doubtful.add(one.stamp.ref)
                yield one, one.stamp.ref in doubtful


def _seen(entry: Entry) -> set[Ref]:
    """What the changes of an entry name as replaced."""
    if entry.payload_bytes is None:
        return set()
    feeds = entry.payload.feeds
    return {ref for change in entry.payload.changes for name in change.replaces for ref in change.replaced(name, feeds)}
