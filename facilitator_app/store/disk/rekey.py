"""Replaces every key of a vault after a passphrase, or the words, became known to someone else.

A kill at any point leaves a vault that opens: the header first holds both key sets (the new one carries
the old data key inside), then the database changes key in one transaction, then the old key set goes.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec
import sqlcipher3.dbapi2 as sqlcipher

from ...crypto.header import Header, KeySet, encode_header, new_header, previous_data_key, retagged
from ...crypto.keys import DatabaseKey, DataKey
from ...crypto.recovery_words import RecoverySecret, words_of
from ...crypto.secrets import Passphrase, RandomBytes
from ...crypto.slots import Argon2Cost
from ...durable import remove_durably, write_durably
from ...errors import Damaged, FacilitatorError, Refused, StorageFailed, WrongSecret
from .database import connect, explained, key_pragma
from .folder import WorkspaceFolder
from .integrity import check_database
from .keyfile import OpenedKeys, Secret, Words, make_key_set, open_key_set, read_header, take_back


def change_all_keys(
    folder: WorkspaceFolder,
    keys: OpenedKeys,
    passphrase: Passphrase,
    *,
    cost: Argon2Cost | None = None,
    random: RandomBytes = os.urandom,
) -> tuple[OpenedKeys, Words]:
    """A new data key, database key, passphrase and recovery words. Every engine must be closed before.

    Older backups still open with what was valid when they were made. Raises `StorageFailed` with everything
    as it was, for instance when the disk is too full for a second copy of the database.
    """
    header = read_header(folder)
    if header.coming is not None or header.current.key_id != keys.data_key.key_id():
        raise Damaged("vault.key_file_of_another")
    new = OpenedKeys(keys.vault_id, DataKey.generate(random), keys.device)
    recovery = RecoverySecret.new(random)
    coming = make_key_set(new, passphrase, recovery, cost=cost, previous=keys.data_key, random=random)
    try:
        write_durably(folder.key_file, encode_header(new_header(keys.vault_id, header.current, coming)))
        remove_durably(folder.previous_key_file)
        rekey_database(folder.database, keys.database_key(), new.database_key())
    except FacilitatorError as error:
        changed = _has_changed(folder, keys, new)
        if not changed:
            take_back(folder, encode_header(header))
        if not changed or isinstance(error, Damaged):
            raise
    with suppress(StorageFailed):  # the database has the new key: the next unlocking finishes what is left
        _finish(folder, coming, new)
    return new, words_of(recovery)


def _has_changed(folder: WorkspaceFolder, old: OpenedKeys, new: OpenedKeys) -> bool:
    """Whether the database is under the new key, after its change was told to have failed: a disk may fail later."""
    try:
        return not opens(folder.database, old.database_key()) and opens(folder.database, new.database_key())
    except StorageFailed:
        raise StorageFailed("vault.keys_unsure") from None


def settle_change(folder: WorkspaceFolder, header: Header, secret: Secret) -> OpenedKeys:
    """Unlock a workspace whose change of keys was cut off: finish it with the new secret, or with the old
    one go back, where the database had not changed yet. Raises `WrongSecret` when the old one is over."""
    assert header.coming is not None
    try:
        new = open_key_set(header, header.coming, secret)
    except WrongSecret:
        old = open_key_set(header, header.current, secret)
        if not opens(folder.database, old.database_key()):
            raise WrongSecret("vault.keys_were_changed") from None
        write_durably(folder.key_file, encode_header(new_header(header.vault_id, header.current)))
        return old
    replaced = previous_data_key(header.coming, new.data_key, header.vault_id)
    if replaced is not None and not opens(folder.database, new.database_key()):
        rekey_database(folder.database, replaced.database_key(), new.database_key())
    _finish(folder, header.coming, new)
    return new


def rekey_database(path: Path, old: DatabaseKey, new: DatabaseKey) -> None:
    """Rewrite every page under `new`, in one transaction, and prove it by reading every page again."""
    connection = connect(path, old)
    try:
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise Refused("vault.open_elsewhere", folder=path.parent.name)
        connection.execute(key_pragma("rekey", new)).fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlcipher.Error as error:
        meaning = explained(error)
        known = isinstance(meaning, FacilitatorError)
        raise (meaning if known else StorageFailed("vault.rekey_failed")) from None  # its text holds the key
    finally:
        connection.close()
    if not opens(path, new):
        raise StorageFailed("vault.rekey_failed")
    if check_database(path, new):
        raise Damaged("vault.database_damaged")


def opens(path: Path, key: DatabaseKey) -> bool:
    """Whether the database at `path` is under `key`."""
    try:
        connect(path, key).close()
    except Damaged as error:
        if error.code != "vault.database_does_not_open":
            raise
        return False
    return True


def _finish(folder: WorkspaceFolder, coming: KeySet, new: OpenedKeys) -> None:
    """Only the new key set from now on, and the old data key nowhere."""
    alone = retagged(msgspec.structs.replace(coming, previous_data_key=None), new.data_key, new.vault_id)
    write_durably(folder.key_file, encode_header(new_header(new.vault_id, alone)))
