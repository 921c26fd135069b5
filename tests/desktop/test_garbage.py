"""What Python no longer needs is collected by the window between two of its events, by nobody else and never later."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop import garbage
from facilitator_app.desktop.garbage import BetweenEvents, _by_itself_again


class Knot:
    """A cycle, which only a collection ends; it notes on which thread that was."""

    def __init__(self, ended_on: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ended_on.append(threading.get_ident()))


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    """What stands for the program, with its collector."""
    gc.collect()
    owner = QObject()
    BetweenEvents(owner)
    yield owner
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def allocate(count: int = 20_000) -> None:
    """Make so many things that Python would long have collected by itself."""
    kept = [[] for _ in range(count)]  # type: ignore[var-annotated]
    assert len(kept) == count


def test_nothing_is_collected_in_the_middle_of_an_event_and_all_of_it_soon_after(owner: QObject, qtbot: QtBot) -> None:
    ended: list[int] = []
    Knot(ended)
    allocate()
    assert ended == []
    kept = [Knot(ended) for _ in range(2_000)]
    del kept
    qtbot.waitUntil(lambda: len(ended) > 1_000)
    assert set(ended) == {threading.get_ident()}


def test_a_worker_that_makes_many_things_ends_none_of_the_window(owner: QObject) -> None:
    ended: list[int] = []
    Knot(ended)
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert ended == []


def test_python_collects_by_itself_again_once_the_program_is_gone(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "_by_itself_again", _by_itself_again)
    owner = QObject()
    BetweenEvents(owner).settle()
    assert not gc.isenabled()
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
