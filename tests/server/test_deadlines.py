"""Who dribbles bytes into a request is hung up on, and does not keep anybody else from being served."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Iterator
from socket import create_connection, create_server, socket

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from facilitator_app.server.protocol import DeadlineProtocol

_LONG = 4.5
"""Seconds in which it has hung up, on a busy machine too; uvicorn by itself does so after five without anything."""


class Impatient(DeadlineProtocol):
    """The same protocol with less patience, though more than a busy machine keeps an honest client from its turn."""

    headers_within = 1.0
    body_look = 1.0
    slowest_body = 400


async def _length(request: Request) -> Response:
    try:
        return PlainTextResponse(str(len(await request.body())))
    except Exception:
        return Response(status_code=400)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Where an impatient server listens."""
    listening = create_server(("127.0.0.1", 0), backlog=512)
    app = Starlette(routes=[Route("/", _length, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, http=Impatient, lifespan="off", log_level=logging.CRITICAL, ws="none"))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listening])))
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield listening.getsockname()[1]
    server.should_exit = True
    thread.join()
    listening.close()


def _ends(connection: socket, within: float) -> bool:
    """Whether the server hangs up within that many seconds."""
    connection.settimeout(within)
    try:
        return connection.recv(4096) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def _answer(connection: socket) -> bytes:
    """The whole answer to a request that is served."""
    connection.settimeout(15)
    found = b""
    while not found.partition(b"\r\n\r\n")[2]:
        part = connection.recv(4096)
        assert part, found
        found += part
    assert found.startswith(b"HTTP/1.1 200")
    return found


def _dribble(connection: socket, said: bytes, pause: float) -> bool:
    """Send a byte now and then; whether it was hung up on before the end."""
    try:
        for byte in said:
            connection.sendall(bytes([byte]))
            time.sleep(pause)
    except OSError:
        return True
    return _ends(connection, _LONG)


def test_a_connection_that_says_nothing_is_hung_up_on(port: int) -> None:
    with create_connection(("127.0.0.1", port)) as connection:
        assert _ends(connection, _LONG)


def test_headers_that_dribble_are_hung_up_on(port: int) -> None:
    with create_connection(("127.0.0.1", port)) as connection:
        assert _dribble(connection, b"POST / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 20, 0.05)


def test_a_body_that_dribbles_is_hung_up_on(port: int) -> None:
    with create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")
        assert _dribble(connection, b"z" * 40, 0.05)


def test_a_second_request_that_dribbles_is_hung_up_on_too(port: int) -> None:
    whole = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok"
    with create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(whole)
        assert _answer(connection).endswith(b"2")
        time.sleep(1.3)  # idle between requests is no dribbling
        connection.sendall(whole)
        assert _answer(connection).endswith(b"2")
        assert _dribble(connection, b"POST / HTTP/1.1\r\nHost: x" + b"x" * 40, 0.05)


def test_a_slow_link_that_keeps_going_is_served(port: int) -> None:
    with create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6000\r\n\r\n")
        for _ in range(12):
            connection.sendall(b"z" * 500)
            time.sleep(0.15)
        assert _answer(connection).endswith(b"6000")


def test_three_hundred_who_dribble_keep_nobody_from_being_served(port: int) -> None:
    with contextlib.ExitStack() as held:
        slow = [held.enter_context(create_connection(("127.0.0.1", port))) for _ in range(300)]
        for connection in slow:
            connection.sendall(b"POST / HT")
        with create_connection(("127.0.0.1", port)) as quick:
            quick.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok")
            assert _answer(quick).endswith(b"2")
        assert all(_ends(connection, _LONG) for connection in slow)
