"""Gives the columns of a table their widths of the design, at every text size; one column takes what is over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTableView

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
