"""One visit to the server at a time: whoever comes while one is under way sees how far that one is and shares its end.

Two at once would carry the same changes twice over the same link, and each would keep its own memory of the server.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition
from typing import TYPE_CHECKING

from ..errors import FacilitatorError
from ..progress import Progress, Stopped
from ..queries.unsent import has_unsent
from ..store.sharing.held_back import NO_ROOM
from ..store.vault import Vault

if TYPE_CHECKING:
    from .server_visit import Visited

SPENT = "server.month_spent"
"""The code of a visit that ended because its budget was used up."""
_TIMEOUT = 60.0
"""Seconds for which a server may be silent."""
_LOOK_EVERY = 0.1
"""Seconds between two looks whether a person wants whoever waits to stop."""


class OneVisit:
    """Belongs to one open workspace, and is called from any thread.

    `began` and `ended` are called in the thread that visits: a visit began, it ended after so many bytes.
    """

    def __init__(
        self, vault: Vault, began: Callable[[], None] = lambda: None, ended: Callable[[int], None] = lambda _moved: None
    ) -> None:
        self._vault, self._began, self._ended = vault, began, ended
        self._lock = Condition()
        self._visit: _UnderWay | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether somebody visits now."""
        return self._visit is not None

    def alone(self, progress: Progress, budget: int | None = None) -> Visited | None:
        """Visit, for `budget` bytes both ways; None where somebody visits already."""
        mine, visit = self._begin()
        return self._make(visit, progress, budget, asked=False) if mine else None

    def joined(self, progress: Progress) -> Visited:
        """Visit, because a person asked for it; where somebody visits already, wait for that, with its progress.

        What it comes to is the end of both, but where it was for too few bytes, or did not send what the server had no
        room for before, or something was written since: then visit after it. Who waits and is stopped stops the visit,
        which a person sees.
        """
        while True:
            mine, visit = self._begin()
            if mine:
                return self._make(visit, progress, None, asked=True)
            visit.wait(self._lock, progress)
            if self._is_enough(visit):
                return visit.end()

    def _begin(self) -> tuple[bool, _UnderWay]:
        """Whether a visit may be made, and that one; or else the one that is under way."""
        with self._lock:
            mine = self._visit is None
            visit = self._visit = self._visit or _UnderWay()
            return mine, visit

    def _make(self, visit: _UnderWay, progress: Progress, budget: int | None, *, asked: bool) -> Visited:
        visit.is_asked = asked
        visit.hearers.append(progress)
        try:
            self._began()
            while visit.visited is None:  # again where another server was told meanwhile
                self._go(visit, budget)
        except BaseException as error:  # whoever waits must hear of it too
            visit.error = error
        finally:
            with self._lock:
                self._visit, visit.is_over = None, True
                self._lock.notify_all()
            self._ended(visit.moved)
        return visit.end()

    def _go(self, visit: _UnderWay, budget: int | None) -> None:
        """Visit the server that is known now; nothing comes of it where another is told before it is over."""
        # The network comes with these, and most days begin without one
        from .server_memory import OtherServer
        from .server_settings import link_to, the_server
        from .server_visit import ServerVisit

        server = the_server(self._vault)
        link = link_to(self._vault, server, _TIMEOUT, None if budget is None else max(0, budget - visit.moved))
        try:
            made = ServerVisit(self._vault, link, visit, asked=visit.is_asked)
            if made.server == server:
                visit.visited = made.run()
        except OtherServer:
            return
        finally:
            link.close()
            visit.moved += link.connection.moved_bytes

    def _is_enough(self, visit: _UnderWay) -> bool:
        if visit.error is not None:
            code = visit.error.code if isinstance(visit.error, FacilitatorError) else ""
            return visit.is_asked or code not in (SPENT, *NO_ROOM)
        with self._vault.read() as tx:
            return not has_unsent(tx)


class _UnderWay:
    """A visit that is being made, and the `Progress` that it is given: it tells all who wait for it."""

    def __init__(self) -> None:
        self.hearers: list[Progress] = []
        self.visited: Visited | None = None
        self.error: BaseException | None = None
        self.is_asked = self.is_over = False
        self.moved = 0
        self._is_unwanted = False
        self._last: tuple[int, int | None] | None = None

    def report(self, done: int, total: int | None = None) -> None:
        """How far it is."""
        self._last = (done, total)
        for one in tuple(self.hearers):
            one.report(done, total)

    def stop_if_cancelled(self) -> None:
        """Whether anybody whom it is shown wants it to stop."""
        if self._is_unwanted:
            raise Stopped
        self.hearers[0].stop_if_cancelled()

    def wait(self, lock: Condition, progress: Progress) -> None:
        """Until it is over; raises `Stopped` then, where `progress` was stopped meanwhile."""
        if self._last is not None:
            progress.report(*self._last)
        self.hearers.append(progress)
        with lock:
            while not lock.wait_for(lambda: self.is_over, _LOOK_EVERY):
                try:
                    progress.stop_if_cancelled()
                except Stopped:
                    self._is_unwanted = True
        progress.stop_if_cancelled()

    def end(self) -> Visited:
        """What it came to; raises why it failed."""
        if self.error is not None or self.visited is None:
            raise self.error or Stopped
        return self.visited
