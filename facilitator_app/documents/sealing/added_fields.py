"""Whether the revision that prepares a PDF for signing adds its fields and changes nothing that was printed."""

from __future__ import annotations

from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, Reference
from pyhanko.pdf_utils.reader import HistoricalResolver
from pyhanko.sign.diff_analysis.commons import compare_dicts

from facilitator_app.errors import Damaged

from .fields import ACT

_WIDGET = frozenset(
    ("/Type", "/Subtype", "/FT", "/T", "/TU", "/F", "/P", "/Rect", "/StructParent", "/AP", ACT)
)  # fmt: skip


def check_only_fields_were_added(old: HistoricalResolver, new: HistoricalResolver) -> None:
    """Raise `Damaged` ``document.added_after_signing`` unless `new` is `old` with signature fields.

    Every object that was replaced may differ in one entry only: the form in the catalogue, the tags of the fields at
    the end of the tree, the fields on their pages.
    """
    try:
        allowed = _allowed(old)
        for ref in new.explicit_refs_in_revision():
            if old.is_ref_unassignable(ref):  # a number that is new
                continue
            name = allowed.get(_number(ref), "")
            _check(bool(name))
            before, after = old(ref), new(ref)
            compare_dicts(before, after, frozenset((name,)))
            if name in ("/K", "/Nums"):
                _check_longer(before[name], after[name])
        _check(not new.refs_freed_in_revision())
        _check("/AcroForm" not in old.root)
        for field in new.root["/AcroForm"]["/Fields"]:
            _check_field(field.get_object())
        _check_pages(old, new)
    except Damaged:
        raise
    except Exception as error:  # as of hostile bytes in `read_sealed`: of any kind, and none of them ours
        raise Damaged("document.added_after_signing") from error


def _allowed(old: HistoricalResolver) -> dict[tuple[int, int], str]:
    """What may be replaced, and the one entry that may differ then."""
    root = old.root
    tree = root["/StructTreeRoot"]
    found = {
        _number(old.root_ref): "/AcroForm",
        _number(root.raw_get("/StructTreeRoot").reference): "/ParentTreeNextKey",
        _number(tree.raw_get("/ParentTree").reference): "/Nums",
        _number(tree["/K"].raw_get(0).reference): "/K",
    }
    return {**{_number(page.reference): "/Annots" for page in root["/Pages"]["/Kids"]}, **found}


def _check_longer(before: Any, after: Any) -> None:
    _check(isinstance(before, ArrayObject) and isinstance(after, ArrayObject))
    _check([repr(one) for one in list(after)[: len(before)]] == [repr(one) for one in list(before)])


def _check_field(field: Any) -> None:
    _check(isinstance(field, DictionaryObject) and field.get("/FT") == "/Sig" and field.get("/Subtype") == "/Widget")
    _check(set(field) <= _WIDGET and set(field["/AP"]) == {"/N"})


def _check_pages(old: HistoricalResolver, new: HistoricalResolver) -> None:
    """On the pages stand the fields of the form and no other annotation."""
    fields = {_number(field.reference) for field in new.root["/AcroForm"]["/Fields"]}
    shown = []
    for number, page in enumerate(new.root["/Pages"]["/Kids"]):
        _check("/Annots" not in old.root["/Pages"]["/Kids"][number])
        for annotation in page.get_object().get("/Annots", ()):
            _check(isinstance(annotation, IndirectObject))
            shown.append(_number(annotation.reference))
    _check(len(shown) == len(set(shown)) and set(shown) == fields)


def _number(ref: Reference) -> tuple[int, int]:
    return ref.idnum, ref.generation


def _check(holds: bool) -> None:
    if not holds:
        raise Damaged("document.added_after_signing")
