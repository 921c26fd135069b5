"""People who were let in and mean harm: what they know and may sign gains them nothing that was not theirs."""

from __future__ import annotations

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.store.membership import statements_of
from facilitator_app.sync.keys import known_keys, sealing_key
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.epoch import EpochKey
from facilitator_app.wire.keyring import seal_keyring
from facilitator_app.wire.statement import Rotate, read_statement, state
from facilitator_app.wire.statement_pack import seal_statements
from tests.sync.sticks import made_of
from tests.sync.team import Team


def test_a_removed_coordinator_gives_the_new_epoch_no_key_of_their_own(team: Team) -> None:
    """The id of the new epoch stands outside of every bundle: who finds one on the bus knows it."""
    ana, beto, _, table = team.highland()
    carla = team.person("Carla")
    ana.admits(carla, role=ProgrammeRole.COORDINATOR)
    carla.takes(ana.bundle())
    with carla.reads() as tx:
        space, author = tx.team_space(table.process), tx.author
        old = known_keys(tx, space)
        before = [read_statement(one) for one in statements_of(tx, space)]
        heads, genesis = tx.members(space).heads, tx.spaces.genesis(space)
        recipients = sorted(member.card for member in tx.members(space).members.values())
    remove_device(ana.workspace.vault, carla.signing)
    with ana.writes() as tx:
        sealing = sealing_key(tx, space)
        assert sealing is not None
    epoch, true_key = sealing
    own_key = EpochKey(bytes(range(32)))
    rotation = state(space, heads, Rotate(own_key.commitment(space), [], recipients), author.keys)
    planted = seal_keyring(space, {epoch: own_key}, [beto.workspace.vault.author.keys.card], author.keys)
    pack = seal_statements(genesis, [*before, rotation], [], *next(iter(old.items())))
    beto.takes(made_of(carla.folder / "plantado", [(Kind.KEYRING, planted), (Kind.STATEMENTS, pack)]))
    beto.takes(ana.bundle())
    with beto.writes() as tx:
        assert sealing_key(tx, space) == (epoch, true_key)
    ana.notes(table.session, "Bajo la llave nueva")
    assert beto.takes(ana.bundle()).rejected == []
    assert "Bajo la llave nueva" in beto.texts()
