"""The order in which a screen reader and the keyboard come to the parts of a widget, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from .shown_parts import shown_parts


def read_in_order(parts: Sequence[QWidget]) -> None:
    """Let these siblings be read and come to in this order, after their other siblings.

    Qt keeps the order of reading with that in which things lie over each other: these must not do that.
    """
    for part in parts:
        part.raise_()
    within = {part: (part, *part.findChildren(QWidget)) for part in parts}
    for before, after in pairwise([one for part in parts for one in _reached(part, within[part])]):
        QWidget.setTabOrder(before, after)


def _reached(part: QWidget, parts: Iterable[QWidget]) -> list[QWidget]:
    """What Tab comes to of `parts`, which stand in the window of `part`; Qt for Python must not be asked what is next,
    for it would let one own the other."""
    within = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    window = part.window()  # the list of a combo box is a window of its own, the editor inside a field stands for it
    return [one for one in within if one.window() is window and one.focusProxy() is None]


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Tab in a window whose parts come and go: to what is read next, whatever was made first; round at the ends."""
    here = window.focusWidget()
    stops = _reached(window, shown_parts(window, towards=here))
    within = [at for at, one in enumerate(stops) if here is not None and (one is here or one.isAncestorOf(here))]
    at = within[-1] if within else (-1 if forward else 0)  # the innermost: a card that holds a button is a stop too
    onward = stops[at + 1 :] + stops[: at + 1] if forward else [*reversed(stops[:at]), *reversed(stops[at:])]
    goal = next((one for one in onward if one.isEnabled() and one.isVisible()), None)
    if goal is None:
        return False
    goal.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_view(goal)
    return True


def _bring_into_view(widget: QWidget) -> None:
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()
