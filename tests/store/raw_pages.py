"""What stands in the files of a vault when every page is decrypted, free pages and the write-ahead log too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from facilitator_app.crypto.keys import DatabaseKey

_PAGE, _RESERVED, _IV, _SALT = 4096, 80, 16, 16
_WAL_HEADER, _FRAME_HEADER = 32, 24


def holds(database: Path, key: DatabaseKey, words: bytes) -> bool:
    """Whether `words` stand anywhere in the decrypted pages of a SQLCipher database or of its write-ahead log."""
    return any(words in page for page in decrypted(database, key))


def decrypted(database: Path, key: DatabaseKey) -> Iterator[bytes]:
    """Every page of the database and every frame of its log, as SQLite sees it."""
    data = database.read_bytes()
    for number, start in enumerate(range(0, len(data), _PAGE), 1):
        yield _opened(data[start : start + _PAGE], key, first=number == 1)
    log = database.with_name(database.name + "-wal")
    frames = log.read_bytes() if log.exists() else b""
    for start in range(_WAL_HEADER, len(frames), _FRAME_HEADER + _PAGE):
        number = int.from_bytes(frames[start : start + 4], "big")
        page = frames[start + _FRAME_HEADER : start + _FRAME_HEADER + _PAGE]
        yield _opened(page, key, first=number == 1)


def _opened(page: bytes, key: DatabaseKey, *, first: bool) -> bytes:
    ends = _PAGE - _RESERVED
    sealed, iv = page[_SALT if first else 0 : ends], page[ends : ends + _IV]
    opening = Cipher(algorithms.AES(key.reveal()), modes.CBC(iv)).decryptor()
    return opening.update(sealed) + opening.finalize()
