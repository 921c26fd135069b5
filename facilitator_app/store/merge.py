"""What a record is after any set of changes, in any order: a pure function, the heart of sync.

Every field is a register of all writes that no other write has replaced. A write names the writes it replaces as
the person saw them, so clocks never decide what is kept: they only choose which of several concurrent values is
shown first, the same one on every device (sync.md, 8–10).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ..wire.entry import Change, Ref


class Stamp(NamedTuple):
    """One entry's writes, in the order in which concurrent values are shown: highest clock, feed, number, tag."""

    clock: int
    feed: bytes
    seq: int
    tag: bytes

    @property
    def ref(self) -> Ref:
        """The entry that wrote it."""
        return self.feed, self.seq, self.tag


@dataclass(frozen=True)
class State:
    """What is known of a record.

    `writes` maps each entry to the fields whose value from it nobody has replaced; `early` holds replacements
    of writes that have not arrived yet; `tombstones` maps each live deletion to the writes its author saw.
    """

    created: bool = False
    writes: Mapping[Stamp, frozenset[str]] = field(default_factory=dict)
    early: frozenset[tuple[str, Ref]] = frozenset()
    tombstones: Mapping[Stamp, frozenset[Ref]] = field(default_factory=dict)

    def live(self, name: str) -> tuple[Stamp, ...]:
        """The writes of field `name` that stand, the shown one first."""
        return tuple(sorted((stamp for stamp, names in self.writes.items() if name in names), reverse=True))

    @property
    def refs(self) -> frozenset[Ref]:
        """Every entry with a write that stands: what a person who deletes the record now has seen."""
        return frozenset(stamp.ref for stamp in self.writes)

    @property
    def visible(self) -> bool:
        """Created, and not deleted by people who had seen all that stands in it."""
        if not self.created:
            return False
        seen: set[Ref] = set().union(*self.tombstones.values())
        return not self.tombstones or not self.refs <= seen

    @property
    def resurfaced(self) -> bool:
        """Deleted by one person while another edited it: shown, for a person to decide."""
        return self.visible and bool(self.tombstones)


DELETION = ""
"""Under this name a deletion lists the writes its author saw, and a restoration the deletions it undoes."""


def apply(state: State, change: Change, stamp: Stamp, feeds: list[bytes], has_arrived: Callable[[Ref], bool]) -> State:
    """`state` after `change`, which the entry `stamp` brought; each entry is applied once, in any order.

    `feeds` is the payload's list that `change.replaces` points into. `has_arrived` tells whether an entry is
    already in the log: what it wrote has then been seen, and needs no early replacement.
    """
    if change.verb == "delete":
        return _delete(state, _refs(change, DELETION, feeds), stamp)
    if change.verb == "restore":
        return _restore(state, _refs(change, DELETION, feeds), has_arrived)
    state = _replace(state, change, feeds, has_arrived)
    standing = {name for name in change.fields if (name, stamp.ref) not in state.early}
    early = frozenset(item for item in state.early if item[1] != stamp.ref)
    writes = dict(state.writes)
    if standing:
        writes[stamp] = frozenset(standing)
    return replace(state, created=state.created or change.verb == "create", writes=writes, early=early)


def _refs(change: Change, name: str, feeds: list[bytes]) -> frozenset[Ref]:
    return frozenset(change.replaced(name, feeds))


def _replace(state: State, change: Change, feeds: list[bytes], has_arrived: Callable[[Ref], bool]) -> State:
    by_ref = {stamp.ref: stamp for stamp in state.writes}
    writes, early = dict(state.writes), set(state.early)
    for name in change.replaces:
        for ref in _refs(change, name, feeds):
            found = by_ref.get(ref)
            if found is not None:
                writes[found] = writes[found] - {name}
            elif not has_arrived(ref):
                early.add((name, ref))
    return replace(state, writes={stamp: names for stamp, names in writes.items() if names}, early=frozenset(early))


def _delete(state: State, seen: frozenset[Ref], stamp: Stamp) -> State:
    if (DELETION, stamp.ref) in state.early:
        return replace(state, early=state.early - {(DELETION, stamp.ref)})
    return replace(state, tombstones={**state.tombstones, stamp: seen})


def _restore(state: State, undone: frozenset[Ref], has_arrived: Callable[[Ref], bool]) -> State:
    standing = {stamp: seen for stamp, seen in state.tombstones.items() if stamp.ref not in undone}
    known = {stamp.ref for stamp in state.tombstones}
    early = {(DELETION, ref) for ref in undone if ref not in known and not has_arrived(ref)}
    return replace(state, tombstones=standing, early=state.early | early)


def disputed(values: Iterable[object]) -> bool:
    """Whether concurrent values differ: equal ones are no conflict."""
    return len(set(values)) > 1
