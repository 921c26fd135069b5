"""A real encrypted vault in a temporary folder, opened without key derivation."""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from uuid import UUID

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.domain.process import Process
from facilitator_app.domain.vocabulary import SpaceKind
from facilitator_app.store.disk.database import checkpoint, create_database, open_database, writing
from facilitator_app.store.log import schema
from facilitator_app.store.log.author import Author
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.vault import Vault

Result = TypeVar("Result")


def open_new_vault(folder: Path, seed: int = 1, person: str = "Rosa Morales", clock: Clock | None = None) -> Vault:
    """A vault with every table, made from the models, whose randomness follows from `seed`."""
    if clock is None:
        return copied_vault(folder, _nothing, seed, person)[0]
    source = random.Random(seed)
    vault = _opened(folder, empty_database(bytes([seed]) * 32), seed, person, source, clock)
    _begin(vault)
    return vault


def copied_vault(
    folder: Path,
    fill: Callable[[Vault], Result],
    seed: int = 1,
    person: str = "Rosa Morales",
    make_clock: Callable[[], Clock] = SystemClock,
    clock: Clock | None = None,
) -> tuple[Vault, Result]:
    """Such a vault in which `fill` was done, and what it returned; it is done once, and every test has a copy.

    It is filled by a clock that `make_clock` makes; the copy goes on by `clock`, or by another such one.
    """
    file, randomness, returned = _filled(fill, seed, person, make_clock)
    source = random.Random()
    source.setstate(randomness)
    return _opened(folder, file, seed, person, source, clock or make_clock()), deepcopy(returned)


def _nothing(_vault: Vault) -> None:
    """Leave it empty."""


def _begin(vault: Vault) -> None:
    with vault.begin("init") as tx:
        tx.spaces.begin(SpaceKind.PERSONAL)


@cache
def _filled(
    fill: Callable[[Vault], Result], seed: int, person: str, make_clock: Callable[[], Clock]
) -> tuple[bytes, tuple[Any, ...], Result]:
    """The file of the vault, where its randomness has come to, and what `fill` returned."""
    source = random.Random(seed)
    with TemporaryDirectory() as folder:
        vault = _opened(Path(folder), empty_database(bytes([seed]) * 32), seed, person, source, make_clock())
        _begin(vault)
        returned = fill(vault)
        checkpoint(vault.engine)
        vault.engine.dispose()
        return Path(folder, f"vault{seed}.db").read_bytes(), source.getstate(), returned


def _opened(folder: Path, file: bytes, seed: int, person: str, source: random.Random, clock: Clock) -> Vault:
    path = folder / f"vault{seed}.db"
    with path.open("xb") as created:
        created.write(file)
    engine = open_database(path, DatabaseKey(bytes([seed]) * 32))
    author = Author(UUID(int=seed), person, device_keys(seed), "laptop", bytes([seed]) * 16)
    return Vault(engine, author, clock=clock, randomness=source.randbytes)


@cache
def empty_database(key: bytes) -> bytes:
    """The file of a database that has every table and nothing in it: made once, for making one takes half a second."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "empty.db")
        engine = create_database(path, DatabaseKey(key))
        with writing(engine).begin() as connection:
            schema.metadata.create_all(connection)
            for statement in schema.SEARCH_DDL:
                connection.exec_driver_sql(statement)
        checkpoint(engine)
        engine.dispose()
        return path.read_bytes()


def device_keys(seed: int) -> DeviceKeys:
    """The keys of a device of tests."""
    return DeviceKeys.generate(random.Random(f"device {seed}").randbytes)


def begin_process(tx: Transaction, title: str = "Agua y bosque", key: str | None = "agua") -> Process:
    """A process with its two spaces."""
    process_id = tx.new_id()
    table = tx.spaces.begin(SpaceKind.TABLE, process_id)
    team = tx.spaces.begin(SpaceKind.TEAM, process_id)
    return tx.add(
        Process(id=process_id, process_id=process_id, key=key, title=title, team_space=UUID(bytes=team)),
        table,
    )
