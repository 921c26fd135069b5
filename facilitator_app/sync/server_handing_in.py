"""Hands in to the server what it lacks: memberships, keys, changes and receipts, then pieces of attached files.

What a device handed in last is remembered as one digest for each space: nothing is offered again while that stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from ..domain.vocabulary import SpaceKind
from ..errors import Refused
from ..progress import Progress
from ..queries.sharing.unshared import only_here
from ..store.log.runs import Run
from ..store.log.spaces import Space
from ..store.log.transaction import Transaction
from ..store.sharing.chunks import chunks_of_space
from ..store.sharing.epochs import keyrings
from ..store.sharing.held_back import DISK_FULL, NO_ROOM, refused_again
from ..store.sharing.membership import statements_of
from ..store.sharing.segments import AtServer, Kept, note_at_server
from ..store.sharing.server_drops import has_dropped, to_drop
from ..store.vault import Vault
from ..wire.causality import in_order
from ..wire.server_messages import MOST_IDS
from ..wire.statement import Role, read_kept
from .invitations import ORIGIN
from .keys import hand_on_keys
from .outgoing import announcement, deserted_spaces, handed_on, receipts_part, shared_spaces
from .sealing import seal_space
from .server_memory import NOTHING, ServerMemory, digest_of
from .server_pushing import Pushing, blob_of_part
from .transports.server_link import ServerLink
from .transports.server_refusals import no_room

_DENIED = "server.not_admitted"
"""The code of what the server does not take from this device."""


class HandingIn:
    """One visit's handing in. `known` are the spaces that there are, `refused` those that the server does not take
    (yet), `denied` those of which it said so in this visit, `no_room` those for which it has no more room, each with
    what it said.

    What it refused is not sent again until it is time, or somebody `asked` for the visit: over a slow link that is paid
    for, a full server would cost more than one with room.
    """

    def __init__(
        self, vault: Vault, link: ServerLink, memory: ServerMemory, progress: Progress, *, asked: bool = True
    ) -> None:
        self._vault, self._link, self._memory, self._progress = vault, link, memory, progress
        self._pushing = Pushing(vault, link, memory, progress)
        self._asked = asked
        self._held_before = dict(memory.marks.held_back)
        self._disk_full: Refused | None = None
        self.known: set[bytes] = set()
        self.refused: set[bytes] = set()
        self.denied: set[bytes] = set()
        self.no_room: dict[bytes, Refused] = {}

    @property
    def sent(self) -> int:
        """How many parts went."""
        return self._pushing.sent

    @property
    def changes(self) -> int:
        """How many changes were in them."""
        return self._pushing.changes

    def hand_in(self) -> list[Space]:
        """Hand in what changed in every space; the spaces that the server keeps.

        Of one that nobody else is left in, the server must still hear who was removed.
        """
        with self._vault.begin(ORIGIN) as tx:
            spaces, deserted = shared_spaces(tx), deserted_spaces(tx)
            for space in spaces:  # what is sealed may begin with a new key, which is a statement too
                seal_space(tx, space.id)
                hand_on_keys(tx, space.id)
        self.known = {space.id for space in spaces}
        for space in deserted:
            if space.id in self._memory.marks.stated:
                self._state(space)
        kept = [space for space in spaces if self._state(space)]
        programme = next((one.id for one in kept if one.kind is SpaceKind.PROGRAMME), None)
        for space in kept:
            self._progress.stop_if_cancelled()
            self._as_far_as_taken(space.id, "offered", partial(self._offer, space))
            self._as_far_as_taken(space.id, "dropped", partial(self._drop, space))
            if programme is not None:
                self._as_far_as_taken(programme, "announced", partial(self._announce, space, programme))
        return kept

    def let_in(self, spaces: Iterable[bytes]) -> None:
        """The server hands out these spaces to this device: what it did not take of them before it may take now."""
        for space in spaces:
            self.refused.discard(space)
            for known in (self._held_before, self._memory.marks.held_back):
                for named in [one for one, held in known.items() if one[1] == space and held.code == _DENIED]:
                    del known[named]

    def hand_in_files(self, space: Space) -> None:
        """Hand in the pieces of attached files, where there are others than the last time."""
        marks = self._memory.marks
        with self._vault.read() as tx:
            names = chunks_of_space(tx, space.id)
            standing = digest_of(names)
            if marks.filed.get(space.id, NOTHING) == standing or not self._may_write(tx, space.id):
                return
        self._as_far_as_taken(space.id, "filed", partial(self._push_files, space.id, names, standing))

    def _push_files(self, space: bytes, names: list[bytes], standing: bytes) -> None:
        if self._waits(space, "filed"):
            return
        self._pushing.push(space, self._pushing.lacking(space, [self._pushing.chunk(name) for name in names]))
        self._memory.marks.filed[space] = standing
        self._memory.keep()

    def _as_far_as_taken(self, space: bytes, kind: str, work: Callable[[], object], what: bytes = b"") -> bool:
        """Hand in something of a `kind` of a space, and whether it was taken; `what` tells it from other such.

        Where the server has no room, or does not take anything for this space from this device, the visit goes on with
        the rest: a full server still hands out what others wrote, and who was removed from one process works in others.
        """
        if space in self.refused or (space in self.no_room and kind != "dropped"):
            return False
        try:
            work()
        except Refused as refused:
            if refused.code in NO_ROOM:
                self._note_full(space, kind, refused, what)
            elif refused.code == _DENIED:
                self._note_denied(space, kind, what)
            else:
                raise
            return False
        if space not in self.no_room:
            self._memory.marks.held_back.pop((kind, space), None)
        return True

    def _waits(self, space: bytes, kind: str, what: bytes = b"") -> bool:
        """Whether what there is to send is not to be sent: it is not time yet, or the server's disk has no room now."""
        held = self._held_before.get((kind, space))
        if self._disk_full is not None:
            self._note_full(space, kind, self._disk_full, what)
            return True
        if held is None:
            return False
        if self._asked or held.is_due(self._now(), what):
            self._link.begin_small()
            return False
        if held.code in NO_ROOM:
            self.no_room[space] = no_room(held.code)
        else:
            self.refused.add(space)
        return True

    def _note_denied(self, space: bytes, kind: str, what: bytes) -> None:
        self.refused.add(space)
        self.denied.add(space)
        self._hold_back(space, kind, _DENIED, what)

    def _note_full(self, space: bytes, kind: str, refused: Refused, what: bytes) -> None:
        self.no_room[space] = refused
        if refused.code == DISK_FULL:
            self._disk_full = refused
        self._hold_back(space, kind, refused.code, what)

    def _hold_back(self, space: bytes, kind: str, code: str, what: bytes) -> None:
        before = self._held_before.get((kind, space))
        self._memory.marks.held_back[kind, space] = refused_again(before, code, self._now(), what)
        self._memory.keep()

    def _now(self) -> int:
        """Seconds by this device's clock."""
        with self._vault.read() as tx:
            return tx.clock.now_ms() // 1000

    def _state(self, space: Space) -> bool:
        """Hand in the membership of a space where it changed; whether the server keeps the space."""
        with self._vault.read() as tx:
            genesis, statements = tx.spaces.genesis(space.id), statements_of(tx, space.id)
        digest = digest_of([genesis, *sorted(statements)])
        if self._memory.marks.stated.get(space.id) == digest:
            return True
        ordered, _ = in_order(map(read_kept, statements))  # a server that was cut off must know what came before
        handing_in = partial(self._link.state_membership, space.id, genesis, [one.signed for one in ordered])
        if self._waits(space.id, "stated", digest):
            return False
        if not self._as_far_as_taken(space.id, "stated", handing_in, digest):
            return False
        self._memory.marks.stated[space.id] = digest
        self._memory.keep()
        return True

    def _offer(self, space: Space) -> None:
        """Hand in the keys, changes and receipts of a space, where anything changed since the last time."""
        marks, has_receipts = self._memory.marks, self._memory.has_receipts(space.id)
        with self._vault.read() as tx:
            standing = _standing(tx, space.id)
            if marks.offered.get(space.id) == standing or not self._may_write(tx, space.id):
                return
        if self._waits(space.id, "offered"):
            return
        with self._memory.writing() as tx:
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
            with self._memory.writing() as tx:
                has_dropped(tx, space.id, some)

    def _announce(self, space: Space, programme: bytes) -> None:
        """Put keys and statements of a process's space before the whole programme: who was let in learns of it there.

        Only they can open them. Nobody can ask a server for a space that they have never heard of.
        """
        marks = self._memory.marks
        if space.kind not in (SpaceKind.TABLE, SpaceKind.TEAM):
            return
        with self._vault.begin(ORIGIN) as tx:
            standing = digest_of([*sorted(statements_of(tx, space.id)), *(name for name, _ in keyrings(tx, space.id))])
            if marks.announced.get(space.id) == standing or not self._may_write(tx, programme):
                return
            parts = announcement(tx, space.id)
        if self._waits(programme, "announced"):
            return
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
