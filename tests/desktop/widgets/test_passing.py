"""What was typed or shown in a window that was answered does not stay in memory behind the next ones."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.field import Field
from facilitator_app.desktop.widgets.page_preview import PagePreview
from facilitator_app.desktop.widgets.passing import Passing
from facilitator_app.desktop.widgets.question import Question

WORDS = "Lo amenazaron el martes"


def form(theme: Theme, behind: QWidget) -> FormDialog:
    made = FormDialog(theme, behind, "Parte", act="Guardar", stay="Volver")
    made.add(Field(theme, "Palabras", QLineEdit(WORDS)))
    return made


def question(theme: Theme, behind: QWidget) -> Question:
    return Question(theme, behind, "¿Quitarla?", WORDS, act="Quitarla", stay="Dejarla")


@pytest.mark.parametrize("make", [form, question])
@pytest.mark.parametrize("answer", [QDialog.accept, QDialog.reject])
@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_it_can_be_read_where_it_was_shown_and_is_gone_after(
    theme: Theme, qtbot: QtBot, make: Callable[[Theme, QWidget], Passing], answer: Callable[[QDialog], None]
) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    heard: list[str] = []

    def ask() -> None:
        window = make(theme, behind)
        window.setAccessibleDescription(WORDS)
        QTimer.singleShot(0, window, lambda: answer(window))
        window.exec()
        QApplication.processEvents()  # as where another window is shown before the first one is read
        heard.append(window.accessibleDescription())

    QTimer.singleShot(0, behind, ask)
    qtbot.waitUntil(lambda: bool(heard))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert heard == [WORDS]
    assert [one for one in QApplication.allWidgets() if isinstance(one, Passing)] == []
    assert behind.findChildren(QWidget) == []


def test_pages_are_let_go_of_with_what_showed_them(theme: Theme) -> None:
    kept, made = BytesIO(), PdfDocument.new()
    made.new_page(612, 936).close()
    made.save(kept)
    made.close()
    preview = PagePreview(theme, "Acta")
    preview.show_pdf(kept.getvalue())
    document = preview._held.document
    assert document is not None
    preview.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not document.raw, "it is open"
