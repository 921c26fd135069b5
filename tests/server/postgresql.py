"""Starts PostgreSQL from Debian's packages for tests: a cluster in a folder, trusted on loopback, gone afterwards."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.store.workspace import small_disk


@dataclass
class PostgreSQL:
    """A cluster that runs."""

    port: int
    data: Path
    control: Callable[..., None]
    made: int = 0
    runs: bool = True

    def stop(self) -> None:
        """Take it away at once, as a machine that goes off does."""
        self.control("stop", "-m", "immediate")
        self.runs = False

    def start(self) -> None:
        """Bring it back."""
        self.control("start")
        self.runs = True

    def promote(self) -> None:
        """A standby follows no longer and takes writes."""
        self.control("promote")

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
def new_cluster(folder: Path, *options: str, disk: int | None = None) -> Iterator[PostgreSQL]:
    """A new cluster in `folder`, with `options` of initdb; with `disk` on one of its own of so many KiB.

    Skips the test where PostgreSQL is not installed and cannot be, or no disk can be made.
    """
    with _folder(folder.name) as (own, run), ExitStack() as held:
        if disk is not None:
            held.enter_context(disk_of_postgresql(own / "data", disk))
        run("initdb", "-D", str(own / "data"), "-U", "relay", "--auth=trust", "-E", "UTF8", "--no-sync", *options)
        with _started(own, run) as cluster:
            yield cluster


@contextmanager
def disk_of_postgresql(place: Path, kibibytes: int) -> Iterator[None]:
    """A disk of its own at `place` that PostgreSQL may write, which takes a right of the administrator."""
    with small_disk(place, kibibytes):
        shutil.chown(place, "postgres", "postgres")
        place.chmod(0o700)
        yield


@contextmanager
def new_standby(primary: PostgreSQL, folder: Path) -> Iterator[PostgreSQL]:
    """A second cluster that follows `primary` by streaming, until it is promoted."""
    with _folder(folder.name) as (own, run):
        source = ["-h", "127.0.0.1", "-p", str(primary.port), "-U", "relay"]
        run("pg_basebackup", *source, "-D", str(own / "data"), "-X", "stream", "-R", "-c", "fast", "--no-sync")
        with _started(own, run) as cluster:
            yield cluster


@contextmanager
def _folder(name: str) -> Iterator[tuple[Path, Callable[..., None]]]:
    """A short path for a cluster and its socket, and how to run PostgreSQL's programs there."""
    bin_folder = programs()
    if bin_folder is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    account: list[str] = []
    folder = Path("/tmp") / f"pg-{os.getpid()}-{name}"
    folder.mkdir(mode=0o700)
    if getpass.getuser() == "root":  # it refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        account = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "env", "-i", "LC_ALL=C.UTF-8"]

    def run(program: str, *words: str) -> None:
        done = subprocess.run(
            [*account, str(bin_folder / program), *words], cwd="/", capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    try:
        yield folder, run
    finally:
        shutil.rmtree(folder)


@contextmanager
def _started(folder: Path, run: Callable[..., None]) -> Iterator[PostgreSQL]:
    port = _free_port()
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1"

    def control(*words: str) -> None:
        run("pg_ctl", "-D", str(folder / "data"), "-w", "-s", "-l", str(folder / "log"), "-o", options, *words)

    control("start")
    cluster = PostgreSQL(port, folder / "data", control)
    try:
        yield cluster
    finally:
        if cluster.runs:
            cluster.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
