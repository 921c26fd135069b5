"""Keeps what has many words within the room there is: columns of a table, the choices of a combo box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHeaderView

from ..theme.theme import Theme
from ..widgets.folded_columns import Lesser
from ..widgets.row_table import RowTable

_LEAST_STRETCHED = 130


def set_widths(
    theme: Theme,
    table: RowTable,
    widths: Sequence[int],
    stretched: int = 0,
    lesser: Sequence[Lesser] = (),
    least: int = _LEAST_STRETCHED,
) -> None:
    """Set the width of every column now; call it again when columns, text size or the width of the table change.

    The one that is `stretched` takes the rest, and `least` at least. Where there is less, those of `lesser` are folded
    into a line under each row, one after the other; where that is too little as well, the table scrolls sideways.
    """
    header = table.horizontalHeader()
    header.setMinimumSectionSize(theme.px(40))
    wanted = [least if at == stretched else width for at, width in enumerate(widths)]
    folded: list[Lesser] = []
    left = sum(theme.px(width) for width in wanted)
    for one in lesser:
        if left <= table.viewport().width():
            break
        folded.append(one)
        left -= theme.px(wanted[one.column])
    table.fold(folded)
    takes = stretched if stretched not in {one.column for one in folded} else 0
    for at, width in enumerate(wanted):
        stretches = at == takes and left <= table.viewport().width()
        header.setSectionResizeMode(
            at, QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
        )
        if not stretches:
            table.setColumnWidth(at, theme.px(width))


def keep_narrow(combo: QComboBox, letters: int = 8) -> None:
    """Let a combo box be narrower than its longest choice."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
