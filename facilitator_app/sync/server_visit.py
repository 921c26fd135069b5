"""One visit to the server: hand in what it lacks, fetch what is new; a cut leaves everything that came through.

Texts go before pieces of attached files, and what is only here before what is elsewhere too.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import Damaged
from ..progress import Progress, Silent
from ..store.vault import Vault
from .outcome import Imported
from .server_fetching import Fetching
from .server_handing_in import HandingIn
from .server_memory import ServerMemory
from .transports.server_link import ServerLink
from .transports.server_refusals import OtherLog


@dataclass(frozen=True)
class Visited:
    """What a visit came to. `sent` and `received` count parts; `refused` are spaces that the server does not take."""

    sent: int = 0
    received: int = 0
    refused: tuple[str, ...] = ()
    imported: Imported = field(default_factory=Imported)


class ServerVisit:
    """Visits a server with one vault, over one link."""

    def __init__(self, vault: Vault, link: ServerLink, progress: Progress | None = None) -> None:
        self._memory = ServerMemory(vault, link)
        self._handing_in = HandingIn(vault, link, self._memory, progress or Silent())
        self._fetching = Fetching(vault, link, self._memory, progress or Silent())

    def run(self) -> Visited:
        """Hand in and fetch. Raises `NoConnection`, `Refused`, `Damaged`, `Stopped`; what came through stays."""
        try:
            try:
                self._exchange()
            except OtherLog:
                self._begin_anew()
        finally:
            self._memory.pass_over_own()
            self._memory.keep()
        return self.so_far()

    def so_far(self) -> Visited:
        """What the visit came to until now; after a cut, what came through."""
        refused = tuple(sorted(space.hex() for space in self._handing_in.refused))
        return Visited(self._handing_in.sent, self._fetching.received, refused, self._fetching.sum_up())

    def _begin_anew(self) -> None:
        """The server's numbers belong to another log: read from the beginning, and offer everything again."""
        self._memory.begin_anew()
        try:
            self._exchange()
        except OtherLog:
            raise Damaged("server.bad_message") from None

    def _exchange(self) -> None:
        self._fetching.ask()
        spaces = self._handing_in.hand_in()
        if self._fetching.fetch():
            spaces = self._handing_in.hand_in()  # the receipts of what just came, and spaces that came with it
        for space in spaces:
            self._handing_in.hand_in_files(space)
        self._fetching.fetch_large()
