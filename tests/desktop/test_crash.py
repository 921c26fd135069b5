"""A crash leaves a report that helps and holds nothing of what people wrote."""

from __future__ import annotations

import os
import stat
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.crash import CrashWatch, report, write_report
from facilitator_app.messages import message

SECRET = "maíz nube camino"


def _failure() -> BaseException:
    try:
        try:
            message("desktop.missing", {"name": SECRET})
        except KeyError as inner:
            raise RuntimeError(SECRET) from inner
    except RuntimeError as error:
        return error
    raise AssertionError("nothing failed")


def test_the_report_names_kinds_and_our_own_places_and_no_value() -> None:
    words = report(_failure(), datetime(2026, 3, 5, tzinfo=UTC))
    assert "builtins.RuntimeError" in words
    assert "builtins.KeyError" in words
    assert "messages.py:" in words
    assert "PySide6-Essentials: 6.11.3" in words
    assert SECRET not in words
    assert "missing" not in words
    assert str(Path.home()) not in words


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in the folder")
def test_only_its_owner_reads_the_report(tmp_path: Path) -> None:
    path = write_report(tmp_path / "state", _failure())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_crash_in_any_thread_is_reported_in_the_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for hooks, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(hooks, name, getattr(hooks, name))
    watch = CrashWatch(tmp_path)
    watch.install()

    def fail() -> None:
        raise ZeroDivisionError(SECRET)

    with qtbot.waitSignal(watch.crashed) as told:
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
    assert told.args is not None
    assert "ZeroDivisionError" in told.args[0].read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_hides_no_crash(tmp_path: Path, qtbot: QtBot) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    watch = CrashWatch(blocked / "state")
    with qtbot.waitSignal(watch.crashed) as told:
        watch.catch(ValueError())
    assert told.args == [None]
