"""What a form holds, read from its fields and put back into them: words, choices, ticks, days, numbers; no secret."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from ..widgets.passphrase_edit import PassphraseEdit

Place = tuple[str, str, int]
"""Where an answer stands in its form: the kind of field, its name, and the how manieth of that name."""
_NOW = re.compile(r"[\d/:. -]*\d[\d/:. -]*")
_KINDS: tuple[tuple[str, type[QWidget]], ...] = (
    ("choice", QComboBox), ("tick", QAbstractButton), ("moment", QDateTimeEdit), ("number", QSpinBox),
    ("line", QLineEdit), ("text", QPlainTextEdit), ("rich", QTextEdit),
)  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What one field holds, as it is put back, and as a person reads it."""

    value: str
    read: str


def answers_of(form: QWidget) -> dict[Place, Answer]:
    """What every field of `form` holds; a passphrase is never among it."""
    return {place: _answer(field) for place, field in _fields(form).items()}


def answer_again(form: QWidget, answers: Mapping[Place, str]) -> None:
    """Put `answers` back as a person would give them: first what is chosen, since other fields may follow from it."""
    for chosen in (True, False):
        for place, field in _fields(form).items():
            if place in answers and chosen is (place[0] in ("choice", "tick")):
                _put(field, answers[place])


def at_first(form: QWidget, answers: Mapping[Place, Answer]) -> list[str]:
    """What tells one beginning of a form from another, whatever the time was: its words, and what it held."""
    return [
        *(re.sub(r"\d+", "", label.text()) for label in form.findChildren(QLabel) if label.text()),
        *(
            f"{kind} {name} {count} {'' if kind == 'moment' or _NOW.fullmatch(answer.value) else answer.value}"
            for (kind, name, count), answer in answers.items()
        ),
    ]


def _fields(form: QWidget) -> dict[Place, QWidget]:
    found: dict[Place, QWidget] = {}
    seen: Counter[tuple[str, str]] = Counter()
    for field in form.findChildren(QWidget):
        kind = next((kind for kind, of in _KINDS if isinstance(field, of)), "")
        if kind and _is_answer(field):
            name = field.accessibleName()
            found[(kind, name, seen[kind, name])] = field
            seen[kind, name] += 1
    return found


def _is_answer(field: QWidget) -> bool:
    if field.objectName().startswith("qt_") or isinstance(field.parentWidget(), QComboBox | QAbstractSpinBox):
        return False  # a part of another field
    if isinstance(field, QAbstractButton):
        return field.isCheckable() and not isinstance(field.parentWidget(), QLineEdit)
    if isinstance(field, QLineEdit):
        return field.echoMode() == QLineEdit.EchoMode.Normal and not field.isReadOnly() and not _is_secret(field)
    return not (isinstance(field, QPlainTextEdit | QTextEdit) and field.isReadOnly())


def _is_secret(field: QLineEdit) -> bool:
    """A passphrase stays one while its letters are shown."""
    return isinstance(field, PassphraseEdit) or bool(field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData)


def _answer(field: QWidget) -> Answer:
    if isinstance(field, QComboBox):
        return Answer(field.currentText(), field.currentText())
    if isinstance(field, QAbstractButton):
        return Answer("x" if field.isChecked() else "", "×" if field.isChecked() else "")
    if isinstance(field, QDateTimeEdit):
        return Answer(field.dateTime().toString(Qt.DateFormat.ISODate), field.text())
    if isinstance(field, QSpinBox):
        return Answer(str(field.value()), field.text())
    if isinstance(field, QLineEdit):
        return Answer(field.text(), field.text())
    assert isinstance(field, QPlainTextEdit | QTextEdit)
    return Answer(field.toPlainText(), field.toPlainText())


def _put(field: QWidget, value: str) -> None:
    if isinstance(field, QComboBox):
        if (at := field.findText(value)) >= 0 and at != field.currentIndex():
            field.setCurrentIndex(at)
            field.activated.emit(at)
    elif isinstance(field, QAbstractButton):
        if field.isChecked() != bool(value) and (value or not _one_of_several(field)):
            field.click()
    elif isinstance(field, QDateTimeEdit):
        field.setDateTime(QDateTime.fromString(value, Qt.DateFormat.ISODate))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value))
    elif isinstance(field, QLineEdit):
        field.setText(value)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        field.setPlainText(value)


def _one_of_several(button: QAbstractButton) -> bool:
    """Another of its group is chosen instead, and lets go of it."""
    group = button.group()
    return button.autoExclusive() or (group is not None and group.exclusive())
