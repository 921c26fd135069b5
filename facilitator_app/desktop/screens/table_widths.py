"""Keeps what has many words within the room there is: columns of a table, the choices of a combo box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView

from ..theme.theme import Theme


def set_widths(theme: Theme, table: QTableView, widths: Sequence[int], stretched: int = 0) -> None:
    """Set the width of every column now; call it again when columns or text size change."""
    header = table.horizontalHeader()
    header.setMinimumSectionSize(theme.px(40))
    for at, width in enumerate(widths):
        stretches = at == stretched
        header.setSectionResizeMode(
            at, QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
        )
        if not stretches:
            table.setColumnWidth(at, theme.px(width))


def keep_narrow(combo: QComboBox, letters: int = 8) -> None:
    """Let a combo box be narrower than its longest choice."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
