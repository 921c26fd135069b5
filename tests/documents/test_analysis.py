"""The printed analysis: drawn and said in words, what the parties shared alone, or the team's too and marked so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from facilitator_app.documents.analysis import analysis_pages
from facilitator_app.documents.content.analysis import (
    AnalysisContent,
    HeardSignal,
    HistoryLine,
    MappedActor,
    MappedTie,
    TreeLine,
    WatchedIndicator,
)
from facilitator_app.documents.phrases import phrases
from tests.documents.pdf_rules import as_read, check_archival, elements, opened, page_texts, whole_text

SHARED = AnalysisContent(
    language="es",
    internal=False,
    mesa_title="Mesa de agua y bosque",
    file_number="MD-014",
    theme="Agua",
    author="Rosa Morales",
    made_at=datetime(2026, 3, 5, 16, 0),  # noqa: DTZ001
    heard=2,
    parties=3,
    history=(HistoryLine(when="1998", title="Se reparte la finca", source="Doña Juana", accounts=("Sin el bosque.",)),),
    actors=(
        MappedActor(number=1, name="Municipalidad", x=0.1, y=0.1, positions=("Tenemos licencia (Sesión 8)",)),
        MappedActor(number=2, name="Alcaldía Indígena de Chwi Tzꞌaqbꞌal", x=0.9, y=0.2, needs=("Ser oída",)),
        MappedActor(number=3, name="Madereros", x=0.5, y=0.9, at_table=False),
    ),
    ties=(
        MappedTie(one=1, other=2, kind="rupture", words="Ruptura", about="Los permisos", source="Sesión 7"),
        MappedTie(one=2, other=3, kind="tension", words="Tensión"),
        MappedTie(one=1, other=3, kind="dependence", words="Depende de"),
    ),
    causes=(
        TreeLine(depth=0, kind="Problema", title="No hay regla común"),
        TreeLine(depth=1, kind="Causa próxima", title="Se saca agua de noche", holds=("COCODE",), disputes=("Coop",)),
    ),
    indicators=(
        WatchedIndicator(title="Cortes", thresholds="Alerta: 4", readings=("01/03/2026: 3",), standing="Aviso"),
    ),
)
INTERNAL = replace(
    SHARED, internal=True, signals=(HeardSignal(when="03/03/2026", title="Amenaza a una vecina", kind="Amenaza"),)
)


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4"])
@pytest.mark.parametrize("content", [SHARED, INTERNAL, replace(SHARED, actors=(), ties=(), causes=(), history=())])
def test_it_is_archival_and_accessible_and_the_same_content_gives_the_same_bytes(
    content: AnalysisContent, paper: str
) -> None:
    printed = analysis_pages(content, paper)  # type: ignore[arg-type]
    check_archival(printed.pdf)
    assert printed.pdf == analysis_pages(content, paper).pdf  # type: ignore[arg-type]


def test_the_map_is_a_figure_that_says_every_tie_and_a_table_says_it_again() -> None:
    pdf = analysis_pages(SHARED).pdf
    alt = [str(element.Alt) for element in elements(opened(pdf)) if "/Alt" in element]
    assert any("Municipalidad – Ruptura – Alcaldía Indígena" in text for text in alt)
    text = whole_text(pdf)
    assert "Los permisos" in text
    assert "no está en la mesa" in text


def test_the_tree_is_a_list_with_who_holds_and_who_does_not_share_each_cause() -> None:
    pdf = analysis_pages(SHARED).pdf
    assert "/LI" in {str(element.S) for element in elements(opened(pdf))}
    assert "Lo dicen: COCODE." in whole_text(pdf)
    assert "No lo comparten: Coop." in whole_text(pdf)


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_what_is_of_the_team_is_marked_on_every_page_in_every_language(language: str) -> None:
    say = phrases(language)
    internal = analysis_pages(replace(INTERNAL, language=language)).pdf
    for page in page_texts(internal):
        assert say("analysis.internal_mark") in page
        assert as_read(say("analysis.internal_short")) in page
    shared = whole_text(analysis_pages(replace(SHARED, language=language)).pdf)
    assert say("analysis.internal_mark") not in shared
    assert say("analysis.shared_mark") in shared


def test_what_is_given_out_cannot_hold_anything_of_the_team() -> None:
    with pytest.raises(ValueError, match="nothing of the team"):
        replace(SHARED, signals=INTERNAL.signals)
    with pytest.raises(ValueError, match="nothing of the team"):
        replace(SHARED, history=(HistoryLine(when="–", title="Un herido", internal=True),))


def test_a_long_name_on_the_map_stands_on_two_lines_and_no_tie_goes_through_it() -> None:
    text = whole_text(analysis_pages(INTERNAL).pdf)
    assert "Alcaldía Indígena de Ch…" not in text
    assert text.count("Alcaldía Indígena de Chwi Tzꞌaqbꞌal") >= 3
