"""Visits the server in the background when there is a link, and tells at the foot of the window how things stand.

It never asks for anything: who works without a server, or only wants visits by hand, never notices it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator_app.errors import FacilitatorError
from facilitator_app.progress import Progress
from facilitator_app.queries.sharing.server_standing import ServerStanding, server_standing
from facilitator_app.store.records.local_settings import remembered_server
from facilitator_app.sync.one_visit import OneVisit

from .change_bridge import ChangeBridge, Changes
from .habits import Habits
from .jobs import Job, Lane
from .notices import Act, Notice
from .pace import Pace
from .screens.asking import Asking
from .screens.desk import Desk
from .server_standing import QUIET, VisitEnd, asks_for_a_person, standing_words, warning_words
from .shell import Shell
from .workspaces import OpenDesk

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

_FIRST_LOOK = 8_000
"""Milliseconds after the workspace opened: the first screens come before the network."""
_MEGABYTE = 1_000_000


class ServerVisits(QObject):
    """Lives as long as the window. `now` visits at once, whatever the preferences say.

    `one` is what every part of the window visits by, so that only one visit is under way. `told` when it is known how a
    visit ended.
    """

    told = Signal()
    _began = Signal()
    _moved = Signal(int)

    def __init__(self, shell: Shell, desk: Desk, opened: OpenDesk, habits: Habits, pace: Pace | None = None) -> None:
        super().__init__(shell)
        self._shell, self._desk, self._habits = shell, desk, habits
        self._vault = opened.workspace.vault
        self.one = OneVisit(self._vault, self._began.emit, self._moved.emit)
        self._pace = pace or Pace()
        self._job: Job | None = None
        self._by_hand = False
        self._untold: VisitEnd | None = None
        self._standing: ServerStanding | None = None
        self._asking = Asking(desk.records, self)
        self._asking.answered.connect(self._take)
        self._warning: Notice | None = None
        self._calling: tuple[str, Notice | None] = ("", None)
        self._network: QNetworkInformation | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.visit_if_wanted)
        self._bridge = ChangeBridge()
        self._bridge.setParent(self)
        self._bridge.changed.connect(self._hurry)
        opened.subscribe(self._bridge.announce)
        desk.languages.changed.connect(self._tell)
        habits.changed.connect(self._follow_habits)
        self._began.connect(self._tell)
        self._moved.connect(self._visited)
        self._tell()
        self._asking.ask(server_standing)
        self._timer.start(_FIRST_LOOK)

    def now(self) -> None:
        """Visit at once, because a person asked for it; what came of it is said in a notice."""
        self._by_hand = True
        self._visit()

    def server_told(self) -> None:
        """Another server is known: go there at once, where visits may happen by themselves."""
        if self._habits.kept.server_visits == "automatic":
            self.now()
        else:
            self._asking.ask(server_standing)

    def joined(self) -> None:
        """An invitation was taken up, which may have brought a server: go there at once, where that may happen."""
        self._asking.ask(server_standing)
        self.visit_if_wanted()

    def visit_if_wanted(self) -> None:
        """Visit where this person lets it happen by itself and the month's bytes are not used up."""
        self._watch_network()
        if self._habits.kept.server_visits == "automatic" and not self._is_over_limit():
            self._visit()
        else:
            self._timer.start(int(self._pace.went_well() * 1000))  # a month ends while the window is open
            self._tell()

    def _visit(self) -> None:
        if self._job is None:
            by_hand, budget = self._by_hand, self._left()
            self._job = self._desk.jobs.run(lambda progress: self._work(progress, budget, by_hand=by_hand), Lane.OTHER)
            self._job.succeeded.connect(self._ended)
            self._job.finished.connect(self._finished)
            self._tell()

    def _work(self, progress: Progress, budget: int | None, *, by_hand: bool) -> VisitEnd | None:
        """How it ended; None where somebody visits already, who tells of it."""
        with self._vault.read() as tx:
            server = remembered_server(tx)
        if server is None:
            return VisitEnd(server=False)
        try:
            visited = self.one.joined(progress) if by_hand else self.one.alone(progress, budget)
        except FacilitatorError as failed:
            return VisitEnd(True, failed, float(getattr(failed, "retry_after", 0)))
        if visited is None:
            return None
        return VisitEnd(True, rejected=len(visited.imported.rejected), alarms=len(visited.imported.alarms))

    def _ended(self, end: VisitEnd | None) -> None:
        if end is None:
            self._timer.start(int(self._pace.changed() * 1000))
        elif end.error is None:
            self._timer.start(int(self._pace.went_well() * 1000))
        else:
            self._timer.start(int(self._pace.failed(end.wait) * 1000))
        self._untold = end

    def _finished(self) -> None:
        """The visit is over before anything is told of it: a window that tells of a failure waits for a person."""
        self._job = None
        if not self._timer.isActive():  # it was stopped where it is shown
            self._timer.start(int(self._pace.went_well() * 1000))
        self._tell()
        self._desk.records.read(server_standing).succeeded.connect(self._take_end)

    def _visited(self, moved: int) -> None:
        """A visit was made, here or in another part of the window."""
        self._count(moved)
        if self._job is None:
            self._desk.records.read(server_standing).succeeded.connect(self._take_end)

    def _take(self, standing: ServerStanding | None) -> None:
        self._standing = standing
        self._tell()

    def _take_end(self, standing: ServerStanding | None) -> None:
        """Tell what came of a visit; of one that was made elsewhere the person was told there."""
        self._take(standing)
        self.told.emit()
        if self._job is not None:
            return
        end, self._untold = self._untold, None
        by_hand, self._by_hand = self._by_hand, False
        self._call(told=end is None or (by_hand and end.error is not None))
        if end is not None:
            self._warn(warning_words(end))
            if by_hand:
                self._say(end)

    def _hurry(self, changes: Changes) -> None:
        """What a person wrote goes soon; what a visit brought starts no other one."""
        self._asking.again()
        if changes.origins == frozenset({"sync"}):
            return
        soon = int(self._pace.changed() * 1000)
        if not self._timer.isActive() or self._timer.remainingTime() > soon:
            self._timer.start(soon)

    def _follow_habits(self) -> None:
        self._tell()
        if self._habits.kept.server_visits == "automatic" and self._job is None:
            self._timer.start(int(self._pace.changed() * 1000))

    def _watch_network(self) -> None:
        """Ask the system to say when a link comes up; where it cannot, the pace alone decides."""
        if self._network is not None:
            return
        from PySide6.QtNetwork import QNetworkInformation  # it takes a while to load, and waits until now

        if QNetworkInformation.loadDefaultBackend():
            self._network = QNetworkInformation.instance()
            self._network.reachabilityChanged.connect(self._link_changed)

    def _link_changed(self, reach: QNetworkInformation.Reachability) -> None:
        if reach != type(reach).Disconnected and self._job is None:
            self._timer.start(int(self._pace.link_is_up() * 1000))

    # -- the month's limit

    def _left(self) -> int | None:
        """Bytes that may still pass this month; None for any number."""
        kept = self._habits.kept
        used = kept.server_month_bytes if kept.server_month == self._month() else 0
        return max(0, kept.server_megabytes * _MEGABYTE - used) if kept.server_megabytes else None

    def _is_over_limit(self) -> bool:
        return self._left() == 0

    def _count(self, moved: int) -> None:
        kept, month = self._habits.kept, self._month()
        before = kept.server_month_bytes if kept.server_month == month else 0
        if moved:
            self._habits.keep(server_month=month, server_month_bytes=before + moved)

    def _month(self) -> str:
        return f"{self._desk.clock.local():%Y-%m}"

    # -- in words

    def _tell(self) -> None:
        words, icon = self._words()
        self._shell.status.connection.tell(words, icon)

    def _words(self) -> tuple[str, str]:
        if (self._job is not None or self.one.is_under_way) and self._standing is not None:
            return self.tr("Intercambiando con el servidor…"), "refresh-cw"
        return self._last_words(spent=self._is_over_limit())

    def _last_words(self, *, spent: bool) -> tuple[str, str]:
        return standing_words(self._standing, self._desk.clock.local(), self._desk.languages.code, spent=spent)

    def _call(self, *, told: bool) -> None:
        """Call a person once for what only they can put right, and no longer when it is over; `told` where they are
        told in a window already."""
        words = asks_for_a_person(self._standing, self._desk.languages.code)
        before, notice = self._calling
        if words == before:
            return
        if notice is not None:
            self._desk.notices.withdraw(notice)
        shown = words and not told
        self._calling = words, self._desk.notices.warn(words, Act(self.tr("Ver"), self._look)) if shown else None

    def _warn(self, words: str) -> None:
        """A bar that stays until it is put away; the newest takes the place of the one before."""
        if not words:
            return
        if self._warning is not None:
            self._desk.notices.withdraw(self._warning)
        self._warning = self._desk.notices.warn(words, Act(self.tr("Ver"), self._look))

    def _look(self) -> None:
        self._shell.go("share")

    def _say(self, end: VisitEnd) -> None:
        if end.error is not None and end.error.code in QUIET:
            self._desk.notices.say(self._words()[0])  # an ordinary day; nothing to decide
        elif end.error is not None:
            self._desk.notices.fail(end.error)
        elif end.server:
            self._desk.notices.say(self._last_words(spent=False)[0])  # what a person asked for went over the limit
        else:
            self._desk.notices.say(self.tr("Este equipo no conoce ningún servidor. Viene en la invitación."))
