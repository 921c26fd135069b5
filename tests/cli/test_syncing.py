"""The visit to the server on the command line: exit codes and JSON, with a real server and without one."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.workspace import Workspace
from tests.cli.command_line import PASSPHRASE, CommandLine
from tests.cli.documents import highland_process
from tests.server.link import Link, Weather, bad_link
from tests.server.lying import first_segment_altered, frames, lying, newest, page, says, without_first_segment
from tests.server.running import Server, give_room, start, stopped

KEYS = {"sent", "received", "bytes_up", "bytes_down", "requests", "gaps", "conflicts"}
"""What the visit says in JSON in every outcome (cli.md)."""
NOWHERE = ("--server", "https://127.0.0.1:1", "--pin", "0" * 64)


def test_a_visit_says_in_json_what_went_and_is_remembered(
    mesa: CommandLine, joined: CommandLine, server: Server
) -> None:
    first = mesa.done("sync", "--server", server.address, "--pin", server.pin.hex())
    assert first["sent"] > 0
    assert first["bytes_up"] > 1_000
    assert {"received", "bytes_down", "requests", "gaps", "conflicts", "refused"} <= first.keys()
    again = mesa.done("sync")
    assert (again["sent"], again["received"], again["requests"]) == (0, 0, 1)
    assert "0 partes enviadas, 0 recibidas" in mesa("sync", json=False).out


def test_no_server_that_answers_is_told_with_its_own_exit_code_and_nothing_is_lost(mesa: CommandLine) -> None:
    mesa.done("note", "agua/s1", "Sin servidor", "--visibility", "team")
    before = mesa.done("list", "notes")
    for words in (NOWHERE, ()):  # the second time from memory
        answer = mesa("sync", *words)
        assert (answer.code, answer.refusal) == (6, "server.no_connection")
        assert answer.data.keys() >= KEYS
        assert (answer.data["sent"], answer.data["received"], answer.data["bytes_down"]) == (0, 0, 0)
    assert mesa.done("list", "notes") == before
    assert mesa.done("check")["ok"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--server", "https://127.0.0.1:1", "--pin", "0" * 63), "server.bad_pin"),
        (("--server", "https://127.0.0.1:1", "--pin", "sha256:" + "g" * 64), "server.bad_pin"),
        (("--server", "http://127.0.0.1:1", "--pin", "0" * 64), "server.bad_server_address"),
        (("--server", "127.0.0.1:99999", "--pin", "0" * 64), "server.bad_server_address"),
        ((), "server.unknown_address"),
    ],
)
def test_words_that_name_no_server_are_refused_and_not_remembered(
    mesa: CommandLine, words: tuple[str, ...], code: str
) -> None:
    answer = mesa("sync", *words)
    assert (answer.code, answer.refusal) == (2, code)
    assert mesa("sync").refusal == "server.unknown_address"


def test_another_certificate_than_the_pinned_one_is_refused(mesa: CommandLine, server: Server) -> None:
    answer = mesa("sync", "--server", server.address, "--pin", "0" * 64)
    assert (answer.code, answer.refusal) == (5, "server.other_certificate")


def test_a_pin_that_was_read_wrongly_once_does_not_take_the_place_of_the_right_one(
    mesa: CommandLine, server: Server
) -> None:
    mesa.done("sync", "--server", server.address, "--pin", server.pin.hex())
    answer = mesa("sync", "--pin", "0" * 64)
    assert (answer.code, answer.refusal) == (5, "server.other_certificate")
    assert answer.data.keys() >= KEYS
    again = mesa.done("sync")
    assert (again["sent"], again["received"], again["requests"]) == (0, 0, 1)


def test_who_was_not_admitted_is_told(tmp_path: Path, server: Server) -> None:
    (tmp_path / "otra").mkdir()
    stranger = CommandLine(tmp_path / "otra")
    stranger.done("init", "--name", "Otra persona", "--programme", "Otro programa")
    answer = stranger("sync", "--server", server.address, "--pin", server.pin.hex())
    assert (answer.code, answer.refusal) == (3, "server.not_admitted")


@pytest.fixture
def visiting(mesa: CommandLine, joined: CommandLine, server: Server) -> tuple[CommandLine, CommandLine]:
    """Rosa has handed in a note that Beto has not fetched; both were here before."""
    for who in (mesa, joined, mesa, joined):
        who.done("sync", "--server", server.address, "--pin", server.pin.hex())
    for text in ("Una nota nueva", "Otra nota"):
        mesa.done("note", "agua/s1", text, "--visibility", "minutes")
        mesa.done("sync")
    return mesa, joined


def test_what_the_server_withholds_is_told_as_missing(visiting: tuple[CommandLine, CommandLine]) -> None:
    _, beto = visiting
    with lying("/pull", frames(without_first_segment)):
        answer = beto("sync")
    assert answer.code == 0
    assert [(gap["person"], gap["count"]) for gap in answer.data["gaps"]] == [("Rosa Morales", 1)]
    idle = beto.done("sync")  # as long as it is missing
    assert (idle["received"], idle["gaps"]) == (0, answer.data["gaps"])
    assert "Rosa Morales" in beto("sync", json=False).out


def test_what_the_server_altered_asks_for_a_look(visiting: tuple[CommandLine, CommandLine]) -> None:
    _, beto = visiting
    with lying("/pull", frames(first_segment_altered)):
        answer = beto("sync")
    assert answer.code == 7
    assert [one["reason"] for one in answer.data["rejected"]] == ["vault.seal_broken"]


def test_a_server_that_went_back_asks_for_a_look(visiting: tuple[CommandLine, CommandLine]) -> None:
    _, beto = visiting
    with lying("/changes", newest(lambda _: 1)):
        answer = beto("sync", json=False)
    assert answer.code == 7
    assert "volvió atrás" in answer.out
    assert beto.done("status")["alarms"] == ["rollback"]
    assert beto.done("sync")["received"] > 0
    assert "Una nota nueva" in beto("list", "notes").out


@pytest.mark.parametrize(
    ("status", "body", "code", "refusal"),
    [
        (200, b"rubbish", 5, "server.bad_message"),
        (503, b"{}", 6, "server.busy"),
        (500, b"{}", 6, "server.failed"),
        (507, b"{}", 3, "server.disk_full"),
        (403, b"{}", 3, "server.not_admitted"),
    ],
)
def test_every_answer_that_is_none_has_its_exit_code_and_costs_nothing(
    visiting: tuple[CommandLine, CommandLine], status: int, body: bytes, code: int, refusal: str
) -> None:
    _, beto = visiting
    with lying("/changes", says(body, status)):
        answer = beto("sync")
    assert (answer.code, answer.refusal) == (code, refusal)
    assert beto.done("sync")["received"] > 0
    assert "Una nota nueva" in beto("list", "notes").out


@contextlib.contextmanager
def gone_after(way: Link, down: int) -> Iterator[None]:
    """The link is there until so many bytes more came down, and then not at all until the end of the block."""
    until, is_over = way.down + down, threading.Event()

    def watch() -> None:
        while not is_over.wait(0.001) and way.down < until:
            pass
        way.weather.cut_down = None if is_over.is_set() else 1

    way.weather.rate = 400_000
    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield
    finally:
        is_over.set()
        watching.join()
        way.weather.rate = way.weather.cut_down = None


@pytest.fixture
def mesa_with_much(mesa: CommandLine) -> CommandLine:
    """Rosa's workspace with more than goes through before a cut, before anybody else is let in."""
    document = highland_process("larga")
    document["sessions"][0]["notes"] = [
        {"key": f"x{n}", "kind": "statement", "text": os.urandom(600).hex(), "visibility": "minutes"}
        for n in range(200)
    ]
    mesa.done("import", mesa.write("larga.json", document))
    return mesa


