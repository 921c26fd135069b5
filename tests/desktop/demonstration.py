"""The whole desktop on the demonstration's workspace: what the tests of every screen and the pictures walk through."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facilitator_app.clock import Clock
from facilitator_app.demo.demonstrate import final_acta
from facilitator_app.demo.practice import practice_passphrase
from facilitator_app.demo.screen_signing import sign_and_seal
from facilitator_app.demo.script import read_programme
from facilitator_app.desktop.application import Desktop
from facilitator_app.desktop.furnishing import furnish
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.tokens import SETS
from facilitator_app.desktop.widgets.tabs import Tabs
from facilitator_app.desktop.widgets.toast import Toast
from facilitator_app.desktop.workspaces import LaptopWorkspaces, OpenDesk, OpenWorkspace
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.records.finding import find_record
from facilitator_app.store.vault import Vault
from facilitator_app.workspace import Workspace
from tests.demo.fixed_clock import FixedClock
from tests.desktop.one_demonstration import put_demonstration

_LONGEST = 60.0
_DRAFT = "agua/s6"
ARGUMENTS = {
    "process": ("agua", "process"),
    "session": ("agua/s8", "session"),
    "consensus": ("agua/s8", "session"),
    "attendance": ("agua/s8", "session"),
    "minutes": ("agua/s7", "session"),
    "import_roster": ("agua", "process"),
    "people": ("agua", "process"),
    "agreements": ("agua", "process"),
    "agreement": ("agua/g4", "agreement"),
    "commitments": ("agua", "process"),
    "analysis": ("agua", "process"),
}
"""What each screen shows, by the key and type of its record; a screen that is not here needs no argument."""


class Content(Protocol):
    """What the workspace holds that is walked through."""

    passphrase: str

    def make(self, place: Path, folder: Path, clock: Clock) -> None:
        """Make the workspace at `place`; whatever else there has to be, in `folder`."""

    def route(self, tx: Transaction, name: str) -> str:
        """The route to the screen `name`, with the record that it shows; empty where nothing leads there."""

    def others(self, tx: Transaction) -> list[str]:
        """Routes to screens that look otherwise with another record, as the acta once it is final."""


class Demonstration:
    """Two mesas with all that can be in one."""

    def __init__(self) -> None:
        self.passphrase = read_programme().passphrase

    def make(self, place: Path, folder: Path, clock: Clock) -> None:
        """As `facilitator demo` makes it."""
        put_demonstration(place, folder, clock)

    def route(self, tx: Transaction, name: str) -> str:
        """Found by the keys of `ARGUMENTS`."""
        if name not in ARGUMENTS:
            return name
        key, kind = ARGUMENTS[name]
        return f"{name}/{find_record(tx, key, kind).id}"

    def others(self, tx: Transaction) -> list[str]:  # noqa: ARG002 - every record is in its first state
        """None."""
        return []


class WithFinalActa(Demonstration):
    """The demonstration with one acta more: final, sealed, and one of its people signed on the screen."""

    def make(self, place: Path, folder: Path, clock: Clock) -> None:
        """As `facilitator demo` leaves it; the acta that is walked as a draft is that of the session before."""
        super().make(place, folder, clock)
        with Workspace.open(place, practice_passphrase(), clock) as workspace:
            with workspace.vault.read() as tx:
                session = self._final(tx)
            sign_and_seal(workspace, session, final_acta(workspace, session).revision.id)

    def route(self, tx: Transaction, name: str) -> str:
        """The acta that is still a draft."""
        if name == "minutes":
            return f"{name}/{find_record(tx, _DRAFT, 'session').id}"
        return super().route(tx, name)

    def others(self, tx: Transaction) -> list[str]:
        """The one that is final."""
        return [f"minutes/{self._final(tx)}"]

    def _final(self, tx: Transaction) -> UUID:
        return find_record(tx, read_programme().final_session, "session").id


class WalkedDesktop:
    """The desktop with its workspace open; `routes` leads to every screen that is registered."""

    def __init__(
        self,
        folder: Path,
        while_locked: Callable[[WalkedDesktop], None] = lambda _walked: None,
        content: Content | None = None,
    ) -> None:
        """`while_locked` sees it before anybody has come in."""
        clock = FixedClock()
        place = folder / "workspace"
        self._content = content or Demonstration()
        self._content.make(place, folder, clock)
        self._vaults: list[Vault] = []
        self._failed: list[BaseException] = []
        workspaces = LaptopWorkspaces(place, folder / "state", clock)
        self.desktop = Desktop(workspaces, self._furnish, folder / "state", clock=clock)
        self.desktop.crash.crashed.disconnect()  # its window would wait for somebody to close it
        self.desktop.jobs.crashed.connect(self._failed.append)
        self.desktop.languages.choose("es")
        self.desktop.start()
        self.until(lambda: self.desktop._unlocking is not None)
        self.settle()
        while_locked(self)
        assert self.desktop._unlocking is not None
        self.desktop._unlocking.unlock(self._content.passphrase)
        self.until(lambda: self.shell.screen_now is not None and not self.shell.screen_now.bare)
        self.settle()

    @property
    def shell(self) -> Shell:
        """The window."""
        return self.desktop.shell

    @property
    def routes(self) -> list[str]:
        """The route of every screen, with what it shows."""
        found = [route for name in self.desktop.shell.registered if (route := self._route(name))]
        with self._vaults[0].read() as tx:
            return found + self._content.others(tx)

    def dress(self, language: str, theme: str, size: float) -> None:
        """Show everything in this language, these colours and this size: both at once, for each of the two by itself
        goes through every widget of every screen."""
        self.desktop.languages.choose(language)
        look = self.desktop.theme
        look._wanted = theme
        look._become(SETS[theme], Scale(size))

    def views(self) -> Iterator[str]:
        """Every screen and every tab of it, one after the other in the window; says which is in view."""
        seen: set[str] = set()
        for route in self.routes:
            name = route.partition("/")[0]
            name += " · again" if name in seen else ""
            seen.add(name)
            self.show(route)
            yield name
            for bar in [bar for bar in self.shell.findChildren(Tabs) if bar.isVisible()]:
                for place in range(1, bar.count()):
                    bar.setCurrentIndex(place)
                    self.settle()
                    yield f"{name} · {bar.tabText(place)}"
                bar.setCurrentIndex(0)

    def show(self, route: str) -> None:
        """Go there and wait until all that it asked is answered and laid out."""
        self.desktop.shell.go(route)
        self.settle()

    def settle(self) -> None:
        """Let every job end, and all that is laid out later be laid out."""
        quiet = 0
        until = time.monotonic() + _LONGEST
        while quiet < 2:
            wait(1)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            quiet = 0 if self.desktop.jobs.busy else quiet + 1
            assert time.monotonic() < until, "work without end"
        if self._failed:
            raise self._failed.pop()

    def rest(self) -> None:
        """Let nothing float over the screen, as for a picture: what passes by is told in F1 as well."""
        for toast in self.shell.findChildren(Toast):
            toast.hide()

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window work until `holds()`."""
        until = time.monotonic() + _LONGEST
        while not holds():
            wait(10)
            assert time.monotonic() < until, "it never came"

    def end(self) -> None:
        """Close everything, so that nothing of it is left for the next test."""
        desktop = self.desktop
        desktop.idle.stop()
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(desktop.people)
        desktop.shell.may_end = True
        desktop.shell.close()
        desktop.jobs.close()
        if desktop._open is not None:
            desktop._open.close()
        desktop.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        desktop.languages.silence()  # when nobody is left to say anything anew

    def _furnish(self, desktop: Desktop, opened: OpenWorkspace) -> str:
        assert isinstance(opened, OpenDesk)
        self._vaults.append(opened.workspace.vault)
        return furnish(desktop.shell, desktop.desk(opened), opened, desktop.habits)

    def _route(self, name: str) -> str:
        with self._vaults[0].read() as tx:
            return self._content.route(tx, name)


@contextmanager
def walked_desktop(
    folder: Path,
    while_locked: Callable[[WalkedDesktop], None] = lambda _walked: None,
    content: Content | None = None,
) -> Iterator[WalkedDesktop]:
    """A workspace, the demonstration's unless told, open; closed at the end. `while_locked` sees it before that."""
    walked = WalkedDesktop(folder, while_locked, content)
    try:
        yield walked
    finally:
        walked.end()


def wait(milliseconds: int) -> None:
    """Let the window work; `QTest.qWait` would keep the workers from running meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
