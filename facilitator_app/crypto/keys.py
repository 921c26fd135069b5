"""The keys of a vault: one random data key, and by HKDF a separate key for each use of it."""

from __future__ import annotations

import hmac
from typing import TypeVar

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .secrets import SecretBytes

_PREFIX = b"facilitator-vault/1 "


class SealingKey(SecretBytes):
    """A 256-bit key for `sealing`; subclasses say of what."""


class MacKey(SecretBytes):
    """A 256-bit key that authenticates bytes which need not be secret."""

    def tag(self, message: bytes) -> bytes:
        """HMAC-SHA256 of `message` (32 bytes)."""
        return hmac.digest(self.reveal(), message, "sha256")

    def matches(self, message: bytes, tag: bytes) -> bool:
        """Whether `tag` is that of `message`, compared in constant time."""
        return hmac.compare_digest(self.tag(message), tag)


class DatabaseKey(SecretBytes):
    """The raw key of SQLCipher, never derived by SQLCipher itself."""


class AttachmentKey(SealingKey):
    """Wraps the keys of attached files."""


class DeviceWrapKey(SealingKey):
    """Wraps the private keys of this device in the header."""


class PreviousKeyWrapKey(SealingKey):
    """Wraps the data key that is being replaced, until the database is rekeyed."""


class HeaderKey(MacKey):
    """Authenticates the slots of a header together."""


class BackupKey(MacKey):
    """Authenticates what a backup says of itself."""


Derived = TypeVar("Derived", bound=SecretBytes)


def derive(secret: bytes, label: bytes, kind: type[Derived], salt: bytes | None = None) -> Derived:
    """The key of `kind` that HKDF-SHA256 makes from `secret` for the use `label`."""
    hkdf = HKDF(algorithm=SHA256(), length=kind.SIZE, salt=salt, info=_PREFIX + label)
    return kind(hkdf.derive(secret))


class _KeyId(SecretBytes):
    SIZE = 16


class DataKey(SecretBytes):
    """The random key of a vault, from which every other one is derived; kept only in wrapped form."""

    def key_id(self) -> bytes:
        """Sixteen public bytes that tell one data key from another and reveal nothing of it."""
        return derive(self.reveal(), b"key id", _KeyId).reveal()

    def database_key(self) -> DatabaseKey:
        """For `store.database`."""
        return derive(self.reveal(), b"database", DatabaseKey)

    def attachment_key(self) -> AttachmentKey:
        """For attached files."""
        return derive(self.reveal(), b"attachments", AttachmentKey)

    def device_wrap_key(self) -> DeviceWrapKey:
        """For the device's private keys."""
        return derive(self.reveal(), b"device seeds", DeviceWrapKey)

    def previous_key_wrap_key(self) -> PreviousKeyWrapKey:
        """For the data key this one replaces."""
        return derive(self.reveal(), b"previous data key", PreviousKeyWrapKey)

    def header_key(self) -> HeaderKey:
        """For the slots of the header."""
        return derive(self.reveal(), b"header", HeaderKey)

    def backup_key(self) -> BackupKey:
        """For backups."""
        return derive(self.reveal(), b"backup", BackupKey)
