"""The map of the mesas: each beside its place, told in a shape and in words, and gone through by the arrows."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsSimpleTextItem
from pytestqt.qtbot import QtBot

from facilitator_app.commands.process import begin_process
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.processes.map_layout import beside, flatten
from facilitator_app.desktop.screens.processes.map_view import MesaMap
from facilitator_app.desktop.screens.processes.rows import View
from facilitator_app.desktop.screens.processes.screen import ProcessesScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.store.reference.positions import Position, positions
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.loop_watch import ALLOWED, slowness
from tests.queries.programme import Watched, two_mesas

ROOM = QRectF(0, 0, 900, 420)
GAP = 10.0
BOX = QSizeF(90, 48)


@pytest.fixture
def watched(vault: Vault) -> Watched:
    """A mesa in Uspantán, one in Nebaj west of it, and others: in the same place, south, and where nobody knows."""
    watched = two_mesas(vault)
    with vault.begin("test") as tx:
        begin_process(tx, "Tierras de Chitas", country="GT", municipality="1415")
        begin_process(tx, "Salinas", country="GT", municipality="1416")
        begin_process(tx, "En el valle", community="Aldea Tres Piedras")
    return watched


@pytest.fixture
def screen(shell: Shell, desk: Desk, watched: Watched, qtbot: QtBot) -> ProcessesScreen:
    """The board, at its map, with the keyboard on the mesa in Uspantán."""
    shell.register("processes", lambda: ProcessesScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: len(screen._rows.rows) == 5)
    QTest.keyClick(screen.table, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    screen.map.choose(watched.busy)
    screen.map.setFocus()
    return screen


def come_to(screen: ProcessesScreen) -> str:
    """The title of the mesa that the keyboard is on."""
    node = screen.map.node(screen.map.now)
    assert node is not None
    return node.spoken.partition(",")[0]


def written(map_: MesaMap) -> list[str]:
    """The words that stand on the map by themselves: names of places and the heading of what has none."""
    return [item.text() for item in map_.scene().items() if isinstance(item, QGraphicsSimpleTextItem)]


def test_the_chip_brings_the_map_and_a_mesa_is_told_in_words(screen: ProcessesScreen, watched: Watched) -> None:
    assert screen._views[View.MAP].isChecked()
    assert screen.map.isVisible()
    assert not screen.table.isVisible()
    told = (
        "Mesa del agua, Uspantán, Quiché, Diálogo, tensión alta, va en aumento, 2 compromisos vencidos"
    )
    node = screen.map.node(watched.busy)
    assert node is not None
    assert node.spoken == told
    assert screen._come_to.text() == told
    seen = QAccessible.queryAccessibleInterface(screen.map)
    assert seen is not None
    assert seen.text(QAccessible.Text.Name) == "Mapa de las mesas"
    assert "Uspantán, Quiché Mesa del agua tensión alta 2" in seen.text(QAccessible.Text.Description)


def test_mesas_of_one_place_stand_side_by_side_and_north_is_up(screen: ProcessesScreen, watched: Watched) -> None:
    at = {node.spoken.partition(",")[0]: node.pos() for node in screen.map.nodes}
    assert at["Mesa del agua"].y() == at["Tierras de Chitas"].y()
    assert at["Salinas"].y() > at["Mesa del camino"].y()
    assert at["En el valle"].y() > max(pos.y() for title, pos in at.items() if title != "En el valle")


def test_what_has_no_place_on_the_map_is_listed_under_words_that_say_so(screen: ProcessesScreen) -> None:
    words = written(screen.map)
    assert "Aldea Tres Piedras" in words
    assert "Uspantán" in words
    assert any(line.startswith("Sin lugar en el mapa") for line in words)


def test_arrows_go_to_the_mesa_that_lies_there_and_come_to_all(screen: ProcessesScreen) -> None:
    QTest.keyClick(screen.map, Qt.Key.Key_Right)
    assert come_to(screen) == "Tierras de Chitas"
    seen = {come_to(screen)}
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left,
                Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):  # fmt: skip
        QTest.keyClick(screen.map, key)
        seen.add(come_to(screen))
    assert seen == {"Mesa del agua", "Mesa del camino", "Tierras de Chitas", "Salinas", "En el valle"}


@pytest.mark.parametrize(("key", "route"), [("Return", "process"), ("V", "commitments"), ("A", "analysis")])
def test_a_key_leads_from_the_map_where_it_leads_from_the_table(
    screen: ProcessesScreen, watched: Watched, key: str, route: str
) -> None:
    gone: list[str] = []
    screen.go.connect(gone.append)
    QTest.keyClick(screen.map, getattr(Qt.Key, f"Key_{key}"))
    assert gone == [f"{route}/{watched.busy}"]


def test_the_mesa_of_the_map_is_the_one_of_the_table(screen: ProcessesScreen, watched: Watched) -> None:
    screen.map.choose(watched.quiet)
    screen._views[View.STAGE].click()
    assert getattr(screen.table.row, "key", None) == watched.quiet
    screen._views[View.MAP].click()
    assert screen.map.now == watched.quiet


def test_a_double_press_opens(screen: ProcessesScreen, watched: Watched) -> None:
    gone: list[str] = []
    screen.go.connect(gone.append)
    node = screen.map.node(watched.quiet)
    assert node is not None
    QTest.mouseDClick(
        screen.map.viewport(), Qt.MouseButton.LeftButton, pos=screen.map.mapFromScene(node.sceneBoundingRect().center())
    )
    QTest.mouseClick(screen.map.viewport(), Qt.MouseButton.LeftButton, pos=screen.map.mapFromScene(node.pos()))
    QTest.mouseDClick(screen.map.viewport(), Qt.MouseButton.LeftButton, pos=screen.map.mapFromScene(node.pos()))
    assert gone[-1] == f"process/{watched.quiet}"


def test_a_programme_without_known_places_has_its_mesas_in_rows(
    shell: Shell, desk: Desk, vault: Vault, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        for number in range(9):
            begin_process(tx, f"Mesa {number}", community=f"Aldea {number}")
    shell.register("processes", lambda: ProcessesScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: len(screen._rows.rows) == 9)
    screen._views[View.MAP].click()
    rects = [node.sceneBoundingRect().adjusted(5, 5, -5, -5) for node in screen.map.nodes]
    assert len(rects) == 9
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[at + 1 :])


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_the_map_has_names_and_room_in_any_language_and_size(
    shell: Shell, desk: Desk, screen: ProcessesScreen, qtbot: QtBot, language: str, size: float
) -> None:
    desk.languages.choose(language)
    desk.theme.resize(Scale(size))
    qtbot.wait(30)
    assert nameless(shell) == []
    assert cut_when_settled(screen) == []
    assert screen.map.height() >= desk.theme.px(200)
    scene = screen.map.sceneRect()
    for node in screen.map.nodes:
        assert scene.contains(node.sceneBoundingRect().adjusted(6, 6, -6, -6))
        assert node.sceneBoundingRect().height() >= desk.theme.px(24)


# -- the layout alone

SEATS = st.lists(st.sampled_from(sorted(positions("GT").values())), min_size=1, max_size=40, unique=True)


@given(SEATS)
def test_nothing_lies_over_anything_and_north_is_up(seats: list[Position]) -> None:
    earth = flatten(seats, ROOM.adjusted(12, 12, -12, -12))
    anchors = [earth.point(at) for at in seats]
    assert all(ROOM.contains(anchor) for anchor in anchors)
    for one, other in pairwise(seats):
        assert (earth.point(one).y() < earth.point(other).y()) == (one.latitude > other.latitude)
    found = beside(anchors, [BOX] * len(seats), ROOM, GAP)
    rects = [one.rect for one in found]
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[at + 1 :])
    assert not any(rect.contains(anchor) for rect in rects for anchor in anchors)
    assert all(ROOM.left() <= rect.left() and rect.right() <= ROOM.right() + 1e-6 for rect in rects)
    assert all(rect.top() >= ROOM.top() for rect in rects)


def test_a_lone_place_stands_in_the_middle_with_its_words_beside_it() -> None:
    seat = positions("GT")["1415"]
    anchor = flatten([seat], ROOM).point(seat)
    assert anchor == ROOM.center()
    (found,) = beside([anchor], [BOX], ROOM, GAP)
    assert (found.edge - found.anchor).manhattanLength() <= 2 * GAP


def test_a_room_that_is_full_goes_on_below() -> None:
    room = QRectF(0, 0, 200, 60)
    found = beside([QPointF(100, 30)] * 12, [BOX] * 12, room, GAP)
    rects = [one.rect for one in found]
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[at + 1 :])
    assert max(rect.bottom() for rect in rects) > room.bottom()


def test_a_hundred_places_are_laid_out_without_holding_the_window() -> None:
    seats = sorted(positions("GT").values())[::3][:100]
    anchors = [flatten(seats, ROOM).point(at) for at in seats]

    def seconds() -> float:
        before = time.thread_time()
        beside(anchors, [BOX] * len(seats), ROOM, GAP)
        return time.thread_time() - before

    assert min(seconds() for _ in range(5)) / slowness() < ALLOWED
