"""A workspace with 100,000 notes, built once through the vault and kept for the runs after."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from uuid import UUID

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.domain.session import Note, Session
from facilitator_app.workspace import Workspace
from tests.store.scratch import begin_process

PASSPHRASE = Passphrase("la milpa crece despacio")
CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
_WORDS = tuple(
    """
    agua bosque caudal nacimiento comunidad autoridad municipalidad acuerdo cláusula mujeres jóvenes asamblea
    reforestación cuenca permiso vivero carretera escuela puente siembra cosecha lindero título tierra mesa diálogo
    propuesta preocupación necesidad interés compromiso verificación visita octubre marzo invierno verano turno tanque
    """.split()  # noqa: SIM905 - to be read as a text
)
STEP = 500


def large_workspace(folder: Path, notes: int) -> tuple[Path, UUID]:
    """The workspace with `notes` notes under `folder` and the id of the session that holds the last 1,000."""
    place = folder / f"notes-{notes}"
    if not (place / "built").exists():
        _build(place, notes)
    with Workspace.open(place, PASSPHRASE) as workspace, workspace.vault.read() as tx:
        session = tx.connection.exec_driver_sql("select id from session order by number desc limit 1").scalar_one()
    return place, UUID(bytes=session)


def sentence(source: random.Random) -> str:
    """About 436 bytes of invented words, as the peers' workload has."""
    return " ".join(source.choice(_WORDS) for _ in range(56)).capitalize() + "."


def _build(place: Path, notes: int) -> None:
    source = random.Random(8)
    with Workspace.create(place, "Rosa Morales", PASSPHRASE, cost=CHEAP)[0] as workspace:
        with workspace.vault.begin("bench") as tx:
            process = begin_process(tx).id
        for start in range(0, max(notes, 1), STEP):  # an empty one has its session too
            with workspace.vault.begin("bench") as tx:
                space = tx.table_space(process)
                if start % 1000 == 0:
                    number = start // 1000 + 1
                    opened = tx.add(Session(process_id=process, number=number, title=f"Sesión {number}"), space)
                    opened.state, session = "open", opened.id
                for _ in range(min(STEP, notes - start)):
                    note = Note(process_id=process, session_id=session, kind="statement", text=sentence(source))
                    note.visibility, note.at = "minutes", tx.now()
                    tx.add(note, space)
            sys.stderr.write(f"\r{min(start + STEP, notes)} of {notes} notes")
        workspace.checkpoint()
    sys.stderr.write("\n")
    (place / "built").touch()
