"""What this device remembers of its server, kept after every step of a visit: a cut costs only the step under way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from ..store.log.transaction import Transaction
from ..store.records.local_settings import remembered_server
from ..store.sharing.receipts import receipts
from ..store.sharing.segments import AtServer, doubt_server, note_at_server
from ..store.sharing.server_marks import keep_server_marks, read_anew_from, server_marks
from ..store.vault import Vault
from .invitations import ORIGIN
from .transports.server_link import ServerLink

_LONGEST_TOKEN = 24 * 3600
"""Seconds that a token is good for; where more seems to be left, the clock of this device was set back."""
_NEARLY_OVER = 3600
"""Seconds before the end of a token in which it is not counted on: the clocks of two machines do not run alike."""


class OtherServer(Exception):  # noqa: N818 - something to react to
    """Another server was told while this one was being visited: nothing of this visit says anything about that one."""


class ServerMemory:
    """The marks of one visit to `server`, as it was known when the visit began; the link's token is among them."""

    def __init__(self, vault: Vault, link: ServerLink) -> None:
        self._vault, self._link = vault, link
        with vault.read() as tx:
            self.server = remembered_server(tx)
            self.marks = server_marks(tx)
        link.token = self.marks.token

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A transaction that may note what the server has and said; raises `OtherServer` where it is another by now."""
        with self._vault.begin(ORIGIN) as tx:
            if remembered_server(tx) != self.server:
                raise OtherServer
            yield tx

    def read_anew(self) -> None:
        """Begin again in the spaces where something was let go of that the server may hold."""
        with self.writing() as tx:
            read_anew_from(tx, self.marks)

    def keep(self, there: Iterable[bytes] = ()) -> None:
        """Keep the marks as they stand, and that the server has the segments named `there`."""
        self.marks.log = self._link.log or self.marks.log
        with self.writing() as tx:
            if self.marks.token != self._link.token:
                self.marks.token = self._link.token
                self.marks.token_until = tx.clock.now_ms() // 1000 + self._link.token_seconds
            note_at_server(tx, there, AtServer.THERE)
            keep_server_marks(tx, self.marks)

    def begin_anew(self) -> None:
        """The server's numbers belong to another log: read from the beginning, and offer everything again."""
        self.marks.begin_anew()
        self._link.begin_anew()
        with self.writing() as tx:
            doubt_server(tx)
            keep_server_marks(tx, self.marks)

    def forget_space(self, space: bytes) -> None:
        """The server does not have a space, or not for this device: read and offer it from the beginning."""
        self.marks.forget_space(space)
        self._link.handed_in.pop(space, None)
        with self.writing() as tx:
            doubt_server(tx, space)
            keep_server_marks(tx, self.marks)

    def counts_on_token(self) -> bool:
        """Whether the token will most likely be taken. This device's clock is only asked to guess: no harm is done."""
        with self._vault.read() as tx:
            left = self.marks.token_until - tx.clock.now_ms() // 1000
        return self._link.token is not None and _NEARLY_OVER < left <= _LONGEST_TOKEN

    def has_receipts(self, space: bytes) -> bool:
        """Whether the server has all receipts of other devices that are here, as far as is known."""
        with self._vault.read() as tx:
            return self.marks.receipted.get(space, NOTHING) == others_receipts(tx, space)

    def note_receipts(self, space: bytes) -> None:
        """The server has all receipts of other devices that are here."""
        with self._vault.read() as tx:
            self.marks.receipted[space] = others_receipts(tx, space)

    def pass_over_own(self) -> None:
        """What this device handed in itself it need not fetch, where nothing of others came in between."""
        for space, numbers in self._link.handed_in.items():
            cursor = self.marks.cursors.get(space, 0)
            while cursor + 1 in numbers:
                cursor += 1
                self.marks.seen[space] = numbers[cursor]
            if cursor:
                self.marks.cursors[space] = cursor


def digest_of(parts: Iterable[bytes]) -> bytes:
    """SHA-256 over `parts`, each with its length."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(4, "big") + part)
    return whole.digest()


NOTHING = digest_of([])
"""The digest of no parts."""


def others_receipts(tx: Transaction, space: bytes) -> bytes:
    """The receipts of other devices that are here of a space, in a digest."""
    return digest_of(one.blob for one in receipts(tx, space) if one.device != tx.author.device)
