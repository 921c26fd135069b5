"""One device of a simulated world: a real encrypted vault, a clock of its own, and what is in its log."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from facilitator_app.crypto import hpke, signing
from facilitator_app.crypto.hpke import HpkeSeed
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.crypto.keys import DatabaseKey
from facilitator_app.domain.vocabulary import SpaceKind
from facilitator_app.errors import Damaged
from facilitator_app.store.disk import database
from facilitator_app.store.log.author import Author
from facilitator_app.store.log.changes import Versions
from facilitator_app.store.vault import Vault
from facilitator_app.wire import keyring
from tests.store.scratch import empty_database

KEY = DatabaseKey(b"s" * 32)
_EPOCH_MS = 1_772_700_000_000
YEAR_MS = 365 * 86_400_000


@dataclass
class WrongClock:
    """A clock that goes on by a second with every look, from wherever it was set."""

    ms: int = _EPOCH_MS

    def now_ms(self) -> int:
        """A second later than the last time."""
        self.ms += 1_000
        return self.ms

    def local(self) -> datetime:
        """As it was set."""
        return datetime.fromtimestamp(self.ms / 1000, UTC)


@dataclass(frozen=True)
class Form:
    """A form that a person has open: what it showed, as the program and as the ledger tell it."""

    record: bytes
    versions: Versions
    seen: dict[str, frozenset[bytes]]
    writers: frozenset[bytes]


@dataclass(eq=False)
class Replica:
    """A vault and the person before it."""

    name: str
    keys: DeviceKeys
    path: Path
    source: random.Random
    vault: Vault
    clock: WrongClock
    forms: list[Form] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    is_gone: bool = False

    @property
    def device(self) -> bytes:
        """Its public signing key."""
        return self.keys.card.signing

    def log(self) -> dict[bytes, tuple[bytes, int, bool]]:
        """Every entry here by id: its space, standing (0 counts), and whether its contents are here."""
        rows = self._rows(
            "select e.id, s.id, e.standing, e.payload is not null from log_entry e"
            " join log_feed f on f.no = e.feed_no join log_space s on s.no = f.space_no"
        )
        return {identity: (space, standing, bool(whole)) for identity, space, standing, whole in rows}

    def statements(self) -> list[tuple[bytes, bytes, bytes]]:
        """Id, space and bytes of every statement here, in the order in which they came."""
        return self._rows(
            "select t.id, s.id, t.signed from statement t join log_space s on s.no = t.space_no order by t.no"
        )

    def _rows(self, sql: str) -> list[Any]:
        """What is in the database now, asked of the driver: worlds look thousands of times."""
        connection = self.vault.engine.raw_connection()
        try:
            rows: list[Any] = connection.cursor().execute(sql).fetchall()
            return rows
        finally:
            connection.close()

    def reopen(self) -> None:
        """As after a crash: nothing but the files is left."""
        self.vault.engine.dispose()
        self.vault = open_vault(self.path, self.vault.author, self.clock, self.source)
        self.forms.clear()

    def copy_to(self, path: Path) -> None:
        """Copy the database, everything in it, as a backup or a copied profile does."""
        database.checkpoint(self.vault.engine)
        shutil.copyfile(self.path, path)

    def close(self) -> None:
        """Let go of the database."""
        self.vault.engine.dispose()


def new_replica(folder: Path, name: str, source: random.Random) -> Replica:
    """A device that belongs to nobody's programme yet."""
    path = folder / f"{name}.db"
    path.write_bytes(empty_database(KEY.reveal()))
    keys = DeviceKeys.generate(source.randbytes)
    clock = WrongClock(_EPOCH_MS + source.randrange(-3, 4) * 3_600_000)
    author = Author(UUID(bytes=source.randbytes(16)), name, keys, f"laptop de {name}", source.randbytes(16))
    vault = open_vault(path, author, clock, source)
    with vault.begin("init") as tx:
        tx.spaces.begin(SpaceKind.PERSONAL)
    return Replica(name, keys, path, source, vault, clock)


def open_vault(path: Path, author: Author, clock: WrongClock, source: random.Random) -> Vault:
    """The vault in a file."""
    return Vault(database.open_database(path, KEY), author, clock, _bytes_of(source))


def _bytes_of(source: random.Random) -> Callable[[int], bytes]:
    return source.randbytes


@contextmanager
def cheaply() -> Iterator[None]:
    """What a simulated world need not pay, besides what all tests are spared: a public-key computation done twice.

    Nothing is left out: databases are encrypted, signatures verified, parts sealed and opened.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(signing, "verify", lru_cache(100_000)(signing.verify))
        patch.setattr(hpke, "check_public_key", lru_cache(1_000)(hpke.check_public_key))
        patch.setattr(keyring, "open_with", _remembering(hpke.open_with))
        yield


def _remembering(open_with: Callable[[HpkeSeed, bytes, bytes], bytes]) -> Callable[[HpkeSeed, bytes, bytes], bytes]:
    known: dict[tuple[bytes, bytes, bytes], bytes | Damaged] = {}

    def opened(seed: HpkeSeed, sealed: bytes, info: bytes) -> bytes:
        key = (seed.reveal(), sealed, info)
        if key not in known:
            try:
                known[key] = open_with(seed, sealed, info)
            except Damaged as damage:
                known[key] = damage
        found = known[key]
        if isinstance(found, Damaged):
            raise Damaged(found.code)
        return found

    return opened
