"""The parts of a window that are not hidden: the window keeps every screen that was opened, thousands of widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def shown_parts(holder: QWidget, towards: QWidget | None = None) -> Iterator[QWidget]:
    """All that stands in `holder` and would be seen with it, what holds others before these, as `findChildren` has it.

    Of what is hidden there is only what leads to `towards`, if that is given.
    """
    for child in holder.children():
        if not isinstance(child, QWidget):
            continue
        if not child.isHidden() or (towards is not None and (child is towards or child.isAncestorOf(towards))):
            yield child
            yield from shown_parts(child, towards)
