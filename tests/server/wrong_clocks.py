"""The program on a machine whose clock is years off."""

from __future__ import annotations

from datetime import UTC, datetime
from unittest.mock import patch

from facilitator_app.cli.main import main
from facilitator_app.clock import SystemClock


def main_in_2001(words: list[str]) -> int:
    """The command line in March 2001."""
    return _main_at(datetime(2001, 3, 5, 9, 0, tzinfo=UTC), words)


def main_in_2040(words: list[str]) -> int:
    """The command line in March 2040."""
    return _main_at(datetime(2040, 3, 5, 9, 0, tzinfo=UTC), words)


def _main_at(moment: datetime, words: list[str]) -> int:
    off = int(moment.timestamp() * 1000) - SystemClock().now_ms()
    true = SystemClock.now_ms
    with patch.object(SystemClock, "now_ms", lambda clock: true(clock) + off):
        return main(words)
