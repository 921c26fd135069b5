"""Contents that are taken out for good are gone from every laptop, stick and copy, in whatever order they come."""

from __future__ import annotations

from facilitator_app.commands.note import edit_note
from facilitator_app.commands.redaction import Wanted
from facilitator_app.queries.listing import list_records
from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.sharing_checks import sharing_faults
from facilitator_app.sync.erasing import take_out
from tests.store.raw_pages import holds
from tests.sync.team import Person, Team

SECRET = "Rosa teme por su hermano desaparecido"
LATER = "Rosa teme mucho por su hermano desaparecido"


def _note_with(person: Person, words: str) -> Wanted:
    with person.reads() as tx:
        (found,) = [one for one in list_records(tx, "notes") if words in one["text"]]
    from uuid import UUID

    return Wanted("note", UUID(found["id"]))


def _keeps(person: Person, words: str) -> bool:
    workspace = person.workspace
    return holds(workspace.folder.database, workspace._keys.database_key(), words.encode())


def _is_sound(person: Person) -> bool:
    with person.reads() as tx:
        return differences(tx.connection) == [] and sharing_faults(tx.connection) == []


def test_the_text_of_a_note_is_gone_from_log_tables_search_segments_and_every_page(team: Team) -> None:
    ana, beto, _, table = team.highland()
    ana.notes(table.session, "Antes", SECRET, "Después")
    note = _note_with(ana, SECRET)
    with ana.writes() as tx:
        edit_note(tx, note.record, text=LATER)
    stick = ana.bundle()
    beto.takes(stick)
    assert _keeps(ana, "desaparecido")
    reach = take_out(ana.workspace.vault, [note], "Lo pidió la familia", origin="test")
    assert reach.entries == 2
    assert ana.texts() >= {"Antes", "(retirado)", "Después"}
    assert _is_sound(ana)
    assert not _keeps(ana, "desaparecido")
    beto.takes(ana.bundle())
    beto.takes(stick)
    beto.workspace.checkpoint()
    assert beto.sees() == ana.sees()
    assert _is_sound(beto)
    assert not _keeps(beto, "desaparecido")
