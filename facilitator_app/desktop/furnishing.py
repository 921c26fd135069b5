"""Registers the screens of an open workspace; imported on the worker, since the database library comes with it."""

from __future__ import annotations

from .screens.consensus.screen import ConsensusScreen
from .screens.desk import Desk
from .screens.process.screen import ProcessScreen
from .screens.processes.screen import ProcessesScreen
from .screens.session.screen import SessionScreen
from .screens.today.screen import TodayScreen
from .shell import Shell
from .status_teller import StatusTeller
from .workspaces import OpenDesk


def furnish(shell: Shell, desk: Desk, opened: OpenDesk) -> str:
    """Give the window its screens; returns the route of the first one."""
    shell.register("today", lambda: TodayScreen(desk, opened))
    shell.register("processes", lambda: ProcessesScreen(desk))
    shell.register("process", lambda: ProcessScreen(desk))
    shell.register("session", lambda: SessionScreen(desk))
    shell.register("consensus", lambda: ConsensusScreen(desk))
    StatusTeller(shell, desk, opened)
    return "today"
