"""The key file of a workspace: made, read, and changed so that no moment leaves the person locked out."""

from __future__ import annotations

import os
from dataclasses import dataclass

import msgspec

from ...crypto.header import (
    MOST_BYTES,
    Header,
    KeySet,
    decode_header,
    device_keys,
    encode_header,
    new_header,
    new_key_set,
    retagged,
    unlock_key_set,
)
from ...crypto.identity import DeviceKeys
from ...crypto.keys import DatabaseKey, DataKey
from ...crypto.recovery_words import RecoverySecret, words_of
from ...crypto.secrets import Passphrase, RandomBytes
from ...crypto.slots import Argon2Cost, wrap_for_passphrase, wrap_for_recovery
from ...durable import remove_durably, storage, write_durably
from ...errors import Damaged, Refused, StorageFailed
from .folder import WorkspaceFolder

VAULT_ID_BYTES = 16
Secret = Passphrase | RecoverySecret
Words = tuple[str, ...]


@dataclass(frozen=True)
class OpenedKeys:
    """What an unlocked key file gives: the vault's id (16 bytes), its data key and the device's keys."""

    vault_id: bytes
    data_key: DataKey
    device: DeviceKeys

    def database_key(self) -> DatabaseKey:
        """Opens the database."""
        return self.data_key.database_key()


def create(
    folder: WorkspaceFolder,
    passphrase: Passphrase,
    *,
    cost: Argon2Cost | None = None,
    random: RandomBytes = os.urandom,
) -> tuple[OpenedKeys, Words]:
    """New keys for a new workspace, and the recovery words to be written down, which are kept nowhere."""
    if folder.exists():
        raise Refused("vault.workspace_exists", folder=folder.path.name)
    vault_id = random(VAULT_ID_BYTES)
    keys = OpenedKeys(vault_id, DataKey.generate(random), DeviceKeys.generate(random))
    recovery = RecoverySecret.new(random)
    key_set = make_key_set(keys, passphrase, recovery, cost=cost, random=random)
    write_durably(folder.key_file, encode_header(new_header(vault_id, key_set)))
    return keys, words_of(recovery)


def read_header(folder: WorkspaceFolder) -> Header:
    """The header of the workspace; the previous one where the newer file is missing or damaged.

    Raises `Refused` where there is no workspace, `Damaged` where no header is whole or there is a database alone.
    """
    try:
        return _read(folder, previous=False)
    except (Damaged, FileNotFoundError) as first:
        try:
            return _read(folder, previous=True)
        except FileNotFoundError:
            if isinstance(first, Damaged):
                raise first from None
    if folder.database.exists():
        raise Damaged("vault.key_file_missing")
    raise Refused("vault.no_workspace", folder=folder.path.name)


def lost_keys(folder: WorkspaceFolder) -> bool:
    """Whether there is a database whose key file is missing or damaged: the keys of a backup may still open it."""
    try:
        read_header(folder)
    except Damaged:
        return folder.database.exists()
    except Refused:
        return False
    return False


def change_passphrase(
    folder: WorkspaceFolder,
    keys: OpenedKeys,
    passphrase: Passphrase,
    *,
    cost: Argon2Cost | None = None,
    random: RandomBytes = os.urandom,
) -> None:
    """Make `passphrase` the one that opens; the old one stops with the first unlock by the new header."""
    slot = wrap_for_passphrase(keys.data_key, passphrase, keys.vault_id, cost or Argon2Cost(), random)
    changed = msgspec.structs.replace(_current(folder, keys), passphrase=slot)
    _replace(folder, keys, changed, passphrase)


def change_words(folder: WorkspaceFolder, keys: OpenedKeys, *, random: RandomBytes = os.urandom) -> Words:
    """New recovery words in place of a lost sheet; older backups still open with the old ones."""
    recovery = RecoverySecret.new(random)
    slot = wrap_for_recovery(keys.data_key, recovery, keys.vault_id, random)
    _replace(folder, keys, msgspec.structs.replace(_current(folder, keys), recovery=slot), recovery)
    return words_of(recovery)


