"""Every screen in every language, colour and size: no words cut or over others, nameless, unreadable, untranslated.

`make test` walks every language at the largest size and at a smaller one, and every theme at the largest, where
colours are looked at; `make walk` walks every language, theme and size with each other.
"""

from __future__ import annotations

import os
import re
import runpy
from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.desktop.languages import NAMES
from facilitator_app.desktop.screens.base import Key
from facilitator_app.desktop.screens.help.guide import LANGUAGES, read_guide
from facilitator_app.desktop.screens.help.live_keys import keys_of, keys_of_window, plain, shortcuts_of
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell_help import everywhere
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.scale import STEPS, Scale
from facilitator_app.desktop.theme.tokens import SETS
from facilitator_app.desktop.widgets.column_area import ColumnArea
from facilitator_app.desktop.widgets.keys import key_label
from facilitator_app.desktop.widgets.row_list import RowList
from facilitator_app.desktop.widgets.row_table import RowTable
from tests.desktop.demonstration import WalkedDesktop, WithFinalActa, walked_desktop
from tests.desktop.looking import cut, nameless
from tests.desktop.looking_at_screens import wrong_with
from tests.desktop.looking_at_use import round_by_tab, small_targets
from tests.desktop.looking_closely import overlapping, unreadable, untranslated
from tests.desktop.stray_windows import StrayWindows

ROOT = Path(__file__).parents[2]
LARGEST = STEPS[-1]
_VIEWS_OF_A_TURN = 5


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
        with walked_desktop(tmp_path_factory.mktemp("walk"), content=WithFinalActa()) as walked:
            walked.desktop.shell.set_discreet(False)
            yield walked


@pytest.fixture
def strays(qapp: QApplication, walked: WalkedDesktop) -> Iterator[StrayWindows]:
    """What is shown as a window while a test goes through the screens."""
    watch = StrayWindows(qapp, walked.shell, walked.desktop.people)
    yield watch
    watch.stop()


@pytest.fixture(scope="module", params=looks(), ids=lambda look: "-".join(map(str, look)))
def look(walked: WalkedDesktop, request: pytest.FixtureRequest) -> tuple[str, str, float]:
    """Language, theme and size, in which the whole window stands for all that is looked at in them."""
    found: tuple[str, str, float] = request.param
    walked.dress(*found)
    return found


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


def test_every_screen_can_be_read_and_reached(
    walked: WalkedDesktop, strays: StrayWindows, look: tuple[str, str, float]
) -> None:
    """Colours are looked at where strokes are thick enough to show theirs whole."""
    language, _theme, size = look
    wrong = {view: found for view in walked.views() if (found := wrong_with(walked, language, close=size == LARGEST))}
    assert wrong == {}
    assert strays.found == []


