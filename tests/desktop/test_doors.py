"""Screens are read when somebody first goes there: the window waits for nothing and goes where it was asked last."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.doors import Maker
from facilitator_app.desktop.jobs import Job, Jobs, Lane
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme
from tests.desktop.gallery import Gallery, Parts

ROOT = Path(__file__).parents[2]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def disk() -> Event:
    """Set once the disk has given what was to be read."""
    return Event()


@pytest.fixture
def shell(theme: Theme, spanish: Languages, qtbot: QtBot, jobs: Jobs, disk: Event) -> Shell:
    made = Shell(theme, Notices(lambda: "es"))
    made.may_end = True
    qtbot.addWidget(made)

    def reading(make: Maker) -> Callable[[], Job]:
        def read(_progress: object) -> Maker:
            assert disk.wait(10)
            return make

        return lambda: jobs.run(read, Lane.SCREENS)

    made.register("today", lambda: Parts(theme))
    made.register_unread("session", reading(lambda: Gallery(theme)))
    made.register_unread("people", reading(lambda: Parts(theme)))
    made.go("today")
    return made


def test_the_screen_in_view_stays_until_another_was_read(shell: Shell, disk: Event, qtbot: QtBot) -> None:
    today = shell.screen_now
    assert shell.go("session") is today
    disk.set()
    qtbot.waitUntil(lambda: isinstance(shell.screen_now, Gallery))
    shell.go("today")
    assert isinstance(shell.go("session"), Gallery), "what was read once is there"


def test_who_asks_for_another_place_meanwhile_gets_that_one(shell: Shell, disk: Event, qtbot: QtBot) -> None:
    shell.go("session")
    shell.go("people")
    disk.set()
    qtbot.waitUntil(lambda: shell.route_name == "people")
    assert isinstance(shell.go("session"), Gallery), "it was read all the same"


def test_who_goes_back_meanwhile_stays_there(shell: Shell, jobs: Jobs, disk: Event, qtbot: QtBot) -> None:
    shell.go("session")
    shell.go("today")
    disk.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert shell.route_name == "today"


def test_long_work_on_all_other_workers_holds_no_screen_up(shell: Shell, jobs: Jobs, disk: Event, qtbot: QtBot) -> None:
    ended = Event()
    for _ in range(4):
        jobs.run(lambda _progress: ended.wait(10), Lane.OTHER)
    disk.set()
    shell.go("session")
    qtbot.waitUntil(lambda: isinstance(shell.screen_now, Gallery))
    ended.set()


def test_a_place_that_was_not_read_yet_stands_in_the_rail(shell: Shell) -> None:
    shell.settle_places()
    assert [place.code for place in shell.destinations()] == ["today", "session", "people"]


def test_what_prints_and_imports_is_not_read_when_a_workspace_opens() -> None:
    program = (
        "import sys, facilitator_app.desktop.furnishing\n"
        "heavy = ('uharfbuzz', 'segno', 'pyphen', 'facilitator_app.exchange.')\n"
        "print(*(m for m in sys.modules if m.startswith(heavy)))\n"
        "print(*(m for m in sys.modules if m.startswith('facilitator_app.desktop.screens.') and m.endswith('.screen')))"
    )
    read = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert read.split("\n")[:2] == ["", "facilitator_app.desktop.screens.today.screen"]
