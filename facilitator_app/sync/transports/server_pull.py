"""What a server sent of one space as a source of parts, each verified by itself when it is taken in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import partial

from ...errors import Damaged, Refused
from ...store.sharing.ways import Way
from ...wire.bundle import Kind
from ...wire.server_blob import read_server_blob
from ...wire.statement import Statement, read_statement
from .base import Offered, Unreadable


class Pulled:
    """The blobs of one or several answers, with their numbers; `statements` are those that stand among them."""

    def __init__(self, space: bytes, blobs: Iterable[tuple[int, bytes]]) -> None:
        self.statements: list[Statement] = []
        self._found: list[Offered | Unreadable] = []
        for number, blob in blobs:
            self._sort(f"{space.hex()[:8]}: {number}", blob)

    @property
    def segments(self) -> list[bytes]:
        """The names of the segments among them."""
        return [one.name for one in self._found if isinstance(one, Offered) and one.kind is Kind.SEGMENT]

    def parts(self) -> Iterator[Offered | Unreadable]:
        """Every part, and every blob that is none."""
        return iter(self._found)

    def _sort(self, place: str, blob: bytes) -> None:
        try:
            kind, data = read_server_blob(blob)
            if kind is None:
                self.statements.append(read_statement(data))
                return
        except (Damaged, Refused) as error:
            self._found.append(Unreadable(place, error.code))
            return
        name, read = hashlib.sha256(data).digest(), partial(bytes, data)
        self._found.append(Offered(kind, name, place, len(data), Way.SERVER, read))
