"""A link that cuts, repeats or is away costs nothing: what is done is done, and the rest goes next time."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping

import pytest

from facilitator_app.errors import NoConnection
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.records.attachments import keep_file
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.sync.server_settings import link_to
from facilitator_app.sync.server_visit import ServerVisit
from facilitator_app.sync.transports.connection import Answer, Connection
from tests.commands.table import Table
from tests.server.link import Weather, bad_link
from tests.server.running import Server, start, stopped
from tests.server.visiting import until_quiet, visit
from tests.sync.team import Person


def test_over_a_link_that_cuts_again_and_again_everything_arrives(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, _, table = office
    with ana.writes() as tx:
        keep_file(
            tx, [bytes(range(256)) * 4_000], process_id=table.process, space=tx.table_space(table.process),
            media_type="image/jpeg",
        )  # fmt: skip
    ana.notes(table.session, *(f"Nota {n} " + "x" * 300 for n in range(60)), visibility="minutes")
    with bad_link(server.address, Weather(cut_up=120_000, cut_down=120_000)) as way:
        for who in (ana, beto):
            for tries in range(40):
                try:
                    visit(who, server, way.address)
                    break
                except NoConnection:
                    assert tries < 39
                    time.sleep(0.2)
    assert way.connections > 8
    until_quiet(server, ana, beto)
    assert len(beto.texts()) >= 60
    assert ana.sees() == beto.sees()


def test_requests_that_arrive_twice_change_nothing(
    office: tuple[Server, Person, Person, Person, Table], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, ana, beto, _, table = office
    ask = Connection.ask

    def ask_twice(
        self: Connection, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        first = ask(self, method, path, body, headers)
        return first if method in ("GET", "HEAD") else ask(self, method, path, body, headers)

    monkeypatch.setattr(Connection, "ask", ask_twice)
    ana.notes(table.session, *(os.urandom(300).hex() for _ in range(150)), visibility="minutes")
    beto.notes(table.session, "Una corta", visibility="minutes")
    with ana.writes() as tx:
        keep_file(tx, [os.urandom(300_000)], process_id=table.process, space=tx.table_space(table.process),
                  media_type="image/jpeg")  # fmt: skip
    until_quiet(server, ana, beto)
    assert ana.sees() == beto.sees()
    assert len([text for text in beto.texts() if len(text) == 600]) == 150
    assert "Una corta" in ana.texts()


def test_what_came_of_a_change_before_a_cut_does_not_travel_again_either_way(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, _, table = office
    until_quiet(server, ana, beto)
    ana.notes(table.session, *(os.urandom(300).hex() for _ in range(200)), visibility="minutes")
    with bad_link(server.address, Weather(cut_up=50_000)) as way:
        with pytest.raises(NoConnection):
            visit(ana, server, way.address)
        time.sleep(0.3)  # the server notices
        way.weather = Weather()
        visit(ana, server, way.address)
        sent = way.up
    with bad_link(server.address, Weather(cut_down=50_000)) as way:
        visit(beto, server, way.address)  # it connects again by itself
        assert way.cuts
        fetched = way.down
    assert len([text for text in beto.texts() if len(text) == 600]) == 200
    with ana.reads() as tx:
        largest: int = Statements(tx.connection).value("select max(length(blob)) from segment")
    assert largest > 60_000
    assert sent < largest + 20_000
    assert fetched < largest + 40_000


def test_a_server_that_is_away_costs_nothing_and_everything_goes_the_next_time(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    server.kill()
    ana.notes(table.session, "Sin servidor", visibility="minutes")
    with pytest.raises(NoConnection):
        visit(ana, server)
    again = start(server.place, listen=server.address.removeprefix("https://"))
    try:
        link = link_to(ana.workspace.vault, ServerAddress(again.address, again.pin))
        ServerVisit(ana.workspace.vault, link).run()
        link.close()
        assert link.connection.requests == 1
        visit(beto, again)
        assert "Sin servidor" in beto.texts()
    finally:
        stopped(again)
