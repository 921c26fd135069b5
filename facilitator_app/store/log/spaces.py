"""The spaces of a vault and the feeds that this device writes in them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from ...domain.vocabulary import SpaceKind
from ...errors import Refused
from ...wire.feed import NONCE_BYTES, begun_after, feed_id, nonce_after
from ...wire.genesis import begin_space, read_genesis, space_id
from ..disk.statements import Statements
from .author import Author


@dataclass(frozen=True)
class Space:
    """A space: its id, who can open it, and the process it belongs to, if any."""

    id: bytes
    kind: SpaceKind
    process_id: UUID | None


class Spaces:
    """Spaces and own feeds over one connection, inside one transaction."""

    def __init__(self, connection: Connection, author: Author, randomness: Callable[[int], bytes]) -> None:
        self._sql = Statements(connection)
        self._author = author
        self._random = randomness
        self._numbers: dict[bytes, int] = {}

    def begin(self, kind: SpaceKind, process_id: UUID | None = None) -> bytes:
        """Begin a space; returns its id."""
        process = process_id.bytes if process_id else b""
        genesis = begin_space(kind.value, self._author.keys, self._random(16), process)
        space = space_id(genesis)
        self._sql.run(
            "insert into log_space (id, kind, process_id, genesis) values (?, ?, ?, ?)",
            (space, kind.value, process or None, genesis),
        )
        return space

    def join(self, genesis: bytes) -> bytes:
        """Hold a space that another device began; returns its id. Nothing changes where it is held already.

        Raises `Refused` ``wire.newer_format`` for a space of a kind that only a later version knows.
        """
        born = read_genesis(genesis)
        if born.kind not in set(SpaceKind):
            raise Refused("wire.newer_format")
        space = born.space
        self._sql.run(
            "insert or ignore into log_space (id, kind, process_id, genesis) values (?, ?, ?, ?)",
            (space, SpaceKind(born.kind).value, born.process or None, genesis),
        )
        return space

    def genesis(self, space: bytes) -> bytes:
        """The signed statement that began a space which this vault holds."""
        found: bytes = self._sql.value("select genesis from log_space where no = ?", (self.number(space),))
        return found

    def all(self) -> list[Space]:
        """Every space this vault holds."""
        rows = self._sql.all("select id, kind, process_id from log_space order by no")
        return [Space(i, SpaceKind(kind), UUID(bytes=p) if p else None) for i, kind, p in rows]

    def number(self, space: bytes) -> int:
        """The local number of a space; raises `LookupError` where this vault does not hold it."""
        if space not in self._numbers:
            found: int | None = self._sql.value("select no from log_space where id = ?", (space,))
            if found is None:
                raise LookupError("a space that this vault does not hold")
            self._numbers[space] = found
        return self._numbers[space]

    def of_process(self, process_id: UUID, kind: SpaceKind) -> bytes:
        """The space of a process for `kind` of readers; raises `LookupError` where this vault does not hold it."""
        found: bytes | None = self._sql.value(
            "select id from log_space where process_id = ? and kind = ? order by no limit 1",
            (process_id.bytes, kind.value),
        )
        if found is None:
            raise LookupError(kind)
        return found

    def of_kind(self, kind: SpaceKind) -> bytes | None:
        """The space of a kind that belongs to no process: the programme's, or the personal one that is in use."""
        found: bytes | None = self._sql.value(
            "select id from log_space where kind = ? and process_id is null order by lower(hex(id)) is not"
            " (select value from setting where name = 'personal_space'), no limit 1",
            (kind.value,),
        )
        return found

    def own_feed(self, space: bytes, promoted_by: Collection[bytes] = ()) -> bytes:
        """The feed that this copy of the workspace writes in `space`, begun when first needed.

        With `promoted_by`, the grants that let this device write where it could only read, it is one that was begun
        in the knowledge of one of them.
        """
        number = self.number(space)
        mine = (number, self._author.device, self._author.incarnation)
        found = self._sql.first(
            "select id, nonce from log_feed where space_no = ? and device = ? and incarnation = ? and closed = 0"
            " order by no desc limit 1",
            mine,
        )
        if found is not None and (not promoted_by or begun_after(found[1], promoted_by)):
            feed: bytes = found[0]
            return feed
        nonce = self._random(NONCE_BYTES)
        if promoted_by:
            nonce = nonce_after(min(promoted_by), nonce)
        feed = feed_id(self._author.device, space, nonce)
        self._sql.run(
            "insert into log_feed (id, space_no, device, incarnation, nonce, person, name)"
            " values (?, ?, ?, ?, ?, ?, ?)",
            (feed, *mine, nonce, self._author.person, self._author.device_name),
        )
        return feed
