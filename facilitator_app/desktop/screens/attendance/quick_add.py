"""Where names are typed while people walk in: Enter marks who came before, Ctrl+Enter writes down somebody new."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.queries.attendance_desk import KnownPerson

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.aloud import say_aloud
from ...widgets.button import Button, Kind, Shortness
from ...widgets.card import Card
from ...widgets.label import Label
from ...widgets.pill import Icon
from ...widgets.spacing import row
from ...widgets.suggestions import Suggestions
from ...widgets.two_line_row import TwoLines
from .rows import suggestion


class _NameEdit(QLineEdit):
    """Tells Ctrl+Enter also while no suggestion floats, and the arrow down while none does."""

    new_wanted = Signal()
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.new_wanted.emit()
            return
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)


class QuickAdd(Card):
    """`came` carries the person, `new_wanted` the name as typed; the field empties and keeps the keyboard."""

    came = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, theme: Theme, find: Callable[[str], Sequence[KnownPerson]]) -> None:
        super().__init__(theme, work=True, margins=(14, 8, 10, 8), gap=0)
        self._find = find
        self._found: RowsModel[TwoLines] = RowsModel()
        self._floating: Suggestions | None = None
        line = row(theme, None, gap=10)
        line.addWidget(Icon(theme, "user-plus", Tone.ACCENT, 18))
        self.edit = _NameEdit()
        self.edit.setProperty("bare", "true")
        self.edit.textEdited.connect(self._offer)
        self.edit.returnPressed.connect(self._take_first)
        self.edit.new_wanted.connect(self._make_new)
        line.addWidget(self.edit, 1)
        self._told = Label("", "done")
        self._told_of: UUID | None = None
        self._seen = False
        line.addWidget(self._told)
        self._new = Button(theme, "", Kind.GHOST, icon="plus", show_keys="Ctrl+Return")
        self._mark = Button(theme, "", Kind.PRIMARY, icon="check", show_keys="Return")
        self._new.clicked.connect(self._make_new)
        self._mark.clicked.connect(self._take_first)
        line.addWidget(self._new)
        line.addWidget(self._mark)
        self.body.addLayout(line)
        theme.follow(self, self._fit)
        self.retranslate()

    def tell(self, words: str, person: UUID) -> None:
        """Say of `person` what was done last, where the eye is."""
        self._told.setText(words)
        self._told_of, self._seen = person, False
        say_aloud(self.edit, words)

    def look_again(self, here: Collection[UUID]) -> None:
        """Who was told to be here is among those who are, or was taken back: then nothing is told any more."""
        if self._told_of in here:
            self._seen = True
        elif self._seen:  # until the list has them it is older than what is told
            self._told.setText("")

    def again(self) -> None:
        """Ready for the next name."""
        self.edit.clear()
        self._hide()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self, typed: str) -> None:
        """Put a name back whose mark was not saved, unless another is being written by now."""
        if not self.edit.text():
            self.edit.setText(typed)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Marcar quién llega"))
        self.edit.setPlaceholderText(self.tr("Escriba el nombre; si ya vino antes, aparece abajo"))
        self.edit.setAccessibleName(self.tr("Nombre de quien llega"))
        self._mark.say(self.tr("Marcar presente"))
        self._new.say(self.tr("Persona nueva…"))

    def _fit(self) -> None:
        self._new.shorten(Shortness.ICON if self.theme.factor >= 1.5 else Shortness.WHOLE)

    def _offer(self, typed: str) -> None:
        self._told.setText("")
        found = self._find(typed)
        self._found.replace([suggestion(person, first=at == 0) for at, person in enumerate(found)])
        floating = self._floats()
        if typed.strip():
            floating.offer(self.tr("Agregar «{0}» como persona nueva").format(typed.strip()))
        else:
            floating.hide()

    def _floats(self) -> Suggestions:
        if self._floating is None:  # only now is the field inside its window
            self._floating = Suggestions(self.theme, self.edit, self.tr("Quienes se llaman así"), self._found)
            self._floating.taken.connect(self._take)
            self._floating.new_wanted.connect(self._make_new)
        return self._floating

    def _take(self, chosen: TwoLines) -> None:
        person = chosen.key
        if isinstance(person, KnownPerson):
            self.came.emit(person)

    def _take_first(self) -> None:
        found = self._find(self.edit.text())
        if found:
            self.came.emit(found[0])
        elif self.edit.text().strip():
            self._make_new()

    def _make_new(self, _typed: str = "") -> None:
        self._hide()
        self.new_wanted.emit(self.edit.text().strip())

    def _hide(self) -> None:
        if self._floating is not None:
            self._floating.hide()

    def parts(self) -> tuple[QWidget, ...]:
        """The controls of the bar, in the order of reading."""
        return (self.edit, self._new, self._mark)
