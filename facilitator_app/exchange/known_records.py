"""Finds which records of the vault the records of a file are: by key, by what they stand between, by likeness."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.ids import natural_id
from ..domain.records import Record
from ..store.log.imported import ImportedValues, fingerprint
from ..store.log.transaction import Transaction
from .incoming import Incoming, To

MOVED = "id"
"""Under this name the id a key has by itself remembers the record, made elsewhere, that a file met under that key."""

_NOT_KEPT = frozenset({"note", "commitment"})
"""Types that few other records name: their ids are not kept in memory."""


class KnownRecords:
    """The ids of what one file brings into one process.

    A record that nobody had gets an id that follows from its key, so two devices that import one file meet.
    """

    def __init__(self, process_id: UUID, types: Mapping[str, str], *, dry_run: bool = False) -> None:
        self._process_id = process_id
        self._types = types
        self._dry_run = dry_run
        self._ids: dict[tuple[str, str], UUID] = {}
        self._passed: Counter[tuple[object, ...]] = Counter()

    def settle(self, tx: Transaction, batch: Sequence[Incoming]) -> None:
        """Give each of `batch` its id, and its references the ids they lead to."""
        ids = self._by_key(tx, set(_wanted(batch, self._types)))
        for item in batch:
            for name, value in list(item.fields.items()):
                if isinstance(value, To):
                    kind = self._type(value)
                    target = name if kind == value.types[0] else value.otherwise
                    del item.fields[name]
                    item.fields[target] = ids[kind, value.key]
            if item.key is not None and item.type == "process":
                item.id = self._process_id
            elif item.key is not None:
                item.id = ids[item.type, item.key]
        for item in batch:
            for name, value in item.fields.items():
                if isinstance(value, Incoming):
                    if value.id is None:
                        self._by_likeness(tx, [value])
                    item.fields[name] = value.id
            if item.between:
                item.id = natural_id(item.type, *(item.fields[name] for name in item.between))
            elif item.like and item.id is None:
                item.fields.setdefault("process_id", self._process_id)
        self._by_likeness(tx, [item for item in batch if item.like and item.id is None])

    def _type(self, to: To) -> str:
        return next((kind for kind in to.types if self._types.get(to.key) == kind), to.types[0])

    def _by_key(self, tx: Transaction, wanted: set[tuple[str, str]]) -> dict[tuple[str, str], UUID]:
        found = {name: self._ids[name] for name in wanted & self._ids.keys()}
        missing = wanted - found.keys()
        for kind, key, record in records_with_keys(tx, self._process_id, {key for _, key in missing}):
            if (kind, key) in missing:
                found.setdefault((kind, key), record)
        derived = {name: natural_id("/".join(name), self._process_id) for name in missing}
        remembered = ImportedValues(tx.connection).of(list(derived.values()))
        moved = []
        for name, own in derived.items():
            before = remembered.get(own, {}).get(MOVED)
            if name not in found:
                found[name] = UUID(before) if before else own
            elif found[name] != own and before != str(found[name]):
                moved.append((own, MOVED, str(found[name])))
        if not self._dry_run:
            ImportedValues(tx.connection).keep(moved)
        self._ids |= {name: record for name, record in found.items() if name[0] not in _NOT_KEPT}
        return found

    def _by_likeness(self, tx: Transaction, items: Sequence[Incoming]) -> None:
        """The n-th of several that look alike is the n-th that looks like it under the same parent."""
        groups: defaultdict[type[Record], list[Incoming]] = defaultdict(list)
        for item in items:
            groups[item.kind].append(item)
        for kind, members in groups.items():
            standing = _standing(tx, kind, members)
            for item in members:
                alike = (item.type, *(item.fields.get(name) for name in item.like))
                number = self._passed[alike]
                self._passed[alike] += 1
                same = standing.get(alike[1:], [])
                parent = item.fields[item.like[0]]
                own = natural_id(f"{item.type}/{fingerprint([str(part) for part in alike])}/{number}", parent)
                item.id = same[number] if number < len(same) else own


def _wanted(batch: Iterable[Incoming], types: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for item in batch:
        if item.key is not None and item.type != "process":
            yield item.type, item.key
        for value in item.fields.values():
            if isinstance(value, To):
                yield next((kind for kind in value.types if types.get(value.key) == kind), value.types[0]), value.key


def records_with_keys(tx: Transaction, process_id: UUID, keys: Collection[str]) -> Iterator[tuple[str, str, UUID]]:
    """The type, key and id of every record of a process that has one of `keys`."""
    listed = sorted(keys)
    for start in range(0, len(listed), 500):
        some = listed[start : start + 500]
        rows = tx.connection.exec_driver_sql(
            "select type, key, id from record_state where visible = 1 and process_id = ?"
            f" and key in ({', '.join('?' * len(some))}) order by no",
            (process_id.bytes, *some),
        )
        yield from ((kind, key, UUID(bytes=record)) for kind, key, record in rows)


def _standing(tx: Transaction, kind: type[Record], items: Sequence[Incoming]) -> dict[tuple[object, ...], list[UUID]]:
    """The ids of the records under the parents of `items`, by the values that make them alike, in their order."""
    like = items[0].like
    columns = [getattr(kind, name) for name in like]
    parents = {item.fields[like[0]] for item in items}
    order: list[Any] = [kind.place] if "place" in kind.fields() else []  # type: ignore[attr-defined]
    found: dict[tuple[object, ...], list[UUID]] = {}
    rows = select(kind.id, *columns).where(columns[0].in_(parents)).order_by(*order, kind.id)
    for record, *values in tx.session.execute(rows):
        found.setdefault(tuple(values), []).append(record)
    return found
