"""What one writes reaches everybody who may read it through the server, and nobody else."""

from __future__ import annotations

from contextlib import suppress
from uuid import UUID

from facilitator_app.commands.process import begin_process
from facilitator_app.errors import Refused
from facilitator_app.queries.history import history
from facilitator_app.queries.listing import list_records
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.sync.leaving import remove_device
from tests.commands.table import Table
from tests.server.running import Server
from tests.server.visiting import until_quiet, visit
from tests.sync.team import Person


def test_what_each_writes_reaches_everybody_through_the_server(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    for who in (ana, beto, juana):
        who.notes(table.session, f"Lo que anotó {who.name}", visibility="minutes")
    until_quiet(server, ana, beto, juana)
    assert ana.sees() == beto.sees() == juana.sees()
    assert ana.texts() >= {"Lo que anotó Ana", "Lo que anotó Beto", "Lo que anotó Juana"}


def test_what_came_through_the_server_says_so(office: tuple[Server, Person, Person, Person, Table]) -> None:
    server, ana, beto, _, table = office
    ana.notes(table.session, "Por el servidor", visibility="minutes")
    until_quiet(server, ana, beto)
    with beto.reads() as tx:
        (note,) = [one["id"] for one in list_records(tx, "notes") if one["text"] == "Por el servidor"]
        assert [(item.person, item.way) for item in history(tx, UUID(note))] == [("Ana", "server")]


def test_a_disagreement_reaches_everybody_and_the_decision_too(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    from facilitator_app.commands.session import edit_session

    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    for who in (beto, juana):
        with who.writes() as tx:
            edit_session(tx, table.session, title=f"La plenaria de {who.name}")
    until_quiet(server, ana, beto, juana)
    assert [len(who.conflicts()) for who in (ana, beto, juana)] == [1, 1, 1]


def test_a_process_that_a_facilitator_begins_reaches_the_coordinator_and_nobody_else(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, _ = office
    until_quiet(server, ana, beto, juana)
    with beto.writes() as tx:
        begin_process(tx, "Mesa de caminos", key="caminos")
    until_quiet(server, ana, beto, juana)
    assert {one["key"] for one in ana.sees()["processes"]} == {"agua", "caminos"}
    assert {one["key"] for one in juana.sees()["processes"]} == {"agua"}


def test_a_new_key_goes_with_the_statement_that_commits_to_it(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Bajo una llave nueva", visibility="minutes")
    visit(ana, server)
    visit(beto, server)
    assert "Bajo una llave nueva" in beto.texts()


def test_a_removed_device_fetches_nothing_more(office: tuple[Server, Person, Person, Person, Table]) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Después de Juana", visibility="minutes")
    visit(ana, server)
    with suppress(Refused):
        visit(juana, server)
    assert "Después de Juana" not in juana.texts()
    visit(beto, server)
    assert "Después de Juana" in beto.texts()


def test_files_travel_and_open(office: tuple[Server, Person, Person, Person, Table]) -> None:
    server, ana, beto, _, table = office
    photo = bytes(range(256)) * 3_000
    with ana.writes() as tx:
        kept = keep_file(
            tx, [photo], process_id=table.process, space=tx.table_space(table.process), media_type="image/jpeg"
        )
    visit(ana, server)
    visit(beto, server)
    with beto.reads() as tx:
        assert file_bytes(tx, kept) == photo
