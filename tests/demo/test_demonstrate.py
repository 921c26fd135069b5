"""What a new user sees: every step told, papers printed, the acta verified, and nothing that paper must not say."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from facilitator_app.demo.demonstrate import demonstrate
from facilitator_app.demo.script import read_processes, read_programme
from facilitator_app.documents.verify import Finding, verify
from facilitator_app.exchange.verification import verify_paper
from facilitator_app.messages import LANGUAGES, message
from tests.demo.conftest import Told
from tests.demo.fixed_clock import FixedClock


def _words(text: str) -> str:
    """The letters of `text`: a line break, a hyphen and the number of a line in a draft change nothing."""
    return re.sub(r"[\W\d_]", "", text)


def _everything_in(file: Path) -> str:
    """All words of a PDF: its pages, its title, and the files it carries."""
    document = pypdfium2.PdfDocument(file)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    with pikepdf.open(file) as pdf:
        found.append(str(pdf.docinfo))
        for name in pdf.attachments:
            found.append(pdf.attachments[name].get_file().read_bytes().decode())
    return _words(" ".join(found))


def _papers(told: Told) -> tuple[Path, Path, Path]:
    return told.made.sheet, told.made.draft, told.made.acta


def test_every_step_is_told_in_every_language_and_the_acta_last(told: Told) -> None:
    assert [code for code, _ in told.said][-1] == "demo.acta_printed"
    assert told.said[-1][1]["file"] == str(told.made.acta)
    for code, given in told.said:
        for language in LANGUAGES:
            assert "{" not in str(message(code, given, language))


def test_the_practice_passphrase_is_shown(told: Told) -> None:
    assert ("demo.passphrase", {"passphrase": read_programme().passphrase}) in told.said


def test_the_final_acta_is_on_the_disk_and_verified(told: Told) -> None:
    assert "demo.acta_verified" in [code for code, _ in told.said]
    pdf = told.made.acta.read_bytes()
    assert verify(pdf, told.made.sha256).finding is Finding.IDENTICAL
    assert len(pypdfium2.PdfDocument(io.BytesIO(pdf))) == told.made.pages


def test_one_person_signed_the_acta_on_the_screen_and_the_device_sealed_it(told: Told) -> None:
    assert [code for code, _ in told.said].count("demo.acta_verified") == 2
    pdf = told.made.sealed.read_bytes()
    assert pdf.startswith(told.made.acta.read_bytes())
    ink, seal = verify_paper(pdf).signatures
    assert (ink.is_seal, seal.is_seal) == (False, True)
    assert _words(ink.who) in _everything_in(told.made.acta)


def test_the_draft_says_that_it_is_one_and_the_acta_does_not(told: Told) -> None:
    assert "BORRADOR" in _everything_in(told.made.draft)
    assert "BORRADOR" not in _everything_in(told.made.acta)


def test_what_is_for_the_minutes_is_printed(told: Told) -> None:
    acta, draft = _everything_in(told.made.acta), _everything_in(told.made.draft)
    assert _words("Nosotros somos los primeros que nos quedamos sin nada") in acta
    assert _words("con ciento cincuenta metros alcanzaba") in acta
    assert _words("The nine parties came. In Agreement 3 they say") in acta
    assert _words("Que las mujeres que lavan en el río también estén en la comisión") in draft


@pytest.mark.parametrize("which", [0, 1, 2], ids=["sheet", "draft", "acta"])
def test_no_paper_holds_a_team_note_a_private_note_or_a_reserved_name(told: Told, which: int) -> None:
    printed = _everything_in(_papers(told)[which])
    for script in read_processes():
        for note in (note for session in script.sessions for note in session.notes):
            if note.visibility is not None:
                assert _words(note.text)[:40] not in printed
        for person in script.people:
            if person.reserved:
                assert _words(person.name) not in printed


def test_a_second_run_uses_what_is_there_and_prints_the_same_acta(told: Told) -> None:
    said: list[str] = []
    again = demonstrate(told.place, lambda code, /, **_given: said.append(code), clock=FixedClock())
    assert said[0] == "demo.already_there"
    assert "demo.workspace_made" not in said
    assert again == told.made
    assert verify(again.acta.read_bytes(), told.made.sha256).finding is Finding.IDENTICAL
