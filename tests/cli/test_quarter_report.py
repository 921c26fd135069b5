"""The report of a quarter on the command line, as pages and as a spreadsheet."""

from __future__ import annotations

from tests.cli.command_line import CommandLine
from tests.documents.pdf_rules import whole_text


def test_a_quarter_is_reported_as_pages_and_as_a_spreadsheet(mesa: CommandLine) -> None:
    pdf, csv = mesa.folder / "informe.pdf", mesa.folder / "informe.csv"
    answer = mesa("quarter-report", "-o", pdf, "--quarter", "2026-Q1", lang="en")
    assert answer.code == 0
    assert answer.data == {"file": str(pdf), "quarter": "2026-Q1", "mesas": 1, "up_to_date": 1}
    assert "REPORT OF THE QUARTER" in whole_text(pdf.read_bytes())
    mesa.done("quarter-report", "-o", csv, "--quarter", "2026-Q1", "--without-tension")
    text = csv.read_text("utf-8-sig")
    assert "Sesiones que se tuvieron en el trimestre" in text
    assert "Tensión" not in text
    assert "María" not in text


def test_what_is_no_quarter_and_what_is_no_kind_of_report_leave_no_file(mesa: CommandLine) -> None:
    wrong = mesa.folder / "x.pdf"
    assert mesa("quarter-report", "-o", wrong, "--quarter", "2026-Q5").code == 2
    other = mesa.folder / "x.odt"
    answer = mesa("quarter-report", "-o", other)
    assert (answer.code, answer.refusal) == (3, "exchange.unknown_report_format")
    assert not wrong.exists()
    assert not other.exists()
