"""Registers the screens of an open workspace; imported on the worker, since the database library comes with it."""

from __future__ import annotations

from .screens.desk import Desk
from .screens.session.screen import SessionScreen
from .shell import Shell
from .workspaces import OpenDesk


def furnish(shell: Shell, desk: Desk, opened: OpenDesk) -> str:
    """Give the window its screens; returns the route of the first one."""
    del opened
    shell.register("session", lambda: SessionScreen(desk))
    return "session"
