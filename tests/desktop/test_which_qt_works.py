"""A tripwire for the release of Qt for Python that drops a reference to None at every void call."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_ten_thousand_void_calls_leave_none_alone(qapp: object) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000
