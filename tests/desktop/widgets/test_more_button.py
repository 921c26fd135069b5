"""«Más» holds what is done more seldom; the keyboard opens it, goes through it and presses what it names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.button import Button
from facilitator_app.desktop.widgets.more_button import MoreButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def pressed() -> list[str]:
    """What was pressed through the menu."""
    return []


@pytest.fixture
def more(theme: Theme, qtbot: QtBot, pressed: list[str]) -> Iterator[MoreButton]:
    """Three acts, the first of which cannot be done now."""
    acts = [Button(theme, words) for words in ("Firmar en pantalla…", "Exportar una copia…", "Otra revisión…")]
    for act in acts:
        act.clicked.connect(lambda _checked=False, act=act: pressed.append(act.words))
    acts[0].setEnabled(False)
    window, button = QWidget(), MoreButton(theme, "Más", acts)
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(button)
    window.show()
    qtbot.waitExposed(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    yield button
    for act in acts:
        act.deleteLater()


def opened(more: MoreButton) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.parentWidget() is more
    return menu


def test_enter_opens_it_and_the_arrows_go_to_what_can_be_done(more: MoreButton, pressed: list[str]) -> None:
    QTest.keyClick(more, Qt.Key.Key_Return)
    menu = opened(more)
    assert [entry.text() for entry in menu.actions()] == [act.words for act in more.acts]
    assert [entry.isEnabled() for entry in menu.actions()] == [False, True, True]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert pressed == ["Otra revisión…"]


def test_esc_leaves_it_and_nothing_is_pressed(more: MoreButton, pressed: list[str]) -> None:
    more.click()
    QTest.keyClick(opened(more), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert pressed == []
