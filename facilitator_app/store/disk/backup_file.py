"""The format of a backup: one file with a manifest, the header of the vault and the encrypted database.

``facilitator-backup/1\\n`` · length of the manifest (4 bytes, big endian) · manifest (JSON) · its HMAC-SHA256
under a key of the vault (32 bytes) · header · database · end of file. The manifest names the length and
SHA-256 of both parts, so damage shows without any secret; the HMAC shows parts put together.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, BinaryIO

import msgspec

from ...crypto.header import MOST_BYTES as MOST_HEADER_BYTES
from ...crypto.header import Header, decode_header
from ...crypto.keys import BackupKey
from ...durable import reading, storage
from ...errors import Damaged, Refused

MAGIC = b"facilitator-backup/1\n"
_NEWER = re.compile(rb"facilitator-backup/(?!1\n)[1-9][0-9]{0,8}\n")
_MOST_MANIFEST_BYTES = 4096
_LENGTH_BYTES = 4
_TAG_BYTES = 32
_PIECE = 1024 * 1024


class Manifest(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a backup says of itself; times are milliseconds since 1970 UTC, by a clock that may have been wrong, and
    `number` counts the backups of a vault, whatever its clock said."""

    vault_id: bytes
    key_id: bytes
    made_ms: int
    header_bytes: int
    header_sha256: bytes
    database_bytes: int
    database_sha256: bytes
    number: int = 0


@dataclass(frozen=True)
class Backup:
    """A backup whose parts all have the lengths and hashes its manifest names."""

    path: Path
    manifest: Manifest
    manifest_bytes: bytes
    tag: bytes
    header: Header
    header_bytes: bytes

    def is_by(self, key: BackupKey) -> bool:
        """Whether the holder of `key` put these parts together."""
        return key.matches(self.manifest_bytes, self.tag)


def write_parts(file: BinaryIO, manifest: Manifest, header: bytes, database: Path, key: BackupKey) -> None:
    """Write the whole backup to `file`."""
    said = msgspec.json.encode(manifest)
    file.write(MAGIC + len(said).to_bytes(_LENGTH_BYTES, "big") + said + key.tag(said) + header)
    with database.open("rb") as source:
        shutil.copyfileobj(source, file, _PIECE)


def read_backup(path: Path) -> Backup:
    """The backup at `path`, every byte of it read and compared with its manifest.

    Raises `Damaged` for anything else, `Refused` for a missing file or a newer version.
    """
    if not path.is_file():
        raise Refused("vault.no_such_file", file=path.name)
    try:
        with reading(path) as file:
            return _read(path, file)
    except Damaged as error:
        raise Damaged("vault.backup_damaged", file=path.name) from error


def copy_database(backup: Backup, target: Path) -> None:
    """Write the encrypted database of `backup` to the new file `target`; `Damaged` if it changed since."""
    with storage(target), backup.path.open("rb") as file, target.open("xb") as out:
        file.seek(-backup.manifest.database_bytes, 2)
        if _digest(file, backup.manifest.database_bytes, out) != backup.manifest.database_sha256:
            raise Damaged("vault.backup_damaged", file=backup.path.name)


def hash_file(path: Path) -> bytes:
    """SHA-256 of the file at `path`."""
    with path.open("rb") as file:
        return _digest(file, path.stat().st_size)


def _read(path: Path, file: BinaryIO) -> Backup:
    magic = file.read(len(MAGIC) + 9)
    if _NEWER.match(magic):
        raise Refused("vault.newer_format")
    if not magic.startswith(MAGIC):
        raise Damaged("vault.backup_damaged", file=path.name)
    file.seek(len(MAGIC))
    length = int.from_bytes(_exactly(file, _LENGTH_BYTES), "big")
    if length > _MOST_MANIFEST_BYTES:
        raise Damaged("vault.backup_damaged", file=path.name)
    said = _exactly(file, length)
    try:
        manifest = msgspec.json.decode(said, type=Manifest)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise Damaged("vault.backup_damaged", file=path.name) from None
    tag = _exactly(file, _TAG_BYTES)
    if not 0 <= manifest.header_bytes <= MOST_HEADER_BYTES or manifest.database_bytes < 0:
        raise Damaged("vault.backup_damaged", file=path.name)
    header = _exactly(file, manifest.header_bytes)
    whole = (
        sha256(header).digest() == manifest.header_sha256
        and _digest(file, manifest.database_bytes) == manifest.database_sha256
        and not file.read(1)
    )
    if not whole:
        raise Damaged("vault.backup_damaged", file=path.name)
    return Backup(path, manifest, said, tag, decode_header(header), header)


def _exactly(file: IO[bytes], length: int) -> bytes:
    data = file.read(length)
    if len(data) != length:
        raise Damaged("vault.backup_damaged", file="")
    return data


def _digest(file: IO[bytes], length: int, out: IO[bytes] | None = None) -> bytes:
    """SHA-256 of the next `length` bytes, copied to `out` if there is one."""
    digest = sha256()
    while length > 0:
        piece = file.read(min(length, _PIECE))
        if not piece:
            break
        digest.update(piece)
        if out is not None:
            out.write(piece)
        length -= len(piece)
    return digest.digest()
