"""Every screen of somebody who begins: it says what will be there and how to begin, in every language and size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.scale import STEPS
from tests.desktop.beginnings import BEGINNINGS
from tests.desktop.demonstration import WalkedDesktop, walked_desktop
from tests.desktop.looking_at_nothing import of_nothing
from tests.desktop.looking_at_screens import wrong_with
from tests.desktop.looking_at_use import waits_elsewhere

LARGEST = STEPS[-1]


@pytest.fixture(scope="module", params=list(BEGINNINGS))
def begun(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[WalkedDesktop]:
    """The desktop on a workspace of somebody who begins."""
    load_fonts()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        with walked_desktop(tmp_path_factory.mktemp("begun"), content=BEGINNINGS[request.param]()) as walked:
            walked.shell.set_discreet(False)
            yield walked


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [("es", "light", 1.0), ("fr", "dark", LARGEST), ("en", "contrast", 1.5), ("pt", "light", LARGEST)],
)
def test_every_screen_says_what_will_be_there_and_how_to_begin(
    begun: WalkedDesktop, language: str, theme: str, size: float
) -> None:
    shell = begun.shell
    begun.dress(language, theme, size)
    wrong = {}
    for view in begun.views():
        found = wrong_with(begun, language, close=size == LARGEST)
        screen = shell.screen_now
        assert screen is not None
        found += of_nothing(screen, shell.header)
        if found:
            wrong[view] = found
    assert wrong == {}


def test_the_first_time_at_a_screen_the_keyboard_waits_where_it_will_wait_the_next_time(begun: WalkedDesktop) -> None:
    begun.shell.activateWindow()
    assert waits_elsewhere(begun) == {}
