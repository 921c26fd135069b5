"""How long work tells how far it is and asks whether to stop, knowing nothing of who listens."""

from __future__ import annotations

from typing import Protocol

from .errors import Stopped

__all__ = ["Progress", "Silent", "Stopped"]


class Progress(Protocol):
    """What a long function is given."""

    def report(self, done: int, total: int | None = None) -> None:
        """Say that `done` of `total` whole steps are finished (`None`: not known)."""

    def stop_if_cancelled(self) -> None:
        """Raise `Stopped` when the person asked to stop; called only between whole steps."""


class Silent:
    """Progress that nobody watches."""

    def report(self, done: int, total: int | None = None) -> None:
        """Ignore it."""

    def stop_if_cancelled(self) -> None:
        """Never stop."""
