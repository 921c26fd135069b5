"""The whole demonstration: a programme to look at, its papers printed, one made final, verified, and all of it checked.

DIR/practica/        the coordinator's workspace, which opens with the practice passphrase
DIR/practica-KEY/    the workspace of each facilitator, which opens with the same
DIR/paquetes/        what went from one to the other
DIR/servidor/        what the central server keeps, where it is installed
DIR/papeles/         what was printed
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ..clock import Clock, SystemClock
from ..commands.minutes import keep_printed
from ..commands.paper_trail import deliver_copy
from ..documents.layout.paper import PaperName
from ..documents.printed import Printed
from ..durable import write_durably
from ..errors import Damaged
from ..exchange.paper import (
    KeptPaper,
    draft_minutes,
    freeze_acta,
    frozen_record,
    kept_paper_of,
    print_attendance_sheet,
    print_frozen,
)
from ..exchange.verification import verify_paper
from ..progress import Progress
from ..queries.attendance_desk import party_names
from ..queries.frozen_documents import frozen_revision, revisions
from ..queries.merging.conflicts import list_conflicts
from ..queries.merging.undecided import subject_of
from ..store.disk.folder import WorkspaceFolder
from ..store.records.finding import find_record
from ..workspace import Workspace
from .build import build
from .loopback_server import LoopbackServer
from .practice import practice_passphrase
from .saying import Say, quiet
from .screen_signing import sign_and_seal
from .script import read_programme
from .story import ORIGIN
from .team import TRAVELS, WORKSPACE, Meeting, workspace_of

_PAPERS = "papeles"
_PAPER: PaperName = "oficio"
_COPIES = 3


@dataclass(frozen=True)
class Demonstration:
    """What stands after it: the coordinator's workspace and those of the facilitators, what travelled, how many
    decisions wait for the coordinator, the printed papers, the final acta with what proves it, and the same sealed with
    what one person drew on the screen."""

    workspace: Path
    facilitators: tuple[Path, ...]
    bundles: Path
    conflicts: int
    sheet: Path
    draft: Path
    acta: Path
    revision: int
    code: str
    sha256: str
    pages: int
    sealed: Path


def demonstrate(
    place: Path,
    say: Say = quiet,
    *,
    server: LoopbackServer | None = None,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Demonstration:
    """Build the demonstration at `place` where it is not there yet, print its papers and check everything.

    What travels goes through `server` too; in bundles alone where there is none. A second run uses what is there, and
    prints the same final acta again. Raises what the vault, sharing and the papers raise; `Damaged`
    ``demo.check_failed`` where the check finds something wrong.
    """
    clock = clock or SystemClock()
    folder = place / WORKSPACE
    place.mkdir(parents=True, exist_ok=True)
    if WorkspaceFolder(folder).exists():
        say("demo.already_there", folder=str(folder))
        _meet_again(place, server, clock)
    else:
        say("demo.building", folder=str(folder))
        build(folder, clock=clock, say=say, progress=progress, meeting=Meeting(place, server))
    say("demo.passphrase", passphrase=read_programme().passphrase)
    with Workspace.open(folder, practice_passphrase(), clock) as workspace:
        return _print_all(workspace, place, say)


def _meet_again(place: Path, server: LoopbackServer | None, clock: Clock) -> None:
    """Tell every workspace where the server listens this time, and the server whose programme it is."""
    if server is None:
        return
    with Workspace.open(place / WORKSPACE, practice_passphrase(), clock) as coordinator:
        server.admit(coordinator)
        server.introduce_to(coordinator)
    for folder in _facilitators(place):
        with Workspace.open(folder, practice_passphrase(), clock) as workspace:
            server.introduce_to(workspace)


def _facilitators(place: Path) -> tuple[Path, ...]:
    folders = (workspace_of(place, line) for line in read_programme().colleagues)
    return tuple(folder for folder in folders if WorkspaceFolder(folder).exists())


def _print_all(workspace: Workspace, place: Path, say: Say) -> Demonstration:
    programme, papers = read_programme(), place / _PAPERS
    papers.mkdir(exist_ok=True)
    with workspace.vault.read() as tx:
        live = find_record(tx, programme.live_session, "session").id
        closed = find_record(tx, programme.final_session, "session").id
        sheet = print_attendance_sheet(tx, live)
        draft = draft_minutes(tx, live)
    sheet_file = _write(papers / "listado-de-asistencia-sesion-8.pdf", sheet)
    say("demo.sheet_printed", file=str(sheet_file), pages=sheet.pages)
    draft_file = _write(papers / "acta-sesion-8-borrador.pdf", draft)
    say("demo.draft_printed", file=str(draft_file), pages=draft.pages)
    kept = final_acta(workspace, closed)
    acta = _write(papers / "acta-sesion-7.pdf", kept.printed)
    say("demo.acta_frozen", revision=kept.revision.revision, code=kept.revision.code)
    _verify(workspace, acta, say)
    signed = Printed(sign_and_seal(workspace, closed, kept.revision.id), kept.printed.pages)
    sealed = _write(papers / "acta-sesion-7-sellada.pdf", signed)
    say("demo.acta_sealed", file=str(sealed))
    _verify(workspace, sealed, say)
    _check(workspace, say)
    conflicts = _say_conflicts(workspace, say)
    say("demo.acta_printed", file=str(acta), pages=kept.printed.pages)
    return Demonstration(
        workspace=workspace.folder.path, facilitators=_facilitators(place), bundles=place / TRAVELS,
        conflicts=conflicts, sheet=sheet_file, draft=draft_file, acta=acta, revision=kept.revision.revision,
        code=kept.revision.code, sha256=kept.printed.sha256, pages=kept.printed.pages, sealed=sealed,
    )  # fmt: skip


def _say_conflicts(workspace: Workspace, say: Say) -> int:
    """Name what several people wrote without seeing each other; returns how many such fields wait for a decision."""
    with workspace.vault.read() as tx:
        found = [(one, subject_of(tx, one.type, one.record)) for one in list_conflicts(tx)]
    for one, subject in found:
        persons = ", ".join(sorted({version.person or version.device for version in one.versions}))
        say("demo.conflict_waits", subject=subject, persons=persons)
    return len(found)


def final_acta(workspace: Workspace, session: UUID) -> KeptPaper:
    """The final acta of a session, made final the first time and the kept bytes ever after."""
    with workspace.vault.read() as tx:
        found = revisions(tx, session)
        if found and found[-1].pdf_id is not None:
            return kept_paper_of(tx, found[-1].id)
    if found:
        document = found[-1].id
    else:
        with workspace.vault.begin(ORIGIN) as tx:
            document = freeze_acta(tx, session, paper=_PAPER)
    with workspace.vault.read() as tx:
        frozen = frozen_record(tx, document)
    printed = print_frozen(frozen, _PAPER)
    with workspace.vault.begin(ORIGIN) as tx:
        keep_printed(tx, document, printed.pdf, printed.pages, _PAPER)
    _hand_out(workspace, document)
    with workspace.vault.read() as tx:
        return kept_paper_of(tx, document)


def _hand_out(workspace: Workspace, document: UUID) -> None:
    """A copy for each of the first parties of the table, as a mediator does before people go home."""
    with workspace.vault.read() as tx:
        process = frozen_revision(tx, document).process_id
        parties = party_names(tx, process)[:_COPIES] if process else ()
    for party in parties:
        with workspace.vault.begin(ORIGIN) as tx:
            deliver_copy(tx, document, party.name, party_id=party.id)


def _verify(workspace: Workspace, acta: Path, say: Say) -> None:
    with workspace.vault.read() as tx:
        found = verify_paper(acta.read_bytes(), tx)
    say("demo.acta_verified" if found.proven else "demo.acta_coherent")


def _check(workspace: Workspace, say: Say) -> None:
    found = workspace.check()
    if not found.sound:
        raise Damaged("demo.check_failed", count=len(found.pages + found.chains + found.attachments + found.tables))
    say("demo.checked", entries=found.entries)


def _write(file: Path, printed: Printed) -> Path:
    write_durably(file, printed.pdf)
    return file
