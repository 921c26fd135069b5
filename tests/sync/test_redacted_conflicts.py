"""Who changed meanwhile what had to be said again sees which of the versions is nothing new (decision 0032)."""

from __future__ import annotations

from uuid import UUID

from facilitator_app.commands.note import add_note, edit_note
from facilitator_app.commands.redaction import Wanted
from facilitator_app.queries.merging.decision import decision_page
from facilitator_app.sync.erasing import take_out
from tests.sync.team import Person, Team


def _versions(person: Person) -> list[tuple[object, str | None, str | None]]:
    (conflict,) = person.conflicts()
    return sorted((one.value, one.person, one.verb) for one in conflict.versions)


def test_what_was_only_said_again_is_told_apart_and_is_what_was_before(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    with ana.writes() as tx:
        gone = add_note(tx, table.session, "Lo que se retira", visibility="team")
        kept = add_note(tx, table.session, "Queda", visibility="team")
    beto.takes(ana.bundle())
    with beto.writes() as tx:
        edit_note(tx, kept, text="Queda, corregido")
    take_out(ana.workspace.vault, [Wanted("note", gone)], "Lo pidió", origin="test")
    for person in (ana, beto, juana):
        person.takes(ana.bundle(), beto.bundle())
        assert _versions(person) == [("Queda", "Ana", "restated"), ("Queda, corregido", "Beto", None)]
        (conflict,) = person.conflicts()
        assert conflict.base == "Queda"
        with person.reads() as tx:
            decision = decision_page(tx, table.process, conflict.id).decision
        assert decision is not None
        assert decision.joined == "Queda, corregido"  # what is suggested is what is new
        assert {side.verb for side in decision.sides} == {"restated", None}


def test_what_stands_in_the_place_of_what_was_taken_out_is_told_as_that(team: Team) -> None:
    ana, beto, _, table = team.highland()
    ana.notes(table.session, "Lo que se retira")
    beto.takes(ana.bundle())
    with beto.reads() as tx:
        note = next(one for one in tx.log.entries() if b"se retira" in (one.payload_bytes or b""))
        (record,) = (change.record for change in note.payload.changes if change.type == "note")
    with beto.writes() as tx:
        edit_note(tx, UUID(bytes=record), text="Lo que se retira, corregido")
    take_out(ana.workspace.vault, [Wanted("note", UUID(bytes=record))], "Lo pidió", origin="test")
    ana.takes(beto.bundle())
    assert _versions(ana) == [("(retirado)", "Ana", "redacted"), ("Lo que se retira, corregido", "Beto", None)]
    assert ana.conflicts()[0].base is None


def test_two_who_changed_it_before_are_no_more_than_two_versions(team: Team) -> None:
    """One of two that stood beside each other is said again: it is not what was before the other."""
    ana, beto, _, table = team.highland()
    with ana.writes() as tx:
        kept = add_note(tx, table.session, "Queda", visibility="team")
    beto.takes(ana.bundle())
    with beto.writes() as tx:
        edit_note(tx, kept, text="Queda, dice Beto")
    with ana.writes() as tx:
        gone = add_note(tx, table.session, "Lo que se retira", visibility="team")
        edit_note(tx, kept, text="Queda, dice Ana")
    take_out(ana.workspace.vault, [Wanted("note", gone)], "Lo pidió", origin="test")
    ana.takes(beto.bundle())
    assert _versions(ana) == [("Queda, dice Ana", "Ana", "restated"), ("Queda, dice Beto", "Beto", None)]
    assert ana.conflicts()[0].base == "Queda"
