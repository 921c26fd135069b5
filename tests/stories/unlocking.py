"""How every story begins: the passphrase is typed into the field that has the keyboard."""

from __future__ import annotations

import re

from .laptop import PASSPHRASE
from .screen_reader import ScreenReader


def unlock(reader: ScreenReader) -> None:
    """Open the workspace; Hoy is in view and has the keyboard."""
    reader.focused("password text", "Frase de paso")
    reader.keyboard.type(PASSPHRASE)
    reader.keyboard.press("Return")
    reader.told(re.compile("^(Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo) "))
