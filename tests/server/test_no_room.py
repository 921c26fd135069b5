"""A server without room: what it refused does not go at every visit again; it goes in time, or when somebody asks."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from facilitator_app.errors import Refused
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.attachments import keep_file
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.sync.server_settings import link_to, the_server
from facilitator_app.sync.server_visit import ServerVisit
from tests.commands.table import Table
from tests.server.lying import lying, says
from tests.server.running import Server, admitted, give_room, running
from tests.server.visiting import visit
from tests.sync.team import Person, Team

HOUR = 3_600_000
"""Milliseconds."""


@pytest.fixture
def mesa(tmp_path: Path) -> Iterator[tuple[Server, Person, Person, Table]]:
    """Ana and Beto have visited, and there is no room any more."""
    with ExitStack() as held:
        ana, beto, _, table = Team(tmp_path, held).highland()
        place = Place(tmp_path / "servidor")
        admitted(place, ana.workspace.vault.author.keys, tmp_path)
        server = held.enter_context(running(place))
        for who in (ana, beto):
            the_server(who.workspace.vault, server.address, server.pin)
        for who in (ana, beto, ana, beto):
            visit(who, server)
        give_room(server, "bytes")
        yield server, ana, beto, table


def tried(who: Person, server: Server, *, asked: bool = False, after: int = 0) -> tuple[int, str]:
    """One visit `after` so many milliseconds: how many bytes went up, and why it was refused."""
    who.clock.ms += after or 60_000
    link = link_to(who.workspace.vault, ServerAddress(server.address, server.pin), 20)
    try:
        ServerVisit(who.workspace.vault, link, asked=asked).run()
    except Refused as refused:
        return link.connection.sent_bytes, refused.code
    finally:
        link.close()
    return link.connection.sent_bytes, ""


def notes(who: Person, table: Table) -> None:
    """Some 60 KB of notes that do not compress."""
    who.notes(table.session, *(os.urandom(300).hex() for _ in range(200)), visibility="minutes")


def test_what_the_server_had_no_room_for_is_not_sent_again_before_it_is_time(
    mesa: tuple[Server, Person, Person, Table]
) -> None:
    server, ana, beto, table = mesa
    notes(ana, table)
    sent, code = tried(ana, server)
    assert (sent > 16_000, code) == (True, "server.full")
    for _ in range(3):
        sent, code = tried(ana, server)
        assert (sent < 500, code) == (True, "server.full")
    ana.notes(table.session, "Otra", visibility="minutes")  # what is written since sends nothing either
    assert tried(ana, server)[0] < 500
    sent, code = tried(ana, server, after=HOUR)
    assert (500 < sent < 20_000, code) == (True, "server.full")  # the least that can be tried
    assert tried(ana, server, after=HOUR)[0] < 500  # twice as long this time
    assert tried(ana, server, after=HOUR)[0] > 500
    give_room(server, "null")
    assert tried(ana, server, after=5 * HOUR)[1] == ""
    visit(beto, server)
    assert "Otra" in beto.texts()


def test_who_asks_has_it_tried_at_once_and_once_it_went_it_is_forgotten(
    mesa: tuple[Server, Person, Person, Table]
) -> None:
    server, ana, beto, table = mesa
    notes(ana, table)
    tried(ana, server)
    sent, code = tried(ana, server, asked=True)
    assert (sent > 500, code) == (True, "server.full")
    give_room(server, "null")
    assert tried(ana, server)[1] == "server.full"
    assert tried(ana, server, asked=True)[1] == ""
    ana.notes(table.session, "Con lugar", visibility="minutes")
    assert tried(ana, server)[1] == ""
    visit(beto, server)
    assert "Con lugar" in beto.texts()


def test_what_others_wrote_still_comes_and_a_photograph_without_room_holds_up_no_text(
    mesa: tuple[Server, Person, Person, Table]
) -> None:
    server, ana, beto, table = mesa
    give_room(server, "bytes + 20000")
    with ana.writes() as tx:
        keep_file(tx, [os.urandom(300_000)], process_id=table.process, space=tx.table_space(table.process),
                  media_type="image/jpeg")  # fmt: skip
    assert tried(ana, server)[1] == "server.full"
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    ana.notes(table.session, "De Ana", visibility="minutes")
    sent, code = tried(ana, server)
    assert (sent < 6_000, code) == (True, "server.full")
    assert "De Beto" in ana.texts()
    visit(beto, server)
    assert "De Ana" in beto.texts()


def test_a_clock_that_was_set_back_does_not_make_it_wait_for_years(mesa: tuple[Server, Person, Person, Table]) -> None:
    server, ana, _, table = mesa
    ana.clock.ms += 1000 * 24 * HOUR
    notes(ana, table)
    tried(ana, server)
    ana.clock.ms -= 1000 * 24 * HOUR
    give_room(server, "null")
    assert tried(ana, server)[1] == ""


def test_a_full_disk_is_tried_once_in_a_visit_and_not_for_every_mesa(
    mesa: tuple[Server, Person, Person, Table]
) -> None:
    server, ana, _, table = mesa
    for visibility in ("minutes", "team"):
        ana.notes(table.session, *(os.urandom(300).hex() for _ in range(200)), visibility=visibility)
    with lying("/uploads", says(b'{"reason": "disk_full"}', 507)):
        sent, code = tried(ana, server)
        assert (sent < 90_000, code) == (True, "server.disk_full")
        assert tried(ana, server)[0] < 500
