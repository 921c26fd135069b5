"""What the keeper of a server does beside it while it runs: admit programmes, look, back up, restore, move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Engine

from ..clock import Clock, SystemClock
from ..durable import move_durably, reading, storage
from ..errors import BadUsage, Refused
from ..wire.introduction import LONGEST, read_introduction
from .certificate import certificate_digest, pin_text
from .copying import copy_everything
from .database import is_sqlite, open_engine, sqlite_url, writing
from .figures import Figures, read_figures
from .hours import day
from .identity import renew_log, settle_identity
from .migrate import bring_up_to_date
from .programmes import admit_programme

LOCK = "serving.lock"
DATABASE = "server.db"


@dataclass(frozen=True)
class Place:
    """Where a server keeps what it has: its data folder, and the address of its database where that is elsewhere."""

    data: Path
    database: str | None = None

    @property
    def url(self) -> str:
        """The address of the database."""
        return self.database or sqlite_url(self.data / DATABASE)

    @property
    def is_file(self) -> bool:
        """Whether the database is a file, which one process alone may serve."""
        return self.url.startswith("sqlite")


@dataclass(frozen=True)
class Standing:
    """How a server stands; `pin` is None where it speaks TLS with another certificate, or was never started."""

    figures: Figures
    serving: bool | None
    pin: str | None


@contextmanager
def opened(place: Place) -> Iterator[Engine]:
    """The database, up to date, with its identity; closed at the end."""
    with storage(place.data):
        place.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        if place.database is None:  # the key of the tokens is in it, and the folder may be open to others
            (place.data / DATABASE).touch(mode=0o600)
    engine = open_engine(place.url)
    try:
        bring_up_to_date(engine)
        settle_identity(engine)
        yield engine
    finally:
        engine.dispose()


@contextmanager
def alone(place: Place) -> Iterator[None]:
    """Be the one process that serves a SQLite database; raises `Refused` where another does."""
    lock = FileLock(place.data / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Refused("server.already_serving") from error
    try:
        yield
    finally:
        lock.release()


def add_programme(place: Place, card: Path, clock: Clock | None = None) -> str:
    """Admit the coordinator with this card; returns the fingerprint that people compare.

    Raises `BadUsage` where there is no such file, `Damaged` for what is no card.
    """
    _must_be_a_file(card)
    with reading(card) as file:
        data = file.read(LONGEST + 1)
    read_introduction(data)  # what is no card begins no server
    with opened(place) as engine, writing(engine) as connection:
        return admit_programme(connection, data, day(clock or SystemClock()))


def standing(place: Place, clock: Clock | None = None) -> Standing:
    """How the server stands. Raises `BadUsage` where there is none."""
    _must_exist(place)
    with opened(place) as engine, engine.connect() as connection:
        figures = read_figures(connection, day(clock or SystemClock()))
    certificate = place.data / "certificate.pem"
    pin = pin_text(certificate_digest(certificate)) if certificate.exists() else None
    return Standing(figures, _is_serving(place), pin)


def back_up(place: Place, file: Path) -> int:
    """Copy everything as it stands into one new file, while the server runs; returns how many rows.

    The file is a SQLite database of its own. It holds sealed bytes alone, and the key of the tokens: keep it as the
    server itself is kept. Raises `Refused` where something stands at `file`.
    """
    _must_exist(place)
    if file.exists():
        raise Refused("server.file_exists", file=file.name)
    unfinished = file.with_name(f".unfinished-{file.name}")
    with storage(file):
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)  # for nobody else: the key of the tokens is in it
    try:
        with opened(place) as source:
            target = open_engine(sqlite_url(unfinished))
            try:
                rows = copy_everything(source, target, new_log=False)
                with target.connect() as connection:
                    connection.exec_driver_sql("PRAGMA journal_mode = DELETE")
            finally:
                target.dispose()
        move_durably(unfinished, file)
    finally:
        for left in unfinished.parent.glob(f"{unfinished.name}*"):
            left.unlink(missing_ok=True)
    return rows


def restore(file: Path, place: Place) -> int:
    """Fill an empty server from a backup; returns how many rows.

    Devices find another log and offer again what they have, so that nothing is lost that any of them still holds.
    Raises `Refused` where the server is running or keeps something already, `Damaged` for what is no backup.
    """
    _must_be_a_file(file)
    with storage(place.data):
        place.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with alone(place), opened(place) as target:
        return _copy_from(sqlite_url(file), target, new_log=True)


def move(place: Place, database: str) -> int:
    """Copy a stopped server to another, empty database, such as PostgreSQL; returns how many rows.

    Numbers and tokens stay, so devices notice nothing. Raises `Refused` as `restore` does.
    """
    _must_exist(place)
    target = open_engine(database)
    try:
        if is_sqlite(target) == place.is_file and database == place.url:
            raise Refused("server.not_empty")
        with alone(place):
            return _copy_from(place.url, target, new_log=False)
    finally:
        target.dispose()


def begin_new_log(place: Place) -> None:
    """After the database was restored or failed over by its own tools: numbers may have gone back.

    Devices find another log at their next request, read from the beginning and offer again what they have.
    """
    _must_exist(place)
    with opened(place) as engine, writing(engine) as connection:
        renew_log(connection)


def _copy_from(url: str, target: Engine, *, new_log: bool) -> int:
    source = open_engine(url)
    try:
        return copy_everything(source, target, new_log=new_log)
    finally:
        source.dispose()


def _must_be_a_file(file: Path) -> None:
    """A folder given for a file is a slip of the keeper, and no fault of the disk."""
    if file.is_dir():
        raise BadUsage("server.is_folder", file=file.name or str(file))
    if not file.exists():
        raise BadUsage("server.no_such_file", file=file.name)


def _must_exist(place: Place) -> None:
    if place.database is None and not (place.data / DATABASE).exists():
        raise BadUsage("server.no_server", folder=str(place.data))


def _is_serving(place: Place) -> bool | None:
    """Whether a process serves a SQLite database; None where several may and none can be asked."""
    if not place.is_file:
        return None
    try:
        with alone(place):
            return False
    except Refused:
        return True
