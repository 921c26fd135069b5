"""Who only hears the window is told where they came to, also where the screen knows it later than it is shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.arrival import Arrival
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.base import Screen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.theme import Theme


class Slow(Screen):
    """A screen that is asked for its title before it knows what it is about."""

    place = "session"
    words = "Sesión"

    def title(self) -> str:
        return self.words

    def knows(self, words: str) -> None:
        """It is about something else from now on."""
        self.words = words
        self.heading_changed.emit()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr("facilitator_app.desktop.arrival.say_aloud", lambda _screen, words: heard.append(words))
    return heard


@pytest.fixture
def screen(theme: Theme, spanish: Languages, qtbot: QtBot, said: list[str]) -> Slow:
    shell = Shell(theme, Notices(lambda: spanish.code))
    shell.may_end = True
    qtbot.addWidget(shell)
    shell.register("session", lambda: Slow(theme))
    found = shell.go("session")
    assert isinstance(found, Slow)
    assert said == []
    return found


def test_a_title_that_is_known_soon_is_said_at_once(screen: Slow, said: list[str]) -> None:
    screen.knows("Sesión 1 · Plenaria")
    assert said == ["Sesión 1 · Plenaria"]


def test_a_heading_that_changes_before_the_title_is_known_does_not_keep_the_title_from_being_said(
    screen: Slow, said: list[str]
) -> None:
    screen.heading_changed.emit()
    screen.knows("Sesión 1 · Plenaria")
    assert said == ["Sesión", "Sesión 1 · Plenaria"]


def test_a_screen_that_takes_long_is_told_for_now_and_again_once_it_knows(
    screen: Slow, said: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: said == ["Sesión"])
    screen.heading_changed.emit()
    screen.knows("Sesión 1 · Plenaria")
    assert said == ["Sesión", "Sesión 1 · Plenaria"]


def test_once_it_was_said_a_heading_that_goes_on_changing_is_not(screen: Slow, said: list[str]) -> None:
    screen.knows("Sesión 1 · Plenaria")
    for minute in range(3):
        screen.heading_changed.emit()
        screen.knows(f"Sesión 1 · Plenaria {minute}")
    assert said == ["Sesión 1 · Plenaria", "Sesión 1 · Plenaria 0"]


def test_before_anybody_came_anywhere_nothing_is_said(said: list[str], qtbot: QtBot, theme: Theme) -> None:
    arrival = Arrival(theme)
    arrival.heading_changed()
    assert said == []
