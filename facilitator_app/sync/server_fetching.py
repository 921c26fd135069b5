"""Fetches from the server what is new in every space; what came before a cut is never fetched again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from ..errors import Damaged, NoConnection
from ..progress import Progress
from ..store.alarms import AlarmKind, raise_alarm
from ..store.membership import record
from ..store.vault import Vault
from ..wire.frames import Described, Framed
from .incoming import Incoming
from .invitations import ORIGIN
from .keys import take_keys
from .outcome import Imported
from .outgoing import shared_spaces
from .server_memory import ServerMemory
from .transports.server_link import OtherLog, ServerLink
from .transports.server_pull import Pulled

IN_PARTS_FROM = 16 * 1024
"""Bytes of a part that is fetched piece by piece where the link broke before any part came whole."""
LARGEST_FETCHED = 16 * 1024 * 1024
"""Bytes of a part that is fetched: more is no part of ours."""


class Fetching:
    """One visit's fetching. `received` counts parts, `imported` says what came of them."""

    def __init__(self, vault: Vault, link: ServerLink, memory: ServerMemory, progress: Progress) -> None:
        self._vault, self._link, self._memory, self._progress = vault, link, memory, progress
        self._incoming = Incoming(vault, progress)
        self.received = 0

    @property
    def imported(self) -> Imported:
        """What came of everything so far."""
        return self._incoming.outcome

    def fetch(self) -> bool:
        """Take in what is new, of spaces that came with it too; whether there was any.

        Raises `OtherLog` where the server's numbers belong to another log, or went back.
        """
        received = self.received
        self._memory.read_anew()
        while self._fetch_once():
            pass
        return self.received > received

    def _fetch_once(self) -> bool:
        """Take in what is new; whether it brought a space that has to be asked for too."""
        marks = self._memory.marks
        with self._vault.read() as tx:
            known = {space.id for space in shared_spaces(tx)}
        news = self._link.changes(marks.log, {space: marks.cursors.get(space, 0) for space in known})
        marks.log = news.log
        spaces = self.imported.spaces_new
        for space in sorted(news.spaces.keys() & known):
            self._fetch_space(space, news.spaces[space])
        return self.imported.spaces_new > spaces

    def _fetch_space(self, space: bytes, newest: int) -> None:
        marks = self._memory.marks
        cursor = marks.cursors.get(space, 0)
        if newest < cursor:
            with self._vault.begin(ORIGIN) as tx:
                raise_alarm(tx, AlarmKind.ROLLBACK, space=space.hex())
            raise OtherLog
        while cursor < newest:
            frames, is_whole = self._link.pull(space, marks.log, cursor)
            if not frames and not is_whole:
                frames, is_whole = self._link.pull(space, marks.log, cursor, IN_PARTS_FROM)
            if not frames and not is_whole:
                raise NoConnection("server.no_connection")
            if any(frame.number <= cursor for frame in frames):
                raise Damaged("server.bad_message")  # or it could be asked for ever
            for together in _portions(frames):
                self._take(space, together)
            cursor = marks.cursors[space] if frames else newest  # what had the last numbers was withdrawn
        marks.cursors[space] = cursor

    def _take(self, space: bytes, frames: list[Framed | Described]) -> None:
        """Take in frames that follow each other; from now on they are never fetched again."""
        pulled = Pulled(space, [(frame.number, self._bytes(space, frame)) for frame in frames])
        self._take_statements(space, pulled)
        self._incoming.take([pulled])
        self.received += len(frames)
        self._memory.marks.cursors[space] = max(frame.number for frame in frames)
        self._memory.keep()

    def _bytes(self, space: bytes, frame: Framed | Described) -> bytes:
        """The bytes of a blob; none where they are not what its id says."""
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
