"""Chooses in a combo box by what an entry stands for; Qt itself compares ids by identity and would not find them."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def place_of(combo: QComboBox, value: object) -> int:
    """Where the entry that stands for `value` is; -1 where there is none."""
    return next((at for at in range(combo.count()) if combo.itemData(at) == value), -1)


def choose(combo: QComboBox, value: object) -> bool:
    """Choose the entry that stands for `value`, else the first one; whether it was found."""
    at = place_of(combo, value)
    combo.setCurrentIndex(max(0, at))
    return at >= 0
