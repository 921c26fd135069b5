"""Types into the form of a new session, and tells of each key, until somebody kills it: `python -m` with the folder of
a workspace that has one mesa, and the mesa."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit

from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.theme.fonts import load_fonts
from tests.desktop.beginnings import SameMesa
from tests.desktop.demonstration import walked_desktop

KEYS = "abcdefghij"
EVERY = 50
"""Milliseconds from one key to the next."""


def first_line(form: FormDialog) -> QLineEdit:
    """The first line of words in `form`."""
    lines = form.findChildren(QLineEdit)
    return next(one for one in lines if one.isVisible() and not isinstance(one.parentWidget(), QAbstractSpinBox))


def main(folder: Path, process: UUID) -> None:
    """Come in, open the form as a person does, and type for ever."""
    application = QApplication([])
    load_fonts()
    content = SameMesa()
    content.process = process
    with walked_desktop(folder, content=content) as walked:
        walked.show(f"process/{process}")

        def press() -> None:
            form = application.activeModalWidget()
            if not isinstance(form, FormDialog) or not form.isVisible():
                return
            line = first_line(form)
            QTest.keyClicks(line, KEYS[len(line.text()) % len(KEYS)])
            sys.stdout.write(f"{line.text()}\n")
            sys.stdout.flush()

        keys = QTimer()
        keys.setInterval(EVERY)
        keys.timeout.connect(press)
        keys.start()
        walked.shell.screen_now.acts.plan()  # type: ignore[union-attr]
        walked.until(lambda: False)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), UUID(sys.argv[2]))
    except BaseException:
        traceback.print_exc()
        raise
