"""Starts PostgreSQL from Debian's packages for tests: a cluster in a folder, trusted on loopback, gone afterwards."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass
class PostgreSQL:
    """A cluster that runs."""

    port: int
    control: Callable[..., None]
    made: int = 0

    def stop(self) -> None:
        """Take it away at once, as a machine that goes off does."""
        self.control("stop", "-m", "immediate")

    def start(self) -> None:
        """Bring it back."""
        self.control("start")

    def new_database(self) -> str:
        """The address of a new, empty database."""
        self.made += 1
        name = f"server{self.made}_{os.getpid()}"
        self.run(f"CREATE DATABASE {name}", "postgres")
        return self.address(name)

    def address(self, database: str) -> str:
        """The address of a database."""
        return f"postgresql://relay@127.0.0.1:{self.port}/{database}"

    def run(self, statement: str, database: str) -> None:
        """Run one statement outside any transaction."""
        import psycopg

        with psycopg.connect(self.address(database), autocommit=True) as connection:
            connection.execute(statement)


def programs() -> Path | None:
    """Where the newest PostgreSQL of this machine has its programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: int(one.parent.name))
    return found[-1] if found else None


@contextmanager
def new_cluster(folder: Path) -> Iterator[PostgreSQL]:
    """A new cluster in `folder`; skips the test where PostgreSQL is not installed and cannot be."""
    bin_folder = programs()
    if bin_folder is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    port = _free_port()
    account: list[str] = []
    folder = Path("/tmp") / f"pg-{os.getpid()}-{folder.name}"
    folder.mkdir(mode=0o700)
    if getpass.getuser() == "root":  # it refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        account = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "env", "-i", "LC_ALL=C.UTF-8"]
    data = folder / "data"

    def run(program: str, *words: str) -> None:
        done = subprocess.run(
            [*account, str(bin_folder / program), *words], cwd="/", capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    run("initdb", "-D", str(data), "-U", "relay", "--auth=trust", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1"

    def control(*words: str) -> None:
        run("pg_ctl", "-D", str(data), "-w", "-s", "-l", str(folder / "log"), "-o", options, *words)

    control("start")
    try:
        yield PostgreSQL(port, control)
    finally:
        control("stop", "-m", "immediate")
        shutil.rmtree(folder)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
