"""What stands after any set of changes is the same in any order, and is exactly what nobody who saw it replaced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.store.log.merge import DELETION, Stamp, State, apply, disputed
from facilitator_app.wire.entry import Change, Ref

DEVICES = [bytes([number]) * 16 for number in range(1, 4)]
FIELDS = ("text", "kind")
TAG = b"tag1"


@dataclass(frozen=True)
class Write:
    """An entry about one record, as a device made it: what it set, and what its person had seen."""

    stamp: Stamp
    change: Change


@st.composite
def histories(draw: st.DrawFn) -> list[Write]:
    """Entries of three devices, each made with what that device had seen of the others by then."""
    made: list[Write] = []
    seen: dict[bytes, list[Write]] = {device: [] for device in DEVICES}
    for number in range(draw(st.integers(1, 8))):
        device = draw(st.sampled_from(DEVICES))
        for other in draw(st.lists(st.sampled_from(made), max_size=3) if made else st.just([])):
            if other not in seen[device]:
                seen[device].append(other)
        state = _merged(seen[device])
        verb = draw(st.sampled_from(["create", "change", "delete", "restore"] if number else ["create"]))
        own = [write for write in made if write.stamp.feed == device]
        stamp = Stamp(draw(st.integers(0, 5)), device, len(own) + 1, TAG)
        write = Write(stamp, _change(verb, state, draw))
        made.append(write)
        seen[device].append(write)
    return made


def _change(verb: str, state: State, draw: st.DrawFn) -> Change:
    if verb == "delete":
        return Change("note", b"r" * 16, verb, {}, {DELETION: _point(sorted(state.refs))})
    if verb == "restore":
        return Change("note", b"r" * 16, verb, {}, {DELETION: _point(s.ref for s in state.tombstones)})
    names = FIELDS if verb == "create" else draw(st.lists(st.sampled_from(FIELDS), min_size=1, unique=True))
    fields = {name: draw(st.sampled_from(["a", "b"])) for name in names}
    replaces = {name: _point(s.ref for s in state.live(name)) for name in names}
    return Change("note", b"r" * 16, verb, fields, replaces)


def _point(refs: Iterable[Ref]) -> list[tuple[int, int, bytes]]:
    return [(DEVICES.index(feed), seq, tag) for feed, seq, tag in refs]


def _merged(writes: list[Write]) -> State:
    state, arrived = State(), set[Ref]()
    for write in writes:
        state = apply(state, write.change, write.stamp, DEVICES, lambda ref: ref in arrived)
        arrived.add(write.stamp.ref)
    return state


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(history: list[Write], shuffled: object) -> None:
    other = list(history)
    shuffled.shuffle(other)  # type: ignore[attr-defined]
    assert _merged(other) == _merged(history)


@given(histories())
def test_a_value_stands_until_someone_who_saw_it_replaced_it(history: list[Write]) -> None:
    """The ledger: computed from what people did alone, not from the merge."""
    state = _merged(history)
    for name in FIELDS:
        replaced = {ref for write in history for ref in write.change.replaced(name, DEVICES)}
        wrote = {write.stamp.ref for write in history if name in write.change.fields}
        assert {stamp.ref for stamp in state.live(name)} == wrote - replaced


@given(histories())
def test_an_edit_that_the_deleter_had_not_seen_brings_the_record_back(history: list[Write]) -> None:
    state = _merged(history)
    undone = {
        ref
        for write in history
        if write.change.verb == "restore"
        for ref in write.change.replaced(DELETION, DEVICES)
    }
    seen: set[Ref] = set()
    stands = False
    for write in history:
        if write.change.verb == "delete" and write.stamp.ref not in undone:
            stands = True
            seen |= set(write.change.replaced(DELETION, DEVICES))
    unseen = {stamp.ref for stamp in state.writes} - seen
    assert state.visible == (not stands or bool(unseen))


@pytest.mark.parametrize(("values", "conflict"), [(["a", "a"], False), (["a", "b"], True), (["a"], False)])
def test_equal_values_are_no_conflict(values: list[str], conflict: bool) -> None:
    assert disputed(values) is conflict
