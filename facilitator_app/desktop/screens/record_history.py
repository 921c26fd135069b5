"""The history of one record: every change with who and when, what was taken out, and the way to take out more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.history import HistoryItem, history

from ..models.rows import RowsModel
from ..widgets.button import Button, Kind
from ..widgets.label import Label
from ..widgets.passing import Passing
from ..widgets.row_list import RowList
from ..widgets.spacing import column, fit_into_window, row
from ..widgets.two_line_row import TwoLineDelegate, TwoLines
from .desk import Desk
from .still_there import if_still_there
from .undecided.deed_words import change_lines, done_words, whose_words

translate = QCoreApplication.translate

_ICONS = {"withdrawn": "eraser", "redacted": "eraser", "delete": "trash-2", "create": "pencil"}


class RecordHistory(Passing):
    """Opens once the history was read; `redact` when its contents are to be taken out for good."""

    redact = Signal()

    def __init__(self, desk: Desk, parent: QWidget, deeds: Sequence[HistoryItem], title: str) -> None:
        super().__init__(parent)
        theme, self._deeds = desk.theme, list(deeds)[::-1]
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        fit_into_window(theme, self, 640, 480)
        body = column(theme, self, (20, 16, 20, 16), 12)
        body.addWidget(Label(title, "heading", wrap=True))
        self.list = RowList(theme, title)
        language = desk.languages.code
        rows = [
            TwoLines(at, done_words(deed), whose_words(deed, language), icon=_ICONS.get(deed.verb, "history"))
            for at, deed in enumerate(self._deeds)
        ]
        self._rows: RowsModel[TwoLines] = RowsModel(rows)
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self._show)
        body.addWidget(self.list, 1)
        self._said = Label("", "dense", wrap=True)
        self._said.setAccessibleName(translate("RecordHistory", "Qué decía y qué dice"))
        body.addWidget(self._said)
        verbs = row(theme)
        self.erase = Button(theme, translate("RecordHistory", "Borrar de verdad…"), icon="eraser", danger=True)
        self.erase.clicked.connect(self._redact)
        close = Button(theme, translate("RecordHistory", "Cerrar"), Kind.PRIMARY, show_keys="Esc")
        close.clicked.connect(self.reject)
        verbs.addWidget(self.erase)
        verbs.addStretch(1)
        verbs.addWidget(close)
        body.addLayout(verbs)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.reject)
        if rows:
            self.list.setCurrentIndex(self._rows.index(0))
            self._show(rows[0])
        self.list.setFocus()

    def _show(self, chosen: TwoLines | None) -> None:
        deed = self._deeds[int(str(chosen.key))] if chosen is not None else None
        self._said.setText("\n".join(change_lines(deed) if deed is not None else ()))

    def _redact(self) -> None:
        self.accept()
        self.redact.emit()


def open_history(desk: Desk, parent: QWidget, record: UUID, title: str, redact: Callable[[], None]) -> None:
    """Read the history of a record and show it; `redact` is called when its contents are to be taken out."""

    def show(deeds: Sequence[HistoryItem]) -> None:
        window = RecordHistory(desk, parent, deeds, title)
        window.redact.connect(redact)
        window.exec()

    job = desk.records.read(lambda tx: history(tx, record))
    job.succeeded.connect(if_still_there(parent, show))
    job.told_by(desk.notices.fail)
