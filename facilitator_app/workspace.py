"""The composition root: a workspace on the disk, opened with its keys, its vault and who writes in it."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from uuid import UUID

from sqlalchemy import Engine

from .clock import Clock, SystemClock
from .crypto.secrets import Passphrase
from .crypto.slots import Argon2Cost
from .domain.ids import uuid7
from .domain.process import Programme
from .domain.vocabulary import SpaceKind
from .errors import StorageFailed
from .progress import Progress
from .store.checkup import Checkup, check_vault
from .store.disk import backup, incarnation, keyfile, rekey
from .store.disk.backup_places import remember_backup
from .store.disk.database import checkpoint, create_database, open_database, writing
from .store.disk.erase import erase_workspace, finish_erasing
from .store.disk.folder import WorkspaceFolder, building, hold
from .store.disk.keyfile import OpenedKeys, Secret, Words
from .store.disk.migrate import bring_up_to_date
from .store.disk.unlock import unlock
from .store.log.author import Author
from .store.log.entries import VANISHED, own_entries
from .store.records.drafts import drop_draft, keep_draft
from .store.understanding import build_what_is_understood_now
from .store.vault import Vault


@dataclass(frozen=True)
class Identity:
    """Who this workspace belongs to, and the device it is on."""

    person_id: UUID
    person: str
    device_id: str
    device_name: str
    fingerprint: str


class Workspace:
    """An open workspace; only one process has it. Close it, or use it as a context."""

    def __init__(self, folder: WorkspaceFolder, keys: OpenedKeys, clock: Clock, held: ExitStack) -> None:
        self.folder = folder
        self.clock = clock
        self._keys = keys
        self._closed = False
        with held:  # what cannot be opened is let go of at once, for the next who tries
            bring_up_to_date(folder, keys, clock)
            self._engine = open_database(folder.database, keys.database_key())
            held.callback(self._engine.dispose)
            self.vault = Vault(self._engine, _author(self._engine, folder, keys), clock)
            with suppress(StorageFailed):  # what was understood before is shown; the rest comes the next time
                build_what_is_understood_now(self.vault)
            self._held = held.pop_all()

    @classmethod
    def create(
        cls,
        place: Path,
        person: str,
        passphrase: Passphrase,
        *,
        programme: str | None = None,
        device_name: str | None = None,
        cost: Argon2Cost | None = None,
        clock: Clock | None = None,
    ) -> tuple[Workspace, Words]:
        """A new workspace at `place`, open, and its twelve recovery words, which are kept nowhere.

        With `programme` this person is its coordinator and root of trust. Raises `Refused` where something
        stands at `place`; then, and on any failure, nothing is left behind.
        """
        clock = clock or SystemClock()
        finish_erasing(WorkspaceFolder(place))
        with building(place) as folder:
            keys, words = keyfile.create(folder, passphrase, cost=cost)
            create_database(folder.database, keys.database_key()).dispose()
            bring_up_to_date(folder, keys, clock)
            engine = open_database(folder.database, keys.database_key())
            try:
                _settle_in(engine, keys, clock, person, device_name or platform.node() or "laptop", programme)
                checkpoint(engine)
            finally:
                engine.dispose()
        try:
            return cls._open(WorkspaceFolder(place), keys, clock), words
        except StorageFailed:  # nobody was shown its words
            erase_workspace(WorkspaceFolder(place))
            raise

    @classmethod
    def open(cls, place: Path, secret: Secret, clock: Clock | None = None) -> Workspace:
        """The workspace at `place`, unlocked with its passphrase or recovery words.

        Raises `WrongSecret`, `Damaged`, or `Refused` where there is none or another process has it open.
        """
        folder = WorkspaceFolder(place)
        finish_erasing(folder)
        with ExitStack() as held:
            if folder.exists():
                held.enter_context(hold(folder))
            keys = unlock(folder, secret)
            return cls(folder, keys, clock or SystemClock(), held.pop_all())

    @classmethod
    def _open(cls, folder: WorkspaceFolder, keys: OpenedKeys, clock: Clock) -> Workspace:
        with ExitStack() as held:
            held.enter_context(hold(folder))
            return cls(folder, keys, clock, held.pop_all())

    @property
    def identity(self) -> Identity:
        """Who this workspace belongs to."""
        author = self.vault.author
        card = self._keys.device.card
        return Identity(author.person_id, author.person, card.device_id().hex(), author.device_name, card.fingerprint())

    def checkpoint(self) -> None:
        """Move what was committed into the database file: when idle, before locking, closing and copying.

        How much this computer has written is then remembered outside the workspace: a tail that vanishes later,
        from the write-ahead log or by an older file put back, is noticed at the next opening.
        """
        checkpoint(self._engine)
        with self._engine.connect() as connection:
            entries = own_entries(connection, self.vault.author.device)
        incarnation.remember_length(self._keys.vault_id, self.folder.path, entries)

    def check(self, *, repair: bool = False, progress: Progress | None = None) -> Checkup:
        """Look at every page, chain and kept file, and whether the tables follow from the log."""
        return check_vault(self.folder, self._keys, self._engine, repair=repair, progress=progress)

    def keep_drafts(self, drafts: Mapping[str, str]) -> None:
        """Keep each text as what is being written at its place, in one transaction; an empty one forgets it."""
        with self.vault.begin("draft") as tx:
            for place, text in drafts.items():
                if text:
                    keep_draft(tx.connection, place, text, tx.clock.now_ms())
                else:
                    drop_draft(tx.connection, place)

    def back_up(self, file: Path) -> None:
        """A verified, encrypted copy of everything in one file; it opens with what opens this workspace now."""
        backup.make_backup(self.folder, self._engine, self._keys, file, self.clock)
        with suppress(StorageFailed):  # the backup is made; that nobody will be reminded of it is no failure
            remember_backup(self.folder, file)

    def change_passphrase(self, passphrase: Passphrase, *, cost: Argon2Cost | None = None) -> None:
        """Make `passphrase` the one that opens; older backups still open with the one before."""
        keyfile.change_passphrase(self.folder, self._keys, passphrase, cost=cost)

    def change_words(self) -> Words:
        """New recovery words in place of a lost sheet."""
        return keyfile.change_words(self.folder, self._keys)

    def change_all_keys(self, passphrase: Passphrase, *, cost: Argon2Cost | None = None) -> Words:
        """New data key, database key, passphrase and words, after a leak; the workspace is closed with it."""
        self.checkpoint()
        self._engine.dispose()
        self._closed = True
        with self._held:
            return rekey.change_all_keys(self.folder, self._keys, passphrase, cost=cost)[1]

    def erase(self) -> None:
        """Destroy the keys, then the data; the workspace is closed and gone."""
        self._engine.dispose()
        self._closed = True
        with self._held:
            erase_workspace(self.folder)

    def close(self) -> None:
        """Checkpoint, let go of the database and of the folder; closing twice does nothing.

        A disk that is full by now undoes nothing: what was committed stands in the log beside the database.
        """
        if self._closed:
            return
        self._closed = True
        with self._held, suppress(StorageFailed):
            self.checkpoint()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _settle_in(
    engine: Engine, keys: OpenedKeys, clock: Clock, person: str, device_name: str, programme: str | None
) -> None:
    """Write who this vault belongs to, begin the personal space and, for a coordinator, the programme's."""
    person_id = uuid7(clock.now_ms(), os.urandom(10))
    with writing(engine).begin() as connection:
        connection.exec_driver_sql(
            "insert into identity (no, person_id, person, device, device_name) values (1, ?, ?, ?, ?)",
            (person_id.bytes, person, keys.device.card.signing, device_name),
        )
    author = Author(person_id, person, keys.device, device_name, os.urandom(16))
    _set(engine, "incarnation", author.incarnation.hex())
    with Vault(engine, author, clock).begin("init") as tx:
        tx.spaces.begin(SpaceKind.PERSONAL)
        if programme is not None:
            tx.add(Programme(title=programme), tx.spaces.begin(SpaceKind.PROGRAMME))


