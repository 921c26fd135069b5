"""A form is as high as its words need at its width, and never higher than the window behind it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QScrollArea
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.theme.tokens import Tone
from facilitator_app.desktop.widgets.beside import Beside
from facilitator_app.desktop.widgets.column_area import Folded
from facilitator_app.desktop.widgets.field import Field
from facilitator_app.desktop.widgets.label import Label
from facilitator_app.desktop.widgets.notice_block import NoticeBlock
from tests.desktop.looking import cut_when_settled

LONG = "Lo que se diga aquí va al acta y lo leen todas las partes; quien no estuvo lo recibe en papel. " * 2


@pytest.mark.parametrize("fields", [1, 3])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_form_keeps_no_room_for_words_of_a_narrower_one(
    theme: Theme, qtbot: QtBot, fields: int, size: float
) -> None:
    behind = QMainWindow()
    qtbot.addWidget(behind)
    theme.resize(Scale(size))
    theme.dress(behind)
    behind.resize(1366, 768)
    form = FormDialog(theme, behind, "¿Qué se acordó?", act="Guardar", stay="Volver", about=LONG)
    for _ in range(fields):
        form.add(Field(theme, "Palabras", QLineEdit(), LONG))
    form.body.addWidget(NoticeBlock(theme, LONG, Tone.ATTENTION))
    form.body.addStretch(1)
    form.fit()
    form.show()
    assert cut_when_settled(form) == []
    area = form.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    held = area.widget()
    assert held is not None
    words = form.body.totalHeightForWidth(held.width())
    assert abs(held.height() - max(words, area.viewport().height())) <= 1
    assert area.viewport().height() <= words + 1
    assert form.height() <= behind.height()
    if form.height() < behind.height() - 40:  # as high as it may be, which leaves the edge of the window in view
        assert area.verticalScrollBar().maximum() == 0


def test_words_that_just_fit_without_a_bar_do_not_make_the_area_turn_without_end(theme: Theme, qtbot: QtBot) -> None:
    """With the bar the line is narrower and stands one under the other; without it everything fits."""
    area, ground = QScrollArea(), Folded("canvas")
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    line = Beside(theme, ground, least=400)
    for _ in range(2):
        line.addWidget(Label(LONG, wrap=True))
    area.setWidget(ground)
    area.show()
    for width in (406, 402, 400, 398, 404, 401):
        for height in range(60, 260, 20):
            area.resize(width, height)
            qtbot.wait(1)
            assert ground.height() >= area.viewport().height()
