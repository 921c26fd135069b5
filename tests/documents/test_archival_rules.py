"""Every document is archival (PDF/A-3a) and accessible (PDF/UA-1), as far as a program can judge."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest

from facilitator_app.documents.acta import draft_acta, final_acta, reading_copy
from facilitator_app.documents.agreement import draft_agreement, final_agreement
from facilitator_app.documents.attendance_sheet import attendance_sheet
from facilitator_app.documents.follow_up import follow_up_report
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.printed import Printed
from facilitator_app.documents.quarter import quarter_report
from facilitator_app.documents.signing_record import draft_signing_record, final_signing_record
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import check_archival, elements, opened

PRINTED: dict[str, Callable[[], Printed]] = {
    "final acta": lambda: final_acta(freeze(samples.acta(), samples.SALT)),
    "draft acta": lambda: draft_acta(samples.acta(), "letter"),
    "smallest acta": lambda: final_acta(freeze(samples.small_acta(), samples.SALT), "a4"),
    "acta in large print": lambda: final_acta(freeze(samples.acta(), samples.SALT), "letter-large"),
    "draft in large print": lambda: draft_acta(samples.acta(), "oficio-large"),
    "copy to be read": lambda: reading_copy(freeze(samples.acta(), samples.SALT), "a4-large"),
    "acta with a summary": lambda: final_acta(freeze(samples.summed_up(), samples.SALT)),
    "final agreement": lambda: final_agreement(freeze(samples.agreement_document(), samples.SALT)),
    "draft agreement": lambda: draft_agreement(samples.agreement_document(), "a4"),
    "reduced sheet": lambda: attendance_sheet(samples.attendance_sheet()),
    "full sheet": lambda: attendance_sheet(samples.attendance_sheet(full=True), "letter"),
    "follow-up report": lambda: follow_up_report(freeze(samples.follow_up(23), samples.SALT)),
    "signing record": lambda: final_signing_record(freeze(samples.signing_record(), samples.SALT)),
    "long signing record": lambda: final_signing_record(freeze(samples.signing_record(70), samples.SALT), "a4"),
    "draft signing record": lambda: draft_signing_record(samples.signing_record(), "letter"),
    "quarter report": lambda: quarter_report(freeze(samples.quarter(), samples.SALT)),
    "empty report": lambda: follow_up_report(freeze(samples.follow_up(0), samples.SALT), "letter"),
}


@cache
def printed(name: str) -> bytes:
    """One of them, made once, in the process that looks at it."""
    return PRINTED[name]().pdf


@pytest.mark.parametrize("name", PRINTED)
def test_every_document_keeps_the_rules_of_archives_and_of_accessibility(name: str) -> None:
    check_archival(printed(name))


@pytest.mark.parametrize("name", PRINTED)
def test_another_validator_finds_nothing_against_the_archival_rules(name: str) -> None:
    pytest.importorskip("jsonschema")
    from pikepdf import pdfa

    with pikepdf.open(io.BytesIO(printed(name))) as document:
        report = pdfa.check(document, "3b")
    # it judges level B and knows no extension schemas: the packet is checked in pdf_rules instead
    found = [str(finding) for finding in report.findings if "MetadataStream" not in finding.where]
    assert found == []
    known = re.compile("pdfuaid|pdfaExtension|pdfaSchema|pdfaProperty|pdfaid:conformance")
    assert all(known.search(finding.message) for finding in report.findings)


def test_a_final_document_carries_its_record_as_an_associated_file() -> None:
    frozen = freeze(samples.acta(), samples.SALT)
    document = opened(final_acta(frozen).pdf)
    (file,) = document.Root.AF
    assert file.AFRelationship == "/Source"
    assert file.EF.F.read_bytes() == frozen.record
    assert file.EF.F.Subtype == "/application/json"
    assert document.Root.Names.EmbeddedFiles.Names[1].objgen == file.objgen


def test_drafts_and_attendance_sheets_attach_nothing() -> None:
    for name in ("draft acta", "draft agreement", "reduced sheet", "full sheet"):
        document = opened(printed(name))
        assert "/AF" not in document.Root
        assert "/Names" not in document.Root


def test_bookmarks_lead_to_the_sections_and_the_agreements() -> None:
    document = opened(printed("final acta"))
    with document.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
        below = [str(kid.title) for item in outline.root for kid in item.children]
    assert titles[1].startswith("PRIMERO.")
    assert titles[-1] == "Firmas y huellas"
    assert any(title.startswith("ACUERDO SEGUNDO.") for title in below)


def test_the_tree_says_what_is_title_table_list_and_figure() -> None:
    tags = {str(element.S) for element in elements(opened(printed("final acta")))}
    assert tags >= {"/H1", "/H2", "/H3", "/P", "/Table", "/TR", "/TH", "/TD", "/L", "/LI", "/Lbl", "/LBody", "/Figure"}
