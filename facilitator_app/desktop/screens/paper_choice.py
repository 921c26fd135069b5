"""The two choices of a paper before it is printed: on which sheet, and in which language."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication

from facilitator_app.documents.layout.paper import PaperName

from ..languages import NAMES
from ..theme.theme import Theme
from ..widgets.choice import Combo

translate = QCoreApplication.translate


def sheet_choice(theme: Theme) -> Combo:
    """The sheets that it can be printed on; the data of each is a `PaperName`."""
    words = {"oficio": translate("PaperChoice", "Oficio"), "letter": translate("PaperChoice", "Carta"), "a4": "A4"}
    sheets: tuple[PaperName, ...] = get_args(PaperName)
    return Combo(theme, [(words[sheet], sheet) for sheet in sheets])


def language_choice(theme: Theme, own: str) -> Combo:
    """The languages that papers are written in; the first one, called `own`, is None: as the mesa decided."""
    return Combo(theme, [(own, None), *((name, code) for code, name in NAMES.items())])
