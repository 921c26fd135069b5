"""One intention, one transaction: what commands and queries are given to read and write records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, inspect

from ...clock import Clock
from ...domain.ids import after, key_of, uuid7
from ...domain.records import Record, record_types
from ...domain.vocabulary import SpaceKind
from ...errors import BadUsage, Refused
from ...wire.entry import VERSION, Change, Header, Ref
from ...wire.membership import Membership
from ..disk.statements import Statements
from .announcement import Changed
from .author import Author
from .changes import Changes, Versions, payloads
from .entries import Entry, Log
from .hybrid_clock import HybridClock
from .projection import Projection
from .record_session import RecordSession
from .shown_versions import shown_versions
from .space_members import SpaceMembers
from .spaces import Spaces
from .states import FieldSets
from .unannounced import take_unannounced

AnyRecord = TypeVar("AnyRecord", bound=Record)


class Transaction:
    """Reads and writes records, and becomes one entry of the log for each space it touched.

    Only `Vault.begin` makes one. Records got from it are bound to it: they must not be kept after it.
    """

    def __init__(
        self,
        connection: Connection,
        author: Author,
        clock: Clock,
        hybrid: HybridClock,
        randomness: Callable[[int], bytes],
        origin: str,
        field_sets: FieldSets,
        members: SpaceMembers,
    ) -> None:
        self.connection = connection
        self.author = author
        self.clock = clock
        self.origin = origin
        self.command = origin
        self.intention: UUID | None = None  # the id that the log groups this transaction's entries by, once finished
        self.session = RecordSession(connection)
        self.log = Log(connection)
        self.spaces = Spaces(connection, author, randomness)
        self._hybrid = hybrid
        self._random = randomness
        self._newest = UUID(int=0)
        self._field_sets = field_sets
        self._members = members
        self._touched: dict[bytes, str] = {}
        self._projection: Projection | None = None

    # -- reading

    def get(self, kind: type[AnyRecord], record: UUID) -> AnyRecord:
        """The record of type `kind` with this id; `BadUsage` ``record.unknown`` where there is none."""
        found = self.session.get(kind, record)
        if found is None:
            raise BadUsage("record.unknown", key=str(record))
        return found

    def find(self, kind: type[AnyRecord], record: UUID | None) -> AnyRecord | None:
        """The record with this id, or None where it is not said or has not arrived."""
        return None if record is None else self.session.get(kind, record)

    def versions(self, record: UUID) -> dict[str, tuple[Ref, ...]]:
        """The writes that a form which shows the record shows, by field: what it hands back when it is saved."""
        return shown_versions(self.projection, record, self.projection.state(record.bytes))

    def standing(self, record: UUID) -> dict[str, tuple[Ref, ...]]:
        """Every write that stands, by field: what a person replaces who had all that stand side by side in view."""
        state = self.projection.state(record.bytes)
        names = {name for fields in state.writes.values() for name in fields}
        return {name: tuple(stamp.ref for stamp in state.live(name)) for name in names}

    @property
    def projection(self) -> Projection:
        """The tables as they follow from the log."""
        if self._projection is None:
            self._projection = Projection(self.connection, self.log, self._field_sets)
        return self._projection

    def now(self) -> datetime:
        """The wall clock of the place, to the second, without offset, as records keep it."""
        return self.clock.local().replace(tzinfo=None, microsecond=0)

    # -- writing

    def new_id(self) -> UUID:
        """A new record id; those of one transaction are in order."""
        self._newest = after(uuid7(self.clock.now_ms(), self._random(10)), self._newest)
        return self._newest

    def random(self, size: int) -> bytes:
        """`size` random bytes."""
        return self._random(size)

    def add(self, record: AnyRecord, space: bytes) -> AnyRecord:
        """Add a new record to `space`; gives it an id and a key where it has none."""
        if inspect(record).dict.get("id") is None:
            record.id = self.new_id()
        if record.key is None:
            record.key = key_of(type(record).key_prefix, record.id)
        record.space = space
        self.session.add(record)
        return record

    def delete(self, record: Record) -> None:
        """Delete a record: a tombstone that names what was seen."""
        self.session.delete(record)

    def replacing(self, record: UUID, shown: Versions | None) -> None:
        """What is written to `record` replaces only the writes that the person's form showed."""
        if shown is not None:
            self.session.changes.shown(record, shown)

    def decide(self, record: Record, field: str) -> None:
        """Write `field` as it stands now, although it may look unchanged: it replaces every version shown."""
        self.session.changes.force(record, field)

    def keep(self, record: Record) -> None:
        """Keep a record that one person deleted while another edited it."""
        self.session.changes.restore(record)

    def table_space(self, process_id: UUID) -> bytes:
        """The space that everybody at the table of a process reads."""
        return self.spaces.of_process(process_id, SpaceKind.TABLE)

    def team_space(self, process_id: UUID) -> bytes:
        """The space that only the team of a process reads."""
        return self.spaces.of_process(process_id, SpaceKind.TEAM)

    def personal_space(self) -> bytes:
        """The space that only this person's devices read."""
        space = self.spaces.of_kind(SpaceKind.PERSONAL)
        if space is None:
            raise LookupError(SpaceKind.PERSONAL)
        return space

    def members(self, space: bytes) -> Membership:
        """Who stands in a space now."""
        return self._members.of(Statements(self.connection), space)

    # -- what arrives

    def follow(self, reading: int) -> None:
        """Take note of another device's clock."""
        self._hybrid.follow(reading)

    def changed(self, records: Mapping[bytes, str]) -> None:
        """These records, with their types, were changed by what arrived: they are announced, and read anew."""
        self._touched.update(records)
        if records:
            self.session.expire_all()

    # -- the end

    def settle(self) -> None:
        """Write the entries of what was changed until now and merge them: what is read next is what will stand."""
        self._settle()
        self.session.expire_all()

    def finish(self) -> Changed:
        """Write the entries of what was changed, merge them, and say what changed; then the vault commits."""
        self._settle()
        return Changed(frozenset((kind, UUID(bytes=record)) for record, kind in self._touched.items()), self.origin)

    def _settle(self) -> None:
        self.session.write()
        changes, self.session.changes = self.session.changes, Changes()
        self.projection.look_up(changes.records)
        entries = self._write(changes.by_space(self.projection.state), self.intention)
        self._touched.update(self.projection.apply(entries, written=True))

    def say(self, changes: Mapping[bytes, list[tuple[Change, list[bytes]]]]) -> None:
        """Write changes of each space as they are, and bring the tables in line with them: what follows from the log
        itself, and from no record that was read and changed."""
        self.session.write()
        if self.intention is None:
            self.intention = self.new_id()
        self.changed(self.projection.apply(self._write(changes, self.intention)))

    def _write(
        self, by_space: Mapping[bytes, list[tuple[Change, list[bytes]]]], intention: UUID | None
    ) -> list[Entry]:
        """Entries with these changes; `intention` is the id that groups them, found here where there is none yet."""
        types = record_types()
        written: list[tuple[bytes, bytes]] = []
        for space, changes in by_space.items():
            personal = any(change.type not in types or types[change.type].personal for change, _ in changes)
            salt = self._random(16) if personal else b""
            heads = take_unannounced(Statements(self.connection), self.spaces.number(space))
            written += [(space, payload) for payload in payloads(self.command, salt, changes, heads)]
        shared = intention or (self.new_id() if len(written) > 1 else None)
        entries = [self._append(space, payload, shared.bytes if shared else b"") for space, payload in written]
        if entries:
            self.intention = entries[0].intention
        return entries

    def _append(self, space: bytes, payload: bytes, intention: bytes) -> Entry:
        """The next entry of this device in `space`; `Refused` ``log.may_not_write`` where it only reads."""
        members = self.members(space)
        if not members.may_write(self.author.device):
            raise Refused("log.may_not_write")
        promoted_by = members.promoted.get(self.author.device, frozenset())
        feed = self.log.feed(self.spaces.own_feed(space, promoted_by))
        header = Header(VERSION, space, feed.id, feed.last_seq + 1, feed.last_id, self._hybrid.tick(), intention)
        return self.log.append(feed, header, payload)

    def close(self) -> None:
        """Let go of every record: none of them can be used any more."""
        self.session.expire_all()
        self.session.close()
