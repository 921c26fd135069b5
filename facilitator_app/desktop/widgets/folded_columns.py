"""Columns for which a table has no room beside each other, told in a line under each row instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from .row_delegate import Index

translate = QCoreApplication.translate
BELOW_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
CELL_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class Lesser:
    """A column that gives way; `headed` where its cell is not understood without the words over it."""

    column: int
    headed: bool = False


def words_below(model: QAbstractItemModel, row: int, folded: Sequence[Lesser], *, covered: bool) -> str:
    """What the folded columns say of `row`; of reserved cells nothing where it is `covered`."""
    told = []
    for one in sorted(folded, key=lambda lesser: lesser.column):
        index: Index = model.index(row, one.column)
        cell = index.data(CELL_ROLE)
        words = "" if cell is None or (covered and cell.reserved) else cell.spoken()
        if words and one.headed:
            head = model.headerData(one.column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            words = translate("FoldedColumns", "{0}: {1}").format(head, words)
        told.append(words)
    return " · ".join(words for words in told if words)


def breakable(words: str) -> str:
    """The words of `words_below` so that a line ends between two columns, never within one."""
    return " · ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in words.split(" · ")).replace(
        " ·", "\N{NO-BREAK SPACE}·"
    )


def lines_below(model: QAbstractItemModel, folded: Sequence[Lesser], font: QFont, width: float) -> int:
    """How many lines the row with the most words needs in `width` pixels."""
    if not folded:
        return 1
    metrics, room = QFontMetricsF(font), QRectF(0, 0, width, 10_000)
    told = (words_below(model, row, folded, covered=False) for row in range(model.rowCount()))
    tallest = max((metrics.boundingRect(room, int(BELOW_FLAGS), breakable(one)).height() for one in told), default=0)
    return max(1, round(tallest / metrics.lineSpacing()))
