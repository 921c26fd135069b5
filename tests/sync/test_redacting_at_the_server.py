"""Who takes out what they wrote and does not coordinate is told that the server waits for somebody who does."""

from __future__ import annotations

from facilitator_app.commands.note import add_note
from facilitator_app.commands.redaction import Reach, Wanted, reach_of
from facilitator_app.store.records.local_settings import ServerAddress, remember_server
from tests.commands.table import Table
from tests.sync.team import Person, Team


def _reach(person: Person, table: Table, visibility: str = "team") -> Reach:
    with person.writes() as tx:
        note = add_note(tx, table.session, "Algo que no debe quedar", visibility=visibility)
    with person.reads() as tx:
        return reach_of(tx, [Wanted("note", note, ("text",))])


def test_a_facilitator_is_told_that_the_server_keeps_the_bytes_until_a_coordinator_visits_it(team: Team) -> None:
    ana, beto, _, table = team.highland()
    assert not _reach(beto, table).server_waits, "there is no server"
    for person in (ana, beto):
        with person.writes() as tx:
            remember_server(tx, ServerAddress("https://servidor.test", b""))
    assert _reach(beto, table).server_waits
    assert not _reach(beto, table, "private").server_waits
    assert not _reach(ana, table).server_waits
