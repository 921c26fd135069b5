"""The names of keys as the person's keyboard has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


def key_label(keys: str) -> str:
    """`keys` as Qt writes them (``Ctrl+Return``) in the words of the language: ``Ctrl+Intro``."""
    *held, last = keys.split("+") if not keys.endswith("+") else [*keys[:-2].split("+"), "+"]
    names = _names()
    return "+".join(names.get(key, key) for key in (*held, last))


def letter_of(combination: QKeyCombination) -> str:
    """The single letter or digit pressed alone, upper case; empty for anything else."""
    if combination.keyboardModifiers() not in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    ):
        return ""
    name = QKeySequence(combination.key()).toString()
    return name.upper() if len(name) == 1 else ""


def _names() -> dict[str, str]:
    return {
        "Return": translate("Keys", "Intro"),
        "Enter": translate("Keys", "Intro"),
        "Space": translate("Keys", "Espacio"),
        "PgUp": translate("Keys", "Re Pág"),
        "PgDown": translate("Keys", "Av Pág"),
        "Del": translate("Keys", "Supr"),
        "Shift": translate("Keys", "Mayús"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }
