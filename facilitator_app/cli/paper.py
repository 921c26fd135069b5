"""The commands about paper: the acta, the attendance sheet, an agreement, and whether a file is what was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from ..commands.minutes import keep_printed
from ..documents.layout.paper import ActaPaper, PaperName, in_large_print, is_large
from ..documents.printed import Printed
from ..documents.signatures import Signature
from ..documents.verify import Finding
from ..durable import durable_file, write_durably
from ..errors import BadUsage, Refused
from ..exchange.paper import (
    KeptPaper,
    draft_minutes,
    draft_signatures,
    freeze_acta,
    freeze_agreement_paper,
    freeze_signatures,
    frozen_record,
    kept_paper,
    kept_paper_of,
    kept_signatures,
    print_agreement,
    print_attendance_sheet,
    print_follow_up,
    print_frozen,
)
from ..exchange.screen_signing import keep_sealed, paper_to_seal, seal_paper
from ..exchange.verification import LARGEST_PDF, Verification, verify_paper
from ..queries.attendance import attendance_table
from ..queries.frozen_documents import AGREEMENT, FrozenRevision, frozen_revision
from ..queries.papers.acta_checks import Check, acta_checks
from ..queries.summaries import summaries_in
from ..store.log.transaction import Transaction
from ..store.records.finding import find_record
from ..workspace import Workspace
from .device_words import quoted
from .run import DONE, LOOK, Run


def minutes(run: Run) -> int:
    """A draft of the acta as it stands, a final revision, or the kept bytes of one; or of how it was signed."""
    words = run.arguments
    if words.signatures:
        return _signatures(run)
    if words.witnesses:
        raise BadUsage("cli.witness_without_signatures")
    if words.attendance_list and words.reprint is not None:
        raise BadUsage("minutes.list_after_final")
    if _chooses_summaries(run) and words.reprint is not None:
        raise BadUsage("minutes.summary_after_final")
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            session = find_record(tx, words.session, "session")
            party = words.copy_for and find_record(tx, words.copy_for, "party", process_id=session.process_id).id
            if words.reprint is not None:
                large = words.large_print
                return _again(run, kept_paper(tx, session.id, words.reprint or None, copy_for=party, large=large))
            summaries = _summaries(run, tx, session.id)
            looked_at = acta_checks(tx, session.id, attendance_table(tx, session.id))
            if not words.final:
                printed = draft_minutes(
                    tx, session.id, paper=_acta_paper(run), copy_for=party, attendance_list=words.attendance_list,
                    summaries=summaries,
                )  # fmt: skip
                return _written(run, printed, looked_at)
        freeze = partial(
            freeze_acta, session_id=session.id, paper=_acta_paper(run), copy_for=party,
            attendance_list=words.attendance_list, summaries=summaries,
        )  # fmt: skip
        return _final(run, workspace, freeze, _acta_paper(run), looked_at)


def _chooses_summaries(run: Run) -> bool:
    return bool(run.arguments.summaries) or run.arguments.no_summary


def _summaries(run: Run, tx: Transaction, session_id: UUID) -> tuple[str, ...] | None:
    """The languages of the summaries to print; None for all that stand, which is what is printed unless said."""
    if not _chooses_summaries(run):
        return None
    return summaries_in(tx, session_id, run.arguments.summaries or ())


def _acta_paper(run: Run) -> ActaPaper:
    words = run.arguments
    paper: PaperName = words.paper
    return in_large_print(paper) if words.large_print else paper


def _signatures(run: Run) -> int:
    """How people signed the acta that governs, as the acta: a draft, a final revision, or the kept bytes of one."""
    words = run.arguments
    if words.copy_for:
        raise BadUsage("minutes.no_copy_of_signatures")
    if words.large_print or words.attendance_list or _chooses_summaries(run):
        raise BadUsage("minutes.only_of_the_acta")
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            session = find_record(tx, words.session, "session")
            if words.reprint is not None:
                return _again(run, kept_signatures(tx, session.id, words.reprint or None))
            if not words.final:
                return _written(run, draft_signatures(tx, session.id, paper=words.paper, witnesses=words.witnesses))
        freeze = partial(freeze_signatures, session_id=session.id, paper=words.paper, witnesses=words.witnesses)
        return _final(run, workspace, freeze, words.paper)


def agreement(run: Run) -> int:
    """The document of an agreement, as the acta: a draft, a final revision, or the kept bytes of one."""
    words = run.arguments
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            found = find_record(tx, words.key, "agreement")
            if words.reprint is not None:
                return _again(run, kept_paper(tx, found.id, words.reprint or None, kind=AGREEMENT))
            if not words.final:
                return _written(run, print_agreement(tx, found.id, paper=words.paper))
        freeze = partial(freeze_agreement_paper, agreement_id=found.id, paper=words.paper)
        return _final(run, workspace, freeze, words.paper)


def _final(
    run: Run,
    workspace: Workspace,
    freeze: Callable[[Transaction], UUID],
    paper: ActaPaper,
    looked_at: Sequence[Check] = (),
) -> int:
    """Freeze, print and keep a revision. The file is begun before: what cannot be handed out is not frozen."""
    with durable_file(_target(run)) as file:
        with workspace.vault.begin("cli") as tx:
            document = freeze(tx)
        with workspace.vault.read() as tx:
            frozen, revision = frozen_record(tx, document), frozen_revision(tx, document)
            kept = revision.pdf_id is not None
            printed = kept_paper_of(tx, document, large=is_large(paper)).printed if kept else None
        if printed is None:
            printed = print_frozen(frozen, paper)
            with workspace.vault.begin("cli") as tx:
                keep_printed(tx, document, printed.pdf, printed.pages, paper)
        file.write(printed.pdf)
    return _told(run, printed, revision, looked_at)


def attendance_sheet(run: Run) -> int:
    """The attendance sheet, reduced unless asked in full."""
    words = run.arguments
    with run.read() as tx:
        session = find_record(tx, words.session, "session")
        printed = print_attendance_sheet(tx, session.id, full=words.full, paper=words.paper)
    return _written(run, printed)


def follow_up(run: Run) -> int:
    """The follow-up report of a process; what only the team may read is counted there, unless it is for the team."""
    words = run.arguments
    with run.workspace() as workspace, workspace.vault.read() as tx:
        process = find_record(tx, words.process, "process")
        printed = print_follow_up(
            tx, process.id, author=tx.author.person or "", since=words.since, paper=words.paper, for_team=words.team
        )
    return _written(run, printed)


def sign(run: Run) -> int:
    """The newest final acta of a session, sealed by this device with what people drew on the screen so far."""
    words = run.arguments
    with run.workspace() as workspace, durable_file(_target(run)) as file:
        with workspace.vault.read() as tx:
            paper = paper_to_seal(tx, find_record(tx, words.session, "session").id)
        pdf = paper.kept or seal_paper(paper)
        if paper.kept is None:
            with workspace.vault.begin("cli") as tx:
                keep_sealed(tx, paper.revision.id, pdf, paper.drawings)
        file.write(pdf)
    target, sealed = str(words.output), Printed(pdf, paper.revision.pages or 0)
    data = {
        "file": target,
        "revision": paper.revision.revision,
        "code": paper.revision.code,
        "sha256": sealed.sha256,
        "signatures": paper.signatures,
    }
    run.output.result(data, run.output.text("cli.sealed", file=target, count=len(paper.drawn)))
    return DONE


def verify(run: Run) -> int:
    """Whether a PDF is what was recorded here; 7 where it agrees with itself and nothing proves its origin."""
    pdf = _read(run.arguments.file)
    if run.has_workspace():
        with run.read() as tx:
            found = verify_paper(pdf, tx)
    else:  # anybody may verify a paper: no workspace, and no passphrase, is needed to see whether it is coherent
        found = verify_paper(pdf)
        run.output.say("cli.verified_alone", folder=str(run.place))
    run.output.result(_verified(found), *_verified_lines(run, found))
    return DONE if found.proven else LOOK


def _verified(found: Verification) -> dict[str, Any]:
    frozen, revision, newer = found.verdict.frozen, found.revision, found.corrected_by
    return {
        "finding": found.verdict.finding.value,
        "origin_proven": found.proven,
        "sha256": found.verdict.sha256,
        "content_sha256": frozen.sha256 if frozen else None,
        "code": frozen.code if frozen else None,
        "revision": revision.revision if revision else None,
        "corrected_by": {"revision": newer.revision, "code": newer.code} if newer else None,
        "pages": found.verdict.pages,
        "signatures": [_signature(found, one) for one in found.signatures],
    }


def _signature(found: Verification, one: Signature) -> dict[str, Any]:
    """One signature; its time is by the clock of the device that sealed, never by another."""
    return {
        "kind": "seal" if one.is_seal else "on_screen",
        "who": one.who,
        "on_behalf_of": one.on_behalf_of or None,
        "at": one.at.isoformat(timespec="seconds") if one.at else None,
        "clock": "device",
        "intact": one.intact,
        "device": found.sealed_by.device_name if found.sealed_by else None,
    }


def _verified_lines(run: Run, found: Verification) -> Iterator[str]:
    frozen, revision, newer = found.verdict.frozen, found.revision, found.corrected_by
    code = frozen.code if frozen else revision.code if revision else "–"
    if found.verdict.finding is Finding.READING_COPY and revision:
        yield run.output.text("cli.verified_reading_copy", code=code, revision=revision.revision)
    elif found.verdict.finding is Finding.SEALED:
        device = found.sealed_by.device_name if found.sealed_by else None
        yield run.output.text("cli.verified_sealed", code=code, device=quoted(run, device) if device else "–")
    elif found.proven and revision:
        yield run.output.text("cli.verified_identical", code=code, revision=revision.revision)
    else:
        yield run.output.text("cli.verified_coherent", code=code)
    if newer:
        yield run.output.text("cli.verified_corrected", code=newer.code, revision=newer.revision)
    for one in found.signatures:
        name = "seal" if one.is_seal else "on_request" if one.on_behalf_of else "signature"
        when = one.at.isoformat(" ", "minutes") if one.at else "–"
        yield "  " + run.output.text(f"cli.verified_{name}", who=one.who, whom=one.on_behalf_of, when=when)


def _read(file: Path) -> bytes:
    if file.is_dir():
        raise BadUsage("cli.folder_not_file", file=str(file))
    if not file.is_file():
        raise BadUsage("cli.no_such_file", file=str(file))
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_PDF + 1)
    except OSError as error:
        raise Refused("cli.file_unreadable", file=str(file)) from error


def _again(run: Run, paper: KeptPaper) -> int:
    write_durably(_target(run), paper.printed.pdf)
    return _told(run, paper.printed, paper.revision)


def _written(run: Run, printed: Printed, looked_at: Sequence[Check] = ()) -> int:
    write_durably(_target(run), printed.pdf)
    return _told(run, printed, None, looked_at)


def _told(run: Run, printed: Printed, revision: FrozenRevision | None, looked_at: Sequence[Check] = ()) -> int:
    target = str(run.arguments.output)
    lacking = [check for check in looked_at if not check.fine]
    data = {
        "file": target,
        "revision": revision.revision if revision else None,
        "code": revision.code if revision else None,
        "sha256": printed.sha256,
        "pages": printed.pages,
    }
    run.output.result(data, run.output.text("cli.printed", file=target, pages=printed.pages))
    if lacking:
        run.output.say("minutes.look_first")
    for one in lacking:
        run.output.note("  " + run.output.text(f"minutes.look_{one.code}", count=one.count))
    return DONE


def _target(run: Run) -> Path:
    target: Path = run.arguments.output
    if target.is_dir():
        raise BadUsage("cli.is_a_folder", file=str(target))
    return target


COMMANDS = {
    "minutes": minutes,
    "attendance-sheet": attendance_sheet,
    "agreement": agreement,
    "follow-up": follow_up,
    "sign": sign,
    "verify": verify,
}
