"""The commands of the stick: write a bundle, take bundles in, look into one."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any
from uuid import UUID

from ..errors import BadUsage
from ..messages import message
from ..queries.sharing.missing import Gap, Witness, told_apart
from ..store.records.finding import find_record
from ..sync.bundle_export import export_bundle
from ..sync.bundle_import import import_bundles
from ..sync.bundle_inspect import Inspected, SpaceInBundle, inspect_bundle
from ..sync.found_files import FileKind, found_in
from ..sync.outcome import Exported, Imported
from ..sync.sending import remember
from ..workspace import Workspace
from .device_words import named
from .progress_bar import ProgressBar
from .run import DONE, LOOK, Run
from .terminal_text import one_line

_NAMED = 12
"""Files in a folder that are named in an order; more would fill the screen."""


def bundle(run: Run) -> int:
    """`bundle export`, `bundle import` or `bundle inspect`."""
    return _ACTIONS[run.arguments.action](run)


def _export(run: Run) -> int:
    words = run.arguments
    if words.output.is_dir():
        raise BadUsage("cli.is_a_folder", file=str(words.output))
    with run.workspace() as workspace, ProgressBar() as progress:
        processes = _named(workspace, words.processes)
        done = export_bundle(
            workspace.vault, words.output, processes, since_receipt=words.since_receipt, progress=progress
        )
        if done.spaces:
            folder = words.output.absolute().parent
            remember(workspace.vault, done, folder.name or str(folder))
    run.output.result({**asdict(done), "file": str(done.file)}, *_export_lines(run, done))
    return DONE


def _export_lines(run: Run, done: Exported) -> Iterator[str]:
    if not done.spaces:
        yield run.output.text("sync.exported_nothing")
    told = {"file": str(done.file), "entries": done.entries, "spaces": done.spaces, "size": size_text(done.bytes)}
    yield run.output.text("sync.exported", **told)
    if done.resumed:
        yield run.output.text("sync.exported_resumed", size=size_text(done.resumed))
    if done.unsealed:
        yield run.output.text("sync.exported_unsealed", count=done.unsealed)


def _import(run: Run) -> int:
    for file in run.arguments.files:
        must_be_file(file, FileKind.BUNDLE, "bundle import", _NAMED)
    with run.workspace() as workspace, ProgressBar() as progress:
        done = import_bundles(workspace.vault, run.arguments.files, progress)
    run.output.result(imported_data(done), *imported_lines(run, done))
    return LOOK if done.needs_a_look else DONE


def imported_data(done: Imported) -> dict[str, Any]:
    """What an import came to, as plain data (cli.md)."""
    counts = {name: value for name, value in vars(done).items() if isinstance(value, int)}
    rejected = [{"part": one.part, "reason": one.reason} for one in done.rejected]
    told = {"gaps": [gap.as_data() for gap in done.gaps], "alarms": done.alarms, "put_out_of": done.put_out_of}
    return {**counts, "rejected": rejected, **told}


def imported_lines(run: Run, done: Imported) -> Iterator[str]:
    """What an import came to, for people."""
    yield run.output.text("sync.imported", entries=done.entries_new, had=done.already_had)
    counted = {
        "spaces": done.spaces_new, "files": done.chunks_new, "waiting": done.waiting, "shelved": done.shelved,
        "not_for_us": done.not_for_us, "taken_out": done.taken_out, "conflicts": done.conflicts,
    }  # fmt: skip
    for name, count in counted.items():
        if count:
            yield run.output.text(f"sync.imported_{name}", count=count)
    for one in done.rejected:
        reason = message(one.reason, {}, run.output.language).what
        yield run.output.text("sync.rejected_part", part=one_line(one.part), reason=reason)
    yield from (run.output.text(f"sync.alarm_{kind}") for kind in done.alarms)
    yield from put_out_lines(run, done.put_out_of)
    yield from gap_lines(run, done.gaps)


def put_out_lines(run: Run, titles: Iterable[str]) -> Iterator[str]:
    """What this device was removed from, in words."""
    for title in titles:
        yield run.output.text("sync.put_out_of", title=titled(run, title))


def titled(run: Run, title: str) -> str:
    """The title of a process, or what the programme is called."""
    return one_line(title or run.output.text("sync.the_programme"))


def gap_lines(run: Run, gaps: list[Gap]) -> Iterator[str]:
    """What is missing, in words: for certain, with who says to have it; as one device alone says; for good."""
    apart, rumours = told_apart(gaps)
    for gap in apart:
        yield run.output.text(
            _gap_code(gap),
            count=gap.count,
            first=gap.first,
            last=gap.last,
            who=named(run, gap.person, gap.device_name),
            where=one_line(gap.process or run.output.text("sync.the_programme")),
            told_by=", ".join(_told_by(run, gap)) or run.output.text("sync.somebody"),
        )
    for one in rumours:
        yield run.output.text("sync.gap_rumour", told_by=_called(run, one.witness), count=one.parts)


def _called(run: Run, witness: Witness) -> str:
    unnamed = witness.person is None and not witness.device_name
    return witness.called if unnamed else named(run, witness.person, witness.device_name)


def _told_by(run: Run, gap: Gap) -> list[str]:
    """Who says to have it, or else who knows of it, each once."""
    having = [one for one in gap.witnesses if one.has] or gap.witnesses
    return sorted({_called(run, one) for one in having})


def _gap_code(gap: Gap) -> str:
    if gap.is_hearsay:
        return "sync.gap_hearsay"
    if gap.is_emptied:
        return "sync.gap_emptied"
    if gap.is_lost:
        return "sync.gap_lost"
    return "sync.gap" if gap.held_by else "sync.gap_unheld"


def _inspect(run: Run) -> int:
    must_be_file(run.arguments.file, FileKind.BUNDLE, "bundle inspect")
    with run.workspace() as workspace:
        found = inspect_bundle(workspace.vault, run.arguments.file)
    data = {**asdict(found), "file": str(found.file)}
    run.output.result(data, *_inspect_lines(run, found))
    return LOOK if found.damaged else DONE


def _inspect_lines(run: Run, found: Inspected) -> Iterator[str]:
    yield run.output.text("sync.inspected", parts=sum(found.parts.values()), size=size_text(found.bytes))
    for space in found.spaces:
        yield "  " + _space_line(run, space)
    for one in found.damaged:
        reason = message(one.reason, {}, run.output.language).what
        yield run.output.text("sync.rejected_part", part=one_line(one.part), reason=reason)


def _space_line(run: Run, space: SpaceInBundle) -> str:
    if space.kind is None:
        return run.output.text("sync.inspected_foreign", parts=space.parts)
    told = run.output.text(
        "sync.inspected_space",
        where=one_line(space.title or run.output.text("sync.the_programme")),
        kind=run.output.text(f"sync.space_{space.kind}"),
        entries=space.entries,
        new=space.new,
    )
    who = ", ".join(one_line(name, 40) for name in space.writers)
    return f"{told} {who}".rstrip()


def size_text(size: int) -> str:
    """A number of bytes for people."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1_000))} KB"


def _named(workspace: Workspace, keys: list[str] | None) -> list[UUID] | None:
    if keys is None:
        return None
    with workspace.vault.read() as tx:
        return [find_record(tx, key, "process").id for key in keys]


def must_be_file(file: Path, kind: FileKind, command: str, most: int = 1) -> None:
    """Raise `BadUsage` where there is no file; of a folder it says so, with the order for the newest of `kind` in it.

    The command takes at `most` so many.
    """
    if file.is_file():
        return
    if not file.is_dir():
        raise BadUsage("cli.no_such_file", file=str(file))
    inside = sorted([one.path for one in found_in(file) if one.kind is kind][:most])
    if not inside:
        raise BadUsage("cli.folder_not_file", file=str(file))
    words = " ".join(shlex.quote(str(path)) for path in inside)
    raise BadUsage("cli.folder_with_files", file=str(file), command=f"facilitator {command} {words}")


_ACTIONS = {"export": _export, "import": _import, "inspect": _inspect}
COMMANDS = {"bundle": bundle}
