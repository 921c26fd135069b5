"""Search everywhere (Ctrl+K): places, records and the guide while one types; Enter goes there, Esc stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from facilitator_app.queries.find import Found, find
from facilitator_app.store.reference.catalogues import items, label

from ...widgets.key_legend import KeyLegend
from ...widgets.label import Label
from ...widgets.passing import Passing
from ...widgets.rail import Place
from ...widgets.row_list import RowList
from ...widgets.spacing import column, fit_into_window
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..asking import Asking
from ..desk import Desk
from ..help.guide import Place as Passage
from ..help.guide import read_guide
from .found_rows import FoundRows, guide_rows
from .routes import routes_of

_PAUSE_MS = 120
_PASSAGES = 6
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class FindDialog(Passing):
    """`chosen` carries the routes that lead there, the nearest first; `passage_chosen` a passage and the words."""

    chosen = Signal(object)
    passage_chosen = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget, places: Sequence[Place], *, discreet: bool) -> None:
        super().__init__(parent)
        self._desk, self._places = desk, places
        self._found: tuple[Found, ...] = ()
        self._passages: tuple[Passage, ...] = ()
        self._words = ""
        self._asking = Asking(desk.records, self)
        self._asking.answered.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setWindowTitle(self.tr("Buscar o ir a"))
        self.setAccessibleName(self.tr("Buscar o ir a"))
        self._build(discreet=discreet)
        self._show_rows()
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows typed into the field move in the list, so that the hands stay where they are."""
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(self.list.row)
                return True
        return False

    def _build(self, *, discreet: bool) -> None:
        theme = self._desk.theme
        fit_into_window(theme, self, 720, 560)
        body = column(theme, self, (16, 16, 16, 12), 10)
        self.edit = QLineEdit()
        self.edit.setProperty("large", "true")
        self.edit.setPlaceholderText(self.tr("Una palabra, un nombre, o a dónde ir"))
        self.edit.setAccessibleName(self.tr("Buscar o ir a"))
        self.edit.setClearButtonEnabled(False)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        body.addWidget(self.edit)
        self.model = FoundRows()
        self.list = RowList(theme, self.tr("Lo encontrado"))
        self._delegate = TwoLineDelegate(theme)
        self._delegate.discreet = discreet
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._go)
        body.addWidget(self.list, 1)
        self._none = Label("", "body2", wrap=True)
        self._none.hide()
        body.addWidget(self._none)
        legend = KeyLegend(theme)
        legend.show_keys([("Return", self.tr("ir")), ("Esc", self.tr("quedarse aquí"))])
        body.addWidget(legend)

    def _typed(self, words: str) -> None:
        self._words = words.strip()
        self._show_rows()
        self._pause.start()

    def _ask(self) -> None:
        words, language = self._words, self._desk.languages.code
        self._asking.ask(lambda tx: (words, find(tx, words), read_guide(language).find(words)[:_PASSAGES]))

    def _take(self, answer: tuple[str, Sequence[Found], Sequence[Passage]]) -> None:
        words, found, passages = answer
        if words == self._words:
            self._found, self._passages = tuple(found), tuple(passages)
            self._show_rows(settled=True)

    def _show_rows(self, *, settled: bool = False) -> None:
        if not settled:
            self._found, self._passages = (), ()
        rows = [_place_row(place) for place in self._matching()] + [self._found_row(found) for found in self._found]
        rows += guide_rows(self._passages, self.tr("Guía"))
        self.model.replace(rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(1 if rows[0].group else 0))
        nothing = settled and not rows
        self.list.setVisible(not nothing)
        self._none.setVisible(nothing)
        self._none.setText(self.tr("Nada en esta laptop lleva «{0}».").format(self._words))

    def _matching(self) -> list[Place]:
        if not self._words:
            return list(self._places)
        sought = self._words.casefold()
        return [place for place in self._places if place.words.casefold().startswith(sought)]

    def _found_row(self, found: Found) -> TwoLines:
        language = self._desk.languages.code
        kind = label("record_types", found.type, language)
        number = self.tr("Sesión {0}").format(found.session_number) if found.session_number else ""
        process = found.process if found.type != "process" else ""
        below = " · ".join(part for part in (kind, number, process) if part)
        return TwoLines(found, found.text, below, icon=_icon(found.type), reserved=found.reserved)

    def _go(self, row: object) -> None:
        key = row.key if isinstance(row, TwoLines) else None
        words = self._words
        if isinstance(key, Passage):
            self.accept()
            self.passage_chosen.emit(key, words)
        elif isinstance(key, str | Found):
            self.accept()
            self.chosen.emit((key,) if isinstance(key, str) else routes_of(key, words))


def _place_row(place: Place) -> TwoLines:
    return TwoLines(place.code, place.words, icon=place.icon, keys=place.keys)


def _icon(kind: str) -> str:
    return next((item.icon for item in items("record_types") if item.code == kind), "") or "file-text"
