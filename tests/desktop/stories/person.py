"""A person at the real window: types, presses keys, and fills what opens, as one does who cannot reach inside."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget

Kind = TypeVar("Kind", bound=QWidget)
_PATIENCE = 60.0
_LOOKS = 100


def wait_until(is_so: Callable[[], object], what: str = "it did not happen") -> None:
    """Let the window and its workers go on until something is so."""
    until = time.monotonic() + _PATIENCE
    while not is_so():
        loop = QEventLoop()
        QTimer.singleShot(15, loop.quit)
        loop.exec()
        assert time.monotonic() < until, what


def field(window: QWidget, label: str) -> QWidget:
    """The editor that stands under the words `label`, by the buddy that a screen reader follows."""
    wait_until(lambda: _labelled(window, label) is not None, f"no field «{label}»")
    found = _labelled(window, label)
    assert found is not None
    return found


def _labelled(window: QWidget, label: str) -> QWidget | None:
    for one in window.findChildren(QLabel):
        buddy = one.buddy()
        if one.text() == label and isinstance(buddy, QWidget) and buddy.isVisibleTo(window):
            return buddy
    return None


def named(window: QWidget, kind: type[Kind], name: str) -> Kind:
    """A visible widget by the name that a screen reader says."""

    def found() -> Kind | None:
        return next((one for one in window.findChildren(kind) if name in _name(one) and one.isVisible()), None)

    wait_until(lambda: found() is not None, f"no «{name}»")
    one = found()
    assert one is not None
    return one


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def click(window: QWidget, name: str) -> None:
    """Press a button by its words."""
    button = named(window, QAbstractButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))


def type_words(where: QWidget, words: str) -> None:
    """Type; accents too, which `QTest.keyClicks` does not know."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(where, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def write(window: QWidget, label: str, words: str) -> None:
    """Type into the field under `label` and leave it."""
    editor = field(window, label)
    editor.setFocus()
    type_words(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Tab)


def pick(window: QWidget, label: str, words: str) -> None:
    """Choose from the box under `label`."""
    box = field(window, label)
    assert isinstance(box, QComboBox)
    at = next(at for at in range(box.count()) if words in box.itemText(at))
    box.setCurrentIndex(at)
    box.activated.emit(at)


def come_back_to(widget: QWidget) -> None:
    """To the window of `widget`, after another was closed: without a desktop around it nobody else does."""
    window = widget.window()
    window.activateWindow()
    wait_until(window.isActiveWindow, "the window did not come back")
    widget.setFocus()


class Dialogs(QObject):
    """What to do with the windows that open next, in their order; a failure in one is raised at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[QDialog], None]] = []
        self._looked = 0
        self.failures: list[BaseException] = []
        self._timer = QTimer(self)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def expect(self, act: Callable[[QDialog], None]) -> None:
        """Do `act` with the next window that opens."""
        self._waiting.append(act)

    def done(self) -> None:
        """Every window that was expected came, and nothing failed in it."""
        wait_until(lambda: not self._waiting or self.failures, "a window did not open")
        if self.failures:
            raise self.failures[0]

    def _look(self) -> None:
        window = QApplication.activeModalWidget()
        if not isinstance(window, QDialog):
            self._looked = 0
            return
        if not self._waiting:
            self._close_unexpected(window)
            return
        act = self._waiting.pop(0)
        self._timer.stop()
        try:
            act(window)
        except BaseException as error:  # a person would close the window and say what went wrong
            self.failures.append(error)
            window.reject()
        self._timer.start()

    def _close_unexpected(self, window: QDialog) -> None:
        """A window that stays open without anybody expecting it would stop the story for ever."""
        self._looked += 1
        if self._looked > _LOOKS:
            said = " ".join(label.text() for label in window.findChildren(QLabel))
            self.failures.append(AssertionError(f"nobody expected «{window.windowTitle()}»: {said}"))
            window.reject()
