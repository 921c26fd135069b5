"""Which controls show the mark of the keyboard: those reached by it, not those clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog

from ..theme.theme import Theme

_NOT_BY_KEYBOARD = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


class PaintedButton(QAbstractButton):
    """A button that paints itself, and knows its theme and whether to show focus."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.theme = theme
        self.ringed = False
        self.words = ""
        self.keys: QShortcut | None = None
        self.say(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.follow(self, self._remeasure)

    def say(self, words: str) -> None:
        """Change the words; an ampersand in them is a letter like any other."""
        self.words = words
        self.setText(words.replace("&", "&&"))
        self._remeasure()

    def press_with(self, keys: str) -> None:
        """Let `keys` press this button from anywhere in its window, as long as it is seen and usable.

        At once: the button's own shortcut would first show it pressed for a tenth of a second.
        """
        self.keys = QShortcut(QKeySequence(keys), self)
        self.keys.activated.connect(self.click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as the space bar does; a key that is held presses once."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        # A window that opens over the work says at once what Enter would press; the work itself is only come back to.
        opened = reason is Qt.FocusReason.ActiveWindowFocusReason and isinstance(self.window(), QDialog)
        self.ringed = opened or reason not in _NOT_BY_KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()