def test_what_went_before_a_cut_is_counted_in_json_and_the_next_visit_brings_the_rest(
    mesa_with_much: CommandLine, joined: CommandLine, server: Server
) -> None:
    mesa = mesa_with_much
    with bad_link(server.address, Weather(cut_up=60_000, cut_down=60_000)) as way:
        cut = mesa("sync", "--server", way.address, "--pin", server.pin.hex())
        assert (cut.code, cut.refusal) == (6, "server.no_connection")
        assert cut.data.keys() >= KEYS
        assert cut.data["sent"] > 0
        assert cut.data["bytes_up"] > 1_000
        way.weather.cut_up = way.weather.cut_down = None
        rest = mesa.done("sync")
        assert rest["sent"] > 0
        with gone_after(way, down=60_000):
            cut = joined("sync", "--server", way.address, "--pin", server.pin.hex())
        assert (cut.code, cut.refusal) == (6, "server.no_connection")
        assert cut.data["received"] > 0
        assert cut.data["bytes_down"] > 10_000
        assert joined.done("sync")["received"] > 0
        assert joined.done("sync")["received"] == 0
    assert len(joined.done("list", "notes")["items"]) == len(mesa.done("list", "notes")["items"])


def test_a_server_without_room_is_told_by_what_it_lacks_room_for_and_still_hands_out(
    visiting: tuple[CommandLine, CommandLine], server: Server
) -> None:
    mesa, beto = visiting
    give_room(server, "bytes")
    beto.done("note", "agua/s1", "No cabe", "--visibility", "minutes")
    answer = beto("sync")
    assert (answer.code, answer.refusal) == (3, "server.full")
    assert "«Mesa de agua y bosque»" in answer.data["error"]["what"]
    assert answer.data["received"] > 0
    assert "Una nota nueva" in beto("list", "notes").out
    give_room(server, "null")
    assert beto.done("sync")["sent"] > 0
    mesa.done("sync")
    assert "No cabe" in mesa("list", "notes").out


