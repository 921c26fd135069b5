"""Adds empty signature fields to a final PDF, tagged, so that it stays archival (A-3a) and accessible (UA-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from .revision import Revision

_PRINTED_AND_LOCKED = 4 | 128
_SIGNATURES_EXIST_APPEND_ONLY = 3
ACT = "/FCLT_Act"
"""The key of a widget under which our own data of an act stands: who, on whose behalf, when."""


@dataclass(frozen=True, slots=True)
class NewField:
    """A field to be signed: its name, what it is in words, its place, and the data of the act."""

    name: str
    told: str
    page: int
    box: tuple[float, float, float, float]
    who: str = ""
    on_behalf_of: str = ""
    at: datetime | None = None


def with_fields(pdf: bytes, fields: Sequence[NewField]) -> bytes:
    """`pdf` and one more revision with these fields, empty; the bytes of `pdf` stand before it unchanged."""
    writer = Revision(pdf)
    root = writer.root
    tree = root["/StructTreeRoot"]
    document = tree["/K"][0]
    parents = tree["/ParentTree"]
    key = int(tree["/ParentTreeNextKey"])
    references = ArrayObject()
    for field in fields:
        page_ref, _ = writer.find_page_for_modification(field.page)
        widget = writer.add_object(_widget(writer, field, page_ref, key))
        element = writer.add_object(_element(widget, page_ref, document))
        parents["/Nums"].extend((NumberObject(key), pointer(element)))
        document["/K"].append(pointer(element))
        _on_page(writer, page_ref, widget)
        references.append(pointer(widget))
        key += 1
    tree[NameObject("/ParentTreeNextKey")] = NumberObject(key)
    form = DictionaryObject({NameObject("/Fields"): references})
    form[NameObject("/SigFlags")] = NumberObject(_SIGNATURES_EXIST_APPEND_ONLY)
    root[NameObject("/AcroForm")] = writer.add_object(form)
    for changed in (tree, document, parents):
        writer.update_container(changed)
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def give_appearance(writer: Revision, widget: DictionaryObject, content: bytes) -> None:
    """Let the widget of a signature show `content`."""
    left, bottom, right, top = (float(edge) for edge in widget["/Rect"])
    shown = writer.add_object(_form(right - left, top - bottom, content))
    widget[NameObject("/AP")] = DictionaryObject({NameObject("/N"): pointer(shown)})
    writer.update_container(widget)


def _widget(writer: Revision, field: NewField, page: Any, key: int) -> DictionaryObject:
    left, bottom, right, top = field.box
    empty = writer.add_object(_form(right - left, top - bottom, b""))
    act = DictionaryObject({NameObject("/Who"): TextStringObject(field.who)})
    if field.on_behalf_of:
        act[NameObject("/OnBehalfOf")] = TextStringObject(field.on_behalf_of)
    if field.at is not None:
        act[NameObject("/At")] = TextStringObject(field.at.isoformat(timespec="seconds"))
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/FT"): NameObject("/Sig"),
            NameObject("/T"): TextStringObject(field.name),
            NameObject("/TU"): TextStringObject(field.told),
            NameObject("/F"): NumberObject(_PRINTED_AND_LOCKED),
            NameObject("/P"): pointer(page),
            NameObject("/Rect"): ArrayObject(FloatObject(f"{edge:.2f}") for edge in field.box),
            NameObject("/StructParent"): NumberObject(key),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): pointer(empty)}),
            NameObject(ACT): act,
        }
    )


def _element(widget: Any, page: Any, document: Any) -> DictionaryObject:
    kid = DictionaryObject(
        {NameObject("/Type"): NameObject("/OBJR"), NameObject("/Obj"): pointer(widget), NameObject("/Pg"): page}
    )
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/StructElem"),
            NameObject("/S"): NameObject("/Form"),
            NameObject("/P"): pointer(document.container_ref),
            NameObject("/Pg"): page,
            NameObject("/K"): kid,  # not in an array: the path that the difference analysis knows
        }
    )


def _on_page(writer: Revision, page_ref: Any, widget: Any) -> None:
    page = page_ref.get_object()
    if "/Annots" not in page:
        page[NameObject("/Annots")] = ArrayObject()
    page["/Annots"].append(pointer(widget))
    writer.update_container(page)


def _form(width: float, height: float, content: bytes) -> StreamObject:
    box = ArrayObject(FloatObject(f"{edge:.2f}") for edge in (0, 0, width, height))
    return StreamObject(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): box,
            NameObject("/Resources"): DictionaryObject(),
        },
        stream_data=content,
    )


def pointer(to: Any) -> IndirectObject:
    """A reference to an object that was added or read."""
    return to if isinstance(to, IndirectObject) else IndirectObject(to.idnum, to.generation, to.pdf)
