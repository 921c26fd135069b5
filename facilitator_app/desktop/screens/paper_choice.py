"""The two choices of a paper before it is printed: on which sheet, and in which language."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication

from facilitator_app.documents.layout.paper import PaperName

from ..languages import NAMES
from ..theme.theme import Theme
from ..widgets.choice import Combo

translate = QCoreApplication.translate


def sheets() -> list[tuple[str, PaperName]]:
    """The sheets that can be printed on, as they are called in the language of the window."""
    words = {"oficio": translate("PaperChoice", "Oficio"), "letter": translate("PaperChoice", "Carta"), "a4": "A4"}
    names: tuple[PaperName, ...] = get_args(PaperName)
    return [(words[name], name) for name in names]


def sheet_choice(theme: Theme) -> Combo:
    """One of the sheets; the data of each is a `PaperName`."""
    return Combo(theme, sheets())


def language_choice(theme: Theme, own: str) -> Combo:
    """The languages that papers are written in; the first one, called `own`, is None: as the mesa decided."""
    return Combo(theme, [(own, None), *((name, code) for code, name in NAMES.items())])
