"""Room between things, kept in step with the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ..theme.theme import Theme

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
_EDGE = 40  # of the window behind, which stays in view round what stands over it


def spaced(theme: Theme, layout: QLayout, margins: Margins = NONE, gap: int = 8) -> None:
    """Give `layout` margins (left, top, right, bottom) and a gap, in pixels of the design."""

    def apply() -> None:
        layout.setContentsMargins(*(theme.px(margin) for margin in margins))
        layout.setSpacing(theme.px(gap))

    theme.follow(layout, apply)


def column(theme: Theme, parent: QWidget | None = None, margins: Margins = NONE, gap: int = 8) -> QVBoxLayout:
    """A column inside `parent`, or one still to be put into another layout."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    spaced(theme, layout, margins, gap)
    return layout


def row(theme: Theme, parent: QWidget | None = None, margins: Margins = NONE, gap: int = 8) -> QHBoxLayout:
    """A row inside `parent`, or one still to be put into another layout."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    spaced(theme, layout, margins, gap)
    return layout


def grid(theme: Theme, parent: QWidget | None = None, margins: Margins = NONE, gap: int = 8) -> QGridLayout:
    """A grid inside `parent`, or one still to be put into another layout."""
    layout = QGridLayout(parent) if parent is not None else QGridLayout()
    spaced(theme, layout, margins, gap)
    return layout


def fit_into_window(theme: Theme, dialog: QWidget, width: int, height: int) -> None:
    """Make `dialog` as large as the design has it, and no larger than the window that it stands over."""
    holder = dialog.parentWidget()
    room = holder.window().size() - QSize(_EDGE, _EDGE) if holder is not None else None
    wanted = QSize(theme.px(width), theme.px(height))
    dialog.resize(wanted.boundedTo(room) if room is not None else wanted)


def room(theme: Theme, layout: QBoxLayout, size: int) -> None:
    """Leave `size` pixels of the design empty at this place of `layout`."""
    spacer = QWidget()
    spacer.setAccessibleName("")
    layout.addWidget(spacer)
    upright = isinstance(layout, QVBoxLayout)

    def apply() -> None:
        if upright:
            spacer.setFixedHeight(theme.px(size))
        else:
            spacer.setFixedWidth(theme.px(size))

    theme.follow(spacer, apply)


def fixed(theme: Theme, widget: QWidget, width: int | None = None, height: int | None = None) -> None:
    """Keep `widget` at a width or height of the design."""

    def apply() -> None:
        if width is not None:
            widget.setFixedWidth(theme.px(width))
        if height is not None:
            widget.setFixedHeight(theme.px(height))

    theme.follow(widget, apply)


def widest(theme: Theme, widget: QWidget, width: int) -> None:
    """Let `widget` grow no wider than `width` of the design."""
    theme.follow(widget, lambda: widget.setMaximumWidth(theme.px(width)))