def test_a_page_in_the_place_of_the_server_and_a_name_nobody_knows_are_told_as_that(
    visiting: tuple[CommandLine, CommandLine]
) -> None:
    _, beto = visiting
    for status in (200, 302, 403, 404, 511):
        with lying("/", page(status)):
            answer = beto("sync")
        assert (answer.code, answer.refusal) == (6, "server.page_instead" if status < 500 else "server.failed")
    for status in (429, 503):  # a balancer's page says that there is too much to do, or that somebody works on it
        with lying("/", page(status)):
            answer = beto("sync")
        assert (answer.code, answer.refusal) == (6, "server.busy")
    assert beto.done("sync")["received"] > 0
    answer = beto("sync", "--server", "https://servidor.invalid:8443", "--pin", "0" * 64)
    assert (answer.code, answer.refusal) == (6, "server.not_found")
    assert "servidor.invalid" in answer.data["error"]["what"]


def test_a_certificate_that_nobody_vouches_for_is_no_link_that_is_down(mesa: CommandLine, server: Server) -> None:
    answer = mesa("sync", "--server", server.address)
    assert (answer.code, answer.refusal) == (5, "server.unknown_certificate")


def test_another_pin_of_the_known_address_is_not_taken_at_its_word(mesa: CommandLine, server: Server) -> None:
    mesa.done("sync", "--server", server.address, "--pin", server.pin.hex())
    server.kill()
    answer = mesa("sync", "--pin", "0" * 64)
    assert (answer.code, answer.refusal) == (6, "server.pin_unproven")
    again = start(server.place, listen=server.address.removeprefix("https://"))
    try:
        assert mesa.done("sync")["requests"] == 1
    finally:
        stopped(again)


def test_who_was_removed_is_told_so_and_the_server_hears_of_it_although_nobody_else_is_left(
    mesa: CommandLine, joined: CommandLine, server: Server
) -> None:
    for who in (mesa, joined, mesa, joined):
        who.done("sync", "--server", server.address, "--pin", server.pin.hex())
    (device,) = [one["id"] for one in mesa.done("list", "devices")["items"] if one["person"] == "Beto Choc"]
    mesa.done("revoke", device)
    mesa.done("sync")
    joined.done("note", "agua/s1", "Escrita después", "--visibility", "minutes")
    for _ in range(3):  # again, and with nothing to hand in
        answer = joined("sync")
        assert (answer.code, answer.refusal, answer.data["sent"]) == (3, "server.put_out", 0)
        assert "Lo retiró: Rosa Morales" in answer.data["error"]["what"]
        assert joined.done("status")["put_out_of"]
    answer = joined("note", "agua/s1", "A nadie", "--visibility", "minutes")
    assert (answer.code, answer.refusal) == (3, "log.may_not_write")
    assert mesa.done("sync")["received"] == 0
    stick = joined.folder / "paquete"
    joined.done("bundle", "export", "-o", str(stick))
    assert mesa("bundle", "import", str(stick)).data["shelved"] > 0  # kept aside, for who coordinates to accept
    assert joined.done("check")["ok"]


def test_the_status_tells_the_last_visit_and_why_one_failed(mesa: CommandLine, server: Server) -> None:
    assert mesa.done("status")["server"] is None
    assert mesa("sync", *NOWHERE).code == 6
    told = mesa.done("status")["server"]
    assert (told["address"], told["last_visit"], told["failed"]) == (NOWHERE[1], None, "server.no_connection")
    assert "todavía sin visitar" in mesa("status", json=False).out
    assert "No se pudo hablar con el servidor" in mesa("status", json=False).out
    mesa.done("sync", "--server", server.address, "--pin", server.pin.hex())
    told = mesa.done("status")["server"]
    assert (told["address"], told["failed"], told["refused"]) == (server.address, None, [])
    assert told["last_visit"] == told["last_try"]
    assert f"Servidor {server.address}: última visita, hoy, " in mesa("status", json=False).out


def test_while_a_window_has_the_workspace_open_a_visit_is_refused_with_what_to_do(
    mesa: CommandLine, server: Server
) -> None:
    with Workspace.open(mesa.workspace, Passphrase(PASSPHRASE)):
        answer = mesa("sync", "--server", server.address, "--pin", server.pin.hex())
    assert (answer.code, answer.refusal) == (3, "vault.open_elsewhere")
    assert answer.data["error"]["to_do"] == "Use la ventana abierta, o ciérrela e inténtelo de nuevo."
    assert mesa("sync").refusal == "server.unknown_address"


def test_who_was_put_out_of_one_mesa_alone_is_done_with_something_to_look_at(
    mesa: CommandLine, joined: CommandLine, server: Server
) -> None:
    for who in (mesa, joined):
        who.done("sync", "--server", server.address, "--pin", server.pin.hex())
    document = highland_process("caminos")
    document["process"]["title"] = "Mesa de caminos"
    joined.done("import", joined.write("caminos.json", document))
    for who in (joined, mesa, joined, mesa):
        who.done("sync")
    (device,) = [one["id"] for one in joined.done("list", "devices")["items"] if one["person"] == "Rosa Morales"]
    assert joined("revoke", device).code == 7  # it stays where Beto does not coordinate
    joined.done("sync")
    answer = mesa("sync")
    assert (answer.code, len(answer.data["refused"]), answer.data["put_out_of"]) == (7, 2, ["Mesa de caminos"])
    answer = mesa("sync", json=False)
    assert answer.code == 7
    assert "Espacios que el servidor no acepta: 2 (Mesa de caminos)" in answer.out
