"""Colours and sizes change for everything at once, and every size goes through one scale."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from facilitator_app.desktop.theme import icons, stylesheet
from facilitator_app.desktop.theme.fonts import FAMILY
from facilitator_app.desktop.theme.scale import STEPS, Scale
from facilitator_app.desktop.theme.sectors import Sector, mark_ink, sector_colour, sector_icon
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.theme.tokens import DARK, LIGHT, SETS
from facilitator_app.installed import resources


def test_f12_goes_round_all_themes(theme: Theme) -> None:
    seen = []
    for _ in range(4):
        seen.append(theme.tokens.name)
        theme.next()
    assert seen == ["light", "dark", "contrast", "light"]


def test_a_change_of_theme_reaches_palette_and_style(theme: Theme, qapp: QApplication) -> None:
    theme.choose("dark")
    assert qapp.palette().window().color().name().upper() == DARK.canvas
    assert DARK.accent in qapp.styleSheet()


def test_the_pointer_tells_that_everything_is_dressed_anew(theme: Theme, qapp: QApplication) -> None:
    shapes: list[Qt.CursorShape | None] = []

    def look() -> None:
        pointer = qapp.overrideCursor()
        shapes.append(pointer.shape() if pointer is not None else None)

    theme.changed.connect(look)
    theme.next()
    look()
    assert shapes == [Qt.CursorShape.WaitCursor, None]


def test_choosing_what_is_already_shown_tells_nobody(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("light")


def test_text_grows_to_double_in_steps_and_stops_there(theme: Theme) -> None:
    sizes = []
    for _ in range(len(STEPS) + 1):
        sizes.append(theme.px(14))
        theme.larger()
    assert sizes[0] == 14
    assert sizes[-1] == 28
    assert theme.factor == 2.0


@pytest.mark.parametrize("factor", STEPS)
def test_nothing_scaled_becomes_nothing(factor: float) -> None:
    assert Scale(factor).px(1) >= 1
    assert Scale(factor).px(0) == 0


def test_the_style_names_no_colour_and_no_size_of_its_own() -> None:
    template = (Path(stylesheet.__file__).parent / "template.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b", template)
    loose = set(re.findall(r"(?<![\w$])\d+px", template))
    assert loose <= {"1px", "2px"}  # edges keep their width
    assert not re.search(r"(?m)^QToolButton\s*{", template)  # it would break the buttons inside fields


@pytest.mark.parametrize("name", list(SETS))
def test_every_place_of_the_style_is_filled(name: str) -> None:
    assert "$" not in stylesheet.stylesheet(SETS[name], Scale(1.5))


def test_followers_are_told_until_their_owner_is_gone(theme: Theme, qapp: QApplication) -> None:
    told: list[float] = []
    owner = QObject()
    theme.follow(owner, lambda: told.append(theme.factor))
    theme.larger()
    delete(owner)
    theme.larger()
    assert told[:2] == [1.0, 1.1]
    assert len(told) == 2


def test_the_letters_of_mayan_languages_are_there(theme: Theme) -> None:
    assert FAMILY in QFontDatabase.families()
    metrics = QFontMetrics(theme.font(14))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in "ꞌʼẍñ«»")


def test_an_icon_takes_its_colour_and_the_ratio_of_its_screen(theme: Theme) -> None:
    image: QImage = icons.icon_pixmap("house", LIGHT.accent, 16, 2.0).toImage()
    assert (image.width(), image.devicePixelRatio()) == (32, 2.0)
    opaque = {
        image.pixelColor(x, y).name().upper()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert opaque == {LIGHT.accent}


def test_every_icon_that_is_named_in_the_code_is_shipped() -> None:
    shipped = {path.stem for path in (resources() / "icons").glob("*.svg")}
    package = Path(stylesheet.__file__).parents[1]
    code = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    named = set(re.findall(r'icon(?:_name)?\s*=\s*"([a-z0-9-]+)"', code))
    assert named
    assert named <= shipped
    assert {sector_icon(code) for code in ("government", "indigenous", "new")} <= shipped
    assert (resources() / "icons" / "LICENSE").exists()


def test_sectors_that_people_add_take_colours_in_turn() -> None:
    assert sector_colour(LIGHT, "ranchers", 8) == LIGHT.sectors[1]
    assert mark_ink(DARK, Sector("church")) == DARK.sectors[5]
