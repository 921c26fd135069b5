"""What has no room beside stands under: parts, panes, segments, buttons, stages and what a card says fold."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.beside import Beside
from facilitator_app.desktop.widgets.button import Button
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.desktop.widgets.choice import RadioCard, Segments
from facilitator_app.desktop.widgets.flow import Flow
from facilitator_app.desktop.widgets.label import Label, Rule
from facilitator_app.desktop.widgets.packed_chips import PackedChips
from facilitator_app.desktop.widgets.panes import Panes
from facilitator_app.desktop.widgets.steps import StagePath, Step
from tests.desktop.looking import cut, sideways

WORDS = "Que una comisión mida el caudal cada quince días y lo diga en público. " * 3


def shown(part: QWidget, width: int, qtbot: QtBot, height: int = 500) -> QScrollArea:
    """`part` at the top of an area as screens stand in."""
    area, held = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    within = QVBoxLayout(held)
    within.addWidget(part)
    within.addStretch(1)
    area.setWidget(held)
    area.resize(width, height)
    area.show()
    qtbot.wait(30)
    return area


def test_parts_stand_beside_each_other_in_units_of_the_text(theme: Theme, qtbot: QtBot) -> None:
    part = QWidget()
    line = Beside(theme, part, least=400)
    left, rule, right = Label(WORDS, wrap=True), Rule(upright=True), Label(WORDS, wrap=True)
    for one in (left, rule, right):
        line.addWidget(one)
    area = shown(part, 600, qtbot)
    assert not line.stacked
    assert (left.y(), rule.width()) == (right.y(), 1)
    theme.resize(Scale(2.0))
    qtbot.waitUntil(lambda: line.stacked)
    qtbot.waitUntil(lambda: not cut(area))
    assert right.y() > left.y() + left.height()
    assert rule.height() == 1
    area.resize(1000, 500)
    qtbot.waitUntil(lambda: not line.stacked)
    assert sideways(area) == []


def test_panes_without_room_stand_one_under_the_other_and_come_back(theme: Theme, qtbot: QtBot) -> None:
    left, centre = Label(WORDS, wrap=True), Label(WORDS, wrap=True)
    left.setMinimumWidth(300)
    panes = Panes(theme, [left, centre], [300, 700], 1)
    area = shown(panes, 1000, qtbot)
    assert not panes.stacked
    area.resize(700, 500)
    qtbot.waitUntil(lambda: panes.stacked)
    qtbot.waitUntil(lambda: centre.y() > left.y())
    assert sideways(area) == []
    left.hide()
    qtbot.waitUntil(lambda: not panes.stacked)
    left.show()
    qtbot.waitUntil(lambda: panes.stacked)
    area.resize(1000, 500)
    qtbot.waitUntil(lambda: not panes.stacked)


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (400, 2), (200, 3), (120, 6)])
def test_segments_stand_in_even_lines(theme: Theme, qtbot: QtBot, width: int, lines: int) -> None:
    sizes = Segments(theme, "Tamaño", [(f"{size} %", size) for size in (100, 110, 125, 150, 175, 200)])
    area = shown(sizes, width, qtbot)
    buttons = sizes._group.buttons()
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == lines)
    qtbot.waitUntil(lambda: sizes.height() >= lines * buttons[0].height())
    assert sideways(area) + cut(area) == []


def test_buttons_go_on_in_another_line_and_the_last_keeps_to_the_right(theme: Theme, qtbot: QtBot) -> None:
    part = QWidget()
    line = Flow(theme, part, last_apart=True)
    buttons = [Button(theme, words) for words in ("Letra más grande", "Cambiar de tema", "Emergencia…")]
    for button in buttons:
        line.addWidget(button)
    area = shown(part, 600, qtbot)
    assert buttons[2].geometry().right() == part.width() - 1
    area.resize(240, 500)
    qtbot.waitUntil(lambda: buttons[1].y() > buttons[0].y())
    assert sideways(area) == []


def test_a_card_folds_what_it_says(theme: Theme, qtbot: QtBot) -> None:
    card = RadioCard(theme, "Espacio 1", "Abierto por última vez el 05/03/2026, 10:00", "messages-square")
    area = shown(card, 900, qtbot)
    flat = card.height()
    area.resize(240, 500)
    qtbot.waitUntil(lambda: card.height() > flat)
    assert sideways(area) + cut(area) == []


def test_a_long_path_goes_on_in_another_line(theme: Theme, qtbot: QtBot) -> None:
    path = StagePath(theme, [Step(f"Preparación {number}", "agosto de 2025", "done") for number in range(8)])
    area = shown(path, 1200, qtbot)
    flat = path.height()
    area.resize(500, 500)
    qtbot.waitUntil(lambda: path.height() >= 2 * flat)
    assert sideways(area) == []


def test_many_chips_give_up_air_and_at_last_icons_to_stand_in_two_lines(theme: Theme, qtbot: QtBot) -> None:
    packed = PackedChips(theme)
    qtbot.addWidget(packed)
    kinds = ("Propuesta", "Preocupación", "Necesidad", "Desacuerdo", "Observación", "Acuerdo")
    chips = [Chip(theme, words, icon="eye", shown_key=words[0], dense=True) for words in kinds]
    packed.hold(chips)
    packed.show()
    wide = {chip: chip.sizeHint().width() for chip in chips}
    packed.resize(sum(wide.values()), 60)
    assert [chip.sizeHint().width() for chip in chips] == list(wide.values())
    width = packed.width()
    while packed.lines <= 2:
        width -= 1
        packed.resize(width, 60)
        qtbot.wait(0)
    assert width < sum(wide.values()) / 2 - 40
    assert [chip.sizeHint().width() for chip in chips] == list(wide.values()), "no use in giving up air for nothing"


def test_what_stands_in_a_line_stands_on_one_middle(theme: Theme, qtbot: QtBot) -> None:
    part = QWidget()
    line = Flow(theme, part)
    label, button = Label("Va a:"), Button(theme, "Guardar nota")
    line.addWidget(label)
    line.addWidget(button)
    qtbot.addWidget(part)
    part.resize(400, 60)
    part.show()
    assert abs(label.geometry().center().y() - button.geometry().center().y()) <= 1
    assert label.height() < button.height()
