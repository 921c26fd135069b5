"""What the desktop says is gathered, translated and compiled; plurals are right; the language changes live."""

from __future__ import annotations

import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from facilitator_app.desktop.languages import Languages

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def translate() -> dict[str, object]:
    return runpy.run_path(str(ROOT / "packaging" / "translate.py"))


def test_the_files_are_as_the_source_leaves_them(translate: dict[str, object]) -> None:
    assert translate["stale"]() == []  # type: ignore[operator]


def test_nothing_is_left_without_its_words_in_spanish(translate: dict[str, object]) -> None:
    """Spanish alone for now: what the other languages lack is said in Spanish, and counted by `translate.py`."""
    path = ROOT / "resources" / "translations" / "facilitator_es.ts"
    assert translate["unfinished"](path) == []  # type: ignore[operator]


def test_every_text_with_a_number_has_its_plurals(translate: dict[str, object]) -> None:
    """Also those said by a plain function, and those whose number is an attribute, which lupdate does not read."""
    for path in (ROOT / "resources" / "translations").glob("*.ts"):
        for message in ET.parse(path).getroot().iter("message"):
            if "%n" in (message.findtext("source") or ""):
                assert message.get("numerus") == "yes", message.findtext("source")
    assert "Attendance" in {said.context for said in translate["said_in_source"]() if said.counted}  # type: ignore[operator]


def test_no_plural_in_spanish_keeps_its_brackets() -> None:
    forms = ET.parse(ROOT / "resources" / "translations" / "facilitator_es.ts").getroot().iter("numerusform")
    assert [form.text for form in forms if "(" in (form.text or "")] == []


def _remaining(count: int) -> str:
    words = "Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden."
    return QCoreApplication.translate("Emergency", words, "", count)


def test_plurals_are_right_in_the_language_of_the_source_too(spanish: Languages) -> None:
    assert _remaining(1).startswith("Queda 1 cambio ")
    assert _remaining(2).startswith("Quedan 2 cambios ")


def test_the_language_changes_while_it_runs_and_qt_speaks_it_too(spanish: Languages, qapp: QApplication) -> None:
    told: list[str] = []
    spanish.changed.connect(told.append)
    spanish.choose("en")
    assert QCoreApplication.translate("Shell", "Hoy") == "Today"
    spanish.choose("fr")
    assert QCoreApplication.translate("Shell", "Hoy") == "Aujourd’hui"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    spanish.choose("xx")
    assert spanish.code == "es"
    assert QCoreApplication.translate("Shell", "Hoy") == "Hoy"
    assert told == ["en", "fr", "es"]


def test_a_sitting_has_one_word_in_french() -> None:
    said = ET.parse(ROOT / "resources" / "translations" / "facilitator_fr.ts").iter()
    words = ["".join(one.itertext()) for one in said if one.tag == "translation"]
    assert [text for text in words if "session" in text.replace("{session", "").lower()] == []
