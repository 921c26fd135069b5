"""The report of a quarter: true sums over every mesa, no name, no small place, no small number."""

from __future__ import annotations

import pytest

from facilitator_app.documents.content import CountedTable, QuarterContent
from facilitator_app.documents.frozen import freeze
from facilitator_app.domain.small_numbers import SMALL_GROUP
from facilitator_app.errors import Refused
from facilitator_app.exchange.quarter import quarter_bytes
from facilitator_app.queries.papers.quarter import quarter_of
from facilitator_app.queries.papers.quarter_content import quarter_content
from facilitator_app.store.vault import Vault
from tests.documents.pdf_rules import whole_text
from tests.queries.programme import Watched, two_mesas


@pytest.fixture
def watched(vault: Vault) -> Watched:
    """Two mesas."""
    return two_mesas(vault)


def report(vault: Vault, language: str = "es", *, back: int = 0, tension: bool = True) -> QuarterContent:
    """The report of the quarter of today, or of one before it."""
    with vault.read() as tx:
        quarter = quarter_of(tx.now().date())
        for _ in range(back):
            quarter = quarter.before()
        return quarter_content(tx, quarter, author="Marta Coy", language=language, tension=tension)


def table(content: QuarterContent, title: str) -> CountedTable:
    """A table by its title."""
    return next(each for each in content.tables if each.title == title)


def test_small_groups_are_joined_and_the_sums_are_true(vault: Vault, watched: Watched) -> None:
    sectors = table(report(vault), "Quién participó, por sector")
    assert [(line.name, line.numbers[:2]) for line in sectors.lines] == [("Comunidad", (7, 7)), ("Gobierno", (5, 5))]
    assert sectors.total is not None
    assert sectors.total.numbers[:2] == (12, 12)


def test_how_few_spoke_is_hidden_with_the_part_of_the_voice_that_would_tell_it(vault: Vault, watched: Watched) -> None:
    sectors = table(report(vault), "Quién participó, por sector")
    assert all(line.numbers[2] is None and line.numbers[4] is None for line in sectors.lines)
    assert sectors.total is not None
    assert sectors.total.numbers[2] is None


def test_no_number_of_people_from_one_to_four_is_printed(vault: Vault, watched: Watched) -> None:
    content = report(vault)
    people = [each for each in content.tables if each.title.startswith(("Quién participó", "Personas formadas"))]
    assert len(people) == 6
    for each in people:
        for line in each.lines:
            for at, number in enumerate(line.numbers):
                assert number is None or at in each.percent or number == 0 or number >= SMALL_GROUP


def test_neither_names_of_people_nor_of_mesas_nor_small_places_are_in_it(vault: Vault, watched: Watched) -> None:
    record = freeze(report(vault)).record.decode()
    for name in ("Persona 1", "NOMBRE", "Elena", "Mesa del agua", "COCODE", "Uspantán"):
        assert name not in record
    assert "Quiché" in record


def test_figures_of_the_quarter_leave_out_what_happened_before_or_after(vault: Vault, watched: Watched) -> None:
    now, before = report(vault), report(vault, back=1)
    assert table(now, "Sesiones que se tuvieron en el trimestre").lines == ()  # planned, not held
    assert table(before, "Quién participó, por sexo").lines == ()
    assert table(now, "Acuerdos hechos en el trimestre, como están hoy").lines[0].numbers == (1,)
    assert table(before, "Acuerdos hechos en el trimestre, como están hoy").lines == ()


def test_tension_is_there_only_where_it_is_wanted(vault: Vault, watched: Watched) -> None:
    assert [line.numbers for line in table(report(vault), "Tensión de las mesas, hoy").lines] == [
        (1,), (0,), (0,), (1,),
    ]  # fmt: skip
    assert not any("Tensión" in each.title for each in report(vault, tension=False).tables)


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_pages_and_spreadsheet_hold_the_same_numbers(vault: Vault, watched: Watched, language: str) -> None:
    content = report(vault, language)
    rows = quarter_bytes(content, "informe.CSV").decode("utf-8-sig").splitlines()
    numbers = sum(len(line.numbers) for each in content.tables for line in each.lines)
    assert len(rows) >= 1 + numbers
    text = whole_text(quarter_bytes(content, "informe.pdf"))
    for each in content.tables:
        assert each.title in text


def test_another_kind_of_file_is_refused(vault: Vault) -> None:
    with pytest.raises(Refused, match="unknown_report_format"):
        quarter_bytes(report(vault), "informe.docx")
