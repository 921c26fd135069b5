"""People with real workspaces and the real server between them: good links and bad ones, a wiped server."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from facilitator_app.commands.process import begin_process
from facilitator_app.commands.redaction import Wanted
from facilitator_app.domain.paper import Attachment
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.errors import Damaged, FacilitatorError, NoConnection, Refused
from facilitator_app.queries.history import history
from facilitator_app.queries.listing import list_records
from facilitator_app.server.keeping import Place, back_up, begin_new_log
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.store.sharing.chunks import chunk_of, chunks_of_space
from facilitator_app.store.sharing.server_drops import to_drop
from facilitator_app.store.sharing.server_marks import server_marks
from facilitator_app.sync.erasing import take_out
from facilitator_app.sync.keys import known_keys
from facilitator_app.sync.leaving import remove_device
from facilitator_app.sync.outgoing import shared_spaces
from facilitator_app.sync.server_settings import link_to, the_server
from facilitator_app.sync.server_visit import ServerVisit, Visited
from facilitator_app.sync.transports.connection import Answer, Connection
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.epoch import outside
from facilitator_app.wire.frames import Framed
from facilitator_app.wire.index import open_index
from facilitator_app.wire.segment import open_segment
from facilitator_app.wire.server_blob import read_server_blob, server_blob
from tests.commands.table import Table
from tests.server.link import Link, Weather, bad_link
from tests.server.running import Server, admitted, running, start, stopped
from tests.sync.team import Person, Team

Visit = Callable[..., Visited]


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """People who work together; their workspaces are closed at the end."""
    with ExitStack() as held:
        yield Team(tmp_path, held)


@pytest.fixture
def office(place: Place, team: Team, tmp_path: Path) -> Iterator[tuple[Server, Person, Person, Person, Table]]:
    """A server that Ana's programme was admitted to, and Ana, Beto and Juana who know where it is."""
    ana, beto, juana, table = team.highland()
    admitted(place, ana.workspace.vault.author.keys, tmp_path)
    with running(place) as server:
        for who in (ana, beto, juana):
            the_server(who.workspace.vault, server.address, server.pin)
        yield server, ana, beto, juana, table


def visit(who: Person, server: Server, address: str | None = None, timeout: float = 20) -> Visited:
    """One visit to the server, through `address` where something stands in between."""
    who.clock.ms += 60_000
    link = link_to(who.workspace.vault, ServerAddress(address or server.address, server.pin), timeout)
    try:
        return ServerVisit(who.workspace.vault, link).run()
    finally:
        link.close()


def until_quiet(server: Server, *people: Person) -> None:
    """Everybody visits until nobody has anything to send or to fetch."""
    for _ in range(6):
        if not sum(visit(who, server).received for who in people):
            return
    raise AssertionError("there is always something more")


def test_what_each_writes_reaches_everybody_through_the_server(
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
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


@contextmanager
def pushed(into: bytes) -> Iterator[list[bytes]]:
    """Every blob that is pushed into a space in the block."""
    blobs: list[bytes] = []
    push = ServerLink.push

    def noted(self: ServerLink, space: bytes, some: Sequence[bytes]) -> Iterator[list[bytes]]:
        blobs.extend(some if space == into else [])
        return push(self, space, some)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ServerLink, "push", noted)
        yield blobs


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
    office: tuple[Server, Person, Person, Person, Table]
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
        stopping = threading.Thread(target=_stall_after, args=(way, 200_000))
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


def _stall_after(way: Link, most: int) -> None:
    while way.down < most:
        time.sleep(0.01)
    way.weather.stalls = True


def test_a_disagreement_reaches_everybody_and_the_decision_too(
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
) -> None:
    server, ana, beto, juana, _ = office
    until_quiet(server, ana, beto, juana)
    with beto.writes() as tx:
        begin_process(tx, "Mesa de caminos", key="caminos")
    until_quiet(server, ana, beto, juana)
    assert {one["key"] for one in ana.sees()["processes"]} == {"agua", "caminos"}
    assert {one["key"] for one in juana.sees()["processes"]} == {"agua"}


