"""However many requests wait for news, the database is asked once a second for all of them."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from facilitator_app.clock import SystemClock
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server.hours import hour
from facilitator_app.server.keeping import Place, opened
from facilitator_app.server.membership import Stating
from facilitator_app.server.news import LOOK_EVERY, Newest, News
from facilitator_app.server.pushes import Push
from facilitator_app.server.service import Service
from tests.server.running import Space, admitted

WAITING = 200


@pytest.fixture
def two(place: Place, ana: DeviceKeys, tmp_path: Path) -> Iterator[tuple[Service, Service, list[Space]]]:
    """Two processes of one server, as far as either knows, and ten spaces."""
    admitted(place, ana, tmp_path)
    with opened(place) as engine:
        here, elsewhere = Service(engine, SystemClock()), Service(engine, SystemClock())
        spaces = [Space(ana) for _ in range(10)]

        async def begin() -> None:
            for space in spaces:
                await here.state(Stating(space.genesis, [], ana.card.signing))

        asyncio.run(begin())
        yield here, elsewhere, spaces
        here.stop()
        elsewhere.stop()


def _counted(engine: Engine) -> Counter[str]:
    """How often the numbers of spaces were asked for, from now on."""
    asked: Counter[str] = Counter()

    @event.listens_for(engine, "before_cursor_execute")
    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("SELECT space.id, space.last_number"):
            asked["looks"] += 1

    return asked


def test_two_hundred_that_wait_cost_one_query_a_second_and_all_hear_of_what_another_process_wrote(
    two: tuple[Service, Service, list[Space]], ana: DeviceKeys
) -> None:
    here, elsewhere, spaces = two

    async def wait() -> list[Newest]:
        waits = [asyncio.create_task(here.news.newer_than({one.id: 0 for one in spaces}, 30)) for _ in range(WAITING)]
        while asked["looks"] < WAITING:  # each asks once when it comes
            await asyncio.sleep(0.01)
        asked.clear()
        await asyncio.sleep(3.5 * LOOK_EVERY)
        assert (here.news.waiting, 2 <= asked["looks"] <= 4) == (WAITING, True), asked
        await elsewhere.push(Push(spaces[3].id, ana.card.signing, [os.urandom(9)], hour(here.clock)))
        return await asyncio.gather(*waits)

    asked = _counted(here.engine)
    assert asyncio.run(wait()) == [{spaces[3].id: 1}] * WAITING
    assert asked["looks"] <= 6
    assert here.news.waiting == 0


def test_what_this_process_wrote_is_told_at_once_and_by_one_query_to_those_alone_who_wait_for_it(
    two: tuple[Service, Service, list[Space]], ana: DeviceKeys
) -> None:
    here, _, spaces = two

    async def wait() -> tuple[float, list[Newest]]:
        loop = asyncio.get_running_loop()
        for_it = [asyncio.create_task(here.news.newer_than({spaces[0].id: 0}, 30)) for _ in range(20)]
        for_another = asyncio.create_task(here.news.newer_than({spaces[1].id: 0}, 2))
        while asked["looks"] < 21:
            await asyncio.sleep(0.01)
        await asyncio.sleep(LOOK_EVERY * 1.1)  # the next look of its own is far off
        asked.clear()
        begun = loop.time()
        await here.push(Push(spaces[0].id, ana.card.signing, [os.urandom(9)], hour(here.clock)))
        here.news.announce(spaces[0].id)
        heard = await asyncio.gather(*for_it)
        took = loop.time() - begun
        assert asked["looks"] == 1
        here.news.announce(spaces[0].id)  # nobody waits for that any more
        assert await for_another == {}
        return took, heard

    asked = _counted(here.engine)
    took, heard = asyncio.run(wait())
    assert took < LOOK_EVERY * 0.8
    assert heard == [{spaces[0].id: 1}] * 20


def test_a_busy_space_keeps_nobody_from_hearing_of_another_that_a_process_elsewhere_wrote(
    two: tuple[Service, Service, list[Space]], ana: DeviceKeys
) -> None:
    here, elsewhere, spaces = two
    busy, quiet = spaces[:2]

    async def wait() -> Newest:
        both = asyncio.create_task(here.news.newer_than({quiet.id: 0}, 30))
        busily = asyncio.create_task(here.news.newer_than({busy.id: 10_000_000}, 0))
        await busily
        held = asyncio.create_task(here.news.newer_than({busy.id: 0}, 30))
        await asyncio.sleep(0.2)
        await elsewhere.push(Push(quiet.id, ana.card.signing, [os.urandom(9)], hour(here.clock)))
        for _ in range(60):
            here.news.announce(busy.id)
            await asyncio.sleep(LOOK_EVERY / 20)
            if both.done():
                break
        held.cancel()
        return both.result()

    assert asyncio.run(wait()) == {quiet.id: 1}


def test_where_the_database_does_not_answer_all_who_wait_are_told() -> None:
    is_away = False

    async def look(_work: object) -> Newest:
        if is_away:
            raise OperationalError("", None, ConnectionError())
        return {b"s": 1}

    async def wait() -> list[object]:
        nonlocal is_away
        news = News(look)
        waits = [asyncio.create_task(news.newer_than({b"s": 1}, 30)) for _ in range(3)]
        await asyncio.sleep(0.05)
        is_away = True
        failed = await asyncio.gather(*waits, return_exceptions=True)
        is_away = False
        assert await news.newer_than({b"s": 0}, 30) == {b"s": 1}
        assert await news.newer_than({b"s": 1}, 0.1) == {}
        return [type(one) for one in failed]

    assert asyncio.run(wait()) == [OperationalError] * 3
