"""A device is removed: later keys are closed to it, what it wrote later stands aside, old papers do not help it."""

from __future__ import annotations

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.store.sharing.alarms import list_alarms
from facilitator_app.store.sharing.epochs import epoch_key, epoch_keys, keep_keyring, keyrings
from facilitator_app.store.sharing.membership import record, statements_of
from facilitator_app.sync.keys import known_keys, opened_keyring, take_keys
from facilitator_app.sync.leaving import accept_what_came_later, remove_device
from facilitator_app.wire.epoch import EpochKey
from facilitator_app.wire.keyring import seal_keyring
from facilitator_app.wire.statement import read_statement
from tests.commands.table import set_table
from tests.sync.team import Person, Team


def _keys(person: Person) -> set[bytes]:
    with person.reads() as tx:
        return {one.epoch for space in tx.spaces.all() for one in epoch_keys(tx, space.id) if one.key is not None}


def _is_member(person: Person, of: Person, space: bytes) -> bool:
    with of.reads() as tx:
        return tx.members(space).role(person.signing) is not None


def test_a_removed_device_opens_nothing_that_is_written_after(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Después de Juana")
    bundle = ana.bundle()
    taken = juana.takes(bundle)
    assert (taken.entries_new, taken.rejected) == (0, [])
    assert "Después de Juana" not in juana.texts()
    assert beto.takes(bundle).entries_new == 1
    assert _keys(beto) == _keys(ana)
    assert _keys(juana) < _keys(ana)


def test_what_it_wrote_later_stands_aside_on_every_device_alike_until_a_coordinator_accepts_it(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    juana.notes(table.session, "Antes de la retirada")
    ana.takes(juana.bundle())
    juana.notes(table.session, "Después de la retirada")
    late = juana.bundle()
    beto.takes(late)  # before Beto hears of the removal
    assert "Después de la retirada" in beto.texts()
    remove_device(ana.workspace.vault, juana.signing)
    removal = ana.bundle()
    beto.takes(removal)
    assert ana.takes(late).shelved == 1
    assert ana.sees() == beto.sees()
    assert "Después de la retirada" not in ana.texts()
    assert "Antes de la retirada" in ana.texts()
    assert accept_what_came_later(ana.workspace.vault, juana.signing) == 1
    beto.takes(ana.bundle())
    assert ana.sees() == beto.sees()
    assert "Después de la retirada" in beto.texts()


def test_two_coordinators_who_remove_each_other_are_both_removed(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    berta = team.person("Berta")
    ana.admits(berta, role=ProgrammeRole.COORDINATOR)
    carla = team.person("Carla")
    ana.admits(carla, role=ProgrammeRole.COORDINATOR)
    bundle = ana.bundle()
    berta.takes(bundle)
    carla.takes(bundle)
    remove_device(berta.workspace.vault, carla.signing)
    remove_device(carla.workspace.vault, berta.signing)
    bundles = berta.bundle(), carla.bundle()
    for who in (ana, beto):
        who.takes(*bundles)
    with ana.reads() as tx:
        space = tx.team_space(table.process)
    assert [_is_member(one, ana, space) for one in (ana, beto, juana, berta, carla)] == [True, True, True, False, False]
    ana.notes(table.session, "Bajo una llave nueva")
    after = ana.bundle()
    assert beto.takes(after).entries_new == 1
    for removed in (berta, carla):
        assert removed.takes(after).entries_new == 0


def test_an_old_statement_that_is_replayed_brings_nobody_back(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    with ana.reads() as tx:
        space = tx.team_space(table.process)
        old = [read_statement(signed) for signed in statements_of(tx, space)]
    old_bundle = ana.bundle()
    remove_device(ana.workspace.vault, juana.signing)
    beto.takes(ana.bundle())
    beto.takes(old_bundle)
    with beto.writes() as tx:
        record(tx, space, old)
    assert not _is_member(juana, beto, space)


def test_a_device_that_was_removed_can_be_admitted_again(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Mientras no estaba")
    ana.admits(juana)
    bundle = ana.bundle()
    juana.takes(bundle)
    beto.takes(bundle)
    assert "Mientras no estaba" in juana.texts()
    juana.notes(table.session, "De vuelta")
    bundle = juana.bundle()
    for who in (ana, beto):
        who.takes(bundle)
    assert ana.sees() == beto.sees() == juana.sees()
    assert "De vuelta" in beto.texts()


def test_a_key_that_no_rotation_commits_to_is_refused_and_told(team: Team) -> None:
    _, beto, juana, table = team.highland()
    with beto.writes() as tx:
        space = tx.team_space(table.process)
        sealing = tx.members(space).sealing
        assert sealing is not None
        before = epoch_key(tx, space, sealing.id)
        planted = {sealing.id: EpochKey(bytes(32)), bytes(16): EpochKey(bytes(range(32)))}
        card = tx.author.keys.card
        keep_keyring(tx, space, seal_keyring(space, planted, [card], juana.workspace.vault.author.keys))
        assert take_keys(tx, space) == 0
        assert epoch_key(tx, space, sealing.id) == before
        assert epoch_key(tx, space, bytes(16)) is None
        assert "planted_key" in [alarm.kind for alarm in list_alarms(tx)]


def test_the_keys_made_after_a_removal_are_in_a_keyring_also_where_nobody_else_is_left(team: Team) -> None:
    """A workspace restored from its backup has no other way to them."""
    ana, beto = team.person("Ana", programme="Diálogo en la cuenca"), team.person("Beto")
    set_table(ana.workspace.vault)
    ana.admits(beto)
    remove_device(ana.workspace.vault, beto.signing)
    with ana.reads() as tx:
        for space in tx.spaces.all():
            opened = [opened_keyring(blob, tx) for _, blob in keyrings(tx, space.id)]
            in_keyrings = {epoch for one in opened if one for epoch in one.keys}
            assert set(known_keys(tx, space.id)) <= in_keyrings


def test_who_was_let_in_by_a_coordinator_that_had_been_removed_is_on_the_shelf_of_everybody(team: Team) -> None:
    ana = team.person("Ana", programme="Diálogo en la cuenca")
    beto, carmen, fidel = team.person("Beto"), team.person("Carmen"), team.person("Fidel")
    table = set_table(ana.workspace.vault)
    ana.admits(beto, role=ProgrammeRole.COORDINATOR)
    ana.admits(carmen)
    begun = ana.bundle()
    beto.takes(begun)
    carmen.takes(begun)
    beto.admits(fidel)
    fidel.takes(beto.bundle())
    fidel.notes(table.session, "Lo que escribió Fidel")
    remove_device(ana.workspace.vault, beto.signing)
    heard = carmen.takes(beto.bundle(), fidel.bundle())
    assert (heard.shelved, "Lo que escribió Fidel" in carmen.texts()) == (0, True)
    carmen.takes(ana.bundle())
    assert ana.takes(carmen.bundle()).shelved > 0
    assert "Lo que escribió Fidel" not in ana.texts() | carmen.texts()
    assert ana.sees() == carmen.sees()
