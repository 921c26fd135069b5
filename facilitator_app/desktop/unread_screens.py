"""Reads the screens of an open workspace when somebody goes there; each function is run on a worker.

The imports stand inside, since they are what there is to do.
"""

from __future__ import annotations

from collections.abc import Callable

from .doors import Maker
from .habits import Habits
from .screens.desk import Desk
from .server_visits import ServerVisits
from .shell import Shell
from .workspaces import OpenDesk


def _processes(desk: Desk) -> Maker:
    from .screens.processes.screen import ProcessesScreen

    return lambda: ProcessesScreen(desk)


def _process(desk: Desk) -> Maker:
    from .screens.process.screen import ProcessScreen

    return lambda: ProcessScreen(desk)


def _session(desk: Desk) -> Maker:
    from .screens.session.screen import SessionScreen

    return lambda: SessionScreen(desk)


def _consensus(desk: Desk) -> Maker:
    from .screens.consensus.screen import ConsensusScreen

    return lambda: ConsensusScreen(desk)


def _people(desk: Desk) -> Maker:
    from .screens.people.screen import PeopleScreen

    return lambda: PeopleScreen(desk)


def _attendance(desk: Desk) -> Maker:
    from .screens.attendance.screen import AttendanceScreen

    return lambda: AttendanceScreen(desk)


def _import_roster(desk: Desk) -> Maker:
    from .screens.import_roster.screen import ImportRosterScreen

    return lambda: ImportRosterScreen(desk)


def _agreements(desk: Desk) -> Maker:
    from .screens.agreements.screen import AgreementsScreen

    return lambda: AgreementsScreen(desk)


def _agreement(desk: Desk) -> Maker:
    from .screens.agreement.screen import AgreementScreen

    return lambda: AgreementScreen(desk)


def _commitments(desk: Desk) -> Maker:
    from .screens.commitments.screen import CommitmentsScreen

    return lambda: CommitmentsScreen(desk)


def _analysis(desk: Desk) -> Maker:
    from .screens.analysis.screen import AnalysisScreen

    return lambda: AnalysisScreen(desk)


def _minutes(desk: Desk) -> Maker:
    from .screens.minutes.screen import MinutesScreen

    return lambda: MinutesScreen(desk)


def _undecided(desk: Desk) -> Maker:
    from .screens.undecided.screen import UndecidedScreen

    return lambda: UndecidedScreen(desk)


def read_share(desk: Desk, opened: OpenDesk, visits: ServerVisits) -> Maker:
    """Read the screen where packages go out and come in."""
    from .screens.share.screen import ShareScreen
    from .sharing import Sharing
    from .sticks import sticks

    def make() -> ShareScreen:
        screen = ShareScreen(desk, Sharing(opened.workspace.vault, visits.one), opened, sticks)
        screen.model.joined.connect(visits.joined)
        visits.told.connect(screen.model.refresh)
        return screen

    return make


def read_settings(shell: Shell, desk: Desk, opened: OpenDesk, habits: Habits, visits: ServerVisits) -> Maker:
    """Read the screen of the settings."""
    from .screens.settings.screen import SettingsScreen

    def make() -> SettingsScreen:
        screen = SettingsScreen(desk, opened, habits)
        screen.server.now.clicked.connect(visits.now)
        screen.server_told.connect(visits.server_told)
        screen.lock_wanted.connect(shell.lock_wanted)
        screen.erased.connect(shell.lock_wanted)
        return screen

    return make


SCREENS: dict[str, Callable[[Desk], Maker]] = {
    "processes": _processes,
    "process": _process,
    "session": _session,
    "consensus": _consensus,
    "people": _people,
    "attendance": _attendance,
    "import_roster": _import_roster,
    "agreements": _agreements,
    "agreement": _agreement,
    "commitments": _commitments,
    "analysis": _analysis,
    "minutes": _minutes,
    "undecided": _undecided,
}
"""What reads the screens that need the desk alone, by the first word of their routes."""
