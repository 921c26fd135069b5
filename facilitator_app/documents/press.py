"""Puts a document together: pages from a flow of pieces, fonts, tags, bookmarks, metadata, attachment."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .glyphs.shaping import Shaper
from .layout.flow import Flow, LineNumber, Piece
from .layout.page import Page
from .layout.paper import Paper
from .pdf.colour_profile import srgb_profile
from .pdf.file import PdfFile
from .pdf.fonts import embed
from .pdf.metadata import PRODUCER, Metadata, xmp
from .pdf.objects import Name, Ref, Value, number
from .pdf.tags import Element, write_tags
from .printed import Printed, SigningPlace


@dataclass(frozen=True, slots=True)
class Attachment:
    """The machine-readable record that travels inside the final PDF."""

    name: str
    data: bytes
    description: str


@dataclass(slots=True)
class Bookmark:
    """An entry of the outline; its page is known once the heading has been drawn."""

    title: str
    level: int
    page: int = -1
    top: float = 0.0


class Press:
    """One document while it is being printed."""

    def __init__(self, paper: Paper, metadata: Metadata) -> None:
        """An empty document on `paper`."""
        self.paper, self.metadata = paper, metadata
        self.shaper = Shaper(paper.least_size)
        self.root = Element("Document")
        self._pdf = PdfFile()
        self._bodies: list[Ref] = []
        self._pages: list[Page] = []
        self._bookmarks: list[Bookmark] = []
        self._places: list[SigningPlace] = []

    def sign_here(self, page: Page, left: float, bottom: float, right: float, top: float) -> None:
        """Take note of where a person signs, in the points of the layout."""
        k = self.paper.scale
        self._places.append(SigningPlace(page.index, (left * k, bottom * k, right * k, top * k)))

    def bookmark(self, title: str, level: int, piece: Piece) -> Piece:
        """Let the outline lead to `piece`."""
        entry = Bookmark(title, level)
        self._bookmarks.append(entry)
        draw = piece.draw

        def noted(page: Page, top: float) -> None:
            entry.page, entry.top = page.index, top
            draw(page, top)

        piece.draw = noted
        return piece

    def run(
        self,
        pieces: Iterable[Piece],
        *,
        beneath: Callable[[Page], None],
        over: Callable[[Page, int], None],
        line_numbers: LineNumber | None = None,
        attachment: Attachment | None = None,
    ) -> Printed:
        """Print `pieces`; `beneath` draws first on each page, `over` draws header and footer (page, pages)."""
        flow = Flow(self.paper, beneath, self._close, line_numbers)
        count = flow.place(pieces)
        references = [self._pdf.reserve() for _ in range(count)]
        tree = self._pdf.reserve()
        contents = [self._with_furniture(index, count, over) for index in range(count)]
        resources = self._pdf.add({"Font": self._fonts()})
        for index, reference in enumerate(references):
            self._pdf.put(reference, self._page(index, tree, resources, contents[index]))
        kids: list[Value] = list(references)
        self._pdf.put(tree, {"Type": Name("Pages"), "Count": count, "Kids": kids})
        pdf = self._pdf.finish(self._catalogue(tree, references, attachment), self._information())
        return Printed(pdf, count, tuple(self._places))

    def _close(self, page: Page) -> None:
        self._bodies.append(self._pdf.stream(self._grown() + page.content()))
        page.forget_content()
        self._pages.append(page)

    def _grown(self) -> bytes:
        """What makes the points of the layout those of the sheet, for the whole page."""
        scale = number(self.paper.scale)
        return b"" if self.paper.scale == 1 else b"%b 0 0 %b 0 0 cm\n" % (scale, scale)

    def _with_furniture(self, index: int, count: int, over: Callable[[Page, int], None]) -> list[Value]:
        page = self._pages[index]
        over(page, count)
        return [self._bodies[index], self._pdf.stream(page.content())]

    def _fonts(self) -> dict[str, Value]:
        used = sorted(self.shaper.fonts.values(), key=lambda font: font.resource)
        return {font.resource: embed(self._pdf, font) for font in used}

    def _page(self, index: int, tree: Ref, resources: Ref, contents: list[Value]) -> dict[str, Value]:
        return {
            "Type": Name("Page"),
            "Parent": tree,
            "MediaBox": [0, 0, *self.paper.sheet],
            "Resources": resources,
            "Contents": contents,
            "StructParents": index,
            "Tabs": Name("S"),
        }

    def _catalogue(self, tree: Ref, pages: list[Ref], attachment: Attachment | None) -> Ref:
        pdf, owners = self._pdf, [page.owners for page in self._pages]
        catalogue: dict[str, Value] = {
            "Type": Name("Catalog"),
            "Pages": tree,
            "Lang": self.metadata.language,
            "MarkInfo": {"Marked": True},
            "StructTreeRoot": write_tags(pdf, self.root, pages, owners, self.paper.scale),
            "ViewerPreferences": {"DisplayDocTitle": True},
            "Metadata": pdf.stream(
                xmp(self.metadata), {"Type": Name("Metadata"), "Subtype": Name("XML")}, packed=False
            ),
            "OutputIntents": [self._output_intent()],
        }
        if self._bookmarks:
            catalogue["Outlines"] = self._outline(pages)
            catalogue["PageMode"] = Name("UseOutlines")
        if attachment is not None:
            record = self._attach(attachment)
            catalogue["AF"] = [record]
            catalogue["Names"] = {"EmbeddedFiles": {"Names": [attachment.name.encode(), record]}}
        return pdf.add(catalogue)

    def _output_intent(self) -> dict[str, Value]:
        return {
            "Type": Name("OutputIntent"),
            "S": Name("GTS_PDFA1"),
            "OutputConditionIdentifier": "sRGB IEC61966-2.1",
            "Info": "sRGB IEC61966-2.1",
            "DestOutputProfile": self._pdf.stream(srgb_profile(), {"N": 3}),
        }

    def _attach(self, attachment: Attachment) -> Ref:
        moment = self.metadata.pdf_moment()
        entries: dict[str, Value] = {
            "Type": Name("EmbeddedFile"),
            "Subtype": Name("application/json"),
            "Params": {
                "Size": len(attachment.data),
                "ModDate": moment,
                "CheckSum": hashlib.md5(attachment.data, usedforsecurity=False).digest(),
            },
        }
        embedded = self._pdf.stream(attachment.data, entries)
        return self._pdf.add(
            {
                "Type": Name("Filespec"),
                "F": attachment.name,
                "UF": attachment.name,
                "Desc": attachment.description,
                "AFRelationship": Name("Source"),
                "EF": {"F": embedded, "UF": embedded},
            }
        )

    def _information(self) -> Ref:
        information: dict[str, Value] = {
            "Title": self.metadata.title,
            "Subject": self.metadata.subject or self.metadata.title,
            "Creator": PRODUCER,
            "Producer": PRODUCER,
        }
        moment = self.metadata.pdf_moment()
        if moment:
            information |= {"CreationDate": moment, "ModDate": moment}
        return self._pdf.add(information)

    def _outline(self, pages: list[Ref]) -> Ref:
        """The bookmarks, two levels deep at most."""
        root = self._pdf.reserve()
        tops: list[tuple[Bookmark, list[Bookmark]]] = []
        for entry in self._bookmarks:
            if entry.page < 0:
                continue
            if entry.level == 0 or not tops:
                tops.append((entry, []))
            else:
                tops[-1][1].append(entry)
        refs = self._outline_level(root, [top for top, _ in tops], pages, [below for _, below in tops])
        return self._pdf.put(root, {"Type": Name("Outlines"), "First": refs[0], "Last": refs[-1], "Count": len(refs)})

    def _outline_level(
        self, parent: Ref, entries: list[Bookmark], pages: list[Ref], below: list[list[Bookmark]]
    ) -> list[Ref]:
        refs = [self._pdf.reserve() for _ in entries]
        for index, entry in enumerate(entries):
            target: list[Value] = [pages[entry.page], Name("XYZ"), 0, entry.top * self.paper.scale, 0]
            value: dict[str, Value] = {"Title": entry.title, "Parent": parent, "Dest": target}
            if index:
                value["Prev"] = refs[index - 1]
            if index + 1 < len(refs):
                value["Next"] = refs[index + 1]
            if below[index]:
                kids = self._outline_level(refs[index], below[index], pages, [[] for _ in below[index]])
                value |= {"First": kids[0], "Last": kids[-1], "Count": -len(kids)}
            self._pdf.put(refs[index], value)
        return refs
