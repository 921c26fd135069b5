"""What the server does not take from a device is not sent again at every visit by itself, and goes once it takes it."""

from __future__ import annotations

from facilitator_app.commands.process import begin_process
from facilitator_app.commands.removal import revoke_device
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.sync.server_settings import link_to
from facilitator_app.sync.server_visit import ServerVisit, Visited
from tests.commands.table import Table
from tests.server.lying import lying, says
from tests.server.running import Server
from tests.server.visiting import until_quiet, visit
from tests.sync.team import Person

Office = tuple[Server, Person, Person, Person, Table]


def by_itself(who: Person, server: Server) -> tuple[int, Visited]:
    """A visit that nobody asked for: how many bytes went up, and what it came to."""
    who.clock.ms += 300_000
    link = link_to(who.workspace.vault, ServerAddress(server.address, server.pin), 20)
    try:
        visited = ServerVisit(who.workspace.vault, link, asked=False).run()
        return link.connection.sent_bytes, visited
    finally:
        link.close()


def test_who_was_put_out_of_one_mesa_goes_on_in_the_others_and_the_refused_one_costs_nothing_more(
    office: Office,
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    with beto.writes() as tx:
        begin_process(tx, "Mesa de caminos", key="caminos")
    until_quiet(server, ana, beto, juana)
    with beto.writes() as tx:
        assert len(revoke_device(tx, ana.signing).spaces) == 2
    visit(beto, server)
    _, first = by_itself(ana, server)
    assert (len(first.refused), first.imported.put_out_of) == (2, ["Mesa de caminos"])
    by_itself(ana, server)  # the statements that say so were not there before
    for _ in range(3):
        up, visited = by_itself(ana, server)
        assert (up < 300, len(visited.refused)) == (True, 2), up
    ana.notes(table.session, "Sigue en la otra", visibility="minutes")
    assert by_itself(ana, server)[1].handed_in > 0
    visit(beto, server)
    assert "Sigue en la otra" in beto.texts()


def test_what_the_server_takes_again_is_handed_in_as_soon_as_it_hands_out(office: Office) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    beto.notes(table.session, "De Beto", visibility="minutes")
    with lying("/push", says(b'{"reason": "unknown_space"}', 404)):
        assert len(by_itself(beto, server)[1].refused) == 1
    ana.notes(table.session, "De Ana", visibility="minutes")
    visit(ana, server)
    by_itself(beto, server)
    visit(ana, server)
    assert "De Beto" in ana.texts()
