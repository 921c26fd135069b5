"""The commands about who takes part: a card to ask with, invitations, a second device, removal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from ..domain.vocabulary import ProgrammeRole
from ..durable import reading, write_durably
from ..errors import BadUsage
from ..queries.process_titles import process_titles
from ..queries.sharing.devices import find_device
from ..store.records.finding import find_record
from ..sync.found_files import FileKind
from ..sync.invitations import Invited, invite, invite_own_device, join, own_card
from ..sync.leaving import accept_what_came_later, remove_device
from ..sync.sharing import share as share_with_programme
from ..wire.introduction import LONGEST, Introduction, read_introduction
from ..workspace import Workspace
from .bundles import must_be_file
from .run import DONE, LOOK, Run
from .terminal_text import one_line


def card(run: Run) -> int:
    """This device's public card in a file, to ask to be admitted."""
    target = _target(run)
    with run.workspace() as workspace:
        write_durably(target, own_card(workspace.vault))
        who = workspace.identity
    data = {"file": str(target), "device": who.device_id, "fingerprint": who.fingerprint}
    told = (run.output.text("sync.card_written", file=str(target)), _fingerprint(run, who.fingerprint))
    run.output.result(data, *told)
    return DONE


def admit(run: Run) -> int:
    """Devices into the programme; their invitation in a file that only they can open."""
    newcomers = [_read_card(file, "admit") for file in run.arguments.cards]
    _target(run)
    with run.workspace() as workspace:
        processes = _named(workspace, run.arguments.processes)
        invited = invite(workspace.vault, newcomers, ProgrammeRole(run.arguments.role), processes)
        return _hand_over(run, workspace, newcomers, invited)


def device(run: Run) -> int:
    """A second device of this person."""
    newcomer = _read_card(run.arguments.card, "device add")
    _target(run)
    with run.workspace() as workspace:
        return _hand_over(run, workspace, [newcomer], invite_own_device(workspace.vault, newcomer))


def join_(run: Run) -> int:
    """What an invitation brings: the programme and its processes, or the things of one's other device."""
    must_be_file(run.arguments.file, FileKind.INVITATION, "join")
    data = _read(run.arguments.file, _LARGEST_INVITATION)
    with run.workspace() as workspace:
        joined = join(workspace.vault, data)
    told = {
        "programme": joined.programme, "inviter": joined.inviter, "inviter_fingerprint": joined.fingerprint,
        "spaces": joined.spaces, "same_person": joined.same_person,
    }  # fmt: skip
    run.output.result(
        told,
        run.output.text("sync.joined", programme=joined.programme, inviter=joined.inviter),
        run.output.text("sync.compare_fingerprint", inviter=joined.inviter),
        f"  {joined.fingerprint}",
    )
    return DONE


def share(run: Run) -> int:
    """A process that was begun before joining, into the programme."""
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            process = find_record(tx, run.arguments.process, "process")
        coordinators = share_with_programme(workspace.vault, process.id)
    data = {"process": str(process.id), "key": process.key, "coordinators": coordinators}
    run.output.result(data, run.output.text("sync.shared", process=str(process.key), coordinators=coordinators))
    return DONE


def revoke(run: Run) -> int:
    """A device out of every space that this one manages; or what it wrote later, off the shelf."""
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            found = find_device(tx, run.arguments.device)
        who = {"device": found.id, "person": found.person, "device_name": found.device_name}
        named = {"device": one_line(found.device_name or found.key), "person": one_line(found.person or "?")}
        if run.arguments.accept_later:
            count = accept_what_came_later(workspace.vault, found.signing)
            run.output.result({**who, "accepted": count}, run.output.text("sync.accepted_later", count=count, **named))
            return DONE
        removed = remove_device(workspace.vault, found.signing)
    data = {**who, "spaces": len(removed.spaces), "accepted": removed.accepted, "remaining": removed.remaining}
    lines = [run.output.text("sync.revoked", accepted=removed.accepted, **named)]
    if removed.remaining:
        lines.append(run.output.text("sync.revoked_not_everywhere", count=removed.remaining))
    run.output.result(data, *lines)
    return LOOK if removed.remaining else DONE


_LARGEST_INVITATION = 64 * 1024 * 1024


def _hand_over(run: Run, workspace: Workspace, newcomers: Sequence[Introduction], invited: Invited) -> int:
    """Write the invitation and say who was admitted to what, with the fingerprints to compare."""
    target: Path = run.arguments.output
    write_durably(target, invited.invitation)
    titles, left = _titles(workspace, invited.processes), _titles(workspace, invited.elsewhere)
    data = {
        "file": str(target),
        "devices": [_who(newcomer) for newcomer in newcomers],
        "processes": [str(process) for process in invited.processes],
        "elsewhere": [str(process) for process in invited.elsewhere],
    }
    run.output.result(data, *_admitted_lines(run, newcomers, titles, left))
    return LOOK if invited.elsewhere else DONE


def _admitted_lines(
    run: Run, newcomers: Sequence[Introduction], titles: Sequence[str], left: Sequence[str]
) -> Iterator[str]:
    yield run.output.text("sync.invitation_written", file=str(run.arguments.output))
    for newcomer in newcomers:
        yield f"  {_name(newcomer)}"
        yield "  " + _fingerprint(run, newcomer.card.fingerprint())
    yield run.output.text("sync.compare_card", count=len(newcomers))
    if titles:
        yield run.output.text("sync.admitted_to", count=len(titles))
        yield from (f"  {title}" for title in titles)
    if left:
        yield run.output.text("sync.not_admitted_to", count=len(left))
        yield from (f"  {title}" for title in left)


def _who(newcomer: Introduction) -> dict[str, Any]:
    return {
        "device": newcomer.card.device_id().hex(),
        "person": newcomer.person or None,
        "device_name": newcomer.device_name or None,
        "fingerprint": newcomer.card.fingerprint(),
    }


def _name(newcomer: Introduction) -> str:
    named = " · ".join(one_line(part, 60) for part in (newcomer.person, newcomer.device_name) if part)
    return named or newcomer.card.device_id().hex()


def _fingerprint(run: Run, fingerprint: str) -> str:
    return run.output.text("cli.fingerprint", fingerprint=fingerprint)


def _named(workspace: Workspace, keys: Iterable[str] | None) -> list[UUID] | None:
    if keys is None:
        return None
    with workspace.vault.read() as tx:
        return [find_record(tx, key, "process").id for key in keys]


def _titles(workspace: Workspace, processes: Iterable[UUID]) -> list[str]:
    """The titles of processes, as far as their records have arrived."""
    with workspace.vault.read() as tx:
        return [one_line(title, 60) for title in process_titles(tx, processes)]


def _target(run: Run) -> Path:
    """The file to write, looked at before anything is changed: a folder in its place is refused."""
    target: Path = run.arguments.output
    if target.is_dir() or not target.parent.is_dir():
        code = "cli.is_a_folder" if target.is_dir() else "cli.no_such_folder"
        raise BadUsage(code, file=str(target))
    return target


def _read_card(file: Path, command: str) -> Introduction:
    must_be_file(file, FileKind.CARD, command)
    return read_introduction(_read(file, LONGEST))


def _read(file: Path, most: int) -> bytes:
    """The bytes of a file, and one more than `most` of a file that is longer."""
    with reading(file) as opened:
        return opened.read(most + 1)


COMMANDS = {
    "card": card,
    "admit": admit,
    "device": device,
    "join": join_,
    "share": share,
    "revoke": revoke,
}
