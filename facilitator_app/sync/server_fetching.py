"""Fetches from the server what is new in every space; what came before a cut is never fetched again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from ..errors import NoConnection
from ..progress import Progress
from ..store.sharing.alarms import AlarmKind, raise_alarm
from ..store.sharing.membership import record
from ..store.vault import Vault
from ..wire.frames import Described, Framed
from ..wire.statement import read_statement
from .incoming import Incoming
from .invitations import ORIGIN
from .keys import take_keys
from .outcome import Imported
from .outgoing import deserted_spaces, shared_spaces
from .server_memory import ServerMemory
from .transports.server_link import ServerLink
from .transports.server_pull import Pulled
from .transports.server_refusals import NotThere, OtherLog

LARGEST_AT_ONCE = 96 * 1024
"""Bytes above which a blob waits until all that is smaller has come: texts go before pieces of attached files."""
IN_PARTS_FROM = 16 * 1024
"""Bytes of a part that is fetched piece by piece where the link broke before any part came whole."""
_MOST_FAREWELLS = 20
"""Answers, of some half a megabyte each, in which the server may tell of a removal."""
LARGEST_FETCHED = 16 * 1024 * 1024
"""Bytes of a part that is fetched: more is no part of ours."""


class Fetching:
    """One visit's fetching: ask, then fetch what is new, then what is large. `received` counts parts; `gone` are
    the spaces that the server had and does not have any more, or not for this device, with how far they were read;
    `handed_out` those of which it had news."""

    def __init__(self, vault: Vault, link: ServerLink, memory: ServerMemory, progress: Progress) -> None:
        self._vault, self._link, self._memory, self._progress = vault, link, memory, progress
        self._incoming = Incoming(vault, progress)
        self.received = 0
        self.gone: dict[bytes, int] = {}
        self.handed_out: set[bytes] = set()

    def sum_up(self) -> Imported:
        """What came of everything so far, with what is missing and to be decided now, whether anything came or not."""
        return self._incoming.sum_up()

    def ask(self) -> None:
        """Have it asked which spaces have news: with what is handed in first, or else when they are fetched.

        By itself and at once where the token may be over: what is refused for its token has travelled in vain. Raises
        `OtherLog` where the numbers turn out then to belong to another log, and `NoConnection` before anything is
        noted as on its way that nobody took.
        """
        self._memory.read_anew()
        self._memory.pass_over_own()
        marks = self._memory.marks
        with self._vault.read() as tx:
            known = {space.id for space in shared_spaces(tx)}
            known |= {space.id for space in deserted_spaces(tx) if space.id in marks.stated}
        self._link.ask_for_news(marks.log, {space: marks.cursors.get(space, 0) for space in known}, dict(marks.seen))
        if self._memory.counts_on_token():
            self._link.connection.open()
        else:
            self._link.news()

    def fetch(self) -> bool:
        """Take in what is new, of spaces that came with it too, but for what is large; whether there was any, or
        something to hand in anew.

        Raises `OtherLog` where the server's numbers belong to another log, or went back.
        """
        received, gone = self.received, len(self.gone)
        while self._fetch_once():
            self.ask()
        self._memory.pass_over_own()
        return self.received > received or len(self.gone) > gone

    def hear_farewells(self, spaces: Iterable[bytes]) -> None:
        """Ask of spaces of which the server takes nothing whether this device was put out of them, and by whom.

        What it says is believed as any statement is: signed, and by somebody who had the right. Who was put out of
        several at once hears of all of them at once, however long the answers take.
        """
        asked = sorted(spaces)
        for _ in range(_MOST_FAREWELLS):
            asked = self._hear(self._still_in(asked))
            if not asked:
                return

    def _still_in(self, spaces: Iterable[bytes]) -> dict[bytes, tuple[bytes, ...]]:
        """Those of `spaces` that this device is in as far as it knows, each with the newest statements it knows."""
        with self._vault.read() as tx:
            memberships = {space: tx.members(space) for space in spaces}
        device = self._vault.author.device
        return {space: known.heads for space, known in memberships.items() if known.role(device) is not None}

    def _hear(self, asked: Mapping[bytes, tuple[bytes, ...]]) -> list[bytes]:
        """Ask once of each space, and take in what was said of all, of a cut link too; those of which more was said
        than was known."""
        said: dict[bytes, list[bytes]] = {}
        try:
            for space, heads in asked.items():
                said[space] = self._link.farewell(space, heads)
        finally:
            with self._vault.begin(ORIGIN) as tx:
                new = [space for space, told in said.items() if record(tx, space, map(read_statement, told)).new]
        return new

    def fetch_large(self) -> None:
        """Take in the large blobs that were left for later, of this visit and of earlier ones."""
        for space, blobs in self._memory.marks.owed.items():
            for number, name, size in sorted(blobs):
                self._progress.stop_if_cancelled()
                self._take_large(space, Described(number, name, size))

    def _fetch_once(self) -> bool:
        """Take in what is new; whether it brought a space that has to be asked for too."""
        news = self._link.news()
        self._memory.marks.log = news.log
        spaces = self._incoming.outcome.spaces_new
        for space, newest in sorted(news.spaces.items()):
            if newest == 0 < self._memory.marks.cursors.get(space, 0):
                self.gone[space] = self._memory.marks.cursors[space]
                self._memory.forget_space(space)
            else:
                self.handed_out.add(space)
                self._fetch_space(space, newest)
        return self._incoming.outcome.spaces_new > spaces

    def _fetch_space(self, space: bytes, newest: int) -> None:
        marks = self._memory.marks
        cursor = marks.cursors.get(space, 0)
        if newest < cursor:
            with self._vault.begin(ORIGIN) as tx:
                raise_alarm(tx, AlarmKind.ROLLBACK, space=space.hex(), had=cursor, has=newest)
            raise OtherLog
        while cursor < newest:
            frames, is_whole = self._pull(space, cursor, newest)
            if not frames and not is_whole:
                raise NoConnection("server.no_connection")
            if frames:
                self._take(space, frames)
            if not frames:  # what had the last numbers was withdrawn
                marks.seen.pop(space, None)
            cursor = marks.cursors[space] if frames else newest
        marks.cursors[space] = cursor

    def _pull(self, space: bytes, cursor: int, newest: int) -> tuple[list[Framed | Described], bool]:
        """The blobs after `cursor` that came, and whether all that was sent did.

        Of the blob that the answer was cut in, its id is asked for, so that the rest of it can be fetched later.
        """
        log = self._memory.marks.log
        frames, is_whole = self._link.pull(space, log, cursor, newest, LARGEST_AT_ONCE)
        begun = self._link.begun
        if begun is not None:
            rest, _ = self._link.pull(space, log, begun.number - 1, begun.number, IN_PARTS_FROM)
            for one in rest:
                if isinstance(one, Described) and one.size == begun.size:
                    self._memory.marks.begun[one.id] = begun.data
            return frames + rest, False
        if not frames and not is_whole:
            return self._link.pull(space, log, cursor, newest, IN_PARTS_FROM)
        return frames, is_whole

    def _take(self, space: bytes, frames: list[Framed | Described]) -> None:
        """Take in frames that follow each other; they are never fetched again, and the large ones are owed."""
        marks = self._memory.marks
        large = [one for one in frames if isinstance(one, Described)]
        marks.owed.setdefault(space, set()).update((one.number, one.id, one.size) for one in large if _may_be_ours(one))
        blobs = [(one.number, one.blob) for one in frames if isinstance(one, Framed)]
        blobs += [(one.number, b"") for one in large if not _may_be_ours(one)]
        wrong = len(self._incoming.outcome.rejected)
        there = self._take_blobs(space, blobs)
        marks.cursors[space] = frames[-1].number
        if len(self._incoming.outcome.rejected) == wrong:
            marks.seen[space] = _id_of(frames[-1])
        else:  # what was altered on the way is no sign of what is there
            marks.seen.pop(space, None)
        self._memory.keep(there)

    def _take_blobs(self, space: bytes, blobs: list[tuple[int, bytes]]) -> list[bytes]:
        """Take in blobs with their numbers, empty ones for what is wrong; returns the names of the segments."""
        pulled, has_receipts = Pulled(space, blobs), self._memory.has_receipts(space)
        self._take_statements(space, pulled)
        self._incoming.take([pulled])
        if has_receipts:  # what came besides is there as well
            self._memory.note_receipts(space)
        self.received += len(blobs)
        return pulled.segments

    def _take_large(self, space: bytes, frame: Described) -> None:
        """Take in one large blob; where its bytes are not what its id says, it stays owed for the next visit."""
        named = (frame.number, frame.id, frame.size)
        try:
            blob = self._in_parts(space, frame)
        except NotThere as gone:
            if gone.for_good:
                self._memory.marks.owed[space].discard(named)
            return
        is_sound = hashlib.sha256(blob).digest() == frame.id
        there = self._take_blobs(space, [(frame.number, blob if is_sound else b"")])
        if is_sound:
            self._memory.marks.owed[space].discard(named)
            self._memory.keep(there)

    def _in_parts(self, space: bytes, frame: Described) -> bytes:
        """A large blob, over a link that may break again and again as long as it gets on."""
        begun = self._memory.marks.begun
        got, in_vain = bytearray(begun.pop(frame.id, b"")), 0
        while True:
            before = len(got)
            try:
                for part in self._link.fetch(space, frame, before):
                    got += part
            except NoConnection:
                in_vain = 0 if len(got) > before else in_vain + 1
                if in_vain > 1:  # the first may be a connection that was about to break
                    begun[frame.id] = bytes(got)
                    raise
                continue
            return bytes(got)

    def _take_statements(self, space: bytes, pulled: Pulled) -> None:
        if not pulled.statements:
            return
        with self._vault.begin(ORIGIN) as tx:
            record(tx, space, pulled.statements)
            take_keys(tx, space)


def _id_of(frame: Framed | Described) -> bytes:
    return frame.id if isinstance(frame, Described) else hashlib.sha256(frame.blob).digest()


def _may_be_ours(frame: Described) -> bool:
    return frame.size <= LARGEST_FETCHED