def _author(engine: Engine, folder: WorkspaceFolder, keys: OpenedKeys) -> Author:
    """Who writes; under a new incarnation where this is a copy of the vault that this computer last used here."""
    with engine.connect() as connection:
        row = connection.exec_driver_sql("select person_id, person, device, device_name from identity").one()
        rows = connection.exec_driver_sql("select name, value from setting").all()
        written = own_entries(connection, row.device)
    settings: dict[str, str] = {row.name: row.value for row in rows}
    token = bytes.fromhex(settings.get("incarnation_token", ""))
    same = incarnation.is_ours(token or None, keys.vault_id, folder.path)
    vanished = incarnation.expected_length(keys.vault_id, folder.path) - written
    if vanished > 0:
        _set(engine, VANISHED, str(vanished))
    own = bytes.fromhex(settings["incarnation"])
    if token and (not same or vanished > 0):
        own = os.urandom(16)
        _set(engine, "incarnation", own.hex())
    with suppress(StorageFailed):  # a full or read-only disk keeps nobody from reading; the token stays as it was
        _renew_token(engine, folder, keys, token)
    return Author(UUID(bytes=row.person_id), row.person, keys.device, row.device_name, own)


def _renew_token(engine: Engine, folder: WorkspaceFolder, keys: OpenedKeys, token: bytes) -> None:
    renewed = os.urandom(incarnation.TOKEN_BYTES)
    incarnation.remember(keys.vault_id, folder.path, *([token] if token else []), renewed)
    _set(engine, "incarnation_token", renewed.hex())
    incarnation.remember(keys.vault_id, folder.path, renewed)


def _set(engine: Engine, name: str, value: str) -> None:
    with writing(engine).begin() as connection:
        connection.exec_driver_sql(
            "insert into setting values (?, ?) on conflict (name) do update set value = excluded.value", (name, value)
        )
