"""The tag tree of a document: what each piece of content is, for readers who do not see the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .file import PdfFile
from .objects import Name, Ref, Value


@dataclass(slots=True, eq=False)
class Element:
    """One structure element; content is attached page by page as (page index, marked-content id)."""

    tag: str
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    alt: str = ""
    actual: str = ""
    language: str = ""
    scope: str = ""
    """Column or Row, for TH."""
    list_numbering: str = ""
    column_span: int = 1
    box: tuple[float, float, float, float] | None = None
    """Where a figure stands, in points from the lower left."""
    written: Ref | None = None

    def child(self, tag: str, **attributes: str) -> Element:
        """A new element under this one."""
        kid = Element(tag, **attributes)  # type: ignore[arg-type]  # all keyword fields used here are texts
        self.kids.append(kid)
        return kid


def write_tags(
    pdf: PdfFile, document: Element, pages: Sequence[Ref], content: Sequence[list[Element]], scale: float = 1.0
) -> Ref:
    """Write the tree under `document`; `content[page][mcid]` owns that marked content. Gives the root.

    `scale` is what a point of a figure's box is on the sheet.
    """
    root = pdf.reserve()
    _write(pdf, document, root, pages, scale)
    numbers: list[Value] = []
    for index, owners in enumerate(content):
        refs: list[Value] = [owner.written for owner in owners if owner.written is not None]
        numbers += [index, pdf.add(refs)]
    parents = pdf.add({"Nums": numbers})
    kids: list[Value] = [document.written] if document.written else []
    return pdf.put(
        root,
        {"Type": Name("StructTreeRoot"), "K": kids, "ParentTree": parents, "ParentTreeNextKey": len(content)},
    )


def _write(pdf: PdfFile, element: Element, parent: Ref, pages: Sequence[Ref], scale: float) -> Ref:
    ref = element.written = pdf.reserve()
    kids: list[Value] = []
    first_page = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    for kid in element.kids:
        if isinstance(kid, Element):
            if kid.kids or kid.tag in ("TD", "TH"):
                kids.append(_write(pdf, kid, ref, pages, scale))
        elif kid[0] == first_page:
            kids.append(kid[1])
        else:
            kids.append({"Type": Name("MCR"), "Pg": pages[kid[0]], "MCID": kid[1]})
    value: dict[str, Value] = {"Type": Name("StructElem"), "S": Name(element.tag), "P": parent, "K": kids}
    if first_page is not None:
        value["Pg"] = pages[first_page]
    return pdf.put(ref, value | _attributes(element, scale))


def _attributes(element: Element, scale: float) -> dict[str, Value]:
    value: dict[str, Value] = {}
    if element.alt:
        value["Alt"] = element.alt
    if element.actual:
        value["ActualText"] = element.actual
    if element.language:
        value["Lang"] = element.language
    owned: list[Value] = []
    if element.scope or element.column_span > 1:
        table: dict[str, Value] = {"O": Name("Table")}
        if element.scope:
            table["Scope"] = Name(element.scope)
        if element.column_span > 1:
            table["ColSpan"] = element.column_span
        owned.append(table)
    if element.list_numbering:
        owned.append({"O": Name("List"), "ListNumbering": Name(element.list_numbering)})
    if element.box:
        owned.append({"O": Name("Layout"), "BBox": [edge * scale for edge in element.box], "Placement": Name("Block")})
    if owned:
        value["A"] = owned
    return value
