"""The story of two facilitators who wrote the same clause apart, and of the coordinator to whom both sticks come."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .laptop import Laptop
from .programme import CLAUSE, begin_programme
from .screen_reader import ScreenReader
from .unlocking import unlock

BY_BETO = "Se mide también el tanque de abajo."
BY_JUANA = "La lectura se dice en voz alta en el salón."


def test_what_two_facilitators_wrote_apart_is_decided_by_the_coordinator(
    desktop: dict[str, str], reader: ScreenReader, tmp_path: Path
) -> None:
    programme = begin_programme(tmp_path, desktop)
    sticks = [
        _write_and_carry(reader, laptop, words, tmp_path / f"memoria-{laptop.folder.name}")
        for laptop, words in ((programme.beto, BY_BETO), (programme.juana, BY_JUANA))
    ]
    with programme.ana.window():
        unlock(reader)
        _read_the_sticks(reader, sticks)
        _decide(reader)
    assert _items(programme.ana, "conflicts") == []
    (clause,) = _items(programme.ana, "clauses")
    assert CLAUSE in clause["text"]
    assert BY_BETO in clause["text"]
    assert BY_JUANA in clause["text"]


def _write_and_carry(reader: ScreenReader, laptop: Laptop, words: str, stick: Path) -> Path:
    """Add words to the clause and put all changes on a stick; returns the bundle on it."""
    stick.mkdir()
    with laptop.window():
        unlock(reader)
        reader.keyboard.press("Ctrl+5")
        reader.focused("list item", re.compile("^Acuerdo .*Medición del caudal"))
        reader.keyboard.press("Return")
        clause = reader.focused("text", "Texto de PRIMERO")
        assert reader.text(clause) == CLAUSE
        reader.keyboard.press("Ctrl+End")
        reader.type(f" {words}")
        reader.find("label", re.compile(r"^Guardado \d+:\d\d"))
        reader.keyboard.press("Ctrl+7")
        reader.focused("push button", "Crear paquete")
        reader.keyboard.press("Ctrl+Return")
        reader.give_path("Carpeta para el paquete", stick)
        reader.told(re.compile("^Paquete 1 en"))
    (bundle,) = stick.iterdir()
    return bundle


def _read_the_sticks(reader: ScreenReader, bundles: list[Path]) -> None:
    reader.keyboard.press("Ctrl+o")
    reader.told("Compartir")
    reader.press("push button", "Escoger archivos…")
    reader.give_path("Paquetes que llegaron", *bundles)
    for bundle in bundles:
        reader.find("table cell", re.compile(f"Paquete {re.escape(bundle.name)}.*Por leer"))
    reader.keyboard.press("Ctrl+Return")
    reader.told(re.compile(r"cambio.* leído"))


def _decide(reader: ScreenReader) -> None:
    reader.press("push button", "Ver y decidir")
    reader.told("PRIMERO")
    reader.reads(
        "Texto de partida", CLAUSE, "Versión A, de ", "Usar toda la A", "Versión B, de ", "Usar toda la B",
        "Versión unida", "Texto de la versión unida", "Guardar versión unida",
    )  # fmt: skip
    joined = reader.find("text", "Texto de la versión unida")
    assert BY_BETO in reader.text(joined)
    assert BY_JUANA in reader.text(joined)
    reader.tab_to(joined)
    reader.keyboard.press("Ctrl+Return")
    reader.told("Decidido. Las otras versiones siguen en el historial.")
    reader.focused("push button", "Volver a Hoy")
    assert "Nada por decidir: lo que escribieron los equipos concuerda." in reader.labels()


def _items(laptop: Laptop, kind: str) -> list[dict[str, str]]:
    answer = laptop.order("--json", "list", kind)
    assert answer.returncode == 0, answer.stderr
    found: list[dict[str, str]] = json.loads(answer.stdout)["items"]
    return found
