"""A painted figure that can also be read: as a sentence, and as a table on request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from ..theme.theme import Theme
from .button import Button
from .passing import Passing
from .spacing import column, fit_into_window

translate = QCoreApplication.translate


class Counted(Protocol):
    """A widget that can show what it draws as a table; the first of `numbers` are the heads."""

    theme: Theme
    numbers: tuple[tuple[str, ...], ...]

    def accessibleName(self) -> str: ...

    def window(self) -> QWidget: ...


class Figure(QLabel):
    """Its text is the sentence; `numbers` are the rows of the table behind it, the first one the heads."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.numbers: tuple[tuple[str, ...], ...] = ()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        as_table = QAction(translate("Figure", "Ver como tabla"), self)
        as_table.triggered.connect(self.show_table)
        self.addAction(as_table)
        theme.follow(self, self._remeasure)

    def tell(self, numbers: Sequence[Sequence[str]]) -> None:
        """Keep the numbers for the table and say them in words."""
        self.numbers = tuple(tuple(line) for line in numbers)
        spoken = "; ".join(" ".join(part for part in line if part) for line in self.numbers[1:])
        self.setText(spoken)
        self.setAccessibleDescription(spoken)
        self._remeasure()

    def show_table(self) -> None:
        """Show the numbers as a table."""
        NumbersTable(self).exec()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.update()  # and no more: a label would begin a cursor in its text, and tell it where there is none

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self.update()

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()


class NumbersTable(Passing):
    """The numbers of a figure, readable and copied cell by cell."""

    def __init__(self, figure: Counted) -> None:
        super().__init__(figure.window())
        theme = figure.theme
        self.setWindowTitle(figure.accessibleName())
        fit_into_window(theme, self, 520, 420)
        heads, *lines = figure.numbers or ((),)
        self.table = QTableWidget(len(lines), len(heads))
        self.table.setAccessibleName(figure.accessibleName())
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for at, line in enumerate(lines):
            for column_at, words in enumerate(line):
                self.table.setItem(at, column_at, QTableWidgetItem(words))
        self.table.setCurrentCell(0, 0)
        self.table.resizeColumnsToContents()
        body = column(theme, self, (16, 16, 16, 16), 12)
        body.addWidget(self.table)
        close = Button(theme, translate("Figure", "Cerrar"), show_keys="Esc")
        close.clicked.connect(self.accept)
        body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
