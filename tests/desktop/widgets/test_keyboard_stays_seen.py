"""The keyboard is seen wherever it goes, and no field keeps it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.button import Button
from facilitator_app.desktop.widgets.day_edit import DayOrNone
from facilitator_app.desktop.widgets.keep_in_view import KeepInView


class Form(QWidget):
    """Twenty fields of which a few are in view, and a button under them."""

    def __init__(self) -> None:
        super().__init__()
        within = QWidget()
        fields, outer = QVBoxLayout(within), QVBoxLayout(self)
        self.fields = [QLineEdit() for _ in range(20)]
        for field in self.fields:
            fields.addWidget(field)
        self.area, self.foot = QScrollArea(), QPushButton("Seguir")
        self.area.setWidget(within)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self.area)
        outer.addWidget(self.foot)
        self.resize(300, 240)

    def sees(self, field: QWidget) -> bool:
        """Whether all of `field` is in view."""
        place = field.rect().translated(field.mapTo(self.area.viewport(), QPoint(0, 0)))
        return self.area.viewport().rect().contains(place)


def laid_out(form: Form, qtbot: QtBot) -> None:
    """Wait until nothing moves any more: a busy machine needs more than one turn of the loop."""
    heights: list[int] = []
    while len(heights) < 3 or len(set(heights[-3:])) > 1:
        qtbot.wait(10)
        heights.append(form.fields[-1].geometry().bottom())


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> Iterator[Form]:
    made, keeps = Form(), QObject()
    KeepInView(keeps)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.area.verticalScrollBar().maximum() > 0)
    laid_out(made, qtbot)
    yield made
    made.close()


def test_a_field_that_is_come_to_from_the_foot_is_brought_into_view(form: Form, qtbot: QtBot) -> None:
    form.fields[-1].setFocus()  # the room of a field that has the keyboard is known
    form.foot.setFocus()
    laid_out(form, qtbot)
    form.area.verticalScrollBar().setValue(0)
    QTest.keyClick(form.foot, Qt.Key.Key_Backtab)
    assert form.fields[-1].hasFocus()
    assert form.sees(form.fields[-1])
    form.foot.setFocus()
    QTest.keyClick(form.foot, Qt.Key.Key_Tab)
    assert form.fields[0].hasFocus()
    assert form.sees(form.fields[0])


def test_a_press_of_the_mouse_moves_nothing_under_the_hand(form: Form) -> None:
    form.area.verticalScrollBar().setValue(10)
    QTest.mousePress(form.fields[0], Qt.MouseButton.LeftButton)
    assert form.area.verticalScrollBar().value() == 10
    QTest.mouseRelease(form.fields[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("day", [None, date(2026, 3, 5)])
def test_tab_leaves_a_field_without_a_day_as_one_with_a_day(theme: Theme, qtbot: QtBot, day: date | None) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    edit, after = DayOrNone(theme, "sin fecha"), QLineEdit()
    edit.show_day(day)
    for widget in (edit, after):
        layout.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    edit.setFocus()
    for _ in range(3):
        if not after.hasFocus():
            QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert edit.hasFocus()
    assert edit.day == day


def test_a_window_that_opens_shows_what_enter_would_press(theme: Theme, qtbot: QtBot) -> None:
    dialog = QDialog()
    button = Button(theme, "Cerrar")
    QVBoxLayout(dialog).addWidget(button)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(button.hasFocus)
    assert button.ringed
    assert QApplication.focusWidget() is button
