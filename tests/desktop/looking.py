"""What can be seen of a window from outside: which controls have no name, and which words are cut."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QGraphicsView,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from facilitator_app.desktop.widgets.page_preview import PagePreview
from facilitator_app.desktop.widgets.picture_view import PictureView
from facilitator_app.desktop.widgets.shown_parts import shown_parts


def nameless(window: QWidget) -> list[str]:
    """The visible controls that the keyboard reaches and that have no name on the accessibility bus."""
    found = []
    for widget in shown_parts(window):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QScrollBar):
            continue
        if widget.objectName().startswith("qt_"):
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        name = seen.text(QAccessible.Text.Name) if seen is not None else ""
        if not name.strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def cut(window: QWidget) -> list[str]:
    """The visible labels and buttons that are smaller than their words, or lie outside what holds them; and areas that
    hide a part of what they hold at the right."""
    found = []
    for widget in shown_parts(window):
        if not isinstance(widget, QLabel | QAbstractButton):
            continue
        words = widget.text()
        if not words:
            continue
        if _too_small(widget) or _sticks_out(widget):
            found.append(f"{type(widget).__name__} «{words[:40]}» {widget.size().toTuple()}")
    return found + _out_of_reach(window)


def _out_of_reach(window: QWidget) -> list[str]:
    """The areas that scroll up and down alone and hold something wider than they are."""
    found = []
    for area in (one for one in shown_parts(window) if isinstance(one, QScrollArea)):
        held = area.widget()
        if held is None:
            continue
        off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if off and held.width() > area.viewport().width() + 1:
            found.append(
                f"{type(area.parentWidget()).__name__} holds {held.width()} in {area.viewport().width()}"
            )
    return found


def sideways(window: QWidget) -> list[str]:
    """The areas, lists and drawings that must be scrolled to the side to be read, whatever bars they show; a page of
    paper and a picture are wide by nature, as is a field for one line of words."""
    areas = [area for area in shown_parts(window) if isinstance(area, QScrollArea | QAbstractItemView | QGraphicsView)]
    return [
        f"{_held_by(area)} is {bar.maximum()} too wide"
        for area in areas
        if (bar := area.horizontalScrollBar()).maximum() > 0
        and not isinstance(area, PagePreview | PictureView)
    ]


def _held_by(area: QAbstractScrollArea) -> str:
    held = area.widget() if isinstance(area, QScrollArea) else area
    return f"{type(held).__name__} {held.accessibleName() if held is not None else ''}".strip()


def cut_when_settled(window: QWidget, seconds: float = 2.0) -> list[str]:
    """The same once the layouts have come to rest; a busy machine needs more than one turn of the loop."""
    until = time.monotonic() + seconds
    QTest.qWait(10)
    while cut(window) and time.monotonic() < until:
        QTest.qWait(20)
    return cut(window)


def _too_small(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    least = widget.minimumSizeHint()
    return widget.width() < least.width() - 1 or widget.height() < least.height() - 1


def _sticks_out(widget: QWidget) -> bool:
    holder = widget.parentWidget()
    if holder is None or isinstance(holder.parentWidget(), QAbstractScrollArea):
        return False
    return not holder.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
