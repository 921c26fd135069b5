"""The commands about a workspace as a whole: made, looked at, checked, copied, opened again, erased."""

from __future__ import annotations

from pathlib import Path

from ..crypto.recovery_words import RecoverySecret, read_words
from ..errors import BadUsage, Refused
from ..queries.status import Status, workspace_status
from ..store.folder import WorkspaceFolder
from ..store.restore import restore_backup
from ..workspace import Workspace
from .progress_bar import ProgressBar
from .run import DONE, Run

_DAMAGED = 5
_LONGEST_WORDS_FILE = 4096


def init(run: Run) -> int:
    """A new workspace; prints who it belongs to and the recovery words, once."""
    passphrase = run.secrets.new_passphrase(same_source=True)
    workspace, words = Workspace.create(run.place, run.arguments.name, passphrase, programme=run.arguments.programme)
    with workspace:
        who = workspace.identity
    data = {
        "person": {"id": str(who.person_id), "name": who.person},
        "device": {"id": who.device_id, "name": who.device_name},
        "fingerprint": who.fingerprint,
        "recovery_words": list(words),
        "workspace": str(run.place),
    }
    run.output.result(
        data,
        run.output.text("cli.workspace_made", folder=str(run.place)),
        run.output.text("cli.write_the_words_down"),
        "",
        *(f"{number:>4}. {word}" for number, word in enumerate(words, 1)),
        "",
        run.output.text("cli.fingerprint", fingerprint=who.fingerprint),
    )
    return DONE


def status(run: Run) -> int:
    """Who this is, which spaces there are, and what is only on this computer."""
    with run.workspace() as workspace:
        who = workspace.identity
        with workspace.vault.read() as tx:
            found = workspace_status(tx)
    data = {
        "person": {"id": str(who.person_id), "name": who.person},
        "device": {"id": who.device_id, "name": who.device_name},
        "fingerprint": who.fingerprint,
        **found.as_data(),
    }
    run.output.result(data, f"{who.person} · {who.device_name}", *_status_lines(run, found))
    return DONE


def _status_lines(run: Run, found: Status) -> list[str]:
    lines = [run.output.text("cli.status_space", kind=s.kind, title=s.title, changes=s.entries) for s in found.spaces]
    lines.append(run.output.text("cli.status_unshared", changes=found.unshared))
    if found.conflicts or found.irregularities or found.waiting:
        lines.append(
            run.output.text(
                "cli.status_look", conflicts=found.conflicts, irregularities=found.irregularities, waiting=found.waiting
            )
        )
    return lines


def check(run: Run) -> int:
    """Every page, chain, kept file and table; 5 where something is wrong and was not mended."""
    with run.workspace() as workspace, ProgressBar() as progress:
        found = workspace.check(repair=run.arguments.repair_projection, progress=progress)
    data = {
        "ok": found.sound,
        "entries": found.entries,
        "pages": list(found.pages),
        "chains": list(found.chains),
        "attachments": list(found.attachments),
        "projection": list(found.tables),
        "repaired": list(found.repaired),
    }
    told = "cli.check_sound" if found.sound else "cli.check_damaged"
    run.output.result(
        data,
        run.output.text(told, entries=found.entries),
        *(f"  {one}" for one in (*found.pages, *found.chains, *found.attachments, *found.tables)),
    )
    return DONE if found.sound else _DAMAGED


def backup(run: Run) -> int:
    """A verified, encrypted copy of everything in one file."""
    target: Path = run.arguments.output
    with run.workspace() as workspace:
        workspace.back_up(target)
    run.output.result(
        {"file": str(target), "bytes": target.stat().st_size}, run.output.text("cli.backup_made", file=str(target))
    )
    return DONE


def restore(run: Run) -> int:
    """The workspace of a backup, where nothing stands yet."""
    file: Path = run.arguments.file
    if not file.is_file():
        raise BadUsage("cli.no_such_file", file=str(file))
    restore_backup(file, run.place, run.secrets.passphrase())
    run.output.result({"workspace": str(run.place)}, run.output.text("cli.restored", folder=str(run.place)))
    return DONE


def recover(run: Run) -> int:
    """A new passphrase by the recovery words; with ``--new-words``, a new sheet too."""
    words = _words(run.arguments.words_file)
    with Workspace.open(run.place, words) as workspace:
        workspace.change_passphrase(run.secrets.new_passphrase(same_source=True))
        new = workspace.change_words() if run.arguments.new_words else ()
    data: dict[str, object] = {"recovered": True}
    if new:
        data["recovery_words"] = list(new)
    run.output.result(data, run.output.text("cli.recovered"), *(f"{n:>4}. {word}" for n, word in enumerate(new, 1)))
    return DONE


def _words(file: Path) -> RecoverySecret:
    try:
        with file.open("rb") as opened:
            return read_words(opened.read(_LONGEST_WORDS_FILE).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        raise Refused("cli.words_file_unreadable", file=file.name) from None


def passphrase(run: Run) -> int:
    """Another passphrase; with ``--compromised``, new keys and words for everything."""
    new_words: tuple[str, ...] = ()
    with run.workspace() as workspace:
        wanted = run.secrets.new_passphrase(same_source=False)
        if run.arguments.compromised:
            new_words = workspace.change_all_keys(wanted)
        else:
            workspace.change_passphrase(wanted)
    data: dict[str, object] = {"changed": True}
    if new_words:
        data["recovery_words"] = list(new_words)
    run.output.result(
        data,
        run.output.text("cli.passphrase_changed"),
        *(f"{number:>4}. {word}" for number, word in enumerate(new_words, 1)),
    )
    return DONE


def erase(run: Run) -> int:
    """Destroy the keys, then the data, unless something is only here and nobody said to lose it."""
    if not WorkspaceFolder(run.place).exists():
        raise BadUsage("cli.no_workspace", folder=str(run.place))
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            unshared = workspace_status(tx).unshared
        if unshared and not run.arguments.unshared_too:
            raise Refused("cli.unshared_would_be_lost", changes=unshared)
        workspace.erase()
    run.output.result({"erased": True, "unshared_lost": unshared}, run.output.text("cli.erased", changes=unshared))
    return DONE


COMMANDS = {
    "init": init,
    "status": status,
    "check": check,
    "backup": backup,
    "restore": restore,
    "recover": recover,
    "passphrase": passphrase,
    "erase": erase,
}
