"""The program on a machine whose clock is years off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

from facilitator_app.cli.main import main
from facilitator_app.clock import SystemClock


def main_in_2001(words: list[str]) -> int:
    """The command line in March 2001."""
    with clock_in(2001):
        return main(words)


def main_in_2019(words: list[str]) -> int:
    """The command line in March 2019."""
    with clock_in(2019):
        return main(words)


def main_in_2040(words: list[str]) -> int:
    """The command line in March 2040."""
    with clock_in(2040):
        return main(words)


@contextmanager
def clock_in(year: int) -> Iterator[None]:
    """The clock of this process begins on the fifth of March of `year`, and goes on from there."""
    off = int((datetime(year, 3, 5, 9, 0, tzinfo=UTC) - datetime.now(UTC)).total_seconds())
    now_ms, local = SystemClock.now_ms, SystemClock.local
    with (
        patch.object(SystemClock, "now_ms", lambda clock: now_ms(clock) + off * 1000),
        patch.object(SystemClock, "local", lambda clock: local(clock) + timedelta(seconds=off)),
    ):
        yield
