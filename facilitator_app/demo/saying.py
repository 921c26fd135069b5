"""How the demonstration tells the person what it does."""

from __future__ import annotations

from typing import Protocol


class Say(Protocol):
    """Tells the person one step, by a code of `resources/messages` and its parameters."""

    def __call__(self, code: str, /, **parameters: object) -> None:
        """Say it."""


def quiet(_code: str, /, **_parameters: object) -> None:
    """Say nothing."""
