"""Who floods the server with statements waits for themselves: bounded, verified once, and no push waits for them."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.clock import SystemClock
from facilitator_app.crypto import signing
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import Refused
from facilitator_app.server import statement_room
from facilitator_app.server.hours import hour
from facilitator_app.server.keeping import Place, opened
from facilitator_app.server.membership import Stating
from facilitator_app.server.pushes import Push
from facilitator_app.server.refusal import Refusal
from facilitator_app.server.service import Service
from facilitator_app.wire.feed import feed_id
from facilitator_app.wire.statement import Grant, Head, Revoke, Role, Withdraw, state
from tests.server.running import Server, Space, admitted, push, running, shared


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How many signatures were verified, by the thread that did it."""
    counted: Counter[str] = Counter()
    verify = signing.verify

    def counting(*arguments: Any) -> None:
        counted[threading.current_thread().name.partition("_")[0]] += 1
        verify(*arguments)

    monkeypatch.setattr(signing, "verify", counting)
    return counted


@pytest.fixture
def service(place: Place, ana: DeviceKeys, tmp_path: Path) -> Iterator[Service]:
    """What a server works with, in this process."""
    admitted(place, ana, tmp_path)
    with opened(place) as engine:
        made = Service(engine, SystemClock())
        yield made
        made.stop()


def _own_withdrawals(space: Space, keys: DeviceKeys, count: int) -> list[bytes]:
    """What a member may sign without end: it takes out what it wrote itself."""
    nonce = os.urandom(16)
    feed = feed_id(keys.card.signing, space.id, nonce)
    heads = [one.id for one in space.statements[:1]]
    acts = [Withdraw([Head(feed, seq, os.urandom(32))], [nonce]) for seq in range(1, count + 1)]
    made = [state(space.id, heads, act, keys) for act in acts]
    space.statements += made
    return [one.signed for one in made]


def _pushing(service: Service, space: Space, keys: DeviceKeys) -> Coroutine[Any, Any, list[int]]:
    return service.push(Push(space.id, keys.card.signing, [os.urandom(99)], hour(service.clock)))


def _stating(space: Space, keys: DeviceKeys, statements: list[bytes] | None = None) -> Stating:
    return Stating(space.genesis, space.signed if statements is None else statements, keys.card.signing)


def test_a_new_statement_costs_one_verification_and_what_was_there_none(
    service: Service, ana: DeviceKeys, beto: DeviceKeys, verified: Counter[str]
) -> None:
    space = Space(ana)
    space.grant(beto)
    _own_withdrawals(space, beto, 50)

    async def all_of_it() -> None:
        await service.state(_stating(space, ana))
        verified.clear()
        for _ in range(3):
            space.grant(DeviceKeys.generate())
            await service.state(_stating(space, ana))  # all of them again, as a device does
        await service.state(_stating(space, ana))

    asyncio.run(all_of_it())
    assert verified.pop("judge") == 3 + 4  # and the genesis of each request
    assert verified.keys() <= {"MainThread"}  # what the test itself made


def test_a_push_waits_for_no_verification_of_the_thousands_that_another_sends(
    service: Service, ana: DeviceKeys, beto: DeviceKeys, verified: Counter[str]
) -> None:
    flooded, other = Space(ana), Space(ana)
    flooded.grant(beto)
    floods = [_own_withdrawals(flooded, beto, 300) for _ in range(3)]

    async def both() -> list[int]:
        await service.state(_stating(flooded, ana, flooded.signed[:1]))
        await service.state(_stating(other, ana))
        verified.clear()
        flood = [asyncio.create_task(service.state(_stating(flooded, beto, each))) for each in floods * 4]
        pushed = []
        for _ in range(20):
            pushed += [*(await _pushing(service, other, ana)), *(await _pushing(service, flooded, ana))]
        await asyncio.gather(*flood)
        pushed += await _pushing(service, flooded, ana)
        return pushed

    assert len(asyncio.run(both())) == 41
    assert verified["judge"] == 900 + 12  # each once, and the genesis of each request
    assert verified.keys() <= {"judge", "MainThread"}


def test_a_process_that_was_started_anew_verifies_nothing_that_is_kept(
    place: Place, service: Service, ana: DeviceKeys, beto: DeviceKeys, verified: Counter[str]
) -> None:
    space = Space(ana)
    space.grant(beto)
    _own_withdrawals(space, beto, 20)
    asyncio.run(service.state(_stating(space, ana)))
    verified.clear()
    again = Service(service.engine, SystemClock())
    try:
        assert asyncio.run(_pushing(again, space, beto)) == [22]
    finally:
        again.stop()
    assert verified["reader"] == 1  # the genesis
    assert verified.keys() <= {"reader", "MainThread"}


