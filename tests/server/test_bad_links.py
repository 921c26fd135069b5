"""What a bad link costs a device: at most the batch or piece under way, and never anything that was acknowledged."""

from __future__ import annotations

import hashlib
import os
import time

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import NoConnection
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.wire.frames import Described, Framed
from tests.server.link import Weather, bad_link
from tests.server.running import Server, Space, push, shared

_A_MOMENT = 0.2
"""Seconds that a device waits after a cut; the server keeps what came meanwhile."""


def kept(link: ServerLink, space: Space) -> list[bytes]:
    """The blobs that the server has, without the statements of membership."""
    log = link.changes(b"", {space.id: 0}).log
    cursor, found = len(space.statements), []
    while frames := link.pull(space.id, log, cursor)[0]:
        found += [frame.blob for frame in frames if isinstance(frame, Framed)]
        cursor = frames[-1].number
    return found


def test_a_link_that_cuts_again_and_again_gets_everything_across_and_hardly_anything_twice(
    server: Server, ana: DeviceKeys
) -> None:
    space = shared(server, ana)
    blobs = [os.urandom(4_000) for _ in range(300)]
    named = {hashlib.sha256(blob).digest(): blob for blob in blobs}
    cuts = 0
    with bad_link(server.address, Weather(cut_up=250_000)) as way:
        link = server.link(ana, way.address)
        while waiting := link.lacking(space.id, list(named)):
            try:
                for _ in link.push(space.id, [named[name] for name in waiting]):
                    pass
            except NoConnection:
                cuts += 1
                assert cuts < 20
                time.sleep(_A_MOMENT)
    assert cuts > 2
    assert sorted(kept(server.link(ana), space)) == sorted(blobs)
    assert way.up < sum(map(len, blobs)) * 1.01 + cuts * 25_000


def test_a_large_blob_over_a_link_that_cuts_every_quarter_of_a_megabyte_goes_on_where_it_was_cut(
    server: Server, ana: DeviceKeys
) -> None:
    space = shared(server, ana)
    blob = os.urandom(1_000_000)
    cuts = 0
    with bad_link(server.address, Weather(cut_up=250_000)) as way:
        link = server.link(ana, way.address)
        offset = 0
        while offset < len(blob):
            try:
                for offset in link.upload(space.id, blob):  # noqa: B007 - the last one counts
                    pass
            except NoConnection:
                cuts += 1
                assert cuts < 20
                time.sleep(_A_MOMENT)
    assert cuts > 2
    assert way.up < len(blob) * 1.01 + cuts * 25_000
    assert server.link(ana).lacking(space.id, [hashlib.sha256(blob).digest()]) == []


def test_a_pull_that_is_cut_keeps_every_blob_that_came_whole(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    blobs = [os.urandom(10_000) for _ in range(60)]
    push(server.link(ana), space, *blobs)
    log = server.link(ana).changes(b"", {space.id: 0}).log
    with bad_link(server.address, Weather(cut_down=200_000)) as way:
        link = server.link(ana, way.address)
        frames, whole = link.pull(space.id, log, len(space.statements))
        assert not whole
        assert 10 <= len(frames) < 25
        found = [frame.blob for frame in frames if isinstance(frame, Framed)]
        rest, _ = link.pull(space.id, log, frames[-1].number)
    assert found == blobs[: len(found)]
    assert [frame.blob for frame in rest if isinstance(frame, Framed)][:5] == blobs[len(found) : len(found) + 5]


def test_a_push_whose_answer_was_lost_is_repeated_and_kept_once(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    with bad_link(server.address) as way:
        link = server.link(ana, way.address)
        push(link, space, b"first")
        way.weather.stalls = True
        quick = server.link(ana, way.address, timeout=0.5)
        quick.token = link.token
        with pytest.raises(NoConnection):
            push(quick, space, b"second")
        way.weather.stalls = False
        push(server.link(ana, way.address), space, b"second", b"third")
    assert kept(server.link(ana), space) == [b"first", b"second", b"third"]


def test_a_flipped_bit_on_the_way_to_the_server_is_noticed_and_nothing_wrong_is_kept(
    server: Server, ana: DeviceKeys
) -> None:
    space = shared(server, ana)
    with bad_link(server.address, Weather(flip_up=9_000)) as way, pytest.raises(NoConnection):
        push(server.link(ana, way.address, timeout=5), space, os.urandom(20_000))
    assert kept(server.link(ana), space) == []


def test_a_flipped_bit_on_the_way_back_costs_the_rest_of_the_answer_and_nothing_wrong_is_taken(
    server: Server, ana: DeviceKeys
) -> None:
    space = shared(server, ana)
    blobs = [os.urandom(4_000) for _ in range(50)]
    push(server.link(ana), space, *blobs)
    log = server.link(ana).changes(b"", {space.id: 0}).log
    with bad_link(server.address, Weather(flip_down=90_000)) as way:
        frames, whole = server.link(ana, way.address, timeout=5).pull(space.id, log, len(space.statements))
    assert not whole
    assert 5 < len(frames) < 50
    assert [frame.blob for frame in frames if isinstance(frame, Framed)] == blobs[: len(frames)]


def test_a_link_where_nothing_passes_is_given_up_when_its_time_is_over(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    with bad_link(server.address) as way:
        link = server.link(ana, way.address, timeout=3)
        push(link, space, b"before")
        way.weather.stalls = True
        begun = time.monotonic()
        with pytest.raises(NoConnection):
            link.changes(b"", {space.id: 0})
        assert time.monotonic() - begun < 25


def test_a_large_blob_is_fetched_in_parts_that_go_on_where_a_cut_left_them(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    blob = os.urandom(900_000)
    for _ in server.link(ana).upload(space.id, blob):
        pass
    log = server.link(ana).changes(b"", {space.id: 0}).log
    described = server.link(ana).pull(space.id, log, 0)[0][-1]
    assert isinstance(described, Described)
    got = b""
    with bad_link(server.address, Weather(cut_down=300_000)) as way:
        link = server.link(ana, way.address)
        for _ in range(20):
            try:
                for part in link.fetch(space.id, described, len(got)):
                    got += part
            except NoConnection:
                continue
            if len(got) == described.size:
                break
    assert got == blob
    assert way.down < len(blob) * 1.15

