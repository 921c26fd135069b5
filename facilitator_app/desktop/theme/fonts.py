"""Brings in the letters that ship with the program: Noto Sans in the three weights of the screen."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QFont, QFontDatabase

from facilitator_app.installed import resources

FAMILY = "Noto Sans"


class Weight(IntEnum):
    """The weights there are; nothing else is drawn."""

    REGULAR = QFont.Weight.Normal
    MEDIUM = QFont.Weight.Medium
    SEMIBOLD = QFont.Weight.DemiBold


def load_fonts() -> None:
    """Give Qt the files; where one is missing the system's own sans serif stands in."""
    for name in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / "screen" / f"NotoSans-{name}.ttf"))


def font(pixels: int, weight: Weight = Weight.REGULAR, *, italic: bool = False) -> QFont:
    """Noto Sans at `pixels`, already scaled."""
    made = QFont([FAMILY, "sans-serif"])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    return made