@pytest.mark.parametrize(
    ("language", "turns"), [("es", [("dark", 1.0)]), ("fr", list(product(SETS, (1.5, LARGEST))))], ids=["es", "fr"]
)
def test_every_screen_shows_where_the_keyboard_is_and_can_be_touched(
    walked: WalkedDesktop, language: str, turns: list[tuple[str, float]]
) -> None:
    """What a panel tells of the thing that has the keyboard is gone to by F6, and not looked for on the round.

    Themes and sizes take turns every few views, so that all of them cost little more than one does.
    """
    shell = walked.shell
    shell.activateWindow()
    wrong = {}
    for number, view in enumerate(walked.views()):
        theme, size = turns[number // _VIEWS_OF_A_TURN % len(turns)]
        if number % _VIEWS_OF_A_TURN == 0:
            walked.dress(language, theme, size)
            walked.settle()
        walked.rest()
        if found := round_by_tab(shell, set())[1] + small_targets(shell, size):
            wrong[f"{view}, {theme} at {size}"] = found
    assert wrong == {}


@pytest.mark.parametrize("language", list(NAMES))
def test_the_kinds_of_notes_take_two_lines_in_a_window_with_a_title(walked: WalkedDesktop, language: str) -> None:
    """On the screen of the design a title takes some forty pixels, and the panel at the right has to scroll."""
    walked.dress(language, "light", 1.0)
    whole = walked.shell.size()
    walked.shell.resize(1366, 725)
    walked.show(next(route for route in walked.routes if route.startswith("session/")))
    screen = walked.shell.screen_now
    assert isinstance(screen, SessionScreen)
    area = screen.side_panel().findChild(ColumnArea)
    assert area is not None
    scrolls, lines = area.verticalScrollBar().maximum() > 0, screen.composer.kinds_row.lines
    walked.shell.resize(whole)
    assert scrolls
    assert lines == 2


@pytest.mark.parametrize("language", list(NAMES))
def test_nothing_is_left_without_its_words(language: str) -> None:
    translate = runpy.run_path(str(ROOT / "packaging" / "translate.py"))
    assert translate["unfinished"](ROOT / "resources" / "translations" / f"facilitator_{language}.ts") == []


def test_every_screen_that_is_registered_is_walked(walked: WalkedDesktop) -> None:
    walked_names = {route.partition("/")[0] for route in walked.routes}
    assert walked_names == set(walked.desktop.shell.registered)
    assert len(walked_names) > 10


def test_the_help_can_be_read_and_reached(walked: WalkedDesktop, look: tuple[str, str, float]) -> None:
    language, _theme, size = look
    walked.show("today")
    dialog = walked.shell.help.show()
    wrong = {}
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        walked.settle()
        found = cut(dialog) + overlapping(dialog) + nameless(dialog)
        if language != "es" and page < 2:  # what was told stays in the language of that moment
            titles = {chapter.title for chapter in dialog.guide.guide.chapters}
            found += [words for words in untranslated(dialog, language) if words not in titles]
        if size == LARGEST:
            found += unreadable(dialog.grab().toImage(), dialog)
        if found:
            wrong[dialog.tabs.tabText(page)] = found
    walked.shell.help.close()
    assert wrong == {}


def test_f1_opens_the_chapter_that_speaks_of_the_screen(walked: WalkedDesktop) -> None:
    walked.desktop.languages.choose("es")
    walked.desktop.theme.resize(Scale())
    guide = read_guide("es")
    named = set(guide.of_screen)
    assert set(walked.desktop.shell.registered) <= named
    for route in walked.routes:
        walked.show(route)
        screen = route.partition("/")[0]
        dialog = walked.desktop.shell.help.show()
        assert dialog.guide.chapter == guide.of_screen[screen]
        assert f"images/{screen.replace('_', '-')}.webp" in guide.chapter(dialog.guide.chapter).text or screen == (
            "agreements"
        )
    walked.desktop.shell.help.close()


def test_every_key_that_is_bound_is_told_in_f1(walked: WalkedDesktop) -> None:
    """Of every screen and every tab of it: shortcuts, and the letters of its lists."""
    walked.desktop.languages.choose("es")
    untold: dict[str, list[str]] = {}
    for view in walked.views():
        screen = walked.shell.screen_now
        assert screen is not None
        keys = keys_of(screen)
        told = _named_by(keys)
        lists: list[RowList | RowTable] = [*screen.findChildren(RowList), *screen.findChildren(RowTable)]
        letters = {letter for one in lists if one.isVisible() for letter in one.letters}
        lacking = [key.keys for key in keys if not key.does] + sorted(letters - told)
        if lacking:
            untold[view] = lacking
    assert untold == {}


def test_no_key_of_a_screen_is_also_one_of_the_window(walked: WalkedDesktop) -> None:
    """Two that wait for the same key keep each other from it."""
    own = {key.keys for key in keys_of_window(walked.shell)}
    twice = {}
    for route in walked.routes:
        walked.show(route)
        screen = walked.shell.screen_now
        assert screen is not None
        if both := own & {plain(shortcut.key().toString()) for shortcut in shortcuts_of(screen)}:
            twice[route.partition("/")[0]] = both
    assert twice == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_the_guide_names_is_one(walked: WalkedDesktop, language: str) -> None:
    walked.desktop.languages.choose(language)
    bound = [*everywhere(walked.shell), Key("Alt", "…"), Key("@", "…"), Key("/p", "…")]
    for route in walked.routes:
        walked.show(route)
        screen = walked.shell.screen_now
        assert screen is not None
        bound += keys_of(screen)
    labels = {key_label(keys) for keys in _named_by(bound)}
    unknown = [
        f"{chapter.code}: {keys}"
        for chapter in read_guide(language).chapters
        for keys in re.findall(r"`([^`]+)`", chapter.text)
        if keys not in labels and not keys.startswith("facilitator ")
    ]
    assert unknown == []


def _named_by(keys: list[Key]) -> set[str]:
    """Every key by itself: ``1 2 3 4`` and ``1…9`` are several."""
    found: set[str] = set()
    for key in keys:
        for words in (key.keys, *key.also):
            first, _, last = words.partition("…")
            if last.isdigit():
                found |= {str(number) for number in range(int(first), int(last) + 1)}
            found |= {plain(word) or word for word in words.split(" ")}
    return found
