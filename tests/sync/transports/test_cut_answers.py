"""An answer of which only the beginning arrives: of use where it hands out bytes, and no answer to anything else."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from facilitator_app.errors import NoConnection
from facilitator_app.server.certificate import certificate_digest, own_certificate
from facilitator_app.sync.transports.connection import Connection


@pytest.fixture(params=[b"", b"the begin"])
def came(request: pytest.FixtureRequest) -> bytes:
    """What arrives of an answer of a hundred bytes."""
    part: bytes = request.param
    return part


@pytest.fixture
def connection(came: bytes, tmp_path: Path) -> Iterator[Connection]:
    """To a server that dies while it answers."""
    certificate, key = own_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer_and_die() -> None:
            asked, _ = listening.accept()
            with suppress(OSError), context.wrap_socket(asked, server_side=True) as said:
                told = said.recv(65_536)
                while not told.endswith(b"asks" if told.startswith(b"POST") else b"\r\n\r\n"):
                    told += said.recv(65_536)
                said.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + came)

        server = threading.Thread(target=answer_and_die)
        server.start()
        asking = Connection(f"https://127.0.0.1:{listening.getsockname()[1]}", certificate_digest(certificate))
        yield asking
        asking.close()
        server.join(10)


def test_what_is_handed_out_is_told_as_a_part(connection: Connection, came: bytes) -> None:
    answer = connection.ask("GET", "/pull")
    assert (answer.body, answer.whole) == (came, False)


def test_to_what_is_handed_in_a_cut_answer_is_a_link_that_is_down(connection: Connection) -> None:
    with pytest.raises(NoConnection) as caught:
        connection.ask("POST", "/push", b"who asks")
    assert caught.value.code == "server.no_connection"
