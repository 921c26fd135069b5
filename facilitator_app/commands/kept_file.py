"""A file that a person brings to be kept: measured while it is sealed, refused where it is empty or too large."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from uuid import UUID

from ..domain.paper import Attachment
from ..errors import Refused
from ..store.log.transaction import Transaction
from ..store.records.attachments import keep_file

LARGEST_FILE = 200 * 1024 * 1024
"""Bytes of one file; a longer recording is cut by who brings it."""


@dataclass(frozen=True)
class File:
    """A file to be kept: its name, what it is, its bytes one part after another, a small picture of it (JPEG)."""

    name: str
    media_type: str
    parts: Iterable[bytes]
    thumbnail: bytes | None = None

    @property
    def title(self) -> str:
        """The name alone, without the folders it came from."""
        return PurePath(self.name).name


def keep(tx: Transaction, file: File, *, process_id: UUID | None, space: bytes) -> Attachment:
    """Seal a file in a space; returns its manifest.

    Raises `Refused` ``verification.file_empty`` or ``verification.file_too_large``.
    """
    kept = keep_file(
        tx, _measured(file.parts, file.title), process_id=process_id, space=space,
        media_type=file.media_type, title=file.title,
    )  # fmt: skip
    tx.session.flush()
    manifest = tx.get(Attachment, kept)
    if not manifest.size:
        raise Refused("verification.file_empty", file=file.title)
    return manifest


def _measured(parts: Iterable[bytes], name: str) -> Iterator[bytes]:
    size = 0
    for part in parts:
        size += len(part)
        if size > LARGEST_FILE:
            raise Refused("verification.file_too_large", file=name, megabytes=LARGEST_FILE >> 20)
        yield part
