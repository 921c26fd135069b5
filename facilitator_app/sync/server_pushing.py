"""Pushes sealed parts to the server, after asking which of them it lacks; what it took is noted batch by batch."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..progress import Progress
from ..store.log.transaction import Transaction
from ..store.sharing.epochs import keyrings
from ..store.sharing.segments import AtServer, Kept, note_at_server
from ..store.vault import Vault
from ..wire.bundle import Kind
from ..wire.frames import LARGEST_BODY
from ..wire.server_blob import server_blob
from ..wire.server_messages import MOST_IDS
from .outgoing import Part, chunk_bytes, segment_bytes
from .server_memory import ServerMemory
from .transports.server_link import ServerLink

IN_PIECES_FROM = 24 * 1024
"""Bytes above which a part is handed in by itself: of one that is cut the server keeps what came, so that two of a
hundred bytes of a first visit at most go twice."""


@dataclass(frozen=True)
class Blob:
    """Something to hand in: how to read it when its turn comes, and the segment that is in it, if one is."""

    read: Callable[[], bytes]
    segment: bytes | None = None
    is_new: bool = False
    """Whether the server cannot have any byte of it."""
    changes: int = 0
    """How many changes are in it."""


class Pushing:
    """One visit's pushing. `sent` counts parts, `changes` what is in them."""

    def __init__(self, vault: Vault, link: ServerLink, memory: ServerMemory, progress: Progress) -> None:
        self._vault, self._link, self._memory, self._progress = vault, link, memory, progress
        self.sent = 0
        self.changes = 0

    def segment(self, segment: Kept) -> Blob:
        """A segment that is kept here."""
        is_new = segment.at_server is AtServer.NEW
        changes = segment.last - segment.first + 1
        return Blob(
            lambda: server_blob(Kind.SEGMENT, self._read(lambda tx: segment_bytes(tx, segment))),
            segment.id,
            is_new,
            changes,
        )

    def keyring(self, space: bytes, name: bytes) -> Blob:
        """A keyring of a space."""
        return Blob(lambda: server_blob(Kind.KEYRING, self._read(lambda tx: dict(keyrings(tx, space))[name])))

    def chunk(self, name: bytes) -> Blob:
        """A piece of an attached file."""
        return Blob(lambda: server_blob(Kind.CHUNK, self._read(lambda tx: chunk_bytes(tx, name))))

    def _read(self, look: Callable[[Transaction], bytes]) -> bytes:
        """What `look` finds, in a transaction of its own: none is held across the network."""
        with self._vault.read() as tx:
            return look(tx)

    def lacking(self, space: bytes, blobs: Iterable[Blob]) -> list[Blob]:
        """Those that the server says to lack; it has the others."""
        named = {hashlib.sha256(blob.read()).digest(): blob for blob in blobs}
        names, lacking = list(named), set[bytes]()
        for at in range(0, len(names), MOST_IDS):
            lacking.update(self._link.lacking(space, names[at : at + MOST_IDS]))
        self._note_there(blob for name, blob in named.items() if name not in lacking)
        return [blob for name, blob in named.items() if name in lacking]

    def push(self, space: bytes, blobs: Iterable[Blob]) -> None:
        """Hand in blobs in their order, small ones together, large ones in pieces."""
        small: list[tuple[Blob, bytes]] = []
        for blob in blobs:
            data = blob.read()
            if len(data) > IN_PIECES_FROM:
                for _ in self._link.upload(space, data, is_new=blob.is_new):
                    self._progress.stop_if_cancelled()
                self.sent += 1
                self._note_there([blob])
                continue
            small.append((blob, data))
            if sum(len(each) for _, each in small) > LARGEST_BODY:
                self._push_small(space, small)
                small = []
        self._push_small(space, small)

    def _push_small(self, space: bytes, blobs: Sequence[tuple[Blob, bytes]]) -> None:
        done = 0
        for batch in self._link.push(space, [data for _, data in blobs]) if blobs else ():
            self._note_there(blob for blob, _ in blobs[done : done + len(batch)])
            done += len(batch)
            self.sent += len(batch)
            self._progress.stop_if_cancelled()

    def _note_there(self, blobs: Iterable[Blob]) -> None:
        """The server has them for good: after a cut they are not offered again."""
        there = list(blobs)
        self.changes += sum(blob.changes for blob in there)
        names = [blob.segment for blob in there if blob.segment is not None]
        if names:
            with self._memory.writing() as tx:
                note_at_server(tx, names, AtServer.THERE)


def blob_of_part(part: Part) -> Blob:
    """A small part that is in memory already."""
    return Blob(lambda: server_blob(part.kind, part.blob))
