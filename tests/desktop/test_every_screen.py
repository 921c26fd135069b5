"""Every screen in every language, colour and size: no words cut or over others, nameless, unreadable, untranslated.

`make test` walks every language at the largest size and at a smaller one, and every theme at the largest, where
colours are looked at; `make walk` walks every language, theme and size with each other.
"""

from __future__ import annotations

import os
import runpy
from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.desktop.languages import NAMES
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.scale import STEPS, Scale
from facilitator_app.desktop.theme.tokens import SETS
from tests.desktop.demonstration import WalkedDesktop, walked_desktop
from tests.desktop.looking import cut, nameless
from tests.desktop.looking_closely import overlapping, unreadable, untranslated

ROOT = Path(__file__).parents[2]
LARGEST = STEPS[-1]


def looks() -> list[tuple[str, str, float]]:
    """Language, theme and size of each walk."""
    if os.environ.get("FACILITATOR_WALK") == "all":
        return list(product(NAMES, SETS, STEPS))
    languages, themes, sizes = list(NAMES), cycle(SETS), cycle((1.0, 1.5))
    return [
        *((language, next(themes), LARGEST) for language in languages),
        *((language, next(themes), next(sizes)) for language in languages),
    ]


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WalkedDesktop]:
    """The desktop on the demonstration, every screen of it seen once."""
    load_fonts()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        with walked_desktop(tmp_path_factory.mktemp("walk")) as walked:
            walked.desktop.shell.set_discreet(False)
            yield walked


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


@pytest.mark.parametrize(("language", "theme", "size"), looks())
def test_every_screen_can_be_read_and_reached(walked: WalkedDesktop, language: str, theme: str, size: float) -> None:
    """Colours are looked at where strokes are thick enough to show theirs whole."""
    desktop = walked.desktop
    desktop.languages.choose(language)
    desktop.theme.resize(Scale(size))
    desktop.theme.choose(theme)
    wrong = {}
    for view in walked.views():
        walked.rest()
        found = _placed_wrong(walked) + nameless(desktop.shell)
        if language != "es":
            found += untranslated(desktop.shell, language)
        if size == LARGEST:
            found += unreadable(desktop.shell.grab().toImage(), desktop.shell)
        if found:
            wrong[view] = found
    assert wrong == {}


def _placed_wrong(walked: WalkedDesktop) -> list[str]:
    """What is cut or overlaps once the layouts have come to rest."""
    found = cut(walked.shell) + overlapping(walked.shell)
    if found:
        walked.settle()
        found = cut(walked.shell) + overlapping(walked.shell)
    return found


@pytest.mark.parametrize("language", list(NAMES))
def test_nothing_is_left_without_its_words(language: str) -> None:
    translate = runpy.run_path(str(ROOT / "packaging" / "translate.py"))
    assert translate["unfinished"](ROOT / "resources" / "translations" / f"facilitator_{language}.ts") == []


def test_every_screen_that_is_registered_is_walked(walked: WalkedDesktop) -> None:
    walked_names = {route.partition("/")[0] for route in walked.routes}
    assert walked_names == set(walked.desktop.shell.registered)
    assert len(walked_names) > 10
