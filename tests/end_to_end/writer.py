"""A process of its own that writes notes as fast as it can and says each one it has been promised; to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.domain.session import Note, Session
from facilitator_app.workspace import Workspace
from tests.store.scratch import begin_process


def main(words: list[str]) -> None:
    """Open the workspace that the words name, with the passphrase after it, and write until this process is killed."""
    place, passphrase = words
    workspace = Workspace.open(Path(place), Passphrase(passphrase))
    with workspace.vault.begin("writer") as tx:
        process = begin_process(tx, key=None).id
        session = tx.add(Session(process_id=process, number=1), tx.table_space(process)).id
    number = 0
    while True:
        with workspace.vault.begin("writer") as tx:
            visibility, space = (
                ("minutes", tx.table_space(process)),
                ("team", tx.team_space(process)),
                ("private", tx.personal_space()),
            )[number % 3]
            note = Note(process_id=process, session_id=session, kind="statement", text=f"Nota {number} " + "x" * 300)
            note.visibility = visibility
            written = tx.add(note, space).id
        sys.stdout.write(f"{written}\n")
        sys.stdout.flush()
        number += 1
