"""The names of keys as the person's keyboard has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence


def key_label(keys: str) -> str:
    """`keys` as Qt writes them (``Ctrl+Return``) in the words of the language: ``Ctrl+Intro``."""
    *held, last = keys.split("+") if not keys.endswith("+") else [*keys[:-2].split("+"), "+"]
    return "+".join([*held, _names().get(last, last)])


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
    say = QCoreApplication.translate
    return {
        "Return": say("Keys", "Intro"),
        "Enter": say("Keys", "Intro"),
        "Space": say("Keys", "Espacio"),
        "PgUp": say("Keys", "Re Pág"),
        "PgDown": say("Keys", "Av Pág"),
        "Del": say("Keys", "Supr"),
        "Shift": say("Keys", "Mayús"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }
