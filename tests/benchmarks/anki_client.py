"""What Anki does with the work, run by its own Python: load it, edit it, synchronise; prints one JSON object.

python anki_client.py ACTION COLLECTION URL WORKLOAD
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def main(action: str, collection: str, url: str, workload: str) -> None:
    """Do one thing with the collection and print what it cost."""
    from anki.collection import Collection  # only in the environment that the bench makes for it

    work = json.loads(Path(workload).read_text())
    opened = Collection(collection)
    login = opened.sync_login("u", "p", url) if action in _ONLINE else None  # done once, and remembered
    began, cpu = time.perf_counter(), time.process_time()
    _ACTIONS[action](opened, work, login)
    spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu, "notes": opened.note_count()}
    sys.stdout.write(json.dumps(spent) + "\n")


def _seed(collection: Any, _work: Any, _login: Any) -> None:
    note = collection.new_note(collection.models.by_name("Basic"))
    note["Front"] = "base"
    collection.add_note(note, collection.decks.id("Default"))


def _load(collection: Any, work: Any, _login: Any) -> None:
    from anki.collection import AddNoteRequest

    kind, deck = collection.models.by_name("Basic"), collection.decks.id("Default")
    requests = []
    for each in work["notes"]:
        note = collection.new_note(kind)
        note["Front"] = each["text"]
        note["Back"] = json.dumps({name: each[name] for name in ("id", "session", "at", "kind")})
        requests.append(AddNoteRequest(note, deck))
    collection.add_notes(requests)


def _edit(collection: Any, work: Any, _login: Any) -> None:
    ids = sorted(collection.find_notes(""))[1:]
    for edit in work["edits"]:
        note = collection.get_note(ids[edit["note"]])
        note["Front"] = edit["text"]
        collection.update_note(note)


def _sync(collection: Any, _work: Any, login: Any) -> None:
    collection.sync_collection(login, False)


def _whole(*, upload: bool) -> Any:
    def exchange(collection: Any, _work: Any, login: Any) -> None:
        collection.sync_collection(login, False)
        collection.close_for_full_sync()
        collection.full_upload_or_download(auth=login, server_usn=None, upload=upload)
        collection.reopen(after_full_sync=True)

    return exchange


_ONLINE = frozenset({"sync", "up", "down"})
_ACTIONS = {
    "seed": _seed, "load": _load, "edit": _edit, "sync": _sync,
    "up": _whole(upload=True), "down": _whole(upload=False),
}  # fmt: skip

if __name__ == "__main__":
    main(*sys.argv[1:])
