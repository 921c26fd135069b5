"""Files kept in the vault: sealed chunks by the hash of their sealed bytes, and a manifest in the log (sync.md, 15).

Each file has a random key of its own, kept in its manifest, so that who may read the space of the manifest may read
the file, and chunks can travel and be stored by anybody who may not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from ...crypto.keys import SealingKey
from ...crypto.sealing import open_sealed, seal
from ...domain.paper import Attachment
from ...errors import Damaged
from ...progress import Progress, Silent
from ..log.transaction import Transaction

CHUNK = 128 * 1024
"""Bytes of a file in each chunk but the last."""

_DOMAIN = b"facilitator attachment/1 "
_HEX = frozenset("0123456789abcdef")


class FileKey(SealingKey):
    """Opens the chunks of one file."""


class FileFault(StrEnum):
    """What is wrong with a kept file."""

    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True)
class FaultyFile:
    """A kept file that cannot be read whole; one whose chunks are `MISSING` may still be waiting for them."""

    attachment: UUID
    fault: FileFault


def keep_file(
    tx: Transaction,
    parts: Iterable[bytes],
    *,
    process_id: UUID | None,
    space: bytes,
    media_type: str,
    title: str | None = None,
) -> UUID:
    """Keep the bytes of `parts`, read one after another, and return the id of the manifest.

    No more than two chunks are in memory at once, however large the file is.
    """
    key = FileKey(tx.random(FileKey.SIZE))
    whole, size, names = hashlib.sha256(), 0, list[str]()
    for number, chunk in enumerate(_chunks(parts)):
        whole.update(chunk)
        size += len(chunk)
        names.append(_store(tx.connection, seal(key, chunk, _place(number), tx.random)))
    manifest = Attachment(
        process_id=process_id,
        title=title,
        media_type=media_type,
        size=size,
        sha256=whole.hexdigest(),
        file_key=key.reveal(),
        chunks=names,
    )
    return tx.add(manifest, space).id


def read_file(tx: Transaction, attachment_id: UUID) -> Iterator[bytes]:
    """The bytes of a kept file, chunk by chunk, each verified before it is handed out.

    Raises `Damaged` ``minutes.chunk_missing`` or ``minutes.chunk_altered`` (also at the end, where the whole is not
    what the manifest says), `BadUsage` for an unknown file.
    """
    manifest = tx.get(Attachment, attachment_id)
    yield from _read(tx.connection, _Manifest.of(manifest))


def file_bytes(tx: Transaction, attachment_id: UUID) -> bytes:
    """A kept file as a whole, for one that is small enough to be shown; raises as `read_file` does."""
    return b"".join(read_file(tx, attachment_id))


def missing_chunks(connection: Connection, names: Iterable[str]) -> list[str]:
    """Those of the chunks `names` (hex hashes) that are not here yet, in their order."""
    return [name for name in names if _sealed(connection, name) is None]


def faulty_files(connection: Connection, progress: Progress | None = None) -> list[FaultyFile]:
    """Every kept file that cannot be read whole, each chunk of all of them opened and verified."""
    progress, found = progress or Silent(), list[FaultyFile]()
    rows = connection.execute(select(Attachment.__table__).order_by(Attachment.id)).all()
    for done, row in enumerate(rows, 1):
        progress.stop_if_cancelled()
        try:
            for _ in _read(connection, _Manifest.of(row)):
                pass
        except Damaged as damage:
            missing = damage.code == "minutes.chunk_missing"
            found.append(FaultyFile(row.id, FileFault.MISSING if missing else FileFault.ALTERED))
        progress.report(done, len(rows))
    return found


@dataclass(frozen=True)
class _Manifest:
    title: str
    key: FileKey
    chunks: tuple[str, ...]
    size: int
    sha256: str

    @classmethod
    def of(cls, row: Any) -> _Manifest:
        """The manifest in a record or row; `Damaged` where another device wrote nonsense."""
        title, names, key = row.title or row.key or "–", row.chunks, row.file_key
        sound = isinstance(names, list) and all(isinstance(n, str) and len(n) == 64 and set(n) <= _HEX for n in names)
        if not sound or key is None or len(key) != FileKey.SIZE:
            raise Damaged("minutes.chunk_altered", title=title)
        return cls(title, FileKey(key), tuple(names), row.size, row.sha256)


def _read(connection: Connection, manifest: _Manifest) -> Iterator[bytes]:
    whole, size = hashlib.sha256(), 0
    for number, name in enumerate(manifest.chunks):
        sealed = _sealed(connection, name)
        if sealed is None:
            raise Damaged("minutes.chunk_missing", title=manifest.title)
        if hashlib.sha256(sealed).hexdigest() != name:
            raise Damaged("minutes.chunk_altered", title=manifest.title)
        try:
            chunk = open_sealed(manifest.key, sealed, _place(number))
        except Damaged:
            raise Damaged("minutes.chunk_altered", title=manifest.title) from None
        whole.update(chunk)
        size += len(chunk)
        yield chunk
    if size != manifest.size or whole.hexdigest() != manifest.sha256:
        raise Damaged("minutes.chunk_altered", title=manifest.title)


def _chunks(parts: Iterable[bytes]) -> Iterator[bytes]:
    """`parts` cut anew into pieces of `CHUNK` bytes."""
    kept = bytearray()
    for part in parts:
        view = memoryview(part)
        while view:
            taken = min(CHUNK - len(kept), len(view))
            kept += view[:taken]
            view = view[taken:]
            if len(kept) == CHUNK:
                yield bytes(kept)
                kept.clear()
    if kept:
        yield bytes(kept)


def _place(number: int) -> bytes:
    """What a chunk is sealed to: its number in the file, so that none stands in the place of another."""
    return _DOMAIN + number.to_bytes(4, "big")


def _store(connection: Connection, sealed: bytes) -> str:
    name = hashlib.sha256(sealed)
    connection.exec_driver_sql("insert or ignore into chunk (id, sealed) values (?, ?)", (name.digest(), sealed))
    return name.hexdigest()


def _sealed(connection: Connection, name: str) -> bytes | None:
    found = connection.exec_driver_sql("select sealed from chunk where id = ?", (bytes.fromhex(name),)).scalar()
    return None if found is None else bytes(found)
