"""Checks what stands after the printed bytes of a sealed PDF: its signatures, and whose device sealed it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from ..documents.layout.paper import acta_paper
from ..documents.printed import SigningPlace
from ..documents.signatures import SealedPdf, Signature
from ..documents.signing_places import signing_places
from ..documents.verify import Finding, Verdict
from ..errors import Damaged, Refused
from ..queries.frozen_documents import FrozenRevision
from ..queries.papers.screen_signatures import SealedLine, sealed_papers
from ..queries.sharing.device_names import DeviceName
from ..queries.sharing.seal_owner import seal_owner
from ..store.log.transaction import Transaction
from .screen_signing import sealed_bytes

_ROUNDED = 0.02
"""Points by which the edge of a field may differ from its place."""


@dataclass(frozen=True)
class SealCheck:
    """What was found: identical with a sealed PDF that was recorded here, sealed by a device that takes part, or
    coherent and no more."""

    finding: Finding
    signatures: tuple[Signature, ...]
    sealed_by: DeviceName | None


def check_seal(
    pdf: bytes, base: bytes, tx: Transaction | None, verdict: Verdict, revision: FrozenRevision | None
) -> SealCheck:
    """What the signatures of `pdf` prove, whose printed bytes are `base`, verified as `verdict`.

    Raises `Damaged` ``document.cut_back`` for a file that ends before its last signature, and what `read_sealed` does.
    """
    from ..documents.sealing.read import read_sealed  # half a second that nobody waits for who has no sealed file

    known = sealed_papers(tx, revision.id) if tx and revision else ()
    sha256 = hashlib.sha256(pdf).hexdigest()
    recorded = next((line for line in known if line.pdf_sha256 == sha256), None)
    if recorded is None and tx is not None:
        _refuse_what_was_cut(tx, pdf, known)
    sealed = read_sealed(pdf)
    if recorded is not None and len(sealed.signatures) != recorded.signatures:
        raise Damaged("document.cut_back")
    owner = seal_owner(tx, sealed.key) if tx else None
    if recorded is not None:
        return SealCheck(Finding.IDENTICAL, sealed.signatures, owner)
    if owner is not None:
        return SealCheck(Finding.SEALED, sealed.signatures, owner)
    _check_places(sealed, verdict.places or _laid_out(base, verdict, revision))
    return SealCheck(Finding.COHERENT, sealed.signatures, None)


def _refuse_what_was_cut(tx: Transaction, pdf: bytes, known: Sequence[SealedLine]) -> None:
    for line in known:
        try:
            whole = sealed_bytes(tx, line)
        except Refused:  # not here: the names of its fields still tell how many there were
            continue
        if len(pdf) < len(whole) and whole.startswith(pdf):
            raise Damaged("document.cut_back")


def _laid_out(base: bytes, verdict: Verdict, revision: FrozenRevision | None) -> tuple[SigningPlace, ...]:
    if verdict.frozen is None or revision is None:
        return ()
    return signing_places(verdict.frozen, acta_paper(revision.paper), base)


def _check_places(sealed: SealedPdf, places: Sequence[SigningPlace]) -> None:
    """Who could have sealed it is unknown: then a drawing stands where people sign, and covers nothing else."""
    for drawn in sealed.places:
        if not any(_same(drawn, place) for place in places):
            raise Damaged("document.added_after_signing")


def _same(one: SigningPlace, other: SigningPlace) -> bool:
    pairs = zip(one.box, other.box, strict=True)
    return one.page == other.page and all(abs(a - b) <= _ROUNDED for a, b in pairs)
