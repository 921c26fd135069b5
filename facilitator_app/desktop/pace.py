"""When the server is visited next: often while there is news, ever more seldom while it does not answer."""

from __future__ import annotations

import secrets
from collections.abc import Callable

AFTER_CHANGE, AFTER_LINK, BETWEEN = 15.0, 2.0, 300.0
"""Seconds after a change here, after a link came up, and between two visits that went well."""
FIRST_WAIT, LONGEST_WAIT = 30.0, 1_800.0
"""Seconds after a first failure, and the most that failures add up to."""

_CHANCE = secrets.SystemRandom()


class Pace:
    """Counts failures; `uniform` gives the share of chance, so that a thousand devices do not come together."""

    def __init__(self, uniform: Callable[[float, float], float] = _CHANCE.uniform) -> None:
        self._uniform = uniform
        self._failures = 0

    def went_well(self) -> float:
        """Seconds until the next visit after one that went well."""
        self._failures = 0
        return BETWEEN + self._uniform(0, 60)

    def failed(self, asked_for: float = 0.0) -> float:
        """Seconds until the next try; at least `asked_for`, where the server asked to be left alone for so long."""
        self._failures += 1
        wait: float = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (self._failures - 1))
        return max(asked_for, wait) + self._uniform(0, min(600.0, wait))

    def changed(self) -> float:
        """Seconds until a change is handed in; while the server does not answer a change hurries nothing."""
        return AFTER_CHANGE if not self._failures else LONGEST_WAIT

    def link_is_up(self) -> float:
        """Seconds until a try after a link came up."""
        self._failures = 0
        return AFTER_LINK + self._uniform(0, 60)
