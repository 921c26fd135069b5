"""The commands about records: listed, shown, written, changed, deleted, decided, found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from ..commands.conflict import resolve_conflict
from ..commands.note import add_note
from ..commands.record import delete_record, edit_record
from ..errors import BadUsage
from ..queries.history import history
from ..queries.listing import list_records, record_as_data
from ..queries.merging.conflicts import find_conflict, list_conflicts
from ..queries.merging.irregularities import list_irregularities
from ..queries.redactions import list_redactions
from ..queries.search import search as search_records
from ..queries.sharing.devices import list_devices
from ..store.log.transaction import Transaction
from ..store.records.finding import find_record
from ..store.sharing.ways import Way
from .record_lines import LINES, TOLD, conflict_line, hit_line, record_line, shown_lines
from .run import DONE, Run


def list_(run: Run) -> int:
    """Every record of a kind, streamed."""
    line = LINES.get(run.arguments.kind, record_line)
    if run.arguments.kind == "conflicts":
        line = partial(conflict_line, told=_told(run))
    with run.read() as tx:
        run.output.stream("items", _items(tx, run), line)
    return DONE


def _items(tx: Transaction, run: Run) -> Iterable[Mapping[str, Any]]:
    kind: str = run.arguments.kind
    process = run.process(tx)
    if kind == "conflicts":
        return (conflict.as_data() for conflict in list_conflicts(tx, process_id=process))
    if kind == "irregularities":
        return (irregularity.as_data() for irregularity in list_irregularities(tx, process_id=process))
    if kind == "redactions":
        return (one.as_data() for one in list_redactions(tx, process_id=process))
    if kind == "devices":
        return (device.as_data() for device in list_devices(tx))
    return list_records(tx, kind, process_id=process)


def show(run: Run) -> int:
    """One record with all its fields, and what happened to it; of one that was deleted, what happened to it."""
    with run.read() as tx:
        found = find_record(tx, run.arguments.key, deleted_too=run.arguments.history)
        stands = {"id": str(found.id), "key": found.key, "deleted": True}
        if not found.deleted:
            stands = record_as_data(tx, found.type, found.id)
        data: dict[str, Any] = {"type": found.type, **stands}
        if run.arguments.history:
            data["history"] = [change.as_data() for change in history(tx, found.id)]
    run.output.result(data, *shown_lines(data, _told(run)))
    return DONE


def _told(run: Run) -> dict[str, str]:
    ways = {way.value: run.output.text(f"cli.way_{way.value}") for way in Way}
    return ways | {name: run.output.text(f"cli.history_{name}") for name in TOLD}


def note(run: Run) -> int:
    """A note in a session."""
    words = run.arguments
    with run.workspace() as workspace:
        with workspace.vault.begin("cli") as tx:
            session = find_record(tx, words.session, "session")
            speaker = words.speaker and find_record(tx, words.speaker, "participant", process_id=session.process_id).id
            made = add_note(
                tx, session.id, words.text, kind=words.kind, visibility=words.visibility, speaker_id=speaker
            )
        with workspace.vault.read() as tx:
            data = record_as_data(tx, "note", made)
    run.output.result(data, record_line(data))
    return DONE


def edit(run: Run) -> int:
    """Changes fields of a record, through the same checks as its form."""
    changes: dict[str, str] = {}
    for words in run.arguments.changes:
        name, equals, value = words.partition("=")
        if not equals or not name:
            raise BadUsage("cli.not_field_value", words=words)
        changes[name] = value
    with run.workspace() as workspace:
        with workspace.vault.begin("cli") as tx:
            found = find_record(tx, run.arguments.key)
            changed = edit_record(tx, found.type, found.id, changes)
        with workspace.vault.read() as tx:
            key = record_as_data(tx, found.type, changed)["key"]
    run.output.result({"id": str(changed), "key": key, "changed": sorted(changes)}, f"{changed}  {key}")
    return DONE


def delete(run: Run) -> int:
    """Deletes a record; its history stays."""
    with run.write() as tx:
        found = find_record(tx, run.arguments.key)
        delete_record(tx, found.type, found.id)
    run.output.result({"id": str(found.id), "key": found.key, "deleted": True}, f"{found.id}  {found.key}")
    return DONE


def resolve(run: Run) -> int:
    """Decides a conflict: takes one version, or writes another value."""
    words = run.arguments
    with run.write() as tx:
        conflict = find_conflict(tx, words.conflict)
        resolve_conflict(tx, conflict.record, conflict.field, take=words.take, value=words.value)
    data = {"id": str(conflict.id), "record": str(conflict.record), "key": conflict.key, "field": conflict.field}
    run.output.result({**data, "resolved": True}, f"{conflict.record}  {conflict.key}  {conflict.field}")
    return DONE


def search(run: Run) -> int:
    """Records that hold the words."""
    with run.read() as tx:
        hits = search_records(tx, run.arguments.text, process_id=run.process(tx), limit=run.arguments.limit)
        items = [{"id": str(hit.id), "type": hit.type, "key": hit.key, "text": hit.text} for hit in hits]
    run.output.stream("items", items, partial(hit_line, language=run.arguments.lang))
    return DONE


COMMANDS = {
    "list": list_,
    "show": show,
    "note": note,
    "edit": edit,
    "delete": delete,
    "resolve": resolve,
    "search": search,
}
