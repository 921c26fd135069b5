"""What somebody who was put out of a space may still hear: that they were, and nothing of what came after it."""

from __future__ import annotations

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.wire.farewell import farewell_of
from facilitator_app.wire.membership import Membership, evaluate
from facilitator_app.wire.statement import Act, Grant, Revoke, Role, Statement, state
from tests.server.running import Space

DeviceSet = dict[str, DeviceKeys]


@pytest.fixture(scope="module")
def devices() -> DeviceSet:
    return {name: DeviceKeys.generate() for name in ("ana", "berta", "juana", "nueva", "otra")}


@pytest.fixture
def space(devices: DeviceSet) -> Space:
    """Ana and Berta coordinate, Juana writes."""
    made = Space(devices["ana"])
    made.grant(devices["berta"], Role.MANAGER)
    made.grant(devices["juana"])
    return made


def removal(keys: DeviceKeys) -> Act:
    return Revoke(keys.card.signing, [])


def told(space: Space, keys: DeviceKeys, known: tuple[Statement, ...] = ()) -> list[Statement]:
    """What is told to a device that knows these statements last."""
    return farewell_of(space.read, space.statements, keys.card.signing, {one.id for one in known})


def seen_with(space: Space, statements: list[Statement]) -> Membership:
    return evaluate(space.read, statements)


def test_who_was_put_out_is_told_the_removal_alone_where_they_know_the_rest(space: Space, devices: DeviceSet) -> None:
    juana, before = devices["juana"], list(space.statements)
    removed = space.say(removal(juana))
    assert told(space, juana, (before[-1],)) == [removed]
    assert seen_with(space, [*before, removed]).role(juana.card.signing) is None
    assert told(space, juana) == [*before, removed]  # who lost everything can verify it all the same


def test_of_what_came_later_nothing_is_told(space: Space, devices: DeviceSet) -> None:
    juana = devices["juana"]
    removed = space.say(removal(juana))
    space.grant(devices["nueva"])
    space.say(removal(devices["berta"]))
    assert told(space, juana)[-1] is removed
    assert len(told(space, juana)) == 3


def test_who_takes_part_and_who_never_did_are_told_nothing(space: Space, devices: DeviceSet) -> None:
    space.say(removal(devices["juana"]))
    assert told(space, devices["berta"]) == []
    assert told(space, devices["otra"]) == []
    space.say(removal(devices["otra"]))  # one who was never let in, nor ever is
    assert told(space, devices["otra"]) == []


def test_of_two_removals_apart_the_one_is_told_whose_issuer_knew_least(space: Space, devices: DeviceSet) -> None:
    juana, berta = devices["juana"], devices["berta"]
    heads = seen_with(space, space.statements).heads
    first = state(space.id, heads, removal(juana), berta)
    space.grant(devices["nueva"])  # of which Juana must not hear
    space.say(removal(juana))
    space.statements.append(first)
    assert told(space, juana)[-1] is first
    assert len(told(space, juana)) == 3


def test_a_removal_that_was_taken_back_is_not_told_but_the_one_after_it(space: Space, devices: DeviceSet) -> None:
    juana = devices["juana"]
    space.say(removal(juana))
    space.grant(juana)
    assert told(space, juana) == []
    again = space.say(removal(juana))
    assert told(space, juana)[-1] is again
    assert len(told(space, juana)) == 5


def test_what_nobody_with_the_right_to_said_is_not_told(space: Space, devices: DeviceSet) -> None:
    space.say(removal(devices["berta"]), by=devices["juana"])
    assert told(space, devices["berta"]) == []
    space.say(Grant(devices["otra"].card.signing, devices["otra"].card.digest(), Role.WRITER), by=devices["juana"])
    space.say(removal(devices["otra"]))
    assert told(space, devices["otra"]) == []
