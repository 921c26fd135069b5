"""Verifies a paper, sealed or not: the whole file against what was kept, else what the file proves by itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from ..documents.inspect_pdf import looks_signed, printed_part
from ..documents.saved_again import codes_at_the_foot
from ..documents.signatures import Signature
from ..documents.verify import Finding, Verdict, verify
from ..errors import Damaged, Refused
from ..queries.frozen_documents import FrozenRevision, find_by_code, find_by_hash, find_by_record_hash, governing
from ..queries.sharing.device_names import DeviceName
from ..store.log.transaction import Transaction
from .seal_check import check_seal

LARGEST_PDF = 256 * 1024 * 1024
"""Bytes of a file that is still read to be verified."""


@dataclass(frozen=True)
class Verification:
    """What was found, and the revision it is, where this vault has its record.

    `corrected_by` is the revision that governs now where it is a later one: the paper is genuine, and no longer stands.
    `signatures` are those of a sealed file, the seal last, and `sealed_by` the device of it where it takes part here.
    """

    verdict: Verdict
    revision: FrozenRevision | None
    corrected_by: FrozenRevision | None = None
    signatures: tuple[Signature, ...] = ()
    sealed_by: DeviceName | None = None

    @property
    def proven(self) -> bool:
        """Whether every byte is as it was recorded here, or sealed by a device that takes part."""
        return self.verdict.finding is not Finding.COHERENT


def verify_paper(pdf: bytes, tx: Transaction | None = None) -> Verification:
    """Verify `pdf` against the records of a vault (`tx`), or alone.

    Raises `Damaged` where it is not what was recorded, or does not agree with itself, or was written again by another
    program, or has more or fewer than its signatures behind what was printed; `Refused` ``document.no_record`` where it
    carries no record and none is here, or ``exchange.too_large_to_verify``.
    """
    if len(pdf) > LARGEST_PDF:
        raise Refused("exchange.too_large_to_verify", limit=LARGEST_PDF >> 20)
    if not looks_signed(pdf):
        return _verify_printed(pdf, tx)
    base = printed_part(pdf)
    found = _verify_printed(base, tx)
    seal = check_seal(pdf, base, tx, found.verdict, found.revision)
    verdict = replace(found.verdict, finding=seal.finding, sha256=hashlib.sha256(pdf).hexdigest())
    return replace(found, verdict=verdict, signatures=seal.signatures, sealed_by=seal.sealed_by)


def _verify_printed(pdf: bytes, tx: Transaction | None) -> Verification:
    if tx is None:
        return Verification(verify(pdf), None)
    sha256 = hashlib.sha256(pdf).hexdigest()
    printed = find_by_hash(tx, sha256)
    if printed is not None:
        return Verification(verify(pdf, sha256), printed, _later(tx, printed))
    try:
        verdict = verify(pdf)
    except Refused as refusal:
        if refusal.code == "document.no_record":
            _refuse_what_is_known_by_its_foot(pdf, tx)
        raise
    known = verdict.frozen and find_by_record_hash(tx, verdict.frozen.sha256)
    if known and not verdict.to_sign:
        finding = Finding.READING_COPY if verdict.same_renderer else verdict.finding
        return Verification(replace(verdict, finding=finding), known, _later(tx, known))
    if known and known.pdf_sha256 is not None:
        return Verification(verify(pdf, known.pdf_sha256), known)  # it is not the file that was kept
    return Verification(verdict, known, _later(tx, known)) if known else Verification(verdict, None)


def _refuse_what_is_known_by_its_foot(pdf: bytes, tx: Transaction) -> None:
    """Raise `Damaged` for a file without record whose pages carry the code of a paper that was printed here."""
    if any(find_by_code(tx, code) for code in codes_at_the_foot(pdf)):
        raise Damaged("document.not_as_recorded")


def _later(tx: Transaction, revision: FrozenRevision) -> FrozenRevision | None:
    """The newest revision of the same paper that governs, where it is later than this one."""
    standing = governing(tx, revision.subject_id, kind=revision.kind)
    return next((each for each in reversed(standing) if each.revision > revision.revision), None)
