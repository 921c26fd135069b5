"""Keeps the merged state of each record in a few bytes: lists of field names are stored once and numbered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from ...wire.entry import Ref
from ..disk.statements import Statements
from .merge import Stamp, State

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder()


class FieldSets:
    """The numbered lists of field names of one vault, as far as they were committed."""

    def __init__(self) -> None:
        self.by_number: dict[int, frozenset[str]] = {}
        self.by_names: dict[frozenset[str], int] = {}

    def remember(self, number: int, names: frozenset[str]) -> None:
        """Keep one list."""
        self.by_number[number] = names
        self.by_names[names] = number

    def forget(self) -> None:
        """Forget all of them: a transaction that numbered one was rolled back."""
        self.by_number.clear()
        self.by_names.clear()


class States:
    """Encodes and decodes states with the field sets of one vault."""

    def __init__(self, sql: Statements, field_sets: FieldSets | None = None) -> None:
        self._sql = sql
        self._sets = FieldSets() if field_sets is None else field_sets

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
            writes={Stamp(*stamp): self._names(number) for *stamp, number in writes},
            early=frozenset((name, _ref(ref)) for name, *ref in early),
            tombstones={Stamp(*stamp): frozenset(map(_ref, seen)) for *stamp, seen in tombstones},
        )

    def _names(self, number: int) -> frozenset[str]:
        if number not in self._sets.by_number:
            names = self._sql.value("select names from field_set where no = ?", (number,))
            self._sets.remember(number, frozenset(names.split(",")))
        return self._sets.by_number[number]

    def _number(self, names: frozenset[str]) -> int:
        if names not in self._sets.by_names:
            text = ",".join(sorted(names))
            self._sql.run("insert or ignore into field_set (names) values (?)", (text,))
            self._sets.remember(self._sql.value("select no from field_set where names = ?", (text,)), names)
        return self._sets.by_names[names]


def _ref(parts: Iterable[Any]) -> Ref:
    feed, seq, tag = parts
    return feed, seq, tag
