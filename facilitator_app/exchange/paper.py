"""Puts reading, freezing, rendering and keeping of papers together, for the command line and the desktop alike.

Nothing here begins a transaction. A draft needs one reading; a final paper is made in the caller's hands as
`commands.minutes` describes::

    with vault.begin(origin) as tx:
        document = freeze_acta(tx, session_id, paper=paper)
    with vault.read() as tx:
        frozen = frozen_record(tx, document)
    printed = print_frozen(frozen, paper)            # takes its time; nothing is locked
    with vault.begin(origin) as tx:
        keep_printed(tx, document, printed.pdf, printed.pages, paper)
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ..commands.minutes import freeze_agreement, freeze_minutes, freeze_signing_record, keep_printed
from ..documents.acta import draft_acta, reading_copy
from ..documents.agreement import draft_agreement
from ..documents.attendance_sheet import attendance_sheet
from ..documents.content import ActaContent, AgreementContent, SigningRecordContent
from ..documents.follow_up import follow_up_report
from ..documents.frozen import SALT_BYTES, Frozen, freeze
from ..documents.layout.paper import ActaPaper, PaperName, acta_paper, in_large_print, is_large, sheet_of
from ..documents.printed import Printed
from ..documents.reprint import reprint
from ..documents.signing_record import draft_signing_record
from ..domain.paper import FrozenDocument
from ..domain.process import Party
from ..queries.frozen_documents import (
    ACTA,
    AGREEMENT,
    SIGNING_RECORD,
    FrozenRevision,
    chosen_revision,
    frozen_revision,
    governing,
    revisions,
)
from ..queries.papers.acta_content import acta_content, reduced_copy, standing_acta
from ..queries.papers.agreement_content import agreement_content, standing_agreement
from ..queries.papers.attendance_sheet_content import attendance_sheet_content
from ..queries.papers.follow_up_content import follow_up_content
from ..queries.papers.printed_fields import Disputed
from ..queries.papers.signing_record_content import standing_signing_record
from ..store.log.transaction import Transaction
from ..store.records.attachments import file_bytes
from ..store.records.frozen_record import unpacked

__all__ = [
    "KeptPaper",
    "draft_minutes",
    "draft_signatures",
    "freeze_acta",
    "freeze_agreement_paper",
    "freeze_signatures",
    "frozen_record",
    "keep_printed",
    "kept_paper",
    "kept_paper_of",
    "kept_signatures",
    "print_agreement",
    "print_attendance_sheet",
    "print_follow_up",
    "print_frozen",
]


@dataclass(frozen=True)
class KeptPaper:
    """A paper as it was printed: its revision, the bytes of its PDF, and whether they are the kept ones.

    Where the bytes were not kept (a crash between freezing and printing) they are made again from the record.
    """

    revision: FrozenRevision
    printed: Printed
    kept: bool


def draft_minutes(
    tx: Transaction,
    session_id: UUID,
    *,
    paper: ActaPaper = "oficio",
    language: str | None = None,
    copy_for: UUID | None = None,
    attendance_list: bool = False,
    summaries: Collection[str] | None = None,
) -> Printed:
    """A draft of the acta as it stands, with the summaries in these languages (None: in all); writes nothing."""
    content = acta_content(
        tx, session_id, language=language, copy_for=copy_for, attendance_list=attendance_list, summaries=summaries
    )
    return draft_acta(content, paper)


def print_attendance_sheet(
    tx: Transaction, session_id: UUID, *, full: bool = False, paper: PaperName = "oficio", language: str | None = None
) -> Printed:
    """The attendance sheet of a session, reduced unless `full`; writes nothing."""
    return attendance_sheet(attendance_sheet_content(tx, session_id, full=full, language=language), paper)


def print_agreement(
    tx: Transaction, agreement_id: UUID, *, paper: PaperName = "oficio", language: str | None = None
) -> Printed:
    """A draft of the document of an agreement as it stands; writes nothing."""
    return draft_agreement(agreement_content(tx, agreement_id, language=language), paper)


def draft_signatures(
    tx: Transaction,
    session_id: UUID,
    *,
    paper: PaperName = "oficio",
    language: str | None = None,
    witnesses: Sequence[str] = (),
) -> Printed:
    """A draft of the record of signatures as it stands; writes nothing."""
    standing = standing_signing_record(tx, session_id, language=language, witnesses=witnesses)
    return draft_signing_record(standing.content, paper)


def kept_signatures(tx: Transaction, session_id: UUID, revision: int | None = None) -> KeptPaper:
    """The bytes that were printed of how the acta of a session that governs was signed."""
    return kept_paper(tx, chosen_revision(tx, session_id).id, revision, kind=SIGNING_RECORD)


def print_follow_up(
    tx: Transaction,
    process_id: UUID,
    *,
    author: str,
    since: date | None = None,
    paper: PaperName = "oficio",
    language: str | None = None,
    for_team: bool = False,
) -> Printed:
    """The follow-up report of a process as it stands today; writes nothing."""
    content = follow_up_content(
        tx, process_id, author=author, since=since, language=language, for_team=for_team
    )
    return follow_up_report(freeze(content), paper)


def freeze_acta(
    tx: Transaction,
    session_id: UUID,
    *,
    paper: ActaPaper = "oficio",
    language: str | None = None,
    copy_for: UUID | None = None,
    reason: str = "",
    attendance_list: bool = False,
    summaries: Collection[str] | None = None,
) -> UUID:
    """Freeze the acta of a session as it stands; returns the id of the revision (`commands.minutes.freeze_minutes`).

    Where nothing in it changed since the revision that governs, and no `reason` is given for another, it is that one:
    two papers that say the same have one code. With `copy_for`, a copy for a party of the governing final acta, which
    is frozen first where there is none; where that party has a copy of that revision already, it is that one.
    """
    if copy_for is None:
        standing = standing_acta(
            tx, session_id, language=language, reason=reason, attendance_list=attendance_list, summaries=summaries
        )
        same = None if reason or standing.disputed else _unchanged(tx, ACTA, session_id, standing.content)
        named = _named(standing.disputed)
        return same or freeze_minutes(tx, session_id, standing.content, disputed=named, paper=paper)
    if not revisions(tx, session_id):
        freeze_acta(
            tx, session_id, paper=paper, language=language, attendance_list=attendance_list, summaries=summaries
        )
        tx.session.flush()
    original = chosen_revision(tx, session_id)
    for copy in revisions(tx, session_id, copy_for=copy_for):
        if copy.revision == original.revision:
            return copy.id
    content = unpacked(tx.get(FrozenDocument, original.id)).content
    assert isinstance(content, ActaContent)
    content = reduced_copy(content, tx.get(Party, copy_for).name)
    return freeze_minutes(tx, session_id, content, disputed=(), paper=paper, copy_for=copy_for)


def freeze_agreement_paper(
    tx: Transaction, agreement_id: UUID, *, paper: PaperName = "oficio", language: str | None = None, reason: str = ""
) -> UUID:
    """Freeze the document of a confirmed agreement as it stands; the revision that governs where nothing changed."""
    standing = standing_agreement(tx, agreement_id, language=language, reason=reason)
    same = None if reason or standing.disputed else _unchanged(tx, AGREEMENT, agreement_id, standing.content)
    return same or freeze_agreement(tx, agreement_id, standing.content, disputed=_named(standing.disputed), paper=paper)


def freeze_signatures(
    tx: Transaction,
    session_id: UUID,
    *,
    paper: PaperName = "oficio",
    language: str | None = None,
    witnesses: Sequence[str] = (),
    reason: str = "",
) -> UUID:
    """Freeze how people signed the acta of a session that governs; the revision that governs where nothing changed."""
    standing = standing_signing_record(tx, session_id, language=language, witnesses=witnesses, reason=reason)
    acta, content, disputed = standing.acta_id, standing.content, standing.disputed
    same = None if reason or disputed else _unchanged(tx, SIGNING_RECORD, acta, content)
    return same or freeze_signing_record(tx, acta, content, disputed=_named(disputed), paper=paper)


def _unchanged(
    tx: Transaction, kind: str, subject_id: UUID, content: ActaContent | AgreementContent | SigningRecordContent
) -> UUID | None:
    """The one revision that governs, where it says what `content` says; when it was made is not what it says."""
    standing = governing(tx, subject_id, kind=kind)
    if len(standing) != 1:
        return None
    kept = unpacked(tx.get(FrozenDocument, standing[0].id)).content
    assert isinstance(kept, ActaContent | AgreementContent | SigningRecordContent)
    again = replace(content, revision=kept.revision, corrects=kept.corrects)
    if isinstance(again, SigningRecordContent) and isinstance(kept, SigningRecordContent):
        again = replace(again, made_at=kept.made_at)
    return standing[0].id if freeze(again, bytes(SALT_BYTES)).content == kept else None


def frozen_record(tx: Transaction, document_id: UUID) -> Frozen:
    """The frozen revision of a document, verified; `Damaged` where its kept bytes are not those that were hashed."""
    return unpacked(tx.get(FrozenDocument, document_id))


def print_frozen(frozen: Frozen, paper: ActaPaper = "oficio") -> Printed:
    """The pages of a frozen revision; needs no transaction. The same revision on the same paper: the same bytes."""
    return reprint(frozen, paper)


def kept_paper(
    tx: Transaction,
    subject_id: UUID,
    revision: int | None = None,
    *,
    kind: str = ACTA,
    copy_for: UUID | None = None,
    large: bool = False,
) -> KeptPaper:
    """The bytes that were printed of the newest revision, or of that one; `large` as in `kept_paper_of`.

    Raises `Refused` ``minutes.never_frozen`` and the like (`chosen_revision`), `Damaged` where they were altered.
    """
    return kept_paper_of(tx, chosen_revision(tx, subject_id, revision, kind=kind, copy_for=copy_for).id, large=large)


def kept_paper_of(tx: Transaction, document_id: UUID, *, large: bool = False) -> KeptPaper:
    """The bytes that were printed of one frozen revision, by its id.

    With `large`, an acta that was not printed in large letters is made anew so, to be read and not signed.
    """
    revision = frozen_revision(tx, document_id)
    kept_on = acta_paper(revision.paper)
    if large and not is_large(kept_on):
        on = in_large_print(sheet_of(kept_on))
        return KeptPaper(revision, reading_copy(frozen_record(tx, document_id), on), kept=False)
    if revision.pdf_id is not None:
        return KeptPaper(revision, Printed(file_bytes(tx, revision.pdf_id), revision.pages or 0), kept=True)
    return KeptPaper(revision, reprint(frozen_record(tx, document_id), kept_on), kept=False)


def _named(disputed: Sequence[Disputed]) -> list[str]:
    return [f"{each.type} {each.key}" + (f": {each.field}" if each.field else "") for each in disputed]
