"""All who coordinated removed each other: those who are left go on, with keys that nobody else has."""

from __future__ import annotations

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.status import workspace_status
from facilitator_app.store.sharing.epochs import epoch_keys
from facilitator_app.sync.leaving import remove_device
from tests.commands.table import Table
from tests.sync.team import Person, Team


def quarrel(team: Team) -> tuple[Person, Person, Person, Person, Table]:
    """Ana and Berta coordinate and remove each other; Beto and Juana facilitate, and hear of it."""
    ana, beto, juana, table = team.highland()
    berta = team.person("Berta")
    ana.admits(berta, role=ProgrammeRole.COORDINATOR)
    bundle = ana.bundle()
    for who in (berta, beto, juana):
        who.takes(bundle)
    remove_device(ana.workspace.vault, berta.signing)
    remove_device(berta.workspace.vault, ana.signing)
    bundles = ana.bundle(), berta.bundle()
    for who in (beto, juana, ana, berta):
        who.takes(*bundles)
    return ana, berta, beto, juana, table


def _keys(person: Person) -> set[bytes]:
    with person.reads() as tx:
        return {one.epoch for space in tx.spaces.all() for one in epoch_keys(tx, space.id) if one.key is not None}


def _unsealed(person: Person) -> int:
    with person.reads() as tx:
        return sum(tx.members(space.id).sealing is None for space in tx.spaces.all())


def test_those_who_are_left_go_on_sharing_under_keys_that_the_removed_do_not_have(team: Team) -> None:
    ana, berta, beto, juana, table = quarrel(team)
    juana.notes(table.session, "Escrito sin coordinación")
    first = juana.bundle()
    beto.takes(first)
    beto.notes(table.session, "Respuesta sin coordinación")
    second = beto.bundle()
    juana.takes(second)
    assert {"Escrito sin coordinación", "Respuesta sin coordinación"} <= juana.texts() & beto.texts()
    assert juana.sees() == beto.sees()
    assert _keys(juana) == _keys(beto)
    for removed in (ana, berta):
        removed.takes(first, second)
        assert "sin coordinación" not in " ".join(removed.texts())
        assert not _keys(juana) <= _keys(removed)


def test_two_who_make_the_new_key_at_once_agree_on_one(team: Team) -> None:
    *_, beto, juana, table = quarrel(team)
    beto.notes(table.session, "De Beto")
    juana.notes(table.session, "De Juana")
    bundles = beto.bundle(), juana.bundle()
    beto.takes(bundles[1])
    juana.takes(bundles[0])
    assert beto.sees() == juana.sees()
    with beto.reads() as mine, juana.reads() as theirs:
        for space in (mine.team_space(table.process), mine.table_space(table.process)):
            assert mine.members(space).sealing == theirs.members(space).sealing is not None


def test_the_status_names_what_nobody_coordinates_any_more(team: Team) -> None:
    ana, _, beto, _, _ = quarrel(team)
    with beto.reads() as tx:
        told = workspace_status(tx).uncoordinated
    assert len(told) == 2, "the process and the programme"
    with ana.reads() as tx:
        assert workspace_status(tx).uncoordinated == ()
