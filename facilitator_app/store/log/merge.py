"""What a record is after any set of changes, in any order: a pure function, the heart of sync.

Every field is a register of all writes that no other write has replaced. A write names the writes it replaces as
the person saw them, so clocks never decide what is kept: they only choose which of several concurrent values is
shown first, the same one on every device (sync.md, 8–10).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ...wire.entry import Change, Ref


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

    def shown(self) -> dict[str, Stamp]:
        """The write that is shown of each field that has one."""
        if len(self.writes) == 1:
            ((stamp, names),) = self.writes.items()
            return dict.fromkeys(names, stamp)
        return {name: stamp for stamp, names in sorted(self.writes.items()) for name in names}

    @property
    def contested(self) -> frozenset[str]:
        """The fields in which several writes stand."""
        if len(self.writes) < 2:
            return frozenset()
        once, twice = set[str](), set[str]()
        for names in self.writes.values():
            twice |= once & names
            once |= names
        return frozenset(twice)

    @property
    def refs(self) -> frozenset[Ref]:
        """Every entry with a write that stands: what a person who deletes the record now has seen."""
        return frozenset(stamp.ref for stamp in self.writes)

    @property
    def visible(self) -> bool:
        """Created, and not deleted by people who had seen all that stands in it."""
        if not self.created or not self.tombstones:
            return self.created
        return not self.refs <= frozenset[Ref]().union(*self.tombstones.values())

    @property
    def resurfaced(self) -> bool:
        """Deleted by one person while another edited it: shown, for a person to decide."""
        return self.visible and bool(self.tombstones)


DELETION = ""
"""Under this name a deletion lists the writes its author saw, and any other change the deletions it undoes."""


def apply(state: State, change: Change, stamp: Stamp, feeds: list[bytes], has_touched: Callable[[Ref], bool]) -> State:
    """`state` after `change`, which the entry `stamp` brought; each entry is applied once, in any order.

    `feeds` is the payload's list that `change.replaces` points into. `has_touched` tells whether an entry was
    applied to this record before: what it wrote has then been seen, and needs no early replacement.
    """
    forestalled = {name for name, ref in state.early if ref == stamp.ref} if state.early else frozenset[str]()
    if forestalled:
        state = replace(state, early=frozenset(item for item in state.early if item[1] != stamp.ref))
    if change.verb == "delete":
        if DELETION in forestalled:
            return state
        return replace(state, tombstones={**state.tombstones, stamp: frozenset(change.replaced(DELETION, feeds))})
    if change.replaces:
        state = _replace(state, change, feeds, has_touched)
    standing = frozenset(change.fields) - forestalled
    writes = {**state.writes, stamp: standing} if standing else state.writes
    return State(state.created or change.verb == "create", writes, state.early, state.tombstones)


def _replace(state: State, change: Change, feeds: list[bytes], has_touched: Callable[[Ref], bool]) -> State:
    """`state` without the writes and the deletions that `change` names."""
    by_ref = {stamp.ref: stamp for stamp in state.writes}
    writes, tombstones, early = dict(state.writes), dict(state.tombstones), set(state.early)
    deletions = {stamp.ref: stamp for stamp in tombstones}
    for name in change.replaces:
        for ref in change.replaced(name, feeds):
            if name == DELETION and ref in deletions:
                tombstones.pop(deletions[ref], None)
            elif name != DELETION and ref in by_ref:
                writes[by_ref[ref]] -= {name}
            elif not has_touched(ref):
                early.add((name, ref))
    standing = {stamp: names for stamp, names in writes.items() if names}
    return State(state.created, standing, frozenset(early), tombstones)


def disputed(values: Iterable[object]) -> bool:
    """Whether concurrent values differ: equal ones are no conflict."""
    return len(set(values)) > 1
