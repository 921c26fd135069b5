"""The central server against its floor: pushes on PostgreSQL beside bare pgbench inserts, and its memory."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import re
import ssl
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server.keeping import Place
from facilitator_app.wire.frames import Described, push_body
from tests.server.herd import Asking
from tests.server.postgresql import PostgreSQL, new_cluster, programs
from tests.server.running import Server, Space, admitted, running, shared

SIZE = 4_096
CONNECTIONS, SECONDS = 32, 6.0
_TABLE = """CREATE TABLE bare (no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, data bytea NOT NULL);
ALTER TABLE bare ALTER COLUMN data SET STORAGE EXTERNAL"""
_INSERT = f"INSERT INTO bare (data) VALUES (decode(repeat(md5(random()::text), {SIZE // 16}), 'hex'));\n"


def pushes_against_pgbench(folder: Path) -> dict[str, Any]:
    """Durable pushes of 4 KB a second, one a request, against bare inserts of the same size by pgbench, in turn.

    One process of the server for each processor, as operations.md advises; as many connections as pgbench has.
    """
    if programs() is None:
        return {"skipped": "PostgreSQL is not installed"}
    with new_cluster(folder) as cluster:
        database = cluster.new_database()
        cluster.run(_TABLE, database.rsplit("/", 1)[1])
        keys = DeviceKeys.generate()
        place = Place(folder / "server-pushes" / str(time.time_ns()), cluster.new_database())
        admitted(place, keys, folder)
        with ExitStack() as held:
            servers = [held.enter_context(running(place)) for _ in range(os.cpu_count() or 1)]
            spaces = [shared(servers[0], keys) for _ in range(8)]
            asyncio.run(_push(servers, keys, spaces, 1.0))
            ours, bare = 0.0, 0.0
            for _ in range(2):
                bare += _pgbench(cluster, database, folder) / 2
                ours += asyncio.run(_push(servers, keys, spaces, SECONDS)) / 2
    return {
        "processes": len(servers), "pushes_per_s": round(ours), "bare_per_s": round(bare),
        "share": ours / bare, "least_share": 0.25,
    }  # fmt: skip


def memory_of_a_large_blob(folder: Path) -> dict[str, Any]:
    """Kilobytes above idle while 50 MB go in and come out again."""
    place = Place(folder / "server-memory" / str(time.time_ns()))
    place.data.mkdir(parents=True)
    keys = DeviceKeys.generate()
    admitted(place, keys, place.data)
    with running(place) as server:
        space, link = shared(server, keys), server.link(keys)
        list(link.upload(space.id, os.urandom(2_000_000)))
        idle = _status(server, "VmRSS:")
        Path(f"/proc/{server.process.pid}/clear_refs").write_text("5", encoding="ascii")
        blob = os.urandom(50_000_000)
        list(link.upload(space.id, blob))
        log = link.changes(b"", {space.id: 0}).log
        described = link.pull(space.id, log, 0)[0][-1]
        assert isinstance(described, Described)
        assert described.id == hashlib.sha256(blob).digest()
        for _ in link.fetch(space.id, described):
            pass
        peak = _status(server, "VmHWM:")
    return {"idle_kb": idle, "above_idle_kb": peak - idle, "limit_above_idle_kb": 30_000}


def _pgbench(cluster: PostgreSQL, database: str, folder: Path) -> float:
    script = folder / "insert.sql"
    script.write_text(_INSERT, encoding="ascii")
    words = ["pgbench", "-n", "-h", "127.0.0.1", "-p", str(cluster.port), "-U", "relay", "-f", str(script)]
    words += ["-c", str(CONNECTIONS), "-j", "2", "-T", str(int(SECONDS)), database.rsplit("/", 1)[1]]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    found = re.search(r"tps = ([\d.]+)", said)
    assert found, said
    return float(found.group(1))


async def _push(servers: list[Server], keys: DeviceKeys, spaces: list[Space], seconds: float) -> float:
    """Pushes a second, over connections that are there already, spread over the processes."""
    token = _token(servers[0], keys)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    held = [await _connected(servers[number % len(servers)], context) for number in range(CONNECTIONS)]
    until = time.monotonic() + seconds

    async def one(number: int) -> int:
        ask, count = Asking(*held[number]), 0
        path = f"/v1/spaces/{spaces[number % len(spaces)].id.hex()}/push"
        while time.monotonic() < until:
            await ask("POST", path, push_body([os.urandom(SIZE)]), token)
            count += 1
        return count

    counts = await asyncio.gather(*(one(number) for number in range(CONNECTIONS)))
    for _, writing in held:
        writing.close()
    return sum(counts) / seconds


async def _connected(
    server: Server, context: ssl.SSLContext
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(server.address)
    return await asyncio.open_connection(parts.hostname, parts.port, ssl=context)


def _token(server: Server, keys: DeviceKeys) -> str:
    link = server.link(keys)
    link.changes(b"", {})
    assert link.token is not None
    return link.token


def _status(server: Server, name: str) -> int:
    lines = Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(exist_ok=True)
    figures = {"pushes": pushes_against_pgbench(place), "large_blob": memory_of_a_large_blob(place)}
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
