"""Secret bytes and words as types that cannot be printed, pickled, or made with a wrong size."""

from __future__ import annotations

import hmac
import os
import unicodedata
from collections.abc import Callable
from typing import ClassVar, NoReturn, Self

from ..errors import Refused

RandomBytes = Callable[[int], bytes]
"""A source of `n` random bytes: `os.urandom` always, but in tests and simulations."""


class SecretBytes:
    """Bytes of a fixed size that nobody may print; subclasses name what they are and set `SIZE`."""

    __slots__ = ("_value",)
    SIZE: ClassVar[int] = 32

    def __init__(self, value: bytes) -> None:
        if len(value) != self.SIZE:
            raise ValueError(f"{type(self).__name__} has {self.SIZE} bytes, not {len(value)}")
        self._value = bytes(value)

    @classmethod
    def generate(cls, random: RandomBytes = os.urandom) -> Self:
        """A new random one."""
        return cls(random(cls.SIZE))

    def reveal(self) -> bytes:
        """The bytes themselves, for the one call that needs them."""
        return self._value

    def __eq__(self, other: object) -> bool:
        """Equal in type and bytes, in a time that does not depend on where they differ."""
        return type(other) is type(self) and hmac.compare_digest(self._value, other._value)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.SIZE} secret bytes>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} is never pickled")


class Passphrase:
    """The words a person types to unlock, the same however the keyboard composed their accents."""

    __slots__ = ("_text",)

    def __init__(self, typed: str) -> None:
        """Raises `Refused` for an empty passphrase, and for one that is not text."""
        self._text = unicodedata.normalize("NFKC", typed)
        if not self._text.strip():
            raise Refused("vault.passphrase_empty")
        try:
            self._text.encode()
        except UnicodeEncodeError:
            raise Refused("vault.passphrase_not_text") from None

    def reveal(self) -> bytes:
        """UTF-8 of the normalised words, for the key derivation alone."""
        return self._text.encode()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Passphrase) and hmac.compare_digest(self.reveal(), other.reveal())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "<Passphrase: secret>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase is never pickled")
