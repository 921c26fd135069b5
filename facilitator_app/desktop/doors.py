"""Which routes lead where: to screens, some of which are read when they are first gone to, and to acts."""

from __future__ import annotations

from collections.abc import Callable

from .jobs import Job
from .screens.base import Screen

Maker = Callable[[], Screen]


class Doors:
    """The first words of the routes that lead anywhere."""

    def __init__(self) -> None:
        self.makers: dict[str, Maker] = {}
        self.acts: dict[str, Callable[[], None]] = {}
        self._unread: dict[str, Callable[[], Job]] = {}
        self.wanted = ""

    @property
    def to_screens(self) -> tuple[str, ...]:
        """Those that lead to a screen, in the order in which they were registered."""
        return tuple(self.makers)

    def knows(self, name: str) -> bool:
        """Whether `name` leads anywhere."""
        return name in self.makers or name in self.acts

    def register_unread(self, name: str, read: Callable[[], Job]) -> None:
        """Let `name` lead to a screen of which nothing was read yet; the job that `read` starts brings its maker."""
        self._unread[name] = read
        self.makers[name] = _not_yet

    def must_be_read(self, name: str) -> bool:
        """Whether the screen has to be read before it can be made."""
        return name in self._unread

    def want(self, route: str) -> None:
        """Somebody wants to go to `route`, and to nothing they asked for before."""
        self.wanted = route

    def read(self, name: str, then: Callable[[str], object]) -> None:
        """Read the screen `name`; `then` is told the route where somebody still wants to go there."""
        wanted = self.wanted

        def was_read(make: Maker) -> None:
            self._unread.pop(name, None)
            self.makers[name] = make
            if self.wanted == wanted:
                then(wanted)

        self._unread[name]().succeeded.connect(was_read)


def _not_yet() -> Screen:
    raise LookupError("a screen that was not read yet")
