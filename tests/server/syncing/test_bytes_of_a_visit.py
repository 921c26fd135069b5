"""A visit sends and fetches what is lacking and no more, the texts before the files."""

from __future__ import annotations

import os
import threading

import pytest

from facilitator_app.commands.process import begin_process
from facilitator_app.errors import FacilitatorError, NoConnection
from facilitator_app.server.keeping import begin_new_log
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.sync.keys import known_keys
from facilitator_app.sync.outgoing import shared_spaces
from facilitator_app.sync.server_settings import link_to
from facilitator_app.sync.server_visit import ServerVisit
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.epoch import outside
from facilitator_app.wire.index import open_index
from facilitator_app.wire.server_blob import read_server_blob
from tests.commands.table import Table
from tests.server.link import Weather, bad_link
from tests.server.running import Server
from tests.server.visiting import pushed, stall_after, until_quiet, visit
from tests.sync.team import Person


def test_a_visit_with_nothing_to_do_is_one_small_request(office: tuple[Server, Person, Person, Person, Table]) -> None:
    server, ana, beto, juana, _ = office
    with beto.writes() as tx:
        begin_process(tx, "Mesa de caminos", key="caminos")
    until_quiet(server, ana, beto, juana)
    with ana.reads() as tx:
        assert len(shared_spaces(tx)) == 5
    link = link_to(ana.workspace.vault, ServerAddress(server.address, server.pin))
    visited = ServerVisit(ana.workspace.vault, link).run()
    link.close()
    assert (visited.sent, visited.received, link.connection.requests) == (0, 0, 1)
    assert link.connection.sent_bytes <= 300
    assert link.connection.received_bytes <= 300


def test_a_change_costs_one_small_request_and_comes_back_to_nobody_who_has_it(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    ana.notes(table.session, *(f"Nota {n}" for n in range(300)), visibility="minutes")
    visit(ana, server)
    until_quiet(server, beto, ana)
    ana.notes(table.session, "Una más", visibility="minutes")
    link = link_to(ana.workspace.vault, ServerAddress(server.address, server.pin))
    visited = ServerVisit(ana.workspace.vault, link).run()
    link.close()
    assert (visited.received, link.connection.requests) == (0, 1)
    assert link.connection.sent_bytes < 2_500
    assert visit(ana, server).received == 0


def test_what_others_wrote_comes_with_the_visit_that_hands_something_in(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    beto.notes(table.session, "De Beto", visibility="minutes")
    beto.notes(table.session, "Del equipo", visibility="team")
    visit(beto, server)
    ana.notes(table.session, "De Ana", visibility="minutes")
    visit(ana, server)
    assert ana.texts() >= {"De Beto", "Del equipo"}
    until_quiet(server, ana, beto)
    assert ana.sees() == beto.sees()


@pytest.mark.parametrize("hours", [-30, 23.5, 30])
def test_a_token_that_may_be_over_is_not_put_to_the_test_with_all_that_is_handed_in(
    office: tuple[Server, Person, Person, Person, Table], hours: float
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    ana.notes(table.session, "Mañana o ayer", visibility="minutes")
    ana.clock.ms += int(hours * 3600_000)
    link = link_to(ana.workspace.vault, ServerAddress(server.address, server.pin))
    ServerVisit(ana.workspace.vault, link).run()
    link.close()
    assert link.connection.requests == 2


def test_receipts_of_others_go_once_and_only_where_the_server_may_lack_them(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)

    def handed_in(text: str) -> set[bytes]:
        ana.notes(table.session, text, visibility="minutes")
        with ana.reads() as tx:
            space = tx.table_space(table.process)
            keys = known_keys(tx, space)
        with pushed(space) as blobs:
            visit(ana, server)
        indexes = [part for kind, part in map(read_server_blob, blobs) if kind is Kind.INDEX]
        return {one.device for part in indexes for one in open_index(part, keys[outside(part)[1]]).receipts}

    assert handed_in("Todo vino por el servidor") == {ana.signing}
    beto.notes(table.session, "Por memoria", visibility="minutes")
    ana.takes(beto.bundle())
    assert handed_in("Llegó por otro lado") >= {ana.signing, beto.signing}
    until_quiet(server, juana, ana)
    assert handed_in("Ya lo tiene") == {ana.signing}
    begin_new_log(server.place)
    assert handed_in("Todo otra vez") == {ana.signing, beto.signing, juana.signing}


def test_a_file_is_not_fetched_by_who_handed_it_in(office: tuple[Server, Person, Person, Person, Table]) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    with ana.writes() as tx:
        keep_file(
            tx, [os.urandom(600_000)], process_id=table.process, space=tx.table_space(table.process),
            media_type="image/jpeg",
        )  # fmt: skip
    assert visit(ana, server).sent > 4
    assert visit(ana, server).received == 0


def test_texts_come_before_files_however_late_they_were_written(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    photo = os.urandom(900_000)
    with ana.writes() as tx:
        kept = keep_file(
            tx, [photo], process_id=table.process, space=tx.table_space(table.process), media_type="image/jpeg"
        )
    visit(ana, server)
    ana.notes(table.session, "Después de la foto", visibility="minutes")
    visit(ana, server)
    with bad_link(server.address, Weather(rate=150_000)) as way:
        stopping = threading.Thread(target=stall_after, args=(way, 200_000))
        stopping.start()
        with pytest.raises(NoConnection):
            visit(beto, server, way.address, timeout=2)
        stopping.join()
    assert "Después de la foto" in beto.texts()
    with beto.reads() as tx, pytest.raises(FacilitatorError):
        file_bytes(tx, kept)
    visit(beto, server)
    with beto.reads() as tx:
        assert file_bytes(tx, kept) == photo
