"""The half of the unlock screen that takes the twelve words of the sheet and a new passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...widgets.aloud import say_aloud
from ...widgets.button import Button, Kind
from ...widgets.field import Field, first_refused
from ...widgets.label import Label
from ...widgets.passphrase_edit import SHORTEST, PassphraseEdit
from ...widgets.spacing import column, row
from ...widgets.words_grid import WordsGrid


class WordsPage(QWidget):
    """`tried` carries the twelve words and the new passphrase."""

    tried = Signal(list, str)
    back_wanted = Signal()

    def __init__(self, theme: Theme, known: Sequence[str]) -> None:
        super().__init__()
        body = column(theme, self, (32, 22, 32, 20), 8)
        self._title = Label("", "title")
        self._how = Label("", "dense2", wrap=True)
        self.grid = WordsGrid(theme, self.tr("Palabra"), known, columns=3)
        self._wrong = Label("", "alarm", wrap=True)
        self._wrong.hide()
        self.new = PassphraseEdit(theme, "", "")
        self.field = Field(theme, "", self.new)
        self._back = Button(theme, "", Kind.GHOST, icon="arrow-left", keys="Alt+Left")
        self.open = Button(theme, "", Kind.PRIMARY, icon="lock-open")
        verbs = row(theme)
        verbs.addWidget(self._back)
        verbs.addStretch(1)
        verbs.addWidget(self.open)
        for part in (self._title, self._how, self.grid, self._wrong, self.field):
            body.addWidget(part)
        body.addStretch(1)
        body.addLayout(verbs)
        self.open.clicked.connect(self._try)
        self.new.returnPressed.connect(self._try)
        self._back.clicked.connect(self.back_wanted)
        self.grid.changed.connect(self._wrong.hide)
        self.new.textEdited.connect(self.field.accept)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Hoja de recuperación"))
        self._how.setText(self.tr("Escriba las doce palabras en orden. Las tildes no importan."))
        help_text = self.tr("Al menos 10 letras: mejor varias palabras.")
        self.field.rename(self.tr("Nueva frase de paso"), help_text)
        self.new.rename(self.tr("Mostrar la frase de paso"), self.tr("Ocultar la frase de paso"))
        self._back.say(self.tr("Volver"))
        self.open.say(self.tr("Abrir con la hoja"))

    def refuse(self, words: str) -> None:
        """Say that the words do not open it."""
        self._wrong.setText(words)
        self._wrong.show()
        self.grid.fields[0].setFocus()
        say_aloud(self.grid.fields[0], words, at_once=True)

    def forget(self) -> None:
        """Empty everything."""
        self.grid.clear()
        self.new.forget()

    def set_usable(self, usable: bool) -> None:
        """Whether there is something to open and nothing being opened."""
        self.open.setEnabled(usable)

    def _try(self) -> None:
        if not self.grid.filled:
            self.refuse(self.tr("Falta alguna palabra, o no es de las que puede llevar una hoja."))
            return
        if len(self.new.text()) < SHORTEST:
            self.field.refuse(self.tr("Es muy corta: use al menos 10 letras."))
            first_refused([self.field])
            return
        self.tried.emit(self.grid.words, self.new.text())
