"""Writes a bundle for a stick: under another name until it is whole and on the disk; goes on where it was cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from ..durable import move_durably, storage, sync_file
from ..errors import FacilitatorError
from ..progress import Progress, Silent
from ..store.log.transaction import Transaction
from ..store.vault import Vault
from ..wire.bundle import BrokenPart, BundleWriter, Kind, Part, read_bundle
from ..wire.epoch import outside
from ..wire.keyring import keyring_space
from .invitations import ORIGIN
from .outcome import Exported
from .outgoing import (
    Sendable,
    chunk_bytes,
    deserted_spaces,
    farewell,
    segment_bytes,
    sendable,
    shared_spaces,
)

PART = ".part"
"""What the name of a bundle ends with that is not whole yet; two short endings are what every FAT can write."""


def export_bundle(
    vault: Vault,
    file: Path,
    processes: Iterable[UUID] | None = None,
    *,
    since_receipt: bool = False,
    progress: Progress | None = None,
) -> Exported:
    """Write a bundle of everything that others may read; with `processes` of those, and of the programme, alone.

    Raises `StorageFailed` and `Stopped`: what was written is kept beside `file` for the next try, `file` is as it was.
    """
    with vault.begin(ORIGIN) as tx:
        found = [sendable(tx, one.id, since_receipt=since_receipt) for one in shared_spaces(tx, processes)]
        shared = len(found)
        found += [farewell(tx, one.id) for one in deserted_spaces(tx, processes)]
    unfinished = file.with_name(file.name + PART)
    with _opened(unfinished, found) as (stream, resumed), vault.read() as tx:
        _write(tx, BundleWriter(stream), found, progress or Silent())
        stream.flush()
        sync_file(stream.fileno())
        size = stream.seek(0, 2)
    move_durably(unfinished, file)
    return Exported(
        file,
        size,
        shared,
        sum(len(one.segments) for one in found),
        sum(one.entries for one in found),
        sum(len(one.chunks) for one in found),
        resumed,
        sum(one.unsealed for one in found),
    )


def _write(tx: Transaction, writer: BundleWriter, found: list[Sendable], progress: Progress) -> None:
    """Small parts first, then the changes, then the pieces of files: a stick pulled out early holds what matters."""
    total = sum(len(one.small) + len(one.segments) + len(one.chunks) for one in found)
    for done, (kind, name, data) in enumerate(_parts(tx, found)):
        progress.stop_if_cancelled()
        progress.report(done, total)
        if name not in writer.names:
            writer.add(kind, data())
    writer.finish()
    progress.report(total, total)


def _parts(tx: Transaction, found: list[Sendable]) -> Iterator[tuple[Kind, bytes, Callable[[], bytes]]]:
    """Kind, name and bytes of everything, in the order in which it is written."""
    for one in found:
        for part in one.small:
            yield part.kind, part.name, partial(bytes, part.blob)
    for one in found:
        for segment in one.segments:
            yield Kind.SEGMENT, segment.id, partial(segment_bytes, tx, segment)
    for one in found:
        for chunk in one.chunks:
            yield Kind.CHUNK, chunk, partial(chunk_bytes, tx, chunk)


@contextmanager
def _opened(unfinished: Path, found: list[Sendable]) -> Iterator[tuple[BinaryIO, int]]:
    """The file to write, and how many bytes of an export that was cut off are kept in it."""
    with storage(unfinished):
        goes_on = unfinished.exists() and _fits(unfinished, found)
        with unfinished.open("r+b" if goes_on else "w+b") as stream:
            yield stream, stream.seek(0, 2) if goes_on else 0


def _fits(unfinished: Path, found: list[Sendable]) -> bool:
    """Whether everything that is whole in it belongs into this export too: nothing else may travel along."""
    spaces = {one.space for one in found}
    names = {segment.id for one in found for segment in one.segments} | {name for one in found for name in one.chunks}
    with unfinished.open("rb") as stream:
        try:
            parts = [part for part in read_bundle(stream) if not isinstance(part, BrokenPart)]
            return all(
                part.name in names if part.kind in (Kind.SEGMENT, Kind.CHUNK) else _space_of(part) in spaces
                for part in parts
            )
        except FacilitatorError:
            return False


def _space_of(part: Part) -> bytes:
    return keyring_space(part.data) if part.kind is Kind.KEYRING else outside(part.data)[0]
