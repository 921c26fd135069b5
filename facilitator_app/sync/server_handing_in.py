"""Hands in to the server what it lacks: memberships, keys, changes and receipts, then pieces of attached files.

What a device handed in last is remembered as one digest for each space: nothing is offered again while that stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from ..domain.vocabulary import SpaceKind
from ..errors import Refused
from ..progress import Progress
from ..store.chunks import chunks_of_space
from ..store.epochs import keyrings
from ..store.membership import statements_of
from ..store.segments import Kept
from ..store.spaces import Space
from ..store.transaction import Transaction
from ..store.vault import Vault
from ..wire.bundle import Kind
from ..wire.frames import LARGEST_BODY
from ..wire.server_blob import server_blob
from ..wire.server_messages import MOST_IDS
from .invitations import ORIGIN
from .keys import hand_on_keys
from .outgoing import Part, Sendable, chunk_bytes, handed_on, segment_bytes, sendable, shared_spaces
from .sealing import seal_space
from .server_memory import ServerMemory
from .transports.server_link import FIRST_BATCH, ServerLink


class HandingIn:
    """One visit's handing in. `sent` counts parts; `refused` are the spaces that the server does not take (yet)."""

    def __init__(self, vault: Vault, link: ServerLink, memory: ServerMemory, progress: Progress) -> None:
        self._vault, self._link, self._memory, self._progress = vault, link, memory, progress
        self.sent = 0
        self.refused: set[bytes] = set()

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
            self._announce(space, kept)
        return kept

    def hand_in_files(self, space: Space) -> None:
        """Hand in the pieces of attached files, where there are others than the last time."""
        marks = self._memory.marks
        with self._vault.read() as tx:
            names = chunks_of_space(tx, space.id)
            standing = digest_of(names)
            if marks.filed.get(space.id, _NO_FILES) == standing or not self._may_write(tx, space.id):
                return
            self._push_lacking(space.id, [partial(_chunk, tx, name) for name in names])
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
        marks = self._memory.marks
        with self._vault.begin(ORIGIN) as tx:
            standing = _standing(tx, space.id)
            if marks.offered.get(space.id) == standing or not self._may_write(tx, space.id):
                return
            found = sendable(tx, space.id)
        with self._vault.read() as tx:
            self._push_lacking(space.id, list(_blobs(tx, found)))
        marks.offered[space.id] = standing
        self._memory.keep()

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
            parts = [part for part in sendable(tx, space.id).small if part.kind in (Kind.KEYRING, Kind.STATEMENTS)]
        self._push_lacking(programme, [partial(_part, part) for part in parts])
        marks.announced[space.id] = standing
        self._memory.keep()

    def _push_lacking(self, space: bytes, reads: list[Callable[[], bytes]]) -> None:
        named = {hashlib.sha256(read()).digest(): read for read in reads}
        names = list(named)
        for at in range(0, len(names), MOST_IDS):
            lacking = self._link.lacking(space, names[at : at + MOST_IDS])
            self._push(space, [named[name] for name in lacking if name in named])

    def _push(self, space: bytes, reads: Iterable[Callable[[], bytes]]) -> None:
        """Hand in blobs in their order, small ones together, large ones in pieces."""
        small: list[bytes] = []
        for read in reads:
            blob = read()
            if len(blob) > FIRST_BATCH:
                for _ in self._link.upload(space, blob):
                    self._progress.stop_if_cancelled()
                self.sent += 1
                continue
            small.append(blob)
            if sum(map(len, small)) > LARGEST_BODY:
                self._push_small(space, small)
                small = []
        self._push_small(space, small)

    def _push_small(self, space: bytes, blobs: list[bytes]) -> None:
        for batch in self._link.push(space, blobs) if blobs else ():
            self.sent += len(batch)
            self._progress.stop_if_cancelled()

    def _may_write(self, tx: Transaction, space: bytes) -> bool:
        return tx.members(space).may_write(self._vault.author.device)


def digest_of(parts: Iterable[bytes]) -> bytes:
    """SHA-256 over `parts`, each with its length."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(4, "big") + part)
    return whole.digest()


_NO_FILES = digest_of([])


def _blobs(tx: Transaction, found: Sendable) -> Iterator[Callable[[], bytes]]:
    """How to read each small part and each segment that the server is to keep; statements it was handed already."""
    for part in found.small:
        if part.kind is not Kind.STATEMENTS:
            yield partial(_part, part)
    for segment in found.segments:
        yield partial(_segment, tx, segment)


def _part(part: Part) -> bytes:
    return server_blob(part.kind, part.blob)


def _segment(tx: Transaction, segment: Kept) -> bytes:
    return server_blob(Kind.SEGMENT, segment_bytes(tx, segment))


def _chunk(tx: Transaction, name: bytes) -> bytes:
    return server_blob(Kind.CHUNK, chunk_bytes(tx, name))


def _standing(tx: Transaction, space: bytes) -> bytes:
    """What there is to hand in of a space, in a digest."""
    return digest_of([*(one.id for one in handed_on(tx, space)), *(name for name, _ in keyrings(tx, space))])
