"""What this device remembers of its server, kept after every step of a visit: a cut costs only the step under way."""

from __future__ import annotations

from collections.abc import Iterable

from ..store.sharing.segments import AtServer, doubt_server, note_at_server
from ..store.sharing.server_marks import keep_server_marks, read_anew_from, server_marks
from ..store.vault import Vault
from .invitations import ORIGIN
from .transports.server_link import ServerLink


class ServerMemory:
    """The marks of one visit; the link's token is among them."""

    def __init__(self, vault: Vault, link: ServerLink) -> None:
        self._vault, self._link = vault, link
        with vault.read() as tx:
            self.marks = server_marks(tx)
        link.token = self.marks.token

    def read_anew(self) -> None:
        """Begin again in the spaces where something was let go of that the server may hold."""
        with self._vault.begin(ORIGIN) as tx:
            read_anew_from(tx, self.marks)

    def keep(self, there: Iterable[bytes] = ()) -> None:
        """Keep the marks as they stand, and that the server has the segments named `there`."""
        self.marks.token = self._link.token
        with self._vault.begin(ORIGIN) as tx:
            note_at_server(tx, there, AtServer.THERE)
            keep_server_marks(tx, self.marks)

    def begin_anew(self) -> None:
        """The server's numbers belong to another log: read from the beginning, and offer everything again."""
        self.marks.begin_anew()
        with self._vault.begin(ORIGIN) as tx:
            doubt_server(tx)
            keep_server_marks(tx, self.marks)

    def pass_over_own(self) -> None:
        """What this device handed in itself it need not fetch, where nothing of others came in between."""
        for space, numbers in self._link.handed_in.items():
            cursor = self.marks.cursors.get(space, 0)
            while cursor + 1 in numbers:
                cursor += 1
            if cursor:
                self.marks.cursors[space] = cursor
