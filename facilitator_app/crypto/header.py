"""The header of a vault (`vault.key`): its id, its key slots and the wrapped keys of the device.

A small JSON text with one canonical spelling. A key set belongs to one data key; while all keys are being
replaced there are two, and the newer one holds the older data key, so that a cut leaves nothing locked out.
"""

from __future__ import annotations

import os
import re
from hashlib import sha256

import msgspec

from ..errors import Damaged, Refused
from .identity import DeviceKeys, DeviceSeeds
from .keys import DataKey
from .recovery_words import RecoverySecret
from .sealing import OVERHEAD_BYTES, open_sealed, seal
from .secrets import Passphrase, RandomBytes
from .slots import (
    PassphraseSlot,
    RecoverySlot,
    check_slot,
    unwrap_with_passphrase,
    unwrap_with_recovery,
)

FORMAT = "facilitator-vault-key/1"
MOST_BYTES = 64 * 1024
_VERSIONED = re.compile(r"facilitator-vault-key/[1-9][0-9]{0,8}")
_ID_BYTES = 16


class KeySet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The slots of one data key, and what is wrapped under it; `tag` authenticates all of it together."""

    key_id: bytes
    passphrase: PassphraseSlot
    recovery: RecoverySlot
    device: bytes
    previous_data_key: bytes | None
    tag: bytes


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in `vault.key`; `coming` is there only while all keys are being replaced."""

    format: str
    vault_id: bytes
    current: KeySet
    coming: KeySet | None
    checksum: bytes


class _Versioned(msgspec.Struct):
    format: str


def new_header(vault_id: bytes, current: KeySet, coming: KeySet | None = None) -> Header:
    """A header with its checksum, which tells a damaged file from a wrong passphrase."""
    unchecked = Header(FORMAT, vault_id, current, coming, b"")
    return msgspec.structs.replace(unchecked, checksum=_checksum(unchecked))


def encode_header(header: Header) -> bytes:
    """The one spelling of `header`."""
    return msgspec.json.format(msgspec.json.encode(header), indent=1) + b"\n"


def decode_header(data: bytes) -> Header:
    """The header in `data`.

    Raises `Refused` for a newer version and `Damaged` for anything that `encode_header` never wrote.
    """
    if len(data) > MOST_BYTES:
        raise Damaged("vault.key_file_damaged")
    try:
        written_as = msgspec.json.decode(data, type=_Versioned).format
        if written_as != FORMAT and _VERSIONED.fullmatch(written_as):
            raise Refused("vault.newer_format")
        header = msgspec.json.decode(data, type=Header)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError):
        raise Damaged("vault.key_file_damaged") from None
    _check(header, data)
    return header


def new_key_set(
    data_key: DataKey,
    vault_id: bytes,
    passphrase: PassphraseSlot,
    recovery: RecoverySlot,
    device: DeviceKeys,
    *,
    previous: DataKey | None = None,
    random: RandomBytes = os.urandom,
) -> KeySet:
    """The key set of `data_key` with its slots, the device's seeds and the data key it replaces, if any."""
    seeds = seal(data_key.device_wrap_key(), device.seeds.reveal(), b"device seeds/1\0" + vault_id, random)
    held = None
    if previous is not None:
        binding = b"previous data key/1\0" + vault_id
        held = seal(data_key.previous_key_wrap_key(), previous.reveal(), binding, random)
    key_set = KeySet(data_key.key_id(), passphrase, recovery, seeds, held, b"")
    return retagged(key_set, data_key, vault_id)


def retagged(key_set: KeySet, data_key: DataKey, vault_id: bytes) -> KeySet:
    """`key_set` with the tag of what it now holds."""
    return msgspec.structs.replace(key_set, tag=data_key.header_key().tag(_tagged(key_set, vault_id)))


def unlock_key_set(key_set: KeySet, secret: Passphrase | RecoverySecret, vault_id: bytes) -> DataKey:
    """The data key of `key_set`; `WrongSecret` for another secret, `Damaged` for slots put together."""
    if isinstance(secret, Passphrase):
        data_key = unwrap_with_passphrase(key_set.passphrase, secret, vault_id)
    else:
        data_key = unwrap_with_recovery(key_set.recovery, secret, vault_id)
    if not data_key.header_key().matches(_tagged(key_set, vault_id), key_set.tag):
        raise Damaged("vault.key_file_damaged")
    return data_key


def device_keys(key_set: KeySet, data_key: DataKey, vault_id: bytes) -> DeviceKeys:
    """The private keys of the device."""
    binding = b"device seeds/1\0" + vault_id
    return DeviceKeys(DeviceSeeds(open_sealed(data_key.device_wrap_key(), key_set.device, binding)))


def previous_data_key(key_set: KeySet, data_key: DataKey, vault_id: bytes) -> DataKey | None:
    """The data key that this one replaces, while that is not finished."""
    if key_set.previous_data_key is None:
        return None
    binding = b"previous data key/1\0" + vault_id
    return DataKey(open_sealed(data_key.previous_key_wrap_key(), key_set.previous_data_key, binding))


def _checksum(header: Header) -> bytes:
    return sha256(msgspec.json.encode(msgspec.structs.replace(header, checksum=b""))).digest()


def _tagged(key_set: KeySet, vault_id: bytes) -> bytes:
    return vault_id + msgspec.json.encode(msgspec.structs.replace(key_set, tag=b""))


def _check(header: Header, data: bytes) -> None:
    """Raise `Damaged` unless sizes, checksum and spelling are ours."""
    for key_set in filter(None, (header.current, header.coming)):
        check_slot(key_set.passphrase)
        check_slot(key_set.recovery)
        held = key_set.previous_data_key
        sizes_fit = (
            len(key_set.key_id) == _ID_BYTES
            and len(key_set.tag) == 32
            and len(key_set.device) == DeviceSeeds.SIZE + OVERHEAD_BYTES
            and (held is None or len(held) == DataKey.SIZE + OVERHEAD_BYTES)
        )
        if not sizes_fit:
            raise Damaged("vault.key_file_damaged")
    fits = len(header.vault_id) == _ID_BYTES and header.checksum == _checksum(header)
    if not fits or encode_header(header) != data:
        raise Damaged("vault.key_file_damaged")
