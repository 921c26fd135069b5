"""Offers how what is typed in a field may go on, in a list under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView


def complete(field: QLineEdit, words: Sequence[str] | QStringListModel, *, shown: int, anywhere: bool) -> QCompleter:
    """Let `words` complete what is typed in `field`, `shown` of them at once; by their beginning, or `anywhere`."""
    model = words if isinstance(words, QStringListModel) else QStringListModel(list(words), field)
    completer = QCompleter(model, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains if anywhere else Qt.MatchFlag.MatchStartsWith)
    completer.setMaxVisibleItems(shown)
    popup = QListView()
    popup.setProperty("frame", "floating")  # a window of its own, with no ground but that of its style
    popup.setUniformItemSizes(True)
    completer.setPopup(popup)
    field.setCompleter(completer)
    return completer
