"""What is done with an answer only where the person still is, as a window that opens once its contents were read.

The vault may be long about an answer, as while a stick is read. By then the person may be at another session, with
which the window would have to do; or they pressed twice, and write in the first window already.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

Answer = TypeVar("Answer")


def if_still_there(
    window: QWidget, go_on: Callable[[Answer], object], at: Callable[[], object] = lambda: None
) -> Callable[[Answer], None]:
    """`go_on`, which does nothing where `window` was left, has something else in view than what `at` says now, or
    another window was opened over it since."""
    before, over = at(), QApplication.activeModalWidget()

    def take(answer: Answer) -> None:
        if window.isVisible() and at() == before and QApplication.activeModalWidget() is over:
            go_on(answer)

    return take
