"""The commands about a workspace as a whole: made, looked at, checked, copied, opened again, erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import BadUsage, Refused
from ..queries.sharing.clock_doubt import clock_doubt
from ..queries.sharing.devices import Device, list_devices
from ..queries.sharing.status import Status, workspace_status
from ..store.disk.folder import WorkspaceFolder, hold, refuse_what_stands_there
from ..store.disk.keyfile import lost_keys
from ..store.disk.restore import restore_backup, restore_key_file
from ..workspace import Identity, Workspace
from .progress_bar import ProgressBar
from .record_lines import moment_here
from .run import DONE, LOOK, Run
from .who_has_what import sharing_lines

_DAMAGED = 5


def init(run: Run) -> int:
    """A new workspace; prints who it belongs to and the recovery words, once."""
    run.finish_erasing()
    refuse_what_stands_there(WorkspaceFolder(run.place))
    passphrase = run.secrets.new_passphrase(same_source=True)
    workspace, words = Workspace.create(run.place, run.arguments.name, passphrase, programme=run.arguments.programme)
    with workspace:
        who = workspace.identity
        run.doubt_clock(workspace)
    data = {**_identity(who), "recovery_words": list(words), "workspace": str(run.place)}
    run.output.result(
        data,
        run.output.text("cli.workspace_made", folder=str(run.place)),
        run.output.text("cli.write_the_words_down"),
        "",
        *_numbered(words),
        "",
        run.output.text("cli.fingerprint", fingerprint=who.fingerprint),
    )
    return DONE


def _identity(who: Identity) -> dict[str, object]:
    return {
        "person": str(who.person_id),
        "person_name": who.person,
        "device": who.device_id,
        "device_name": who.device_name,
        "fingerprint": who.fingerprint,
    }


def _numbered(words: Sequence[str]) -> Iterator[str]:
    """Recovery words, one to a line, as they are copied onto the sheet."""
    return (f"{number:>4}. {word}" for number, word in enumerate(words, 1))


def status(run: Run) -> int:
    """Who this is, which spaces there are, what is only on this computer, and which devices wrote here when."""
    with run.workspace() as workspace:
        who = workspace.identity
        with workspace.vault.read() as tx:
            found, devices, doubt = workspace_status(tx), list_devices(tx), clock_doubt(tx)
            now = tx.clock.local()
    data = {**_identity(who), **found.as_data(), "devices": [_contact(device) for device in devices]}
    data["clock"] = None if doubt is None else doubt.as_data()
    head = (f"{who.person} · {who.device_name}", run.output.text("cli.fingerprint", fingerprint=who.fingerprint))
    lines = (*_status_lines(run, found), *_device_lines(run, devices), *sharing_lines(run, found, now))
    run.output.result(data, *head, *lines)
    return DONE


def _contact(device: Device) -> dict[str, object]:
    return {"id": device.id, "person": device.person, "own": device.own, "last_contact": device.last_wrote}


def _device_lines(run: Run, devices: Sequence[Device]) -> Iterator[str]:
    for device in devices:
        if not device.own:
            wrote = moment_here(device.last_wrote) if device.last_wrote else "–"
            parts = {"device": device.key, "person": device.person or "?", "at": wrote}
            yield run.output.text("cli.status_device", **parts)


def _status_lines(run: Run, found: Status) -> list[str]:
    lines = [
        run.output.text(f"cli.status_{space.kind}", title=space.title, changes=space.entries) for space in found.spaces
    ]
    lines += [run.output.text("cli.only_read", title=title) for title in found.only_read]
    lines.append(run.output.text("cli.status_unshared", changes=found.unshared))
    if found.conflicts or found.irregularities or found.waiting:
        lines.append(
            run.output.text(
                "cli.status_look", conflicts=found.conflicts, irregularities=found.irregularities, waiting=found.waiting
            )
        )
    return lines


def check(run: Run) -> int:
    """Every page, chain, kept file and table; 5 where one is wrong and was not mended, 7 where changes are gone."""
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
        "sharing": list(found.sharing),
        "vanished": found.vanished,
    }
    told = "cli.check_sound" if found.sound else "cli.check_damaged"
    run.output.result(
        data,
        run.output.text(told, entries=found.entries),
        *(f"  {one}" for one in (*found.pages, *found.chains, *found.attachments, *found.sharing, *found.tables)),
        *([run.output.text("cli.check_vanished", changes=found.vanished)] if found.vanished else []),
    )
    if not found.sound:
        return _DAMAGED
    return LOOK if found.vanished else DONE


def backup(run: Run) -> int:
    """A verified, encrypted copy of everything in one file."""
    target: Path = run.arguments.output
    if target.is_dir():
        raise BadUsage("cli.is_a_folder", file=str(target))
    with run.workspace() as workspace:
        workspace.back_up(target)
    run.output.result(
        {"file": str(target), "bytes": target.stat().st_size}, run.output.text("cli.backup_made", file=str(target))
    )
    return DONE


def restore(run: Run) -> int:
    """The workspace of a backup, where nothing stands yet; or its keys, where they alone are missing or damaged."""
    file: Path = run.arguments.file
    if file.is_dir():
        raise BadUsage("cli.is_a_folder", file=str(file))
    if not file.is_file():
        raise BadUsage("cli.no_such_file", file=str(file))
    run.finish_erasing()
    folder = WorkspaceFolder(run.place)
    if lost_keys(folder):
        with hold(folder):
            restore_key_file(file, folder, run.secrets.passphrase())
        told = run.output.text("cli.keys_restored", folder=str(run.place))
        run.output.result({"workspace": str(run.place), "keys_only": True}, told)
        return DONE
    refuse_what_stands_there(folder)
    restore_backup(file, run.place, run.secrets.passphrase())
    told = run.output.text("cli.restored", folder=str(run.place))
    run.output.result({"workspace": str(run.place), "keys_only": False}, told)
    return DONE


def recover(run: Run) -> int:
    """A new passphrase by the recovery words; with ``--new-words``, a new sheet too."""
    run.needs_workspace()
    words = run.secrets.recovery(run.arguments.words_file)
    with Workspace.open(run.place, words) as workspace:
        workspace.change_passphrase(run.secrets.new_passphrase(same_source=True))
        new = workspace.change_words() if run.arguments.new_words else ()
    data: dict[str, object] = {"recovered": True}
    if new:
        data["recovery_words"] = list(new)
    run.output.result(data, run.output.text("cli.recovered"), *_new_sheet(run, new))
    return DONE


def _new_sheet(run: Run, words: Sequence[str]) -> Iterator[str]:
    if words:
        yield run.output.text("cli.write_the_words_down")
        yield from _numbered(words)


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
        *_new_sheet(run, new_words),
    )
    return DONE


def erase(run: Run) -> int:
    """Destroy the keys, then the data, unless something is only here and nobody said to lose it."""
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            unshared = workspace_status(tx).unshared
        if unshared and not run.arguments.unshared_too:
            raise Refused("cli.unshared_would_be_lost", changes=unshared)
        run.output.say("cli.erasing", changes=unshared)
        workspace.erase()
    run.output.result({"erased": True, "unshared_lost": unshared}, run.output.text("cli.erased"))
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