def open_key_set(header: Header, key_set: KeySet, secret: Secret) -> OpenedKeys:
    """The keys in `key_set`; `WrongSecret` for another secret."""
    data_key = unlock_key_set(key_set, secret, header.vault_id)
    return OpenedKeys(header.vault_id, data_key, device_keys(key_set, data_key, header.vault_id))


def make_key_set(
    keys: OpenedKeys,
    passphrase: Passphrase,
    recovery: RecoverySecret,
    *,
    cost: Argon2Cost | None = None,
    previous: DataKey | None = None,
    random: RandomBytes = os.urandom,
) -> KeySet:
    """The key set of `keys` under a passphrase and recovery words, proven to open with both."""
    by_passphrase = wrap_for_passphrase(
        keys.data_key, passphrase, keys.vault_id, cost or Argon2Cost(), random
    )
    by_words = wrap_for_recovery(keys.data_key, recovery, keys.vault_id, random)
    key_set = new_key_set(
        keys.data_key, keys.vault_id, by_passphrase, by_words, keys.device, previous=previous, random=random
    )
    for secret in (passphrase, recovery):
        _prove(key_set, keys, secret)
    return key_set


def settle_header(folder: WorkspaceFolder, header: Header) -> None:
    """After an unlock proved `header`: it is the only one from now on.

    A damaged key file that the previous one had to stand in for is kept aside.
    """
    encoded = encode_header(header)
    with storage(folder.key_file):
        in_place = folder.key_file.read_bytes() if folder.key_file.exists() else b""
        if in_place and in_place != encoded:
            folder.kept.mkdir(exist_ok=True)
            write_durably(folder.kept / "vault.key.damaged", in_place)
    if in_place != encoded:
        write_durably(folder.key_file, encoded)
    if folder.previous_key_file.exists():
        remove_durably(folder.previous_key_file)


def _read(folder: WorkspaceFolder, *, previous: bool) -> Header:
    path = folder.previous_key_file if previous else folder.key_file
    try:
        with path.open("rb") as file:
            return decode_header(file.read(MOST_BYTES + 1))
    except (FileNotFoundError, NotADirectoryError):
        raise FileNotFoundError from None
    except OSError:
        with storage(path):
            raise


def _current(folder: WorkspaceFolder, keys: OpenedKeys) -> KeySet:
    header = read_header(folder)
    if header.current.key_id != keys.data_key.key_id() or header.vault_id != keys.vault_id:
        raise Damaged("vault.key_file_of_another")
    return header.current


def _replace(folder: WorkspaceFolder, keys: OpenedKeys, changed: KeySet, secret: Secret) -> None:
    """Prove the new header by unwrapping, keep the old one beside it, then put it in place.

    A header that is in place, but was not made durable, is taken back: what was told to have failed opens nothing.
    """
    key_set = retagged(changed, keys.data_key, keys.vault_id)
    encoded, before = encode_header(new_header(keys.vault_id, key_set)), encode_header(read_header(folder))
    _prove(decode_header(encoded).current, keys, secret)
    write_durably(folder.previous_key_file, before)
    try:
        write_durably(folder.key_file, encoded)
    except StorageFailed:
        take_back(folder, before)
        raise


def take_back(folder: WorkspaceFolder, before: bytes) -> None:
    """Put the header `before` in place of one that could not be made durable; `StorageFailed` saying so if it can't."""
    try:
        if folder.key_file.read_bytes() != before:
            write_durably(folder.key_file, before)
    except (OSError, StorageFailed):
        raise StorageFailed("vault.keys_unsure") from None


def _prove(key_set: KeySet, keys: OpenedKeys, secret: Secret) -> None:
    if unlock_key_set(key_set, secret, keys.vault_id) != keys.data_key:
        raise RuntimeError("a new key slot does not give back its key")
