"""The story of a commitment, from the clause in which it is given until it is seen to be kept."""

from __future__ import annotations

import re
from pathlib import Path

from .laptop import Laptop
from .screen_reader import ScreenReader
from .table import set_table
from .unlocking import unlock

PROMISE = "Entregar el mapa de permisos"
SEEN = "Hay mapa con sello"


def test_a_promise_is_followed_from_its_clause_until_it_is_verified(
    laptop: Laptop, reader: ScreenReader, tmp_path: Path
) -> None:
    proof = tmp_path / "mapa_con_sello.txt"
    proof.write_text("El mapa lleva el sello de la municipalidad.", encoding="utf-8")
    with laptop.begin("Rosa Morales") as (workspace, _words):
        set_table(workspace.vault)
    with laptop.window():
        unlock(reader)
        _write_the_clause(reader)
        _write_the_promise(reader)
        _find_it_overdue(reader)
        _visit_and_hear_a_source(reader)
        _kept_needs_a_proof(reader)
        _bring_the_proof(reader, proof)
        _conclude(reader)


def _write_the_clause(reader: ScreenReader) -> None:
    reader.keyboard.press("Ctrl+5")
    reader.told("Acuerdos")
    reader.keyboard.press("Ctrl+n")
    reader.focused("text", "De qué trata, en pocas palabras")
    reader.type("La corta de madera")
    reader.keyboard.press("Ctrl+Return")
    reader.told("La corta de madera")
    reader.focused("push button", "Cláusula nueva…")
    reader.keyboard.press("Ctrl+n")
    reader.focused("text", "Lo que falta decidir va entre [corchetes].")
    reader.keyboard.press("Ctrl+Return")
    reader.told("Escriba al menos una frase.")
    reader.type("La Municipalidad entrega el mapa a las dos aldeas.")
    reader.keyboard.press("Ctrl+Return")
    clause = reader.find("text", "Texto de PRIMERO")
    assert reader.text(clause) == "La Municipalidad entrega el mapa a las dos aldeas."


def _write_the_promise(reader: ScreenReader) -> None:
    reader.press("push button", "Agregar compromiso…")
    reader.focused("text", "Qué se va a hacer")
    reader.type(PROMISE)
    reader.keyboard.press("Ctrl+Return")
    reader.choose("Responsable", "Municipalidad de Ixcab")
    for field, words in (
        ("Fecha de cumplimiento", "02/03/2026"),
        ("Indicador", "Mapa en papel, con sello"),
        ("Ente de seguimiento", "Comisión de verificación"),
    ):
        reader.write("text", field, words)
        reader.keyboard.press("Tab")
    reader.find("label", re.compile(r"^Guardado \d+:\d\d"))


def _find_it_overdue(reader: ScreenReader) -> None:
    reader.keyboard.press("Ctrl+5")
    reader.press("push button", "Compromisos y verificación")
    reader.told("Compromisos")
    row = reader.focused("list item", re.compile(f"^{PROMISE}"))
    assert row.name.startswith(f"{PROMISE}, Municipalidad de Ixcab, venció el 2 mar"), row.name
    assert row.name.endswith("sin pruebas")


def _visit_and_hear_a_source(reader: ScreenReader) -> None:
    reader.keyboard.press("Ctrl+n")
    reader.focused("text", "A qué se fue")
    reader.type("Ver el mapa")
    reader.keyboard.press("Ctrl+Return")
    reader.told("Visita anotada. Siga con lo que dijo cada fuente.")
    reader.focused("list item", re.compile(f"^{PROMISE}"))
    reader.keyboard.press("f")
    form = reader.find("dialog", "Lo que dijo una fuente")
    reader.choose("De quién viene", "COCODE Aldea Alta", below=form)
    reader.write("text", "Lo que dijo, con sus palabras", "Ya está en la escuela", below=form)
    reader.choose("Según esta fuente, el compromiso está", "Cumplido", below=form)
    reader.press("check box", "La fuente acepta que lo lea toda la mesa", below=form)
    reader.press("push button", "Guardar lo que dijo", below=form)
    reader.find("panel", re.compile("COCODE Aldea Alta"))


def _kept_needs_a_proof(reader: ScreenReader) -> None:
    reader.focused("list item", re.compile(f"^{PROMISE}"))
    reader.keyboard.press("1")
    reader.focused("text", "Qué se vio y qué falta, en palabras que lea toda la mesa")
    reader.told("Todavía no hay ninguna prueba con fecha.")
    reader.type(SEEN)


def _bring_the_proof(reader: ScreenReader, proof: Path) -> None:
    reader.press("push button", "Agregar prueba…")
    form = reader.find("dialog", "Agregar una prueba")
    reader.press("push button", "Elegir un archivo…", below=form)
    reader.give_path("Elegir la foto, el escaneo, la grabación o el documento", proof)
    title = reader.find("text", "Qué es, en pocas palabras", below=form)
    assert reader.text(title) == "mapa con sello"
    reader.press("check box", "La puede ver toda la mesa", below=form)
    reader.press("push button", "Guardar la prueba", below=form)
    reader.told("Prueba guardada")


def _conclude(reader: ScreenReader) -> None:
    words = reader.find("text", "Qué se vio y qué falta, en palabras que lea toda la mesa")
    assert reader.text(words) == SEEN
    reader.press("push button", "Guardar conclusión")
    reader.told("Conclusión guardada: cumplido")
    reader.find("list item", re.compile("^Cumplidos 1"))
    reader.find("list item", re.compile(f"^{PROMISE}.*1 prueba"))
