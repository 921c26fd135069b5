"""Keeps what has many words within the room there is: columns of a table, the choices of a combo box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView

from ..theme.theme import Theme

_LEAST_STRETCHED = 130


def set_widths(theme: Theme, table: QTableView, widths: Sequence[int], stretched: int = 0) -> None:
    """Set the width of every column now; call it again when columns, text size or the width of the table change.

    The one that is `stretched` takes the rest; where that is too little to read, the table scrolls sideways.
    """
    header = table.horizontalHeader()
    header.setMinimumSectionSize(theme.px(40))
    rest = table.viewport().width() - sum(theme.px(width) for at, width in enumerate(widths) if at != stretched)
    for at, width in enumerate(widths):
        stretches = at == stretched and rest >= theme.px(_LEAST_STRETCHED)
        header.setSectionResizeMode(
            at, QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
        )
        if not stretches:
            table.setColumnWidth(at, theme.px(max(width, _LEAST_STRETCHED) if at == stretched else width))


def keep_narrow(combo: QComboBox, letters: int = 8) -> None:
    """Let a combo box be narrower than its longest choice."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
