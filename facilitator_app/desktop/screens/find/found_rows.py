"""The rows of what was found: the passages of the guide stand under a heading that the arrows pass over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ...models.rows import Index, RowsModel
from ...widgets.two_line_row import TwoLines
from ..help.guide import Place


class FoundRows(RowsModel[TwoLines]):
    """Headings are read past: nothing is done with them."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].group:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def guide_rows(passages: Sequence[Place], guide: str) -> list[TwoLines]:
    """The heading `guide` and a row for each passage; nothing where there are none."""
    if not passages:
        return []
    rows = [_row(passage, guide) for passage in passages]
    return [TwoLines("guide", guide, aside=str(len(passages)), group=True), *rows]


def _row(passage: Place, guide: str) -> TwoLines:
    chapter = passage.title if passage.heading else ""
    below = " · ".join(part for part in (guide, chapter, passage.around) if part)
    return TwoLines(passage, passage.heading or passage.title, below, icon="book-open")
