"""What is called in a later turn of the loop, and what is let go of where its owner goes first."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.widgets.later import later


class _Holds:
    """Something that a callable holds."""


def test_it_is_called_once_and_not_now(qapp: QApplication, qtbot: QtBot) -> None:
    owner, called = QObject(), list[int]()
    later(owner, lambda: called.append(1))
    assert called == []
    qtbot.waitUntil(lambda: called == [1])
    qtbot.wait(20)
    assert called == [1]
    assert owner.children() == []


def test_an_owner_that_goes_first_takes_it_along(qapp: QApplication, qtbot: QtBot) -> None:
    owner, held, called = QObject(), _Holds(), list[object]()
    kept = weakref.ref(held)
    later(owner, lambda held=held: called.append(held))  # type: ignore[misc]
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del owner, held
    qtbot.wait(20)
    gc.collect()
    assert called == []
    assert kept() is None
