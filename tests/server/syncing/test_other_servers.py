"""A server that lost its log, was wiped, is another, or is being copied while people visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator_app.errors import Damaged
from facilitator_app.server.keeping import Place, back_up, begin_new_log
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.store.sharing.server_marks import server_marks
from facilitator_app.sync.server_settings import link_to, the_server
from facilitator_app.sync.server_visit import ServerVisit
from tests.commands.table import Table
from tests.server.running import Server, admitted, running, start, stopped
from tests.server.visiting import until_quiet, visit
from tests.sync.team import Person, Team


def test_after_the_server_lost_its_log_everybody_offers_again_and_nothing_is_lost(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    ana.notes(table.session, "Antes", visibility="minutes")
    until_quiet(server, ana, beto, juana)
    begin_new_log(server.place)
    beto.notes(table.session, "Después", visibility="minutes")
    until_quiet(server, ana, beto, juana)
    assert juana.texts() >= {"Antes", "Después"}


def test_a_wiped_server_gets_everything_back(
    office: tuple[Server, Person, Person, Person, Table], tmp_path: Path
) -> None:
    server, ana, beto, juana, table = office
    ana.notes(table.session, "Antes", visibility="minutes")
    until_quiet(server, ana, beto, juana)
    elsewhere = Place(tmp_path / "new-server")
    admitted(elsewhere, ana.workspace.vault.author.keys, tmp_path)
    with running(elsewhere) as wiped:
        beto.notes(table.session, "En el nuevo", visibility="minutes")
        until_quiet(wiped, ana, beto, juana)
    assert juana.texts() >= {"Antes", "En el nuevo"}


def test_another_certificate_is_refused_and_nothing_is_sent(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, _, _, table = office
    ana.notes(table.session, "Nada sale")
    link = link_to(ana.workspace.vault, ServerAddress(server.address, bytes(32)))
    with pytest.raises(Damaged) as refused:
        ServerVisit(ana.workspace.vault, link).run()
    assert refused.value.code == "server.other_certificate"


def test_a_server_that_got_another_certificate_is_refused_until_its_new_pin_is_given(
    place: Place, team: Team, tmp_path: Path
) -> None:
    ana, beto, _, table = team.highland()
    admitted(place, ana.workspace.vault.author.keys, tmp_path)
    with running(place) as server:
        for who in (ana, beto):
            the_server(who.workspace.vault, server.address, server.pin)
        until_quiet(server, ana, beto)
        port = server.address.rsplit(":", 1)[1]
    for name in ("certificate.pem", "private-key.pem"):
        (place.data / name).unlink()
    ana.notes(table.session, "Con el certificado nuevo", visibility="minutes")
    again = start(place, listen=f"127.0.0.1:{port}")
    try:
        assert again.pin != server.pin
        with pytest.raises(Damaged) as refused:
            visit(ana, server)
        assert refused.value.code == "server.other_certificate"
        for who in (ana, beto):
            assert the_server(who.workspace.vault, again.address, again.pin).pin == again.pin
        until_quiet(again, ana, beto)
        assert "Con el certificado nuevo" in beto.texts()
        assert ana.sees() == beto.sees()
    finally:
        stopped(again)


def test_a_known_address_keeps_its_pin_and_another_one_is_begun_anew(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, _, _, _ = office
    vault = ana.workspace.vault
    assert the_server(vault, server.address).pin == server.pin
    visit(ana, server)
    assert the_server(vault, "https://otro.example.org").pin == b""
    with ana.reads() as tx:
        assert server_marks(tx).cursors == {}


def test_a_backup_of_the_server_can_be_made_while_people_visit(
    office: tuple[Server, Person, Person, Person, Table], tmp_path: Path
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    assert back_up(server.place, tmp_path / "backup.db") > 10
    ana.notes(table.session, "Y sigue", visibility="minutes")
    until_quiet(server, ana, beto)
    assert "Y sigue" in beto.texts()
