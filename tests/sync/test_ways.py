"""By which way each version came is told where versions are compared, and in the history of a record."""

from __future__ import annotations

from uuid import UUID

from facilitator_app.commands.record import edit_record
from facilitator_app.domain.session import Note
from facilitator_app.queries.history import history
from facilitator_app.store.disk.statements import Statements
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import Kind
from tests.sync.sticks import made_of, parts_of
from tests.sync.team import Person, Team


def _a_note(person: Person, text: str) -> UUID:
    with person.reads() as tx:
        return next(note.id for note in tx.session.query(Note) if note.text == text)


def _writes(person: Person, note: UUID, text: str) -> None:
    with person.writes() as tx:
        edit_record(tx, "note", note, {"text": text})


def _ways(person: Person) -> dict[str, str | None]:
    """By which way each of the two texts that stand came."""
    (conflict,) = person.conflicts()
    return {version.value: version.way for version in conflict.versions}


def test_versions_say_whether_they_were_written_here_or_came_in_a_bundle(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, "El pozo está seco")
    for other in (beto, juana):
        other.takes(ana.bundle())
    note = _a_note(ana, "El pozo está seco")
    _writes(ana, note, "El pozo está casi seco")
    _writes(beto, note, "El pozo tiene poca agua")
    for other in (ana, juana):
        other.takes(beto.bundle())
    juana.takes(ana.bundle())
    assert _ways(ana) == {"El pozo está casi seco": "here", "El pozo tiene poca agua": "bundle"}
    assert set(_ways(juana).values()) == {"bundle"}
    (conflict,) = ana.conflicts()
    moments = {version.way: version.came_at for version in conflict.versions}
    assert moments["here"] is None
    assert moments["bundle"] is not None
    with ana.reads() as tx:
        assert [(item.person, item.way) for item in history(tx, note)] == [
            ("Ana", "here"), ("Ana", "here"), ("Beto", "bundle")
        ]  # fmt: skip


def test_what_waited_for_its_key_came_by_the_way_that_it_came_by(team: Team) -> None:
    ana, beto, _, table = team.highland()
    carla = team.person("Carla")
    ana.admits(carla)
    beto.takes(ana.bundle())
    remove_device(ana.workspace.vault, carla.signing)
    ana.notes(table.session, "Bajo la llave nueva")
    parts = [(part.kind, part.data) for part in parts_of(ana.bundle())]
    beto.takes(made_of(ana.folder / "sin-llave", [one for one in parts if one[0] is Kind.SEGMENT]))
    assert "Bajo la llave nueva" not in beto.texts()
    beto.takes(made_of(ana.folder / "llave", [one for one in parts if one[0] is not Kind.SEGMENT]))
    note = _a_note(beto, "Bajo la llave nueva")
    with beto.reads() as tx:
        assert [item.way for item in history(tx, note)] == ["bundle"]


def test_what_comes_together_is_kept_in_few_ranges_and_what_came_before_ways_were_kept_has_none(team: Team) -> None:
    ana, beto, _, table = team.highland()
    for number in range(12):
        ana.notes(table.session, f"Nota {number}")
        ana.bundle()
    beto.takes(ana.bundle())
    note = _a_note(beto, "Nota 3")
    with beto.writes() as tx:
        sql = Statements(tx.connection)
        assert sql.value("select count(*) from arrival") <= 4
        assert [item.way for item in history(tx, note)] == ["bundle"]
        sql.run("delete from arrival")
        assert [item.way for item in history(tx, note)] == [None]
