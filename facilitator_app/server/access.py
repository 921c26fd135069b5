"""Who may do what in a space: the same pure evaluation of signed statements as on devices, at every request."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from threading import Lock

from sqlalchemy import Connection

from ..wire.farewell import farewell_of
from ..wire.frames import LARGEST_BODY
from ..wire.genesis import read_genesis
from ..wire.membership import Membership, evaluate
from ..wire.server_messages import MOST_IDS, Statements, seen_number
from ..wire.statement import Statement, read_kept
from .blobs import ids_at, statements_of
from .refusal import Refusal, Unjudged
from .spaces import KeptSpace, find_space, find_spaces, the_space

_REMEMBERED = 4_096


class Access:
    """Evaluates memberships; remembers the last ones by how many statements they came from, which only grows."""

    def __init__(self, space_quota: int | None = None) -> None:
        """`space_quota` is how many bytes a space may hold that has no quota of its own; None for any number."""
        self._space_quota = space_quota
        self._known: dict[bytes, tuple[int, Membership]] = {}
        self._one_at_a_time = Lock()  # readers and the writer are threads

    def membership(self, connection: Connection, space: KeptSpace) -> Membership:
        """The membership that the space's statements make; for readers, and never within what is being written."""
        found = self._remembered(space)
        if found is None:
            statements = self.statements(connection, space)
            found = evaluate(read_genesis(space.genesis), statements)
            self.remember(space.id, len(statements), found)
        return found

    def judged(self, space: KeptSpace) -> Membership:
        """The same for a locked space, where it was evaluated before: whoever writes holds everybody up meanwhile.

        Raises `Unjudged` where it was not.
        """
        found = self._remembered(space)
        if found is None:
            raise Unjudged(space.id)
        return found

    def statements(self, connection: Connection, space: KeptSpace) -> list[Statement]:
        """The statements of the space; their signatures were verified when they came, and are not again."""
        return [read_kept(signed) for signed in statements_of(connection, space)]

    def remember(self, space: bytes, count: int, membership: Membership) -> None:
        """The first `count` statements that were kept of a space make this membership."""
        with self._one_at_a_time:
            if len(self._known) >= _REMEMBERED:
                del self._known[next(iter(self._known))]
            self._known[space] = (count, membership)

    def _remembered(self, space: KeptSpace) -> Membership | None:
        with self._one_at_a_time:
            known = self._known.get(space.id)
        return known[1] if known is not None and known[0] == space.statements else None

    def farewell(self, connection: Connection, space_id: bytes, device: bytes, known: Collection[bytes]) -> Statements:
        """What a device that was put out of the space may hear of it, as far as one answer holds (`farewell_of`).

        Raises `Refusal` 404 for any other device, as for a space that is not there.
        """
        space = the_space(connection, space_id)
        if device not in self.membership(connection, space).admitted:
            raise Refusal(404, "unknown_space")
        statements = self.statements(connection, space)
        told, size = list[bytes](), 0
        for one in farewell_of(read_genesis(space.genesis), statements, device, known):
            size += len(one.signed)
            if size > LARGEST_BODY // 2 or len(told) == MOST_IDS:
                break
            told.append(one.signed)
        if not told:
            raise Refusal(404, "unknown_space")
        return Statements(space.genesis, told)

    def readable(self, connection: Connection, space_id: bytes, device: bytes) -> KeptSpace:
        """The space, which `device` may read; raises `Refusal` 404, as for a space that is not there."""
        space = the_space(connection, space_id)
        if self.membership(connection, space).role(device) is None:
            raise Refusal(404, "unknown_space")
        return space

    def readable_of(self, connection: Connection, spaces: Iterable[bytes], device: bytes) -> list[bytes]:
        """Those of `spaces` that are here and that `device` may read."""
        kept = find_spaces(connection, list(spaces)).values()
        return [space.id for space in kept if self.membership(connection, space).role(device) is not None]

    def is_as_read(self, connection: Connection, cursors: Mapping[bytes, int], seen: int) -> bool:
        """Whether the blobs at `cursors` are those that a device read there (`seen_number`).

        They are not after the database was put back and others handed in more since, so that the numbers grew again.
        Where they did not grow far enough, or a space is not there, the newest numbers themselves say so.
        """
        read = {space: number for space, number in cursors.items() if number}
        kept = find_spaces(connection, list(read))
        if len(kept) < len(read) or any(kept[space].last_number < number for space, number in read.items()):
            return True
        ids = ids_at(connection, {kept[space].no: number for space, number in read.items()})
        return seen == seen_number(read, {space: ids[kept[space].no] for space in read if kept[space].no in ids})

    def writable(self, connection: Connection, space_id: bytes, device: bytes) -> KeptSpace:
        """The space, locked, which `device` may write; raises `Refusal` 404, or 403 where it may only read, and
        `Unjudged`."""
        return self.allowed_to_write(find_space(connection, space_id, lock=True), device)

    def allowed_to_write(self, space: KeptSpace | None, device: bytes) -> KeptSpace:
        """The locked `space`, None for one that is not there, with the quota it has; raises as `writable` does."""
        membership = None if space is None else self.judged(space)
        if space is None or membership is None or membership.role(device) is None:
            raise Refusal(404, "unknown_space")
        if not membership.may_write(device):
            raise Refusal(403, "may_not_write")
        if space.quota is not None or self._space_quota is None:
            return space
        return replace(space, quota=self._space_quota)
