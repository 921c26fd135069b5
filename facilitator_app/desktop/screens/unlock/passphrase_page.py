"""The half of the unlock screen that asks for the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.field import Field
from ...widgets.label import Label, Rule
from ...widgets.passphrase_edit import PassphraseEdit
from ...widgets.pill import Icon
from ...widgets.spacing import column, row


class PassphrasePage(QWidget):
    """Wrong tries only wait; nothing is counted and nothing is lost by trying."""

    tried = Signal(str)
    sheet_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._backup = False
        self._busy = False
        body = column(theme, self, (32, 28, 32, 26), 10)
        self._title = Label("", "title")
        self._closed = Label("", "dense2")
        self.edit = PassphraseEdit(theme, "", "")
        self.field = Field(theme, "", self.edit)
        self._capitals = QWidget()
        line = row(theme, self._capitals, gap=8)
        line.addWidget(Icon(theme, "circle-alert", Tone.ATTENTION))
        self._capitals_words = Label("", "attention")
        line.addWidget(self._capitals_words, 1)
        self._capitals.hide()
        self.unlock = Button(theme, "", Kind.PRIMARY, icon="lock-open", large=True, show_keys="Return")
        self._sheet = Button(theme, "", Kind.GHOST, icon="key-round", keys="F4")
        self._promise = Label("", "dense2", wrap=True)
        for part in (self._title, self._closed, self.field, self._capitals, self.unlock):
            body.addWidget(part)
        body.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(Rule())
        body.addWidget(self._promise)
        body.addStretch(1)
        self.edit.returnPressed.connect(self._try)
        self.edit.textEdited.connect(self.field.accept)
        self.edit.capitals.connect(self._capitals.setVisible)
        self.unlock.clicked.connect(self._try)
        self._sheet.clicked.connect(self.sheet_wanted)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._say_closed()
        self.field.rename(self.tr("Frase de paso"))
        self.edit.rename(self.tr("Mostrar la frase de paso"), self.tr("Ocultar la frase de paso"))
        self._capitals_words.setText(self.tr("Las mayúsculas están activadas"))
        self._say_verb()
        self._sheet.say(self.tr("Usar hoja de recuperación"))
        self._promise.setText(
            self.tr(
                "Cada intento tarda un poco, a propósito. Nada se borra por equivocarse. "
                "Sin la frase ni la hoja, nadie puede abrir estos datos."
            )
        )

    def show_workspace(self, name: str, *, backup: bool = False) -> None:
        """Say which workspace it opens; that of a `backup` is first made on this laptop."""
        self._backup = backup
        self._title.setText(name)
        self._say_closed()

    def refuse(self, words: str) -> None:
        """Say that it did not open; what was typed stays, chosen, to be typed over."""
        self.field.refuse(words)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the field."""
        self.edit.forget()

    def set_usable(self, usable: bool, *, busy: bool) -> None:
        """Whether there is something to open and nothing being opened."""
        self.unlock.setEnabled(usable)
        self.edit.setReadOnly(busy)
        self._busy = busy
        self._say_verb()

    def _say_closed(self) -> None:
        brings = self.tr("Pasa a esta laptop al abrirla. Se abre con la frase de paso de entonces.")
        self._closed.setText(brings if self._backup else self.tr("Cifrado. Se abre con su frase de paso."))

    def _say_verb(self) -> None:
        self.unlock.say(self.tr("Abriendo…") if self._busy else self.tr("Desbloquear"))

    def _try(self) -> None:
        if not self.edit.text():
            self.field.refuse(self.tr("Escriba su frase de paso."))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.unlock.isEnabled():
            self.tried.emit(self.edit.text())
