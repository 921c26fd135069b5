"""A real encrypted vault in a temporary folder, opened without key derivation."""

from __future__ import annotations

import random
from pathlib import Path
from uuid import UUID

from facilitator_app.clock import Clock
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.domain.process import Process
from facilitator_app.domain.vocabulary import SpaceKind
from facilitator_app.store import schema
from facilitator_app.store.author import Author
from facilitator_app.store.database import create_database, writing
from facilitator_app.store.transaction import Transaction
from facilitator_app.store.vault import Vault


def open_new_vault(folder: Path, seed: int = 1, person: str = "Rosa Morales", clock: Clock | None = None) -> Vault:
    """A vault with every table, made from the models, whose randomness follows from `seed`."""
    engine = create_database(folder / f"vault{seed}.db", DatabaseKey(bytes([seed]) * 32))
    with writing(engine).begin() as connection:
        schema.metadata.create_all(connection)
        for statement in schema.SEARCH_DDL:
            connection.exec_driver_sql(statement)
    source = random.Random(seed)
    author = Author(UUID(int=seed), person, device_keys(seed), "laptop", bytes([seed]) * 16)
    vault = Vault(engine, author, clock=clock, randomness=source.randbytes)
    with vault.begin("init") as tx:
        tx.spaces.begin(SpaceKind.PERSONAL)
    return vault


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
