"""What is wrong with a screen that shows nothing: counts of nothing, silent lists, letters of no row, no way on."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from facilitator_app.desktop.widgets.button import Button, Kind
from facilitator_app.desktop.widgets.empty_state import EmptyState
from facilitator_app.desktop.widgets.figure import Figure
from facilitator_app.desktop.widgets.key_legend import KeyLegend
from facilitator_app.desktop.widgets.row_list import RowList
from facilitator_app.desktop.widgets.row_table import RowTable

_NUMBERS_OF_NOTHING = re.compile(r"(^|\s)0 [^\d]*\b(de|of|sur) 0\b|\bnan\b|^none$|^\s*(de|of|sur) 0\b", re.IGNORECASE)
_LOW = 60


def of_nothing(screen: QWidget, header: QWidget) -> list[str]:
    """All of it, of one screen and the header over it."""
    return [*_numbers(screen), *_numbers(header), *_silent(screen), *_letters(screen), *_no_way_on(screen, header)]


def _numbers(part: QWidget) -> list[str]:
    """Words that count nothing of nothing."""
    shown = [one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part)]
    return [f"«{words}»" for words in shown if _NUMBERS_OF_NOTHING.search(words)]


def _silent(screen: QWidget) -> list[str]:
    """Lists that take room, without a row and without words."""
    return [
        f"nothing in «{view.accessibleName()}»"
        for view in _lists(screen)
        if not view.model().rowCount() and view.height() > _LOW
    ]


def _letters(screen: QWidget) -> list[str]:
    """Legends of letters for rows, where there is no row."""
    if any(view.model().rowCount() for view in _lists(screen)):
        return []
    return ["letters of no row" for one in screen.findChildren(KeyLegend) if one.isVisibleTo(screen)]


def _no_way_on(screen: QWidget, header: QWidget) -> list[str]:
    """Words of what will be here without a way to begin."""
    empty = [one.words.text() for one in screen.findChildren(EmptyState) if one.isVisibleTo(screen)]
    ways = [
        one
        for part in (screen, header)
        for one in part.findChildren(Button)
        if one.kind is Kind.PRIMARY and one.isVisibleTo(part) and one.isEnabled()
    ]
    return [f"no way on from «{words}»" for words in empty if not ways]


def _lists(screen: QWidget) -> list[QAbstractItemView]:
    found: list[QAbstractItemView] = [*screen.findChildren(RowList), *screen.findChildren(RowTable)]
    return [one for one in found if one.isVisibleTo(screen) and one.model() is not None and not _in_figure(one)]


def _in_figure(view: QWidget) -> bool:
    above = view.parentWidget()
    while above is not None and not isinstance(above, Figure):
        above = above.parentWidget()
    return above is not None
