"""What the desktop needs of the workspaces of this laptop; the real ones are handed in from outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .change_bridge import Announcement
from .screens.first_run.view_model import FirstRunDoor
from .screens.unlock.view_model import UnlockDoor


class OpenWorkspace(Protocol):
    """An unlocked workspace, as far as the window itself is concerned."""

    @property
    def person(self) -> str:
        """Who is signed in, for the status bar."""

    def subscribe(self, listener: Callable[[Announcement], None]) -> None:
        """Call `listener` after every commit, from whatever thread it was made in."""

    def close(self) -> None:
        """Checkpoint and close; nothing acknowledged is lost."""


class Workspaces(UnlockDoor, FirstRunDoor, Protocol):
    """Unlocking what there is and creating what there is not."""
