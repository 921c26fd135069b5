"""What a device says of itself that is not so misleads nobody about where work is safe, and ends nothing."""

from __future__ import annotations

from dataclasses import replace

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.unshared import count_unshared
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.sync.keys import sealing_key
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire import msgpack
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.index import seal_index
from facilitator_app.wire.receipt import DOMAIN, Receipt, make_receipt
from facilitator_app.wire.signed import sign_message
from tests.sync.sticks import made_of
from tests.sync.team import Person, Team


def _says(person: Person, space: bytes, counter: int) -> bytes:
    """An index with a receipt of `person` that has this counter and holds nothing."""
    with person.writes() as tx:
        receipt = make_receipt(space, 1, 0, [], [], [], [], tx.author.keys)
        message = msgpack.encode([space, counter, 0, [], [], [], []])
        return _sealed(tx, space, replace(receipt, signed=sign_message(DOMAIN, message, tx.author.keys)))


def _sealed(tx: Transaction, space: bytes, receipt: Receipt) -> bytes:
    sealing = sealing_key(tx, space)
    assert sealing is not None
    return seal_index(space, [receipt], [], *sealing)


def test_a_counter_that_no_database_holds_is_refused_and_ends_nothing(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    with juana.reads() as tx:
        space = tx.team_space(table.process)
    stick = made_of(juana.folder / "falso", [(Kind.INDEX, _says(juana, space, 2**63))])
    assert [one.reason for one in beto.takes(ana.bundle(), stick).rejected] == ["wire.damaged"]


def test_what_a_removed_device_said_to_have_is_not_counted_as_safe_with_somebody(team: Team) -> None:
    ana, beto, _, table = team.highland()
    carla = team.person("Carla")
    ana.admits(carla, role=ProgrammeRole.FACILITATOR)
    beto.takes(ana.bundle())
    carla.takes(ana.bundle())
    ana.notes(table.session, "Lo tiene solo la laptop que se perdió")
    carla.takes(ana.bundle())
    ana.takes(carla.bundle())
    with ana.reads() as tx:
        before = count_unshared(tx)
    remove_device(ana.workspace.vault, carla.signing)
    with ana.reads() as tx:
        assert count_unshared(tx) > before
