"""Key slots: the data key wrapped under a passphrase (Argon2id) and under the recovery words."""

from __future__ import annotations

import os
from typing import ClassVar

import msgspec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ..errors import Damaged, Unavailable, WrongSecret
from .keys import DataKey, SealingKey, derive
from .recovery_words import RecoverySecret
from .sealing import OVERHEAD_BYTES, open_sealed, seal
from .secrets import Passphrase, RandomBytes

SALT_BYTES = 16
_SEALED_BYTES = DataKey.SIZE + OVERHEAD_BYTES


class PassphraseKey(SealingKey):
    """What Argon2id makes of a passphrase."""


class RecoveryKey(SealingKey):
    """What HKDF makes of the recovery words."""


class Argon2Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How dear one guess at a passphrase is; bounds are checked before any memory is taken."""

    MEMORY_KIB: ClassVar[range] = range(64 * 1024, 1024 * 1024 + 1)
    ITERATIONS: ClassVar[range] = range(1, 17)
    LANES: ClassVar[range] = range(1, 17)

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        within = (
            self.memory_kib in self.MEMORY_KIB
            and self.iterations in self.ITERATIONS
            and self.lanes in self.LANES
        )
        if not within:
            raise ValueError("cost out of bounds")


class PassphraseSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data key under a passphrase."""

    cost: Argon2Cost
    salt: bytes
    sealed: bytes


class RecoverySlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data key under the twelve words; they carry 128 random bits, so no slow derivation is needed."""

    salt: bytes
    sealed: bytes


def check_slot(slot: PassphraseSlot | RecoverySlot) -> None:
    """Raise `Damaged` for sizes that no slot of ours has."""
    if len(slot.salt) != SALT_BYTES or len(slot.sealed) != _SEALED_BYTES:
        raise Damaged("vault.key_file_damaged")


def wrap_for_passphrase(
    data_key: DataKey,
    passphrase: Passphrase,
    vault_id: bytes,
    cost: Argon2Cost,
    random: RandomBytes = os.urandom,
) -> PassphraseSlot:
    """A new slot that `passphrase` opens."""
    salt = random(SALT_BYTES)
    key = _passphrase_key(passphrase, salt, cost)
    bound = _passphrase_binding(vault_id, salt, cost)
    return PassphraseSlot(cost, salt, seal(key, data_key.reveal(), bound, random))


def unwrap_with_passphrase(slot: PassphraseSlot, passphrase: Passphrase, vault_id: bytes) -> DataKey:
    """The data key; `WrongSecret` when the passphrase is another one."""
    key = _passphrase_key(passphrase, slot.salt, slot.cost)
    try:
        return DataKey(open_sealed(key, slot.sealed, _passphrase_binding(vault_id, slot.salt, slot.cost)))
    except Damaged:
        raise WrongSecret("vault.wrong_passphrase") from None


def wrap_for_recovery(
    data_key: DataKey, secret: RecoverySecret, vault_id: bytes, random: RandomBytes = os.urandom
) -> RecoverySlot:
    """A new slot that the recovery words open."""
    salt = random(SALT_BYTES)
    sealed = seal(_recovery_key(secret, salt), data_key.reveal(), _recovery_binding(vault_id, salt), random)
    return RecoverySlot(salt, sealed)


def unwrap_with_recovery(slot: RecoverySlot, secret: RecoverySecret, vault_id: bytes) -> DataKey:
    """The data key; `WrongSecret` when the words are those of another vault."""
    try:
        key = _recovery_key(secret, slot.salt)
        return DataKey(open_sealed(key, slot.sealed, _recovery_binding(vault_id, slot.salt)))
    except Damaged:
        raise WrongSecret("vault.wrong_words") from None


def _passphrase_key(passphrase: Passphrase, salt: bytes, cost: Argon2Cost) -> PassphraseKey:
    """Argon2id (RFC 9106) of the passphrase."""
    derivation = Argon2id(
        salt=salt,
        length=PassphraseKey.SIZE,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return PassphraseKey(derivation.derive(passphrase.reveal()))
    except MemoryError:
        raise Unavailable("vault.memory_short", mebibytes=cost.memory_kib // 1024) from None


def _recovery_key(secret: RecoverySecret, salt: bytes) -> RecoveryKey:
    return derive(secret.reveal(), b"recovery words", RecoveryKey, salt)


def _passphrase_binding(vault_id: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    numbers = (cost.memory_kib, cost.iterations, cost.lanes)
    return b"passphrase slot/1\0" + vault_id + salt + b"".join(n.to_bytes(4, "big") for n in numbers)


def _recovery_binding(vault_id: bytes, salt: bytes) -> bytes:
    return b"recovery slot/1\0" + vault_id + salt
