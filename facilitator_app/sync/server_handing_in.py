"""Hands in to the server what it lacks: memberships, keys, changes and receipts, then pieces of attached files.

What a device handed in last is remembered as one digest for each space: nothing is offered again while that stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.vocabulary import SpaceKind
from ..errors import Refused
from ..progress import Progress
from ..queries.sharing.unshared import only_here
from ..store.log.runs import Run
from ..store.log.spaces import Space
from ..store.log.transaction import Transaction
from ..store.sharing.chunks import chunks_of_space
from ..store.sharing.epochs import keyrings
from ..store.sharing.membership import statements_of
from ..store.sharing.segments import AtServer, Kept, note_at_server
from ..store.sharing.server_drops import has_dropped, to_drop
from ..store.vault import Vault
from ..wire.server_messages import MOST_IDS
from ..wire.statement import Role
from .invitations import ORIGIN
from .keys import hand_on_keys
from .outgoing import announcement, handed_on, receipts_part, shared_spaces
from .sealing import seal_space
from .server_memory import NOTHING, ServerMemory, digest_of
from .server_pushing import Pushing, blob_of_part
from .transports.server_link import ServerLink


class HandingIn:
    """One visit's handing in. `refused` are the spaces that the server does not take (yet)."""

    def __init__(self, vault: Vault, link: ServerLink, memory: ServerMemory, progress: Progress) -> None:
        self._vault, self._link, self._memory, self._progress = vault, link, memory, progress
        self._pushing = Pushing(vault, link, progress)
        self.refused: set[bytes] = set()

    @property
    def sent(self) -> int:
        """How many parts went."""
        return self._pushing.sent

    def hand_in(self) -> list[Space]:
        """Hand in what changed in every space; the spaces that the server keeps."""
        with self._vault.begin(ORIGIN) as tx:
            spaces = shared_spaces(tx)
            for space in spaces:  # what is sealed may begin with a new key, which is a statement too
                seal_space(tx, space.id)
                hand_on_keys(tx, space.id)
        kept = [space for space in spaces if self._state(space)]
        for space in kept:
            self._progress.stop_if_cancelled()
            self._offer(space)
            self._drop(space)
            self._announce(space, kept)
        return kept

    def hand_in_files(self, space: Space) -> None:
        """Hand in the pieces of attached files, where there are others than the last time."""
        marks = self._memory.marks
        with self._vault.read() as tx:
            names = chunks_of_space(tx, space.id)
            standing = digest_of(names)
            if marks.filed.get(space.id, NOTHING) == standing or not self._may_write(tx, space.id):
                return
        self._pushing.push(space.id, self._pushing.lacking(space.id, [self._pushing.chunk(name) for name in names]))
        marks.filed[space.id] = standing
        self._memory.keep()

    def _state(self, space: Space) -> bool:
        """Hand in the membership of a space where it changed; whether the server keeps the space."""
        with self._vault.read() as tx:
            genesis, statements = tx.spaces.genesis(space.id), statements_of(tx, space.id)
        digest = digest_of([genesis, *sorted(statements)])
        if self._memory.marks.stated.get(space.id) == digest:
            return True
        try:
            self._link.state_membership(space.id, genesis, statements)
        except Refused as refused:
            if refused.code != "server.not_admitted":
                raise
            self.refused.add(space.id)
            return False
        self._memory.marks.stated[space.id] = digest
        self._memory.keep()
        return True

    def _offer(self, space: Space) -> None:
        """Hand in the keys, changes and receipts of a space, where anything changed since the last time."""
        marks, has_receipts = self._memory.marks, self._memory.has_receipts(space.id)
        with self._vault.begin(ORIGIN) as tx:
            standing = _standing(tx, space.id)
            if marks.offered.get(space.id) == standing or not self._may_write(tx, space.id):
                return
            rings = [name for name, _ in keyrings(tx, space.id)]
            new, doubtful = to_offer(tx, space.id)
            note_at_server(tx, [one.id for one in new], AtServer.UNKNOWN)  # from here on it may be there
            receipts = receipts_part(tx, space.id, own_alone=has_receipts)
        keyed = digest_of(rings)
        keys = [self._pushing.keyring(space.id, name) for name in rings] if marks.keyed.get(space.id) != keyed else []
        blobs = [*self._pushing.lacking(space.id, keys), *map(self._pushing.segment, new)]
        self._pushing.push(space.id, [*blobs, *map(blob_of_part, receipts)])
        self._pushing.push(space.id, self._pushing.lacking(space.id, map(self._pushing.segment, doubtful)))
        marks.offered[space.id], marks.keyed[space.id] = standing, keyed
        self._memory.note_receipts(space.id)
        self._memory.keep()

    def _drop(self, space: Space) -> None:
        """Have the server drop what held contents that were withdrawn: it takes the word of a coordinator."""
        with self._vault.read() as tx:
            ids = to_drop(tx, space.id)
            if not ids or tx.members(space.id).role(self._vault.author.device) is not Role.MANAGER:
                return
        for start in range(0, len(ids), MOST_IDS):
            some = ids[start : start + MOST_IDS]
            self._link.withdraw(space.id, some)
            with self._vault.begin(ORIGIN) as tx:
                has_dropped(tx, space.id, some)

    def _announce(self, space: Space, kept: list[Space]) -> None:
        """Put keys and statements of a process's space before the whole programme: who was let in learns of it there.

        Only they can open them. Nobody can ask a server for a space that they have never heard of.
        """
        programme = next((one.id for one in kept if one.kind is SpaceKind.PROGRAMME), None)
        marks = self._memory.marks
        if programme is None or space.kind not in (SpaceKind.TABLE, SpaceKind.TEAM):
            return
        with self._vault.begin(ORIGIN) as tx:
            standing = digest_of([*sorted(statements_of(tx, space.id)), *(name for name, _ in keyrings(tx, space.id))])
            if marks.announced.get(space.id) == standing or not self._may_write(tx, programme):
                return
            parts = announcement(tx, space.id)
        self._pushing.push(programme, self._pushing.lacking(programme, [*map(blob_of_part, parts)]))
        marks.announced[space.id] = standing
        self._memory.keep()

    def _may_write(self, tx: Transaction, space: bytes) -> bool:
        return tx.members(space).may_write(self._vault.author.device)


def _standing(tx: Transaction, space: bytes) -> bytes:
    """What there is to hand in of a space, in a digest."""
    return digest_of([*(one.id for one in handed_on(tx, space)), *(name for name, _ in keyrings(tx, space))])


def to_offer(tx: Transaction, space: bytes) -> tuple[list[Kept], list[Kept]]:
    """The segments to hand in: what is new and cannot be there, and what the server is to be asked for.

    Asked again is also what it once took while no other device has said to have it: it may only have claimed to.
    """
    unsaid = {(feed.feed, run) for feed, runs in only_here(tx, space) for run in runs}
    found = handed_on(tx, space)
    new = [one for one in found if one.at_server is AtServer.NEW]
    doubtful = [
        one
        for one in found
        if one.at_server is AtServer.UNKNOWN or (one.at_server is AtServer.THERE and _is_among(one, unsaid))
    ]
    return new, doubtful


def _is_among(segment: Kept, runs: Iterable[tuple[bytes, Run]]) -> bool:
    return any(segment.feed == feed and segment.first <= run.last and run.first <= segment.last for feed, run in runs)
