"""A bundle on a stick as a source of parts: looked through once, each part read again when it is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ...durable import reading
from ...errors import Damaged, Refused
from ...store.sharing.ways import Way
from ...wire.bundle import BrokenPart, Fault, part_at, read_bundle
from .base import Offered, Unreadable

_REASONS = {Fault.ALTERED: "sync.part_altered", Fault.CUT: "sync.part_cut", Fault.NEWER: "wire.newer_format"}


class Stick:
    """One bundle file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def parts(self) -> Iterator[Offered | Unreadable]:
        """Every whole part, and every stretch that is none; a file that is no bundle is one unreadable place.

        Raises `StorageFailed` where the file cannot be read.
        """
        with reading(self.file) as stream:
            try:
                for number, found in enumerate(read_bundle(stream), 1):
                    place = f"{self.file.name}: {number}"
                    if isinstance(found, BrokenPart):
                        yield Unreadable(place, _REASONS[found.fault])
                    else:
                        read = partial(self._read, found.at)
                        yield Offered(found.kind, found.name, place, len(found.data), Way.BUNDLE, read)
            except (Damaged, Refused) as error:
                yield Unreadable(self.file.name, error.code)

    def _read(self, at: int) -> bytes:
        with reading(self.file) as stream:
            return part_at(stream, at).data
