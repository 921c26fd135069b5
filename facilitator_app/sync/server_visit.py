"""One visit to the server: hand in what it lacks, fetch what is new; a cut leaves everything that came through.

Small things go before pieces of attached files, and nothing is offered again that the server is known to keep.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from ..errors import NoConnection, Refused
from ..progress import Progress, Silent
from ..store.alarms import AlarmKind, raise_alarm
from ..store.chunks import chunks_of_space
from ..store.epochs import keyrings
from ..store.membership import record, statements_of
from ..store.segments import Kept
from ..store.server_marks import keep_server_marks, server_marks
from ..store.spaces import Space
from ..store.transaction import Transaction
from ..store.vault import Vault
from ..wire.bundle import Kind
from ..wire.frames import LARGEST_BODY, Described, Framed
from ..wire.server_blob import server_blob
from ..wire.server_messages import MOST_IDS
from .incoming import Incoming
from .invitations import ORIGIN
from .keys import hand_on_keys, take_keys
from .outcome import Imported
from .outgoing import Sendable, chunk_bytes, handed_on, segment_bytes, sendable, shared_spaces
from .sealing import seal_space
from .transports.server_link import FIRST_BATCH, OtherLog, ServerLink
from .transports.server_pull import Pulled

_IN_PARTS_FROM = 16 * 1024
"""Bytes of a part that is fetched piece by piece where the link broke before any part came whole."""
LARGEST_FETCHED = 16 * 1024 * 1024
"""Bytes of a part that is fetched: more is no part of ours."""


@dataclass
class Visited:
    """What a visit came to. `sent` and `received` count parts; `refused` are spaces that the server does not take."""

    sent: int = 0
    received: int = 0
    refused: list[str] = field(default_factory=list)
    imported: Imported = field(default_factory=Imported)


class ServerVisit:
    """Visits a server with one vault, over one link."""

    def __init__(self, vault: Vault, link: ServerLink, progress: Progress | None = None) -> None:
        self._vault = vault
        self._link = link
        self._progress = progress or Silent()
        self._visited = Visited()
        with vault.read() as tx:
            self._marks = server_marks(tx)
        link.token = self._marks.token

    def run(self) -> Visited:
        """Hand in and fetch. Raises `NoConnection`, `Refused`, `Damaged`, `Stopped`; what came through stays."""
        try:
            for _ in range(2):
                try:
                    self._exchange()
                    break
                except OtherLog:
                    self._marks.begin_anew(b"")
        finally:
            self._remember()
        return self._visited

    def _exchange(self) -> None:
        spaces = self._hand_in()
        if self._fetch():
            spaces = self._hand_in()  # the receipts of what just came, and spaces that came with it
        for space in spaces:
            self._offer_files(space)

    # -- handing in

    def _hand_in(self) -> list[Space]:
        """Hand in what changed in every space; the spaces that the server keeps."""
        with self._vault.read() as tx:
            spaces = shared_spaces(tx)
        kept = [space for space in spaces if self._state(space)]
        for space in kept:
            self._offer(space)
        return kept

    def _state(self, space: Space) -> bool:
        """Hand in the membership of a space where it changed; whether the server keeps the space."""
        with self._vault.read() as tx:
            genesis, statements = tx.spaces.genesis(space.id), statements_of(tx, space.id)
        digest = _digest([genesis, *sorted(statements)])
        if self._marks.stated.get(space.id) == digest:
            return True
        try:
            self._link.state_membership(space.id, genesis, statements)
        except Refused as refused:
            if refused.code != "server.not_admitted":
                raise
            if space.id.hex() not in self._visited.refused:
                self._visited.refused.append(space.id.hex())
            return False
        self._marks.stated[space.id] = digest
        self._remember()
        return True

    def _offer(self, space: Space) -> None:
        """Hand in the keys, changes and receipts of a space, where anything changed since the last time."""
        with self._vault.begin(ORIGIN) as tx:
            seal_space(tx, space.id)
            hand_on_keys(tx, space.id)
            standing = _standing(tx, space.id)
            if self._marks.offered.get(space.id) == standing or not tx.members(space.id).may_write(tx.author.device):
                return
            found = sendable(tx, space.id)
        with self._vault.read() as tx:
            self._push_lacking(space.id, list(_blobs(tx, found)))
        self._marks.offered[space.id] = standing
        self._remember()

    def _offer_files(self, space: Space) -> None:
        """Hand in the pieces of attached files, where there are others than the last time."""
        with self._vault.read() as tx:
            names = chunks_of_space(tx, space.id)
            standing = _digest(names)
            if self._marks.filed.get(space.id, _NO_FILES) == standing:
                return
            if not tx.members(space.id).may_write(tx.author.device):
                return
            self._push_lacking(space.id, [partial(_chunk, tx, name) for name in names])
        self._marks.filed[space.id] = standing
        self._remember()

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
                self._visited.sent += 1
                continue
            small.append(blob)
            if sum(map(len, small)) > LARGEST_BODY:
                self._push_small(space, small)
                small = []
        self._push_small(space, small)

    def _push_small(self, space: bytes, blobs: list[bytes]) -> None:
        for batch in self._link.push(space, blobs) if blobs else ():
            self._visited.sent += len(batch)
            self._progress.stop_if_cancelled()

    # -- fetching

    def _fetch(self) -> bool:
        """Take in what is new in every space; whether there was any."""
        with self._vault.read() as tx:
            known = {space.id for space in shared_spaces(tx)}
        cursors = {space: self._marks.cursors.get(space, 0) for space in known}
        news = self._link.changes(self._marks.log, cursors)
        self._marks.log = news.log
        if not news.spaces:
            return False
        incoming = Incoming(self._vault, self._progress)
        for space in sorted(news.spaces.keys() & known):
            self._fetch_space(incoming, space, news.spaces[space])
        self._visited.imported = incoming.outcome
        return True

    def _fetch_space(self, incoming: Incoming, space: bytes, newest: int) -> None:
        cursor = self._marks.cursors.get(space, 0)
        if newest < cursor:
            with self._vault.begin(ORIGIN) as tx:
                raise_alarm(tx, AlarmKind.ROLLBACK, space=space.hex())
            raise OtherLog
        while cursor < newest:
            frames, is_whole = self._link.pull(space, self._marks.log, cursor)
            if not frames and not is_whole:
                frames, is_whole = self._link.pull(space, self._marks.log, cursor, _IN_PARTS_FROM)
            if not frames:
                if is_whole:  # what had these numbers was withdrawn
                    self._marks.cursors[space] = newest
                    return
                raise NoConnection("server.no_connection")
            for together in _portions(frames):
                self._take(incoming, space, together)
            cursor = self._marks.cursors[space]

    def _take(self, incoming: Incoming, space: bytes, frames: list[Framed | Described]) -> None:
        """Take in frames that follow each other; from now on they are never fetched again."""
        pulled = Pulled(space, [(frame.number, self._bytes(space, frame)) for frame in frames])
        self._take_statements(space, pulled)
        incoming.take([pulled])
        self._visited.received += len(frames)
        self._marks.cursors[space] = max(frame.number for frame in frames)
        self._remember()

    def _bytes(self, space: bytes, frame: Framed | Described) -> bytes:
        if isinstance(frame, Framed):
            return frame.blob
        if frame.size > LARGEST_FETCHED:
            return b""
        blob = self._in_parts(space, frame)
        return blob if hashlib.sha256(blob).digest() == frame.id else b""

    def _in_parts(self, space: bytes, frame: Described) -> bytes:
        """A large blob, over a link that may break again and again as long as it gets on."""
        got, in_vain = bytearray(), 0
        while True:
            before = len(got)
            try:
                for part in self._link.fetch(space, frame, before):
                    got += part
            except NoConnection:
                in_vain = 0 if len(got) > before else in_vain + 1
                if in_vain > 1:  # the first may be a connection that was about to break
                    raise
                continue
            return bytes(got)

    def _take_statements(self, space: bytes, pulled: Pulled) -> None:
        if not pulled.statements:
            return
        with self._vault.begin(ORIGIN) as tx:
            record(tx, space, pulled.statements)
            take_keys(tx, space)

    def _remember(self) -> None:
        self._marks.token = self._link.token
        with self._vault.begin(ORIGIN) as tx:
            keep_server_marks(tx, self._marks)


def _portions(frames: list[Framed | Described]) -> Iterator[list[Framed | Described]]:
    """Small blobs together, each large one by itself: what came is taken in before the next large one is fetched."""
    together: list[Framed | Described] = []
    for frame in frames:
        if isinstance(frame, Described):
            if together:
                yield together
                together = []
            yield [frame]
        else:
            together.append(frame)
    if together:
        yield together


def _blobs(tx: Transaction, found: Sendable) -> Iterator[Callable[[], bytes]]:
    """How to read each small part and each segment that the server is to keep; statements it was handed already."""
    for part in found.small:
        if part.kind is not Kind.STATEMENTS:
            yield partial(server_blob, part.kind, part.blob)
    for segment in found.segments:
        yield partial(_segment, tx, segment)


def _segment(tx: Transaction, segment: Kept) -> bytes:
    return server_blob(Kind.SEGMENT, segment_bytes(tx, segment))


def _chunk(tx: Transaction, name: bytes) -> bytes:
    return server_blob(Kind.CHUNK, chunk_bytes(tx, name))


def _standing(tx: Transaction, space: bytes) -> bytes:
    """What there is to hand in of a space, in a digest: as long as it stays the same, nothing has to be offered."""
    return _digest([*(one.id for one in handed_on(tx, space)), *(name for name, _ in keyrings(tx, space))])


def _digest(parts: Iterable[bytes]) -> bytes:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(4, "big") + part)
    return whole.digest()


_NO_FILES = _digest([])
