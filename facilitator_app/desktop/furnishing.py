"""Registers the screens of an open workspace; imported on the worker, since the database library comes with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .doors import Maker
from .habits import Habits
from .jobs import Lane
from .quiet_moment import QuietMoment
from .screens.desk import Desk
from .screens.find.dialog import FindDialog
from .screens.today.screen import TodayScreen
from .server_visits import ServerVisits
from .shell import Shell
from .status_teller import StatusTeller
from .unread_screens import SCREENS, read_settings, read_share
from .workspaces import OpenDesk


def furnish(shell: Shell, desk: Desk, opened: OpenDesk, habits: Habits) -> str:
    """Give the window its screens; returns the route of the first one.

    All but the first are read when somebody goes there: together they are four hundred modules, and as many more of
    what they print and import, which take as long to read as all that comes before, and 20 MB.
    """
    visits = ServerVisits(shell, desk, opened, habits)

    def later(route: str, read: Callable[[], Maker]) -> None:
        shell.register_unread(route, lambda: desk.jobs.run(lambda _progress: read(), Lane.SCREENS))

    shell.register("today", lambda: TodayScreen(desk, opened))
    for route, read in SCREENS.items():
        later(route, partial(read, desk))
    later("share", lambda: read_share(desk, opened, visits))
    later("settings", lambda: read_settings(shell, desk, opened, habits, visits))
    shell.serve("search", lambda: _find(shell, desk))
    shell.settle_places()
    StatusTeller(shell, desk, opened)
    QuietMoment(desk, opened, shell)
    desk.undoing.begin()
    desk.clock_watch.begin()
    shell.undo_wanted.connect(desk.undoing.last)
    return "today"


def _find(shell: Shell, desk: Desk) -> None:
    dialog = FindDialog(desk, shell, shell.destinations(), discreet=shell.discreet)
    dialog.chosen.connect(shell.go_to_first)
    dialog.passage_chosen.connect(shell.help.show_passage)
    dialog.exec()
