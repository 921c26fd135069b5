"""Through nginx with the page that we ship: pieces and batches pass, a cut keeps what came, waiting for news works."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import NoConnection
from facilitator_app.server.certificate import certificate_digest, own_certificate
from facilitator_app.sync.transports.connection import Connection
from facilitator_app.sync.transports.server_link import ServerLink
from facilitator_app.wire.frames import Described
from tests.forked import ROOT
from tests.server.link import Weather, bad_link
from tests.server.running import Server, push, shared

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


@pytest.fixture
def front(server: Server, tmp_path: Path) -> Iterator[tuple[str, bytes]]:
    """The address and the pin of an nginx before the server, with the page of packaging/server."""
    certificate, key = own_certificate(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    page = (ROOT / "packaging" / "server" / "nginx.conf").read_text(encoding="utf-8")
    for ours, theirs in (
        ("127.0.0.1:8443", server.address.removeprefix("https://")),
        ("listen 443", f"listen 127.0.0.1:{port}"),
        ("/etc/ssl/dialogo.pem", str(certificate)),
        ("/etc/ssl/dialogo.key", str(key)),
    ):
        assert ours in page
        page = page.replace(ours, theirs)
    places = "".join(
        f"{name}_temp_path {tmp_path};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    conf = tmp_path / "nginx.conf"
    conf.write_text(
        f"daemon off; pid {tmp_path}/pid; error_log {tmp_path}/error.log; user root;"
        f"events {{}} http {{ {places} {page} }}",
        encoding="utf-8",
    )
    running = subprocess.Popen([str(NGINX), "-p", str(tmp_path), "-c", str(conf)], stderr=subprocess.DEVNULL)
    _wait_for(port)
    yield f"https://127.0.0.1:{port}", certificate_digest(certificate)
    running.terminate()
    running.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nginx does not start")


def test_everything_passes_through_nginx(
    server: Server, ana: DeviceKeys, front: tuple[str, bytes]
) -> None:
    space = shared(server, ana)
    address, pin = front
    link = ServerLink(Connection(address, pin), ana, None)
    server.links.append(link)
    blobs = [os.urandom(100_000) for _ in range(20)]
    push(link, space, *blobs)
    assert link.lacking(space.id, [hashlib.sha256(blob).digest() for blob in blobs]) == []
    large = os.urandom(1_500_000)
    assert list(link.upload(space.id, large))[-1] == len(large)
    log = link.changes(b"", {space.id: 0}).log
    cursor = 0
    while (frames := link.pull(space.id, log, cursor)[0]):
        last, cursor = frames[-1], frames[-1].number
    assert isinstance(last, Described)
    assert b"".join(link.fetch(space.id, last)) == large
    begun = time.monotonic()
    assert link.changes(log, {space.id: cursor}, wait=2).spaces == {}
    assert 1.5 < time.monotonic() - begun < 20


def test_a_cut_before_nginx_keeps_what_came(server: Server, ana: DeviceKeys, front: tuple[str, bytes]) -> None:
    space = shared(server, ana)
    address, pin = front
    blob = os.urandom(600_000)
    with bad_link(address, Weather(cut_up=200_000)) as way:
        link = ServerLink(Connection(way.address, pin), ana, None)
        server.links.append(link)
        offset, cuts = 0, 0
        while offset < len(blob):
            try:
                for offset in link.upload(space.id, blob):  # noqa: B007 - the last one counts
                    pass
            except NoConnection:
                cuts += 1
                assert cuts < 12
                time.sleep(0.3)
    assert cuts > 1
    assert way.up < len(blob) + cuts * 80_000
