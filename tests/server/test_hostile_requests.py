"""Whoever sends the server what it does not expect gets a short answer or is hung up on; it serves the others on."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.sync.transports.server_link import ServerLink
from tests.server.running import Server, push, shared

ROUTES = [
    ("POST", "/v1/auth/challenge"),
    ("POST", "/v1/auth/token"),
    ("POST", "/v1/changes"),
    ("POST", "/v1/spaces/{space}/membership"),
    ("POST", "/v1/spaces/{space}/have"),
    ("POST", "/v1/spaces/{space}/withdraw"),
    ("POST", "/v1/spaces/{space}/push"),
    ("PATCH", "/v1/spaces/{space}/uploads/" + "ab" * 32),
]
KNOWN_STATUS = {200, 204, 400, 401, 403, 404, 409, 413, 422}


@contextmanager
def raw(server: Server) -> Iterator[ssl.SSLSocket]:
    """A connection on which anything can be said."""
    parts = urlsplit(server.address)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    plain = socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10)
    with context.wrap_socket(plain) as sealed:
        yield sealed


def answer_to(server: Server, said: bytes) -> bytes:
    """All that comes back; empty where the server hangs up without a word."""
    with raw(server) as connection:
        parts = []
        with contextlib.suppress(OSError):
            connection.sendall(said)
        with contextlib.suppress(OSError):
            while part := connection.recv(65536):
                parts.append(part)
        return b"".join(parts)


def headers_of(link: ServerLink) -> dict[str, str]:
    """What proves who asks."""
    link.changes(b"", {})
    return {"Authorization": f"Bearer {link.token}"}


@pytest.mark.parametrize("said", [
    b"\x00" * 3000, b"GET / HTTP/9.9\r\n\r\n", b"\xff\xfe\r\n\r\n",
    b"POST /v1/changes HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
    b"POST /v1/changes HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"GET /" + b"a" * 100_000,
    b"GET / HTTP/1.1\r\n" + b"X: " + b"y" * 200_000,
], ids=["zeros", "version", "no_text", "negative", "bad_chunk", "long_path", "long_header"])  # fmt: skip
def test_what_is_no_http_is_hung_up_on(server: Server, said: bytes) -> None:
    found = answer_to(server, said)
    assert found == b"" or found.startswith(b"HTTP/1.1 4")
    assert b"Traceback" not in found


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_body_above_its_limit_is_refused_without_being_read_through(
    server: Server, ana: DeviceKeys, method: str, path: str
) -> None:
    space = shared(server, ana)
    headers = headers_of(server.link(ana)) | {"Content-Length": str(2**31), "Host": "here"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    uploads = "Upload-Offset: 0\r\nUpload-Length: 2000000000\r\n" if method == "PATCH" else ""
    path = path.format(space=space.id.hex())
    found = answer_to(server, f"{method} {path} HTTP/1.1\r\n{lines}{uploads}Connection: close\r\n\r\n".encode())
    assert found.startswith(b"HTTP/1.1 413")


def test_a_body_that_never_says_how_long_it_is_is_cut_off_at_the_limit(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    token = headers_of(server.link(ana))["Authorization"]
    begin = (
        f"POST /v1/spaces/{space.id.hex()}/push HTTP/1.1\r\nHost: here\r\nAuthorization: {token}\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    ).encode()
    chunk = b"10000\r\n" + os.urandom(65536) + b"\r\n"
    with raw(server) as connection:
        connection.sendall(begin)
        until, is_cut = time.monotonic() + 15, False
        while not is_cut and time.monotonic() < until:
            try:
                connection.sendall(chunk)
            except OSError:
                is_cut = True
    assert is_cut


@pytest.mark.parametrize(
    "token", ["", "Bearer", "Bearer x", "Bearer " + "A" * 43, "Basic QTpC", "Bearer \u00e9", "Bearer " + "=" * 9]
)
def test_a_token_that_is_none_of_ours_gets_a_401(server: Server, ana: DeviceKeys, token: str) -> None:
    link = server.link(ana)
    answer = link.connection.ask("POST", "/v1/changes", b"\x80", {"Authorization": token})
    assert answer.status == 401
    assert answer.headers["www-authenticate"] == "Bearer"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(route=st.sampled_from(ROUTES), body=st.binary(max_size=400), nested=st.booleans())
def test_any_bytes_in_a_body_get_one_word_and_change_nothing(
    hostile: tuple[ServerLink, str, dict[str, str]], route: tuple[str, str], body: bytes, nested: bool
) -> None:
    link, space, headers = hostile
    method, path = route
    sent = dict(headers, **({"Upload-Offset": "0", "Upload-Length": "999"} if method == "PATCH" else {}))
    answer = link.connection.ask(method, path.format(space=space), b"\x91" * 3_000 if nested else body, sent)
    assert answer.status in KNOWN_STATUS
    assert answer.whole
    assert len(answer.body) < 2_000


def test_after_all_that_it_serves_on(server: Server, ana: DeviceKeys) -> None:
    space = shared(server, ana)
    push(server.link(ana), space, b"still here")
    assert server.link(ana).connection.ask("GET", "/readyz").status == 200


@pytest.fixture(scope="session")
def hostile(server: Server, ana: DeviceKeys) -> tuple[ServerLink, str, dict[str, str]]:
    """A member of a space who sends anything at all."""
    space = shared(server, ana)
    link = server.link(ana)
    return link, space.id.hex(), headers_of(link)
