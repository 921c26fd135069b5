"""What this device remembers of its server, kept after every step of a visit: a cut costs only the step under way."""

from __future__ import annotations

from ..store.server_marks import keep_server_marks, read_anew_from, server_marks
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

    def keep(self) -> None:
        """Keep the marks as they stand."""
        self.marks.token = self._link.token
        with self._vault.begin(ORIGIN) as tx:
            keep_server_marks(tx, self.marks)
