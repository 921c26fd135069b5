"""What only the whole file tells: the order of its dates, what *M* means, accents read wrongly, its length."""

from __future__ import annotations

from .birth import Order, OrderEvidence
from .cell import Row, is_blank, shown
from .fields import Field
from .header_row import Header
from .mojibake import has_mojibake, repaired
from .plan import Column
from .sexes import Letter, LetterEvidence

_EXAMPLES = 3


class Evidence:
    """Gathers it over one pass; nothing of the rows themselves is kept but a few examples."""

    def __init__(self, columns: tuple[Column, ...], header: Header) -> None:
        self.rows = 0
        self.repairs: dict[str, str] = {}
        self.repaired_cells = 0
        self._dates = {
            each.index: OrderEvidence(each.header)
            for each in columns
            if each.field in {Field.BIRTH_DATE, Field.BIRTH_YEAR}
        }
        self._sexes = {each.index: LetterEvidence() for each in columns if each.field is Field.SEX and not each.tick}
        for index, sexes in self._sexes.items():
            sexes.see(header.labels[index] if index < len(header.labels) else "")

    def see(self, row: Row) -> None:
        """Take one row into account."""
        if is_blank(row):
            return
        self.rows += 1
        for index, dates in self._dates.items():
            if index < len(row):
                dates.see(row[index])
        for index, sexes in self._sexes.items():
            if index < len(row) and row[index]:
                sexes.see(shown(row[index]))
        for cell in row:
            if isinstance(cell, str) and not cell.isascii() and has_mojibake(cell):
                self.repaired_cells += 1
                if len(self.repairs) < _EXAMPLES:
                    self.repairs[cell[:40]] = repaired(cell)[:40]

    def orders(self) -> dict[int, Order]:
        """The order of the dates of each column."""
        return {index: evidence.order() for index, evidence in self._dates.items()}

    def dates_open(self, index: int) -> bool:
        """Whether the column has dates whose day and month could be exchanged."""
        return self._dates[index].has_open

    def has_letter(self, index: int) -> bool:
        """Whether the column uses ``M`` at all."""
        return self._sexes[index].used

    def letters(self) -> dict[int, Letter]:
        """What ``M`` means in each column of sexes."""
        return {index: evidence.letter() for index, evidence in self._sexes.items()}
