"""A tripwire for a fault of Qt's bindings that aborts the process after some thousand calls (decision 0015)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer


def test_calls_that_return_nothing_lose_no_reference_to_none(qapp: object) -> None:
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        timer.setInterval(5)
    assert abs(sys.getrefcount(None) - before) < 1_000
