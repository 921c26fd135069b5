"""Collects what a transaction changes, from the session's flushes, and turns it into entries of the log.

The session hook sees every write, so no command can forget the log. Defaults of new records have no history
before a flush, so the hook runs after it and takes every field of a new record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import inspect
from sqlalchemy.dialects.sqlite import dialect as SqliteDialect  # noqa: N812
from sqlalchemy.orm import Session

from ...domain.records import Record
from ...errors import Refused
from ...wire.entry import LARGEST_PAYLOAD, Change, Payload, Ref, Scalar, encode_payload
from .merge import DELETION, State

_DIALECT = SqliteDialect()
Versions = Mapping[str, tuple[Ref, ...]]
"""The writes that a form showed, per field: what a person who saves the form replaces."""


@dataclass
class _Collected:
    """What happened to one record in one transaction."""

    record: Record
    verb: str
    fields: set[str] = field(default_factory=set)
    written: Mapping[str, Scalar] = field(default_factory=dict)  # fields that are known as the database keeps them


class Changes:
    """The changes of one transaction, by record, in the order in which they first happened."""

    def __init__(self) -> None:
        self._by_record: dict[UUID, _Collected] = {}
        self._shown: dict[UUID, Versions] = {}

    def watch(self, session: Session) -> None:
        """Collect what a flush of the session has just written."""
        for instance in session.new:
            self._note(instance, "create", type(instance).fields())
        for instance in session.dirty:
            state = inspect(instance)
            changed = [name for name in type(instance).fields() if state.attrs[name].history.has_changes()]
            self._note(instance, "change", changed)
        for instance in session.deleted:
            self._note(instance, "delete", ())

    def create(self, record: Record, written: Mapping[str, Scalar]) -> None:
        """Collect a new record that was written with these values, every field of it."""
        self._note(record, "create", written)
        self._by_record[record.id].written = written

    def force(self, record: Record, name: str) -> None:
        """Write a field although its shown value stays: that is how one of two versions is chosen."""
        self._note(record, "change", (name,))

    def restore(self, record: Record) -> None:
        """Keep a record that somebody else deleted while it was edited."""
        self._by_record[record.id] = _Collected(record, "restore")

    def shown(self, record: UUID, versions: Versions) -> None:
        """The person saw these writes, and replaces only them."""
        self._shown[record] = versions

    def _note(self, record: Any, verb: str, fields: Iterable[str]) -> None:
        fields = set(fields)
        known = self._by_record.get(record.id)
        if known is None:
            if fields or verb == "delete":
                self._by_record[record.id] = _Collected(record, verb, fields)
        elif verb == "delete" and known.verb == "create":
            del self._by_record[record.id]
        elif verb == "delete":
            known.verb = "delete"
        else:
            known.fields |= fields

    @property
    def records(self) -> list[bytes]:
        """The 16 bytes of each record that changed."""
        return [record.bytes for record in self._by_record]

    def by_space(self, state_of: Any) -> dict[bytes, list[tuple[Change, list[bytes]]]]:
        """The changes of each space, each with the feeds its references point into.

        `state_of` gives the merged state of a record before this transaction, by its 16 bytes.
        """
        found: dict[bytes, list[tuple[Change, list[bytes]]]] = {}
        for collected in self._by_record.values():
            state: State = state_of(collected.record.id.bytes)
            found.setdefault(bytes(collected.record.space), []).append(self._change(collected, state))
        return found

    def _change(self, collected: _Collected, state: State) -> tuple[Change, list[bytes]]:
        record = collected.record
        feeds: list[bytes] = []

        def point(refs: Iterable[Ref]) -> list[tuple[int, int, bytes]]:
            pointers = []
            for feed, seq, tag in sorted(refs):
                if feed not in feeds:
                    feeds.append(feed)
                pointers.append((feeds.index(feed), seq, tag))
            return pointers

        shown = self._shown.get(record.id)
        replaces: dict[str, list[tuple[int, int, bytes]]] = {}
        fields: dict[str, Scalar] = {}
        if collected.verb == "delete":
            seen = state.refs if shown is None else frozenset(ref for refs in shown.values() for ref in refs)
            replaces[DELETION] = point(seen)
        elif collected.verb == "restore":
            replaces[DELETION] = point(stamp.ref for stamp in state.tombstones)
        else:
            if collected.verb == "create" and state.tombstones:
                # A natural key written again after its deletion: this person saw the deletion and undoes it
                replaces[DELETION] = point(stamp.ref for stamp in state.tombstones)
            for name in sorted(collected.fields):
                fields[name] = collected.written[name] if name in collected.written else stored(record, name)
                refs = [stamp.ref for stamp in state.live(name)] if shown is None else shown.get(name, ())
                if refs:
                    replaces[name] = point(refs)
        table = type(record).__tablename__
        return Change(table, record.id.bytes, collected.verb, fields, replaces), feeds


def stored(record: Record, name: str) -> Scalar:
    """The value of a field as the database keeps it."""
    value = getattr(record, name)
    bind = _binds(type(record))[name]
    kept = bind(value) if bind is not None and value is not None else value
    if isinstance(kept, memoryview | bytearray):
        return bytes(kept)
    return str(kept) if isinstance(kept, str) else kept


@lru_cache(None)
def _binds(kind: type[Record]) -> dict[str, Callable[[Any], Any] | None]:
    """By field, what makes of a value what the database keeps; it takes longer to find than to call."""
    columns = kind.__table__.columns
    return {name: columns[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT) for name in kind.fields()}


Heads = list[tuple[bytes, int, bytes]]


def payloads(command: str, salt: bytes, changes: list[tuple[Change, list[bytes]]], heads: Heads) -> list[bytes]:
    """The payloads of one intention in one space, each under the limit unless a single change is above it; the first
    one tells of newly seen `heads`."""
    whole = _payload(command, salt, changes, heads)
    if len(whole) <= LARGEST_PAYLOAD or len(changes) == 1:
        if len(whole) > 16 * LARGEST_PAYLOAD:
            raise Refused("log.change_too_large")
        return [whole]
    middle = len(changes) // 2
    return payloads(command, salt, changes[:middle], heads) + payloads(command, salt, changes[middle:], [])


def _payload(command: str, salt: bytes, changes: list[tuple[Change, list[bytes]]], heads: Heads) -> bytes:
    feeds: list[bytes] = []
    moved = []
    for change, own_feeds in changes:
        for feed in own_feeds:
            if feed not in feeds:
                feeds.append(feed)
        replaces = {
            name: [(feeds.index(own_feeds[index]), seq, tag) for index, seq, tag in refs]
            for name, refs in change.replaces.items()
        }
        moved.append(Change(change.type, change.record, change.verb, change.fields, replaces))
    return encode_payload(Payload(salt, command, feeds, moved, heads))
