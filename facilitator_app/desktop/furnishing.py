"""Registers the screens of an open workspace; imported on the worker, since the database library comes with it."""

from __future__ import annotations

from .habits import Habits
from .screens.agreement.screen import AgreementScreen
from .screens.agreements.screen import AgreementsScreen
from .screens.analysis.screen import AnalysisScreen
from .screens.attendance.screen import AttendanceScreen
from .screens.commitments.screen import CommitmentsScreen
from .screens.consensus.screen import ConsensusScreen
from .screens.desk import Desk
from .screens.find.dialog import FindDialog
from .screens.import_roster.screen import ImportRosterScreen
from .screens.minutes.screen import MinutesScreen
from .screens.people.screen import PeopleScreen
from .screens.process.screen import ProcessScreen
from .screens.processes.screen import ProcessesScreen
from .screens.session.screen import SessionScreen
from .screens.settings.screen import SettingsScreen
from .screens.share.screen import ShareScreen
from .screens.today.screen import TodayScreen
from .screens.undecided.screen import UndecidedScreen
from .server_visits import ServerVisits
from .sharing import Sharing
from .shell import Shell
from .status_teller import StatusTeller
from .sticks import sticks
from .workspaces import OpenDesk


def furnish(shell: Shell, desk: Desk, opened: OpenDesk, habits: Habits) -> str:
    """Give the window its screens; returns the route of the first one."""
    shell.register("today", lambda: TodayScreen(desk, opened))
    shell.register("processes", lambda: ProcessesScreen(desk))
    shell.register("process", lambda: ProcessScreen(desk))
    shell.register("session", lambda: SessionScreen(desk))
    shell.register("consensus", lambda: ConsensusScreen(desk))
    shell.register("people", lambda: PeopleScreen(desk))
    shell.register("attendance", lambda: AttendanceScreen(desk))
    shell.register("import_roster", lambda: ImportRosterScreen(desk))
    shell.register("agreements", lambda: AgreementsScreen(desk))
    shell.register("agreement", lambda: AgreementScreen(desk))
    shell.register("commitments", lambda: CommitmentsScreen(desk))
    shell.register("analysis", lambda: AnalysisScreen(desk))
    shell.register("minutes", lambda: MinutesScreen(desk))
    shell.register("undecided", lambda: UndecidedScreen(desk))
    shell.register("share", lambda: ShareScreen(desk, Sharing(opened.workspace.vault), opened, sticks))
    visits = ServerVisits(shell, desk, opened, habits)
    shell.register("settings", lambda: _settings(shell, desk, opened, habits, visits))
    shell.serve("search", lambda: _find(shell, desk))
    shell.settle_places()
    StatusTeller(shell, desk, opened)
    desk.undoing.begin()
    desk.clock_watch.begin()
    shell.undo_wanted.connect(desk.undoing.last)
    return "today"


def _settings(
    shell: Shell, desk: Desk, opened: OpenDesk, habits: Habits, visits: ServerVisits
) -> SettingsScreen:
    screen = SettingsScreen(desk, opened, habits)
    screen.server.now.clicked.connect(visits.now)
    screen.lock_wanted.connect(shell.lock_wanted)
    screen.erased.connect(shell.lock_wanted)
    return screen


def _find(shell: Shell, desk: Desk) -> None:
    dialog = FindDialog(desk, shell, shell.destinations(), discreet=shell.discreet)
    dialog.chosen.connect(shell.go_to_first)
    dialog.exec()
