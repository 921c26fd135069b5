"""The header tells when what is typed was last kept, also where its actions leave little room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.button import Button, Kind
from facilitator_app.desktop.widgets.header import Header, SecondRow
from facilitator_app.desktop.widgets.label import ShortenedLabel
from facilitator_app.desktop.widgets.steps import Step, StepRow
from tests.desktop.looking import cut_when_settled
from tests.desktop.looking_closely import overlapping

SAVED = "Guardado 10:48"


@pytest.mark.parametrize("width", [1282, 1400, 1800])
def test_what_was_kept_is_told_beside_three_actions(theme: Theme, qtbot: QtBot, width: int) -> None:
    header = Header(theme)
    qtbot.addWidget(header)
    header.resize(width, header.height())
    header.set_path([("Mesa de agua y bosque", True), ("Acuerdos", True)], "Acuerdo 4 · Medición del caudal")
    header.set_actions(
        [
            Button(theme, "Leer en grande", icon="maximize", show_keys="F11"),
            Button(theme, "Imprimir borrador", icon="printer", show_keys="Ctrl+P"),
            Button(theme, "Revisar y cerrar texto", Kind.PRIMARY, icon="list-checks", show_keys="Ctrl+R"),
        ]
    )
    header.show()
    header.tell_saved(SAVED)
    assert cut_when_settled(header) + overlapping(header) == []
    assert SAVED in [label.text() for label in header.findChildren(QLabel) if label.isVisible()]


def test_what_ends_the_second_row_is_whole_wherever_the_steps_can_do_with_less(theme: Theme, qtbot: QtBot) -> None:
    second, steps = SecondRow(theme), StepRow(theme, [Step("Revisar", state="now"), Step("Imprimir y firmar")])
    qtbot.addWidget(second)
    second.line.addWidget(steps)
    end = ShortenedLabel("58 de 60 personas resueltas", "strong")
    second.end_with(end)
    second.resize(theme.px(48) + steps.minimumSizeHint().width() + end.sizeHint().width() + 20, 44)
    second.show()
    qtbot.wait(10)
    assert end.width() >= end.sizeHint().width()
    end.setText("158 de 160 personas resueltas en dos salones de la aldea")
    qtbot.waitUntil(lambda: end.width() < end.sizeHint().width())
    assert steps.width() >= steps.minimumSizeHint().width()
