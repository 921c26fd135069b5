"""The story of a laptop that is gone: its copy and its sheet bring everything back on a new one."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from .laptop import Laptop
from .screen_reader import ScreenReader
from .table import TITLE, set_table
from .unlocking import unlock

NEW_PASSPHRASE = "puente laguna comal barro"
NOTE = "Lo que se dijo antes de que se perdiera la laptop"


def test_what_was_on_a_lost_laptop_is_back_on_a_new_one_by_its_copy_and_its_sheet(
    desktop: dict[str, str], reader: ScreenReader, tmp_path: Path
) -> None:
    old, new, stick = Laptop(tmp_path / "old", desktop), Laptop(tmp_path / "new", desktop), tmp_path / "memoria"
    stick.mkdir()
    with old.begin("Rosa Morales") as (workspace, words):
        set_table(workspace.vault)
    with old.window():
        unlock(reader)
        _write_a_note(reader)
        _copy_to_the_stick(reader, stick / "copia.backup")
    shutil.rmtree(old.folder)
    with new.window():
        _bring_the_copy(reader, stick / "copia.backup")
        _open_with_the_sheet(reader, words)
        _find_the_note(reader)
    assert _check(new)["ok"]


def _write_a_note(reader: ScreenReader) -> None:
    reader.focused("push button", "Abrir sesión 1")
    reader.keyboard.press("Ctrl+Return")
    reader.focused("text", "Palabras de la nota")
    reader.keyboard.type(NOTE)
    reader.keyboard.press("Return")
    reader.told("Nota guardada")


def _copy_to_the_stick(reader: ScreenReader, file: Path) -> None:
    reader.keyboard.press("Ctrl+1")
    reader.press("push button", "Copiar a otra memoria…")
    reader.give_path("Copiar a otra memoria", file)
    reader.told("Copia hecha y comprobada: copia.backup")


def _bring_the_copy(reader: ScreenReader, file: Path) -> None:
    reader.told("Preparar esta laptop")
    reader.press("push button", "Traer una copia de respaldo…")
    reader.give_path("Elija la copia de respaldo", file)
    reader.focused("password text", "Frase de paso")


def _open_with_the_sheet(reader: ScreenReader, words: Sequence[str]) -> None:
    reader.keyboard.press("F4")
    for number, word in enumerate(words, 1):
        reader.focused("text", f"Palabra {number}")
        reader.type(word)
        reader.keyboard.press("Tab")
    reader.focused("password text", "Nueva frase de paso")
    reader.keyboard.type("corta")
    reader.keyboard.press("Return")
    reader.told("Es muy corta: use al menos 10 letras.")
    reader.keyboard.press("Ctrl+a")
    reader.keyboard.type(NEW_PASSPHRASE)
    reader.keyboard.press("Return")
    reader.told(re.compile("^(Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo) "))


def _find_the_note(reader: ScreenReader) -> None:
    assert TITLE in reader.labels()
    reader.focused("push button", "Volver a la sesión 1")
    reader.keyboard.press("Ctrl+Return")
    reader.find("list item", re.compile(re.escape(NOTE)))


def _check(laptop: Laptop) -> dict[str, object]:
    answer = laptop.order("--json", "check", passphrase=NEW_PASSPHRASE)
    assert answer.returncode == 0, answer.stderr
    found: dict[str, object] = json.loads(answer.stdout)
    return found
