"""Anki's own synchronisation on the same work, with its own server on loopback: bytes, processor time, a slow link.

Anki goes into an environment of its own, made here from the package index; without it the figure says so.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.server.link import Link, Weather, bad_link

from .slow_link import GPRS
from .sync_workload import write_workload

VERSION = "anki==26.9.3"
_CLIENT = Path(__file__).with_name("anki_client.py")


def anki_side_by_side(folder: Path) -> dict[str, Any]:
    """Bytes and client processor time of pushing and pulling the notes, and of the edits after them.

    The edits are pushed over `GPRS`; how many seconds that took, without the login, is told too.
    """
    python = environment(folder / "anki-venv", VERSION)
    if python is None:
        return {"skipped": f"{VERSION} could not be installed from the package index"}
    place = folder / "anki-run"
    subprocess.run(["rm", "-rf", str(place)], check=True)
    place.mkdir()
    workload = write_workload(place)
    with _server(python, place) as port, bad_link(f"http://127.0.0.1:{port}") as link:
        url = link.address.replace("https", "http") + "/"

        def client(action: str, who: str) -> dict[str, Any]:
            words = [python, _CLIENT, action, place / f"{who}.anki2", url, workload]
            done = subprocess.run(
                [str(word) for word in words], capture_output=True, text=True, check=True, timeout=300
            )
            found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
            return found

        client("seed", "a"), client("up", "a"), client("down", "b"), client("load", "a")
        return {"version": VERSION, **_measure(client, link)}


def _measure(client: Any, link: Link) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, who in (("push_notes", "a"), ("pull_notes", "b"), ("push_edits", "a"), ("pull_edits", "b")):
        if name == "push_edits":
            client("edit", "a")
            link.weather = GPRS
        link.up = link.down = 0
        spent = client("sync", who)
        link.weather = Weather()
        found[name] = {"bytes_up": link.up, "bytes_down": link.down, "cpu_s": spent["cpu"], "notes": spent["notes"]}
        found[name]["seconds"] = spent["seconds"]
    return found


def environment(place: Path, version: str) -> Path | None:
    """The Python of an environment at `place` with `version` of a package, made once; None where it cannot be."""
    python = place / "bin" / "python"
    if not (place / "ready").exists():
        made = subprocess.run([sys.executable, "-m", "venv", str(place)], capture_output=True, check=False)
        if made.returncode:
            return None
        installed = subprocess.run(
            [str(python), "-m", "pip", "install", "--quiet", version], capture_output=True, check=False
        )
        if installed.returncode:
            return None
        (place / "ready").touch()
    return python


@contextmanager
def _server(python: Path, place: Path) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    settings = {"SYNC_USER1": "u:p", "SYNC_BASE": str(place), "SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(port)}
    with (place / "server.log").open("w") as log:
        running = subprocess.Popen(
            [str(python), "-m", "anki.syncserver"], env={**os.environ, **settings}, stdout=log, stderr=log
        )
        try:
            _wait_for(port)
            yield port
        finally:
            running.terminate()
            running.wait()


def _wait_for(port: int) -> None:
    for _ in range(200):
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(port)
