"""Tabs where there is little room: their keys go before a tab does, and come back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.stylesheet import stylesheet
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.tabs import Tabs


def test_the_keys_go_before_a_tab_is_pushed_out_of_view_and_come_back(theme: Theme, qtbot: QtBot) -> None:
    tabs = Tabs(theme, "Análisis")
    qtbot.addWidget(tabs)
    for number, words in enumerate(("Carte des acteurs", "Arbre des causes", "Positions", "Signaux"), start=1):
        tabs.add(words, keys=f"Alt+{number}")
    whole = tabs.sizeHint().width()
    tabs.resize(whole, 44)
    tabs.show()
    assert tabs.tabRect(3).right() < whole
    with_keys = tabs.tabRect(0).width()
    tabs.resize(whole - 40, 44)
    assert tabs.tabRect(0).width() < with_keys
    assert tabs.tabRect(3).right() < tabs.width()
    assert tabs.sizeHint().width() == whole
    tabs.resize(whole, 44)
    assert tabs.tabRect(0).width() == with_keys


def test_what_brings_other_tabs_into_view_can_be_seen_and_touched(theme: Theme, qtbot: QtBot) -> None:
    tabs = Tabs(theme, "Análisis")
    qtbot.addWidget(tabs)
    for words in ("Carte des acteurs", "Arbre des causes", "Positions", "Signaux"):
        tabs.add(words)
    tabs.setStyleSheet(stylesheet(theme.tokens, Scale()))
    tabs.resize(tabs.sizeHint().width() - 60, 44)
    tabs.show()
    arrows = [one for one in tabs.findChildren(QToolButton) if one.isVisible()]
    assert len(arrows) == 2
    for one in arrows:
        assert min(one.size().toTuple()) >= 24
        assert one.arrowType() is Qt.ArrowType.NoArrow
        assert one.iconSize().width() >= 20
