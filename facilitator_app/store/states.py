"""Keeps the merged state of each record in a few bytes: lists of field names are stored once and numbered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection

from .merge import Stamp, State

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder()


class States:
    """Encodes and decodes states with the field sets of one vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._by_number: dict[int, frozenset[str]] = {}
        self._by_names: dict[frozenset[str], int] = {}
        for number, names in connection.exec_driver_sql("select no, names from field_set"):
            self._remember(number, frozenset(names.split(",")))

    def encode(self, state: State) -> bytes:
        """The stored form of `state`."""
        return _encoder.encode(
            (
                int(state.created),
                [(*stamp, self._number(names)) for stamp, names in sorted(state.writes.items())],
                [(name, *ref) for name, ref in sorted(state.early)],
                [(*stamp, sorted(seen)) for stamp, seen in sorted(state.tombstones.items())],
            )
        )

    def decode(self, stored: bytes) -> State:
        """The state that `encode` stored."""
        created, writes, early, tombstones = _decoder.decode(stored)
        return State(
            created=bool(created),
            writes={Stamp(clock, feed, seq): self._names(number) for clock, feed, seq, number in writes},
            early=frozenset((name, (feed, seq)) for name, feed, seq in early),
            tombstones={Stamp(c, f, s): frozenset(map(_ref, seen)) for c, f, s, seen in tombstones},
        )

    def _names(self, number: int) -> frozenset[str]:
        if number not in self._by_number:  # another connection added it
            row = self._connection.exec_driver_sql("select names from field_set where no = ?", (number,)).one()
            self._remember(number, frozenset(row.names.split(",")))
        return self._by_number[number]

    def _number(self, names: frozenset[str]) -> int:
        if names not in self._by_names:
            text = ",".join(sorted(names))
            self._connection.exec_driver_sql("insert or ignore into field_set (names) values (?)", (text,))
            row = self._connection.exec_driver_sql("select no from field_set where names = ?", (text,)).one()
            self._remember(row.no, names)
        return self._by_names[names]

    def _remember(self, number: int, names: frozenset[str]) -> None:
        self._by_number[number] = names
        self._by_names[names] = number


def _ref(pair: Iterable[Any]) -> tuple[bytes, int]:
    feed, seq = pair
    return feed, seq
