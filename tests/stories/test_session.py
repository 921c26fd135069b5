"""The story of a session, from who comes in to the acta on paper, told by somebody who does not see the screen."""

from __future__ import annotations

import re
from pathlib import Path

from tests.documents.pdf_rules import whole_text

from .laptop import Laptop
from .screen_reader import ScreenReader
from .table import TITLE, set_table
from .unlocking import unlock

SAID = "En marzo el agua no alcanza para las casas de abajo"
AGREED = "La comisión mide el caudal cada quince días"


def test_a_session_is_held_and_its_acta_printed_by_somebody_who_only_hears_the_window(
    laptop: Laptop, reader: ScreenReader, tmp_path: Path
) -> None:
    with laptop.begin("Rosa Morales") as (workspace, _words):
        set_table(workspace.vault)
    target = tmp_path / "acta.pdf"
    with laptop.window():
        unlock(reader)
        _open_the_session(reader)
        _take_attendance(reader)
        _write_notes(reader)
        _end_the_session(reader)
        _make_the_acta_final(reader)
        _save_a_copy(reader, target)
    verified = laptop.order("verify", target)
    assert verified.returncode == 0, verified.stderr
    text = whole_text(target.read_bytes())
    for said in (SAID, AGREED, "Candelaria Baltazar", "Tomás Xol"):
        assert said in text


def _open_the_session(reader: ScreenReader) -> None:
    reader.focused("push button", "Abrir sesión 1")
    assert TITLE in reader.labels()
    reader.keyboard.press("Ctrl+Return")
    reader.focused("text", "Palabras de la nota")
    reader.told("Sesión 1 · ")
    reader.reads(
        "Lugares", "Hoy", TITLE, "Sesión 1 · Plenaria", "Terminar…", "Puntos de la agenda", "2. El agua de marzo",
        "Nota nueva", "Tipo de nota", "Palabras de la nota", "Guardar nota", "Marcar la asistencia", "Estado",
    )  # fmt: skip


def _take_attendance(reader: ScreenReader) -> None:
    reader.keyboard.press("Ctrl+l")
    reader.focused("text", "Nombre de quien llega")
    reader.told("Asistencia")
    reader.keyboard.type("cande")
    reader.told("Candelaria Baltazar, COCODE Aldea Alta")
    reader.keyboard.press("Return")
    reader.told(re.compile(r"^Candelaria Baltazar: presente, \d+:\d\d"))
    reader.keyboard.type("Tomás Xol")
    reader.told("Agregar «Tomás Xol» como persona nueva")
    reader.keyboard.press("Ctrl+Return")
    _write_down_somebody_new(reader)
    reader.told("Tomás Xol: en la lista y presente")
    reader.reads(
        TITLE, "Asistencia", "2 presentes de 2", "Imprimir listado", "Nombre de quien llega", "Todas",
        "Personas en la lista de la sesión", "Nombre", "Consentimiento", "Estado",
    )  # fmt: skip
    _let_everybody_be_named(reader)


def _write_down_somebody_new(reader: ScreenReader) -> None:
    form = reader.find("dialog", "Persona nueva")
    name = reader.focused("text", "Nombre")
    assert reader.text(name) == "Tomás Xol"
    reader.choose("Parte", "Mujeres del Río", below=form)
    reader.choose("Cómo firma", "Huella", below=form)
    reader.keyboard.press("Ctrl+Return")


def _let_everybody_be_named(reader: ScreenReader) -> None:
    reader.press("push button", "Consentimiento de todos…")
    form = reader.find("dialog", "¿Anotar el consentimiento de palabra de todos los presentes?")
    assert "2 presentes; a 2 todavía no se les ha preguntado." in reader.labels(form)
    reader.press("push button", "Anotar el de todos", below=form)
    reader.told("Quedó anotado el consentimiento de palabra.")


def _write_notes(reader: ScreenReader) -> None:
    reader.keyboard.press("Ctrl+3")
    reader.focused("text", "Palabras de la nota")
    reader.keyboard.press("Alt+c")
    reader.find("radio button", "Preocupación", having="checked")
    reader.keyboard.type("@cande")
    reader.told("Candelaria Baltazar, COCODE Aldea Alta, 1 de 1")
    reader.keyboard.press("Return")
    reader.keyboard.type(SAID)
    reader.keyboard.press("Return")
    reader.told("Nota guardada")
    reader.find("list item", re.compile(f"Preocupación, Candelaria Baltazar.*{SAID}"))
    reader.keyboard.press("Alt+a")
    reader.keyboard.type(AGREED)
    reader.keyboard.press("Return")
    reader.told("Nota guardada")


def _end_the_session(reader: ScreenReader) -> None:
    reader.press("push button", "Terminar…")
    sure = reader.find("dialog", "¿Terminar la sesión?")
    reader.focused("push button", "Seguir en la sesión")
    assert "Falta leer el acta en voz alta." in reader.labels(sure)
    reader.press("push button", "Terminar la sesión", below=sure)
    reader.press("push button", "Ver el acta")
    reader.told(re.compile(r"^Acta No\. 01-\d{4}$"))


def _make_the_acta_final(reader: ScreenReader) -> None:
    reader.press("push button", "Dejar definitiva…")
    sure = reader.find("dialog", "¿Dejar definitiva esta acta?")
    reader.focused("push button", "Seguir revisando")
    reader.press("push button", "Dejarla definitiva", below=sure)
    reader.told(re.compile(r"^El acta es definitiva\. Código \S+, revisión 1\."))


def _save_a_copy(reader: ScreenReader, target: Path) -> None:
    reader.press("push button", "Más")
    reader.take_entry("Exportar una copia…")
    sure = reader.find("dialog", "¿Exportar una copia sin cifrar?")
    reader.focused("push button", "No exportar")
    reader.press("push button", "Elegir dónde", below=sure)
    reader.give_path("Exportar una copia", target)
    reader.told("La copia quedó en acta.pdf, sin cifrar.")
