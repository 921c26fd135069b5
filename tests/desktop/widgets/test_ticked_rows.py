"""A row that nobody ticked does not look ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.ticked_rows import TickedRows


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_tick_is_seen_where_it_is_and_only_there(theme: Theme, qtbot: QtBot, factor: float) -> None:
    while theme.factor < factor:
        theme.larger()
    rows = TickedRows(theme)
    qtbot.addWidget(rows)
    for name in ("Wendy Us Lux", "Petrona Pérez", "Catarina Icó"):
        item = QListWidgetItem(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        rows.addItem(item)
    rows.resize(theme.px(400), theme.px(200))
    rows.show()
    rows.setCurrentRow(1)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert rows.item(1).checkState() == Qt.CheckState.Checked
    seen = rows.viewport().grab().toImage()

    def corner_of_box(row: int) -> str:  # within its edge, beside the stroke of the tick
        place = rows.visualItemRect(rows.item(row))
        return seen.pixelColor(place.left() + theme.px(8), place.center().y() - theme.px(5)).name()

    assert corner_of_box(1) == theme.tokens.accent.lower()
    assert corner_of_box(0) == corner_of_box(2) == theme.tokens.surface.lower()
    assert rows.sizeHintForRow(0) >= theme.px(24)
