"""Suggestions under a field while a person types: arrows choose, Enter takes, Ctrl+Enter makes a new one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from ..theme.theme import Theme
from .aloud import say_aloud
from .button import Button, Kind
from .row_delegate import ROW_ROLE
from .row_list import RowList
from .spacing import column
from .two_line_row import TwoLineDelegate

_MOST_SHOWN = 7


class Suggestions(QFrame):
    """Floats under `field`, which keeps the keyboard; rows come from a model of `TwoLines`."""

    taken = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, theme: Theme, field: QLineEdit, name: str, model: QAbstractItemModel) -> None:
        self._window = field.window()
        super().__init__(self._window)
        self._theme, self._field, self._new_words = theme, field, ""
        self.setProperty("frame", "floating")
        self.rows = RowList(theme, name)
        self.rows.setModel(model)
        self._delegate = TwoLineDelegate(theme, lines=False)
        self.rows.setItemDelegate(self._delegate)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.clicked.connect(self._take)
        body = column(theme, self, (4, 4, 4, 4), 2)
        body.addWidget(self.rows)
        self._new = Button(theme, "", Kind.GHOST, icon="plus", show_keys="Ctrl+Return")
        self._new.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._new.clicked.connect(self._make_new)
        body.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        field.installEventFilter(self)
        self.hide()

    def offer(self, new_words: str) -> None:
        """Show what the model holds now; `new_words` names making a new one, or is empty."""
        model = self.rows.model()
        count = model.rowCount() if model is not None else 0
        self._new.say(new_words)
        self._new.setVisible(bool(new_words))
        if not count and not new_words:
            self.hide()
            return
        if model is not None and count:
            self.rows.setCurrentIndex(model.index(0, 0))
        self._place(count)
        self.show()
        self.raise_()
        self._say(count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field or not self.isVisible():
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self._new.isHidden():
                self._make_new()
                return True
            if self.rows.currentIndex().isValid():
                self._take()
                return True
        return False

    def _step(self, by: int) -> None:
        model = self.rows.model()
        if model is None or not model.rowCount():
            return
        place = (self.rows.currentIndex().row() + by) % model.rowCount()
        self.rows.setCurrentIndex(model.index(place, 0))
        self._say(model.rowCount())

    def _say(self, count: int) -> None:
        """The keyboard stays in the field, so nobody but us says what Enter would take."""
        index = self.rows.currentIndex()
        if count and index.isValid():
            chosen = index.data(Qt.ItemDataRole.AccessibleTextRole)
            say_aloud(self._field, self.tr("{0}, {1} de {2}").format(chosen, index.row() + 1, count))
        else:
            say_aloud(self._field, self._new.words)

    def _take(self) -> None:
        row = self.rows.currentIndex().data(ROW_ROLE)
        self.hide()
        self.taken.emit(row)

    def _make_new(self) -> None:
        self.hide()
        self.new_wanted.emit(self._field.text())

    def _place(self, count: int) -> None:
        px = self._theme.px
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + px(4)))
        width = max(px(420), min(self._field.width(), px(620)))
        self.rows.setVisible(count > 0)
        self.rows.setFixedHeight(px(54) * min(count, _MOST_SHOWN))
        self.setGeometry(corner.x(), corner.y(), width, 10)
        self.resize(width, self.sizeHint().height())
