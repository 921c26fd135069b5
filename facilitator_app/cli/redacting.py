"""The command that takes contents out of the record for good, after saying what goes and what cannot be recalled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from ..commands.redaction import Reach, Wanted, reach_of
from ..errors import Refused
from ..queries.plain_names import named_records
from ..store.disk.backup import old_copies
from ..store.log.transaction import Transaction
from ..store.records.finding import find_record
from ..store.reference.catalogues import label
from ..sync.erasing import take_out
from ..workspace import Workspace
from .run import DONE, LOOK, Run
from .terminal_text import one_line


def redact(run: Run) -> int:
    """Contents out of the record for good; 7 where papers or other records still say the same."""
    words = run.arguments
    with run.workspace() as workspace:
        with workspace.vault.read() as tx:
            wanted = _wanted(tx, run)
            reach = reach_of(tx, wanted)
            data = _data(tx, workspace, reach)
        lines = list(_lines(run, data))
        if words.dry_run:
            run.output.result({**data, "redacted": False}, *lines)
            return DONE
        for line in lines:
            run.output.note(line)
        if not words.for_good:
            raise Refused("redaction.not_confirmed")
        take_out(workspace.vault, wanted, words.reason, origin="cli")
    run.output.result({**data, "redacted": True}, run.output.text("redaction.done", entries=reach.entries))
    return LOOK if reach.documents or reach.texts else DONE


def _wanted(tx: Transaction, run: Run) -> list[Wanted]:
    words = run.arguments
    found = [find_record(tx, key, deleted_too=True) for key in words.keys]
    fields = tuple(words.fields or ())
    return [Wanted(one.type, one.id, fields, said_too=words.said_too) for one in found]


def _data(tx: Transaction, workspace: Workspace, reach: Reach) -> dict[str, Any]:
    return {
        "taken": [
            {"id": str(one.record), "type": one.type, "key": one.key, "fields": list(one.fields), "whole": one.whole}
            for one in reach.taken
        ],
        "entries": reach.entries,
        "others": reach.others,
        "documents": _named(tx, reach.documents),
        "texts": _named(tx, reach.texts),
        "readers": list(reach.readers),
        "server_waits": reach.server_waits,
        "backups": [str(path) for path in old_copies(workspace.folder)],
    }


def _named(tx: Transaction, records: tuple[UUID, ...]) -> list[dict[str, str | None]]:
    return [{"id": str(one.id), "type": one.type, "key": one.key} for one in named_records(tx, records)]


def _lines(run: Run, data: dict[str, Any]) -> Iterator[str]:
    """What goes, what stays, and what nobody can call back."""
    for one in data["taken"]:
        told = {"what": _what(run, one), "fields": ", ".join(one["fields"])}
        yield run.output.text("redaction.goes_whole" if one["whole"] else "redaction.goes", **told)
    yield run.output.text("redaction.entries", entries=data["entries"])
    if data["others"]:
        yield run.output.text("redaction.others", count=data["others"])
    for name in ("documents", "texts"):
        if data[name]:
            yield run.output.text(f"redaction.{name}", count=len(data[name]))
            yield from (f"  {_what(run, one)}" for one in data[name])
    if data["readers"]:
        yield run.output.text("redaction.readers", names=", ".join(one_line(name, 40) for name in data["readers"]))
    yield run.output.text("redaction.not_recalled")
    if data["server_waits"]:
        yield run.output.text("redaction.server_waits")
    if data["backups"]:
        yield run.output.text("redaction.backups", count=len(data["backups"]))
        yield from (f"  {place}" for place in data["backups"])


def _what(run: Run, one: dict[str, Any]) -> str:
    return f"{label('record_types', one['type'], run.output.language)} {one['key'] or one['id']}"


COMMANDS = {"redact": redact}
