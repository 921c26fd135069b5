"""The page of the guide: what it holds and a field to seek in it at the left, the chapter at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ...languages import NAMES
from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import Segments
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.row_list import RowList
from ...widgets.shortcut import Shortcut
from ...widgets.spacing import column, fixed, row
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from .chapter_view import ChapterView
from .guide import LANGUAGES, Guide, Place, read_guide

_PAUSE_MS = 120
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class GuidePage(QWidget):
    """Opens at the chapter of `screen`; Ctrl+F seeks, arrows choose, Enter goes to the text."""

    def __init__(self, theme: Theme, language: str, screen: str) -> None:
        super().__init__()
        self._theme, self._guide = theme, read_guide(language)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._seek)
        self._build(language)
        self._list_chapters()
        self.open(self._guide.for_screen(screen).code)

    @property
    def guide(self) -> Guide:
        """The guide in the language that is shown."""
        return self._guide

    @property
    def chapter(self) -> str:
        """The code of the chapter that is shown."""
        return self._chapter

    def open(self, code: str) -> None:
        """Show the chapter `code`, and mark it in the list."""
        self._chapter = code
        self.view.show_chapter(self._guide.chapter(code), self._guide.folder)
        if not self.edit.text().strip():
            self.list.blockSignals(True)
            self.list.choose_key(code)
            self.list.blockSignals(False)

    def show_passage(self, passage: Place, words: str) -> None:
        """Show a passage that was found by `words`, which are marked in it."""
        self.open(passage.chapter)
        self.view.seek(passage.heading, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows typed into the field move in the list, so that the hands stay where they are."""
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _build(self, language: str) -> None:
        theme = self._theme
        left, self.view = QWidget(), ChapterView(theme)
        side = column(theme, left, gap=8)
        fixed(theme, left, width=300)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Buscar en la guía"))
        self.edit.setAccessibleName(self.tr("Buscar en la guía"))
        self.edit.textChanged.connect(self._pause.start)
        self.edit.installEventFilter(self)
        side.addWidget(self.edit)
        self.rows: RowsModel[TwoLines] = RowsModel()
        self.list = RowList(theme, self.tr("Capítulos"))
        self.list.setModel(self.rows)
        self._delegate = TwoLineDelegate(theme, lines=False)
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self._go)
        self.list.opened.connect(lambda _row: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        side.addWidget(self.list, 1)
        self._none = Label("", "body2", wrap=True)
        self._none.hide()
        side.addWidget(self._none)
        self.languages = Segments(theme, self.tr("Idioma de la guía"), [(NAMES[code], code) for code in LANGUAGES])
        self.languages.choose(self._guide.language)
        self.languages.chosen.connect(self._read_in)
        side.addWidget(self.languages)
        across = row(theme, self, gap=12)
        across.addWidget(left)
        right = column(theme, None, gap=8)
        if language not in LANGUAGES:
            right.addWidget(NoticeBlock(theme, self.tr("La guía está en español y en inglés."), Tone.INFO))
        right.addWidget(self.view, 1)
        across.addLayout(right, 1)
        self.view.followed.connect(self.open)
        Shortcut("Ctrl+F", self, self._to_field, lambda: self.tr("Buscar en la guía"))

    def _to_field(self) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _list_chapters(self) -> None:
        self.rows.replace([TwoLines(chapter.code, chapter.title) for chapter in self._guide.chapters])

    def _seek(self) -> None:
        words = self.edit.text().strip()
        found = self._guide.find(words)
        if not words:
            self._list_chapters()
            self.open(self._chapter)
        else:
            self.rows.replace([_found_row(place) for place in found])
            if found:
                self.list.setCurrentIndex(self.rows.index(0))
        nothing = bool(words) and not found
        self._none.setText(self.tr("Nada en la guía lleva «{0}».").format(words))
        self._none.setVisible(nothing)

    def _go(self, chosen: object) -> None:
        if not isinstance(chosen, TwoLines):
            return
        if isinstance(chosen.key, Place):
            self.show_passage(chosen.key, self.edit.text())
        elif chosen.key != self._chapter:
            self.open(str(chosen.key))

    def _read_in(self, language: object) -> None:
        self._guide = read_guide(str(language))
        self.edit.clear()
        self._list_chapters()
        self.open(self._chapter)


def _found_row(place: Place) -> TwoLines:
    return TwoLines(place, place.heading or place.title, place.around)
