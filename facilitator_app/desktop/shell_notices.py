"""Shows on the window what the one door for notices lets through."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QVBoxLayout
from shiboken6 import isValid

from .notices import Act, Notice, Notices, Weight
from .theme.theme import Theme
from .widgets.aloud import say_aloud
from .widgets.button import Button
from .widgets.notice_block import NoticeBlock
from .widgets.toast import Toast
from .widgets.told import Told


class ShellNotices(QObject):
    """Toasts over the foot, bars under the header, and windows for failures."""

    def __init__(self, theme: Theme, window: QMainWindow, bar: QVBoxLayout, notices: Notices) -> None:
        super().__init__(window)
        self._theme, self._window, self._bar = theme, window, bar
        self._toast: Toast | None = None
        self._bars: dict[Notice, NoticeBlock] = {}
        notices.told.connect(self._show)
        notices.withdrawn.connect(self._take_away)

    def undo(self) -> bool:
        """Undo what the toast in view tells of; whether there was one that can."""
        toast = self._toast
        if toast is None or not isValid(toast) or not toast.undoable or not toast.isVisible():
            return False
        toast.undo()
        return True

    def _show(self, notice: Notice) -> None:
        shows = {Weight.TOAST: self._pass_by, Weight.BAR: self._stay, Weight.WINDOW: self._wait}
        shows[notice.weight](notice)

    def _pass_by(self, notice: Notice) -> None:
        if self._toast is not None and isValid(self._toast):
            self._toast.close()
            self._toast.deleteLater()
        toast = Toast(self._theme, self._window, str(notice.words), notice.act.verb if notice.act else "")
        if notice.act is not None:
            toast.undone.connect(notice.act.do)
        self._toast = toast
        toast.rise(30)

    def _stay(self, notice: Notice) -> None:
        action = _button(self._theme, notice.act)
        block = NoticeBlock(self._theme, str(notice.words), action=action, close_name=self.tr("Quitar este aviso"))
        block.closed.connect(lambda: self._take_away(notice))
        self._bars[notice] = block
        self._bar.addWidget(block)
        block.show()
        say_aloud(block, str(notice.words))

    def _take_away(self, notice: Notice) -> None:
        block = self._bars.pop(notice, None)
        if block is not None:
            block.hide()
            block.deleteLater()

    def _wait(self, notice: Notice) -> None:
        words = notice.words
        again = notice.act.verb if notice.act else ""
        window = Told(
            self._theme,
            self._window,
            (words.what, words.safe, words.to_do),
            close=self.tr("Cerrar"),
            again=again,
        )
        if window.exec() and notice.act is not None:
            notice.act.do()


def _button(theme: Theme, act: Act | None) -> Button | None:
    if act is None:
        return None
    made = Button(theme, act.verb)
    made.clicked.connect(act.do)
    return made
