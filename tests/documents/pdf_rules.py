"""Checks a PDF against the main rules of PDF/A-3a and PDF/UA-1 that a program can judge."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2

HEADINGS = ("H1", "H2", "H3")


def opened(pdf: bytes) -> pikepdf.Pdf:
    """`pdf` opened strictly; its syntax is sound."""
    document = pikepdf.open(io.BytesIO(pdf), attempt_recovery=False)
    assert document.check_pdf_syntax() == []
    return document


def page_texts(pdf: bytes) -> list[str]:
    """The text layer of each page, divided words joined, white space as one space."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(_text(page).split()) for page in document]
    finally:
        document.close()


def _text(page: Any) -> str:
    return str(page.get_textpage().get_text_range()).replace("\ufffe", "")


def as_read(text: str) -> str:
    """`text` as it is found in what `page_texts` gives: every space of any kind as one space."""
    return " ".join(text.split())


def whole_text(pdf: bytes) -> str:
    """The text layer of all pages."""
    return " ".join(page_texts(pdf))


def elements(document: pikepdf.Pdf) -> Iterator[Any]:
    """Every structure element, in reading order."""
    waiting = list(document.Root.StructTreeRoot.K)
    while waiting:
        node = waiting.pop(0)
        yield node
        kids = [kid for kid in node.get("/K", []) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        waiting = kids + waiting


def fonts(document: pikepdf.Pdf) -> Iterator[Any]:
    """Every font dictionary in the file, wherever it stands."""
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font":
            yield thing


def check_archival(pdf: bytes) -> None:
    """Assert the rules; the message says which one failed."""
    document = opened(pdf)
    _check_catalogue(document)
    _check_fonts(document)
    _check_pages(document)
    _check_tags(document)
    _check_no_forbidden_things(document)
    document.close()


def _check_catalogue(document: pikepdf.Pdf) -> None:
    root = document.Root
    assert str(root.Lang)
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    intent = root.OutputIntents[0]
    assert intent.S == "/GTS_PDFA1"
    profile = intent.DestOutputProfile.read_bytes()
    assert profile[36:40] == b"acsp"
    assert int.from_bytes(profile[:4]) == len(profile)
    assert "/Filter" not in root.Metadata
    packet = root.Metadata.read_bytes().decode()
    for said in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "pdfaExtension:schemas"):
        assert said in packet
    title = re.search(r'x-default">([^<]+)<', packet)
    assert title
    assert str(document.docinfo["/Title"]).replace("&", "&amp;") == title.group(1)
    assert "/ID" in document.trailer
    assert "/Encrypt" not in document.trailer


def _check_fonts(document: pikepdf.Pdf) -> None:
    found = list(fonts(document))
    assert found
    for font in found:
        assert font.Subtype in ("/Type0", "/CIDFontType2"), "only embedded composite fonts"
        if font.Subtype == "/Type0":
            assert font.Encoding == "/Identity-H"
            assert b"beginbfchar" in font.ToUnicode.read_bytes()
        else:
            descriptor = font.FontDescriptor
            assert len(descriptor.FontFile2.read_bytes()) == int(descriptor.FontFile2.Length1)
            assert re.fullmatch(r"/[A-Z]{6}\+.+", str(descriptor.FontName))
            assert descriptor.FontName == font.BaseFont


def _check_pages(document: pikepdf.Pdf) -> None:
    parents = document.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(parents[index]): parents[index + 1] for index in range(0, len(parents), 2)}
    for page in document.pages:
        assert page.obj.Tabs == "/S"
        assert "/Group" not in page.obj
        marks = _check_content(page)
        row = owners[int(page.obj.StructParents)]
        assert sorted(marks) == list(range(len(row))), "each mark is in the parent tree once"
        for mark in marks:
            assert _owns(row[mark], mark, page.obj), "each mark is in the structure tree"


def _check_content(page: pikepdf.Page) -> list[int]:
    depth, marks = 0, list[int]()
    fonts_used = set(page.obj.Resources.Font.keys())
    for step in pikepdf.parse_content_stream(page):
        operands: Any = step.operands
        name = str(step.operator)
        if name in ("BDC", "BMC"):
            depth += 1
            if name == "BDC" and "/MCID" in operands[1]:
                assert depth == 1
                marks.append(int(operands[1].MCID))
        elif name == "EMC":
            depth -= 1
        elif name in ("TJ", "Tj", "f", "S", "B", "Do", "sh"):
            assert depth == 1, "everything that is seen is content or artifact"
        elif name == "Tf":
            assert str(operands[0]) in fonts_used
        assert name not in ("gs", "Do", "BI"), "no transparency, no images"
    assert depth == 0
    return marks


def _owns(element: Any, mark: int, page: Any) -> bool:
    for kid in element.K:
        if isinstance(kid, pikepdf.Dictionary):
            if kid.get("/MCID") == mark and kid.Pg.objgen == page.objgen:
                return True
        elif kid == mark and element.Pg.objgen == page.objgen:
            return True
    return False


def _check_tags(document: pikepdf.Pdf) -> None:
    level = 0
    found = list(elements(document))
    assert found[0].S == "/Document"
    for element in found:
        tag = str(element.S).lstrip("/")
        if tag in HEADINGS:
            now = HEADINGS.index(tag) + 1
            assert now <= level + 1, "headings skip no level"
            level = now
        if tag == "Figure":
            assert str(element.Alt)
        if tag == "TH":
            assert element.A[0].Scope in ("/Column", "/Row")
        if tag == "LI":
            assert [str(kid.S) for kid in element.K] == ["/Lbl", "/LBody"]
        if tag == "Table":
            widths = {len(row.K) for row in element.K}
            assert len(widths) == 1, "every row of a table has as many cells"
            assert all(row.S == "/TR" for row in element.K)


def _check_no_forbidden_things(document: pikepdf.Pdf) -> None:
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary):
            assert "/JS" not in thing
            assert "/SMask" not in thing
            assert "/AA" not in thing
            assert thing.get("/S") not in ("/JavaScript", "/Launch", "/URI")