def test_what_was_taken_back_is_not_believed_to_have_been_said(
    service: Service, ana: DeviceKeys, beto: DeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    space, juana = Space(ana), DeviceKeys.generate()
    asyncio.run(service.state(_stating(space, ana)))
    grant = space.grant(beto)
    with monkeypatch.context() as patched:
        patched.setattr("facilitator_app.server.membership.know", _fails)
        with pytest.raises(ZeroDivisionError):
            asyncio.run(service.state(_stating(space, ana)))
    space.statements.remove(grant)
    space.grant(juana)
    asyncio.run(service.state(_stating(space, ana)))
    with pytest.raises(Refusal, match="unknown_space"):
        asyncio.run(_pushing(service, space, beto))
    assert asyncio.run(_pushing(service, space, juana)) == [2]


def test_a_removal_that_was_handed_in_as_any_blob_before_counts_all_the_same(
    own_server: Server, ana: DeviceKeys, beto: DeviceKeys
) -> None:
    space = shared(own_server, ana, beto)
    removal = space.say(Revoke(beto.card.signing, []))
    link = own_server.link(beto)
    push(link, space, removal.signed)  # it came by stick, and was meant to pass for known
    own_server.link(ana).state_membership(space.id, space.genesis, space.signed)
    with pytest.raises(Refused, match=r"server\.not_admitted"):
        push(link, space, b"what nobody takes any more")


@pytest.mark.parametrize("bound", ["MOST_OF_DEVICE", "MOST_BYTES_OF_DEVICE", "MOST_BYTES", "MOST_STATEMENTS"])
def test_who_floods_is_refused_and_who_began_the_space_can_still_put_them_out(
    service: Service, ana: DeviceKeys, beto: DeviceKeys, bound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = Space(ana)
    space.grant(beto)
    flood = _own_withdrawals(space, beto, 40)
    size = len(flood[0])
    bounds = {"MOST_OF_DEVICE": 30, "MOST_BYTES_OF_DEVICE": 30 * size, "MOST_BYTES": 33 * size, "MOST_STATEMENTS": 33}
    monkeypatch.setattr(statement_room, bound, bounds[bound])
    monkeypatch.setattr(statement_room, "RESERVED", 11)

    async def states(keys: DeviceKeys, statements: list[bytes]) -> list[int]:
        return await service.state(_stating(space, keys, statements))

    asyncio.run(states(ana, space.signed[:1]))
    for at in range(0, 25, 5):
        asyncio.run(states(beto, flood[at : at + 5]))
    with pytest.raises(Refusal) as refused:
        asyncio.run(states(beto, flood[25:]))
    assert (refused.value.status, refused.value.reason) == (507, "statements")
    assert refused.value.details["used"] > refused.value.details["most"]
    space.statements = space.statements[:26]
    removal = space.say(Revoke(beto.card.signing, []))
    asyncio.run(states(ana, [removal.signed]))
    with pytest.raises(Refusal, match="unknown_space"):
        asyncio.run(states(beto, flood[25:26]))


def test_what_nobody_had_the_right_to_say_is_not_kept_and_what_waits_is_bounded(
    service: Service, ana: DeviceKeys, beto: DeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = Space(ana)
    space.grant(beto)
    asyncio.run(service.state(_stating(space, ana)))
    void = [space.say(Revoke(ana.card.signing, []), by=beto).signed for _ in range(3)]
    unsaid = [space.grant(DeviceKeys.generate(), Role.MANAGER).signed for _ in range(2)]
    assert asyncio.run(service.state(_stating(space, beto, void))) == [0, 0, 0]
    monkeypatch.setattr(statement_room, "MOST_WAITING_BYTES", 100)
    late = space.grant(DeviceKeys.generate())
    with pytest.raises(Refusal, match="statements"):
        asyncio.run(service.state(_stating(space, beto, [late.signed])))
    numbers = asyncio.run(service.state(_stating(space, ana, unsaid)))
    assert numbers == [2, 3]


def _fails(*_: object) -> None:
    raise ZeroDivisionError


def test_a_device_begins_only_so_many_spaces(
    service: Service, ana: DeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statement_room, "MOST_SPACES", 2)
    for _ in range(2):
        asyncio.run(service.state(_stating(Space(ana), ana)))
    with pytest.raises(Refusal, match="spaces"):
        asyncio.run(service.state(_stating(Space(ana), ana)))


def test_a_space_of_more_members_than_one_request_holds_is_stated(
    place: Place, tmp_path: Path, ana: DeviceKeys
) -> None:
    admitted(place, ana, tmp_path)
    with running(place) as server:
        space = Space(ana)
        for _ in range(1_050):
            act = Grant(os.urandom(32), os.urandom(32), Role.WRITER)
            space.statements.append(state(space.id, [], act, ana))
        numbers = server.link(ana).state_membership(space.id, space.genesis, space.signed)
        assert numbers == list(range(1, 1_051))
