"""The commands about paper: the acta, the attendance sheet, an agreement, and whether a file is what was recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ..commands.minutes import keep_printed
from ..documents.printed import Printed
from ..durable import durable_file, write_durably
from ..errors import BadUsage, Refused
from ..exchange.paper import (
    draft_minutes,
    freeze_acta,
    frozen_record,
    kept_paper,
    kept_paper_of,
    print_agreement,
    print_attendance_sheet,
    print_follow_up,
    print_frozen,
)
from ..exchange.verification import LARGEST_PDF, Verification, verify_paper
from ..queries.frozen_documents import frozen_revision
from ..store.finding import find_record
from ..workspace import Workspace
from .run import DONE, LOOK, Run


def minutes(run: Run) -> int:
    """A draft of the acta as it stands, a final revision, or the kept bytes of one."""
    words = run.arguments
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            session = find_record(tx, words.session, "session")
            party = words.copy_for and find_record(tx, words.copy_for, "party", process_id=session.process_id).id
            if words.reprint is not None:
                paper = kept_paper(tx, session.id, words.reprint or None, copy_for=party)
                return _written(run, paper.printed, paper.revision.revision, paper.revision.code)
            if not words.final:
                printed = draft_minutes(tx, session.id, paper=words.paper, copy_for=party)
                return _written(run, printed, None, None)
        return _final(run, workspace, session.id, party)


def _final(run: Run, workspace: Workspace, session: UUID, party: UUID | None) -> int:
    """Freeze, print and keep a revision. The file is begun before: what cannot be handed out is not frozen."""
    paper, target = run.arguments.paper, _target(run)
    with durable_file(target) as file:
        with workspace.vault.begin("cli") as tx:
            document = freeze_acta(tx, session, paper=paper, copy_for=party)
        with workspace.vault.read() as tx:
            frozen, revision = frozen_record(tx, document), frozen_revision(tx, document)
            printed = kept_paper_of(tx, document).printed if revision.pdf_id is not None else None
        if printed is None:
            printed = print_frozen(frozen, paper)
            with workspace.vault.begin("cli") as tx:
                keep_printed(tx, document, printed.pdf, printed.pages, paper)
        file.write(printed.pdf)
    return _told(run, printed, revision.revision, revision.code)


def attendance_sheet(run: Run) -> int:
    """The attendance sheet, reduced unless asked in full."""
    words = run.arguments
    with run.read() as tx:
        session = find_record(tx, words.session, "session")
        printed = print_attendance_sheet(tx, session.id, full=words.full, paper=words.paper)
    return _written(run, printed, None, None)


def agreement(run: Run) -> int:
    """The document of an agreement as it stands."""
    words = run.arguments
    with run.read() as tx:
        found = find_record(tx, words.key, "agreement")
        printed = print_agreement(tx, found.id, paper=words.paper)
    return _written(run, printed, None, None)


def follow_up(run: Run) -> int:
    """The follow-up report of a process; what only the team may read is counted there, unless it is for the team."""
    words = run.arguments
    with run.workspace() as workspace, workspace.vault.read() as tx:
        process = find_record(tx, words.process, "process")
        printed = print_follow_up(
            tx, process.id, author=tx.author.person or "", since=words.since, paper=words.paper, for_team=words.team
        )
    return _written(run, printed, None, None)


def verify(run: Run) -> int:
    """Whether a PDF is what was recorded here; 7 where it agrees with itself and nothing proves its origin."""
    pdf = _read(run.arguments.file)
    if run.has_workspace():
        with run.read() as tx:
            found = verify_paper(pdf, tx)
    else:  # anybody may verify a paper: no workspace, and no passphrase, is needed to see whether it is coherent
        found = verify_paper(pdf)
        run.output.say("cli.verified_alone", folder=str(run.place))
    code = found.verdict.frozen.code if found.verdict.frozen else None
    told = "cli.verified_identical" if found.proven else "cli.verified_coherent"
    revision = found.revision.revision if found.revision else None
    run.output.result(_verified(found, code), run.output.text(told, code=code, revision=revision))
    return DONE if found.proven else LOOK


def _verified(found: Verification, code: str | None) -> dict[str, Any]:
    return {
        "finding": found.verdict.finding.value,
        "origin_proven": found.proven,
        "sha256": found.verdict.sha256,
        "content_sha256": found.verdict.frozen.sha256 if found.verdict.frozen else None,
        "code": code,
        "revision": found.revision.revision if found.revision else None,
        "pages": found.verdict.pages,
    }


def _read(file: Path) -> bytes:
    if not file.is_file():
        raise BadUsage("cli.no_such_file", file=str(file))
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_PDF + 1)
    except OSError as error:
        raise Refused("cli.file_unreadable", file=str(file)) from error


def _written(run: Run, printed: Printed, revision: int | None, code: str | None) -> int:
    write_durably(_target(run), printed.pdf)
    return _told(run, printed, revision, code)


def _told(run: Run, printed: Printed, revision: int | None, code: str | None) -> int:
    target = str(run.arguments.output)
    data = {"file": target, "revision": revision, "code": code, "sha256": printed.sha256, "pages": printed.pages}
    run.output.result(data, run.output.text("cli.printed", file=target, pages=printed.pages))
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
    "verify": verify,
}
