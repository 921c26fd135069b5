"""A field for a secret: a fixed row of dots that tells neither how long it is nor where its words end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ..theme.paint import begin, dot
from ..theme.theme import Theme
from .button import IconButton

_DOTS = 12
SHORTEST = 10  # letters of a passphrase; the key derivation slows whoever tries them all


class PassphraseEdit(QLineEdit):
    """Shows twelve dots whatever is typed; the eye shows the letters for as long as it is pressed in.

    `capitals` tells whether the last letter came in upper case without Shift: Caps Lock is on.
    """

    capitals = Signal(bool)

    def __init__(self, theme: Theme, show: str, hide: str) -> None:
        super().__init__()
        self._theme = theme
        self._show_name, self._hide_name = show, hide
        self.setProperty("large", "true")
        self.setEchoMode(QLineEdit.EchoMode.NoEcho)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = IconButton(theme, "eye", show)
        self._eye.setParent(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self.reveal)
        theme.follow(self, self._place_eye)

    def rename(self, show: str, hide: str) -> None:
        """Change the words of the eye, as when the language changes."""
        self._show_name, self._hide_name = show, hide
        self.reveal(self._eye.isChecked())

    def reveal(self, shown: bool) -> None:
        """Show the letters, or the dots."""
        self._eye.setChecked(shown)
        self._eye.icon_name = "eye-off" if shown else "eye"
        self._eye.rename(self._hide_name if shown else self._show_name)
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.NoEcho)
        self.update()

    def forget(self) -> None:
        """Empty the field and cover it again."""
        self.clear()
        self.reveal(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.echoMode() is QLineEdit.EchoMode.Normal or not self.text():
            return
        px, painter = self._theme.px, begin(QPainter(self))
        covered = QRectF(px(4), px(5), self.width() - px(48), self.height() - px(10))
        painter.fillRect(covered, self.palette().base())  # the field's own caret stays at its beginning
        for place in range(_DOTS):
            centre = QPointF(px(17) + place * px(15), self.height() / 2)
            dot(painter, centre, px(4.5), self._theme.tokens.text)
        if self.hasFocus():
            caret = QRectF(px(17) + _DOTS * px(15) - px(4), self.height() / 2 - px(11), 1.5, px(22))
            painter.fillRect(caret, self.palette().text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_eye()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_eye"):
            self._place_eye()

    def _place_eye(self) -> None:
        side = self._theme.px(36)
        self._eye.resize(side, side)
        self._eye.move(self.width() - side - self._theme.px(4), (self.height() - side) // 2)
        self.setTextMargins(0, 0, side, 0)