def test_a_new_key_goes_with_the_statement_that_commits_to_it(
    office: tuple[Server, Person, Person, Person, Table]
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Bajo una llave nueva", visibility="minutes")
    visit(ana, server)
    visit(beto, server)
    assert "Bajo una llave nueva" in beto.texts()


def test_a_known_address_keeps_its_pin_and_another_one_is_begun_anew(
    office: tuple[Server, Person, Person, Person, Table]
) -> None:
    server, ana, _, _, _ = office
    vault = ana.workspace.vault
    assert the_server(vault, server.address).pin == server.pin
    visit(ana, server)
    assert the_server(vault, "https://otro.example.org").pin == b""
    with ana.reads() as tx:
        assert server_marks(tx).cursors == {}


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


def test_over_a_link_that_cuts_again_and_again_everything_arrives(
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
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


def test_after_the_server_lost_its_log_everybody_offers_again_and_nothing_is_lost(
    office: tuple[Server, Person, Person, Person, Table]
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
    office: tuple[Server, Person, Person, Person, Table]
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


def test_a_backup_of_the_server_can_be_made_while_people_visit(
    office: tuple[Server, Person, Person, Person, Table], tmp_path: Path
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    assert back_up(server.place, tmp_path / "backup.db") > 10
    ana.notes(table.session, "Y sigue", visibility="minutes")
    until_quiet(server, ana, beto)
    assert "Y sigue" in beto.texts()


def test_the_server_drops_what_was_taken_out_at_the_next_visit_of_who_coordinates(
    office: tuple[Server, Person, Person, Person, Table]
) -> None:
    server, ana, beto, juana, table = office
    beto.notes(table.session, "Rosa vio a los de la camioneta", "Otra cosa", visibility="minutes")
    with beto.writes() as tx:
        keep_file(tx, [os.urandom(300_000)], process_id=table.process, space=tx.table_space(table.process),
                  media_type="image/jpeg", title="rosa.jpg")  # fmt: skip
    until_quiet(server, ana, beto, juana)
    with beto.reads() as tx:
        (note,) = [one["id"] for one in list_records(tx, "notes") if "camioneta" in one["text"]]
        (file,) = tx.session.scalars(select(Attachment.id))
        space = tx.table_space(table.process)
        chunks = [chunk_of(tx, one) for one in chunks_of_space(tx, space)]
    names = [sha256(server_blob(Kind.CHUNK, one)).digest() for one in chunks]
    take_out(beto.workspace.vault, [Wanted("note", UUID(note)), Wanted("attachment", file)], "Peligro", origin="test")
    until_quiet(server, beto, juana, ana)
    link = link_to(ana.workspace.vault, ServerAddress(server.address, server.pin))
    log = link.changes(b"", {space: 0}).log
    blobs = [frame.blob for frame in link.pull(space, log, 0, None, 1 << 24)[0] if isinstance(frame, Framed)]
    assert link.lacking(space, names) == []
    link.close()
    with ana.reads() as tx:
        keys = known_keys(tx, space)
        segments = [part for kind, part in map(read_server_blob, blobs) if kind is Kind.SEGMENT]
        opened = [open_segment(part, keys[outside(part)[1]]) for part in segments]
        assert to_drop(tx, space) == []
    texts = [entry.payload or b"" for segment in opened for entry in segment.entries]
    assert any(b"Otra cosa" in text for text in texts)
    assert not any(b"camioneta" in text or b"rosa.jpg" in text for text in texts)
    assert not {sha256(blob).digest() for blob in blobs} & set(names)
    assert ana.sees() == beto.sees() == juana.sees()


def test_the_server_keeps_what_was_taken_out_by_somebody_who_had_been_removed(
    office: tuple[Server, Person, Person, Person, Table], team: Team
) -> None:
    server, ana, beto, juana, table = office
    dina, elsa = team.person("Dina"), team.person("Elsa")
    ana.admits(dina, elsa, role=ProgrammeRole.COORDINATOR)
    ana.notes(table.session, "Lo que Ana retira")
    with ana.reads() as tx:
        (own,) = [one["id"] for one in list_records(tx, "notes") if "Ana retira" in one["text"]]
    take_out(ana.workspace.vault, [Wanted("note", UUID(own))], "Lo pidió", origin="test")
    beto.notes(table.session, "Lo que nadie debe borrar")
    photograph = os.urandom(300_000)
    with beto.writes() as tx:
        kept = keep_file(tx, [photograph], process_id=table.process, space=tx.team_space(table.process),
                         media_type="image/jpeg", title="rosa.jpg")  # fmt: skip
    until_quiet(server, ana, beto)
    dina.takes(beto.bundle())
    elsa.takes(beto.bundle())
    the_server(elsa.workspace.vault, server.address, server.pin)
    until_quiet(server, elsa)
    with dina.reads() as tx:
        (note,) = [one["id"] for one in list_records(tx, "notes") if "nadie debe" in one["text"]]
    remove_device(ana.workspace.vault, dina.signing)
    wanted = [Wanted("note", UUID(note)), Wanted("attachment", kept)]
    take_out(dina.workspace.vault, wanted, "Porque sí", origin="test")
    elsa.takes(dina.bundle())
    assert "Lo que nadie debe borrar" not in elsa.texts()
    elsa.takes(ana.bundle(since_receipt=True))
    until_quiet(server, elsa, juana)
    assert "Lo que nadie debe borrar" in elsa.texts()
    assert "Lo que nadie debe borrar" in juana.texts()
    for who in (elsa, juana):
        with who.reads() as tx:
            assert file_bytes(tx, kept) == photograph
