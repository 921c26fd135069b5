"""One visit to the server: hand in what it lacks, fetch what is new; a cut leaves everything that came through.

Texts go before pieces of attached files, and what is only here before what is elsewhere too.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import Damaged, FacilitatorError, Refused
from ..progress import Progress, Silent
from ..queries.sharing.standing import put_out_by, put_out_of, titles_of
from ..store.records.local_settings import ServerAddress, remembered_programme
from ..store.sharing.alarms import AlarmKind, raise_alarm
from ..store.sharing.last_visit import LastVisit, keep_last_visit, last_visit
from ..store.vault import Vault
from .invitations import ORIGIN
from .outcome import Imported
from .server_fetching import Fetching
from .server_handing_in import HandingIn
from .server_memory import ServerMemory
from .transports.server_link import ServerLink
from .transports.server_refusals import NoRoom, OtherLog


@dataclass(frozen=True)
class Visited:
    """What a visit came to. `sent` and `received` count parts, `handed_in` the changes in what was sent; `refused` are
    spaces that the server does not take."""

    sent: int = 0
    received: int = 0
    refused: tuple[str, ...] = ()
    imported: Imported = field(default_factory=Imported)
    handed_in: int = 0


class ServerVisit:
    """Visits a server with one vault, over one link; `asked` where a person wants it now."""

    def __init__(self, vault: Vault, link: ServerLink, progress: Progress | None = None, *, asked: bool = True) -> None:
        self._vault = vault
        self._memory = ServerMemory(vault, link)
        self._handing_in = HandingIn(vault, link, self._memory, progress or Silent(), asked=asked)
        self._fetching = Fetching(vault, link, self._memory, progress or Silent())

    @property
    def server(self) -> ServerAddress | None:
        """The server that was known when the visit began."""
        return self._memory.server

    def run(self) -> Visited:
        """Hand in and fetch. Raises `NoConnection`, `Refused`, `Damaged`, `Stopped`; what came through stays.

        Raises `OtherServer` where another server is to be visited by now: nothing more is noted of this one.

        What the server has no room for, and that it does not admit this device anywhere, is told at the end. How it
        ended is kept (`store.sharing.last_visit`), but for one that a person stopped.
        """
        try:
            try:
                self._go_through()
            finally:
                self._memory.pass_over_own()
                self._memory.keep()
            self._complain()
        except FacilitatorError as error:
            self._remember(error)
            raise
        self._remember()
        return self.so_far()

    def so_far(self) -> Visited:
        """What the visit came to until now; after a cut, what came through."""
        refused = tuple(sorted(space.hex() for space in self._handing_in.refused))
        sent, changes = self._handing_in.sent, self._handing_in.changes
        return Visited(sent, self._fetching.received, refused, self._fetching.sum_up(), changes)

    def _tell_gone(self) -> None:
        """What the server had, and now takes again as if it had never been there, it had lost."""
        lost = self._fetching.gone.keys() - self._handing_in.refused
        if not lost:
            return
        with self._vault.begin(ORIGIN) as tx:
            for space in sorted(lost):
                raise_alarm(tx, AlarmKind.ROLLBACK, space=space.hex(), had=self._fetching.gone[space], has=0)

    def _go_through(self) -> None:
        try:
            self._exchange()
        except OtherLog as other:
            if other.went_back:
                self._tell_went_back()
            self._begin_anew()

    def _tell_went_back(self) -> None:
        """The same log with other blobs in it: somebody put the server back, and it went on without saying so."""
        with self._vault.begin(ORIGIN) as tx:
            raise_alarm(tx, AlarmKind.ROLLBACK, space="", had=sum(self._memory.marks.cursors.values()), has=None)

    def _remember(self, error: FacilitatorError | None = None) -> None:
        visited = self.so_far()
        with self._memory.writing() as tx:
            before, now = last_visit(tx), tx.clock.now_ms()
            went = now if error is None else before.went if before is not None else 0
            code, parameters = ("", None) if error is None else (error.code, error.parameters)
            counts = (visited.handed_in, visited.imported.entries_new)
            keep_last_visit(tx, LastVisit(now, went, *counts, code, parameters, visited.refused))

    def _complain(self) -> None:
        """Raise `Refused` for what the server did not take, now that all the rest went both ways."""
        refused, no_room = self._handing_in.refused, self._handing_in.no_room
        known = self._handing_in.known
        is_out = self._is_put_out()
        if known and (is_out or refused >= known):
            raise self._put_out() if is_out else Refused("server.not_admitted")
        if any(isinstance(one, NoRoom) for one in no_room.values()):
            with self._vault.read() as tx:
                raise NoRoom(", ".join(f"«{title}»" for title in titles_of(tx, no_room)) or "–")
        if no_room:
            raise next(iter(no_room.values()))

    def _is_put_out(self) -> bool:
        """Whether this device was put out of all that it shares, as the statements say that it has by now."""
        with self._vault.read() as tx:
            known, device = self._handing_in.known, self._vault.author.device
            return all(tx.members(space).role(device) is None for space in known)

    def _put_out(self) -> Refused:
        """That nobody takes anything from this device any more, and who put it out."""
        with self._vault.read() as tx:
            titles, who = put_out_of(tx), put_out_by(tx)
            titles = tuple(f"«{title or remembered_programme(tx) or '–'}»" for title in titles)
        return Refused("server.put_out", who=", ".join(who) or "–", titles=", ".join(titles) or "–")

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
            self._handing_in.refused -= self._fetching.gone.keys()
            self._handing_in.let_in(self._fetching.handed_out)
            spaces = self._handing_in.hand_in()  # the receipts of what just came, and spaces that came with it
            self._tell_gone()
        self._fetching.hear_farewells(self._handing_in.denied)
        for space in spaces:
            self._handing_in.hand_in_files(space)
        self._fetching.fetch_large()
