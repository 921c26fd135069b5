"""Twelve numbered fields for the words of a recovery sheet, completed from the list of words there are."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..theme.theme import Theme
from .completing import complete
from .label import Label
from .spacing import column, grid

COUNT = 12


def plain(word: str) -> str:
    """`word` without accents, capitals or spaces around it, as people type it."""
    parts = unicodedata.normalize("NFKD", word.strip().casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class WordsGrid(QWidget):
    """`filled` says whether each of the twelve is a word of the list; accents do not matter."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, known: Sequence[str], columns: int = 4) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._known, self._list = known, QStringListModel(self)
        self.fields: list[QLineEdit] = []
        lines = grid(theme, self, gap=8)
        lines.setVerticalSpacing(theme.px(6))
        rows = COUNT // columns
        for index in range(COUNT):
            field = self._field(name, index)
            cell = QWidget()
            body = column(theme, cell, gap=2)
            label = Label(str(index + 1), "label")
            label.setBuddy(field)
            body.addWidget(label)
            body.addWidget(field)
            lines.addWidget(cell, index % rows, index // rows)

    @cached_property
    def _by_plain(self) -> dict[str, str]:
        """The list by what people type; made when it is needed, for few who open a workspace need it."""
        return {plain(word): unicodedata.normalize("NFC", word) for word in self._known}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._list.rowCount():
            self._list.setStringList(sorted(self._by_plain))

    @property
    def words(self) -> list[str]:
        """What was typed, each word as the list writes it where the list has it."""
        return [self._by_plain.get(plain(field.text()), field.text().strip()) for field in self.fields]

    @property
    def filled(self) -> bool:
        """Whether all twelve are words of the list."""
        return all(plain(field.text()) in self._by_plain for field in self.fields)

    def clear(self) -> None:
        """Empty all fields."""
        for field in self.fields:
            field.clear()

    def matches(self, expected: Sequence[str]) -> bool:
        """Whether these are the `expected` words in their order."""
        return [plain(word) for word in self.words] == [plain(word) for word in expected]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.fields:
            return self._step(self.fields.index(watched), event)
        return False

    def _field(self, name: str, index: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(f"{name} {index + 1}")
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        complete(field, self._list, shown=5, anywhere=False)
        field.textEdited.connect(self._typed)
        field.textChanged.connect(self.changed)
        field.installEventFilter(self)
        self.fields.append(field)
        return field

    def _typed(self, text: str) -> None:
        field = self.sender()
        if not isinstance(field, QLineEdit):
            return
        parts = text.split()
        if len(parts) == COUNT:  # all twelve pasted at once
            for target, word in zip(self.fields, parts, strict=True):
                target.setText(word)
            return
        bare = plain(text)
        if bare != text and field.completer() is not None:
            field.completer().setCompletionPrefix(bare)

    def _step(self, index: int, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        field = self.fields[index]
        ways = [word for word in self._by_plain if word.startswith(plain(field.text()))]
        if field.text() and len(ways) == 1:
            field.setText(self._by_plain[ways[0]])
        if index + 1 < COUNT and field.text():
            self.fields[index + 1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return event.key() == Qt.Key.Key_Space
