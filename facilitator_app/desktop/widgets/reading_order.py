"""The order in which a screen reader and the keyboard come to the parts of a widget, whatever was made first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def read_in_order(parts: Sequence[QWidget]) -> None:
    """Let these siblings be read and come to in this order, after their other siblings.

    Qt keeps the order of reading with that in which things lie over each other: these must not do that.
    """
    for part in parts:
        part.raise_()
    reached = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(reached):
        QWidget.setTabOrder(before, after)
