"""People who were let in and mean harm: what they know and may sign gains them nothing that was not theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.store.sharing.membership import record, statements_of
from facilitator_app.sync.keys import known_keys, rotate, sealing_key
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import Kind, Part
from facilitator_app.wire.epoch import EpochKey, outside
from facilitator_app.wire.feed import feed_id
from facilitator_app.wire.keyring import seal_keyring
from facilitator_app.wire.statement import Head, Rotate, Withdraw, read_statement, state
from facilitator_app.wire.statement_pack import open_statements, seal_statements
from tests.commands.table import Table
from tests.sync.sticks import made_of, parts_of
from tests.sync.team import Person, Team


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


def _space_of(person: Person, table: Table) -> tuple[bytes, bytes, EpochKey, bytes]:
    """The table's space, its epoch and key, and its genesis, as a member has them."""
    with person.writes() as tx:
        space = tx.table_space(table.process)
        sealing = sealing_key(tx, space)
        assert sealing is not None
        return space, *sealing, tx.spaces.genesis(space)


def test_statements_that_wait_for_what_never_comes_are_neither_hoarded_nor_handed_on(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, beto, _, table = team.highland()
    space, epoch, key, genesis = _space_of(ana, table)
    act = Withdraw([Head(b"f" * 16, 1, b"i" * 32)], [bytes([n]) * 16 for n in range(200)])
    stranger = DeviceKeys.generate()
    waiting = [state(space, [n.to_bytes(32, "big")], act, stranger) for n in range(1, 30)]
    monkeypatch.setattr("facilitator_app.store.sharing.membership.MOST_WAITING_BYTES", 50_000)
    for number in range(3):
        pack = seal_statements(genesis, waiting[10 * number : 10 * number + 10], [], epoch, key)
        beto.takes(made_of(beto.folder / f"espera-{number}", [(Kind.STATEMENTS, pack)]))
    with beto.reads() as tx:
        assert len(tx.members(space).waiting) == 10
    found = [open_statements(part.data, key) for part in _packs(beto.bundle(), space)]
    assert not {one.id for pack in found for one in pack.statements} & {one.id for one in waiting}


def _packs(bundle: Path, space: bytes) -> list[Part]:
    return [part for part in parts_of(bundle) if part.kind is Kind.STATEMENTS and outside(part.data)[0] == space]


def test_statements_that_fill_more_than_one_part_go_in_several(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes may withdraw what they wrote as often as they like: that must not end all sharing."""
    ana, beto, juana, table = team.highland()
    space = _space_of(beto, table)[0]
    with beto.writes() as tx:
        nonce = b"n" * 16
        own = feed_id(beto.signing, space, nonce)
        for n in range(1, 40):
            act = Withdraw([Head(own, k, n.to_bytes(32, "big")) for k in range(1, 50)], [nonce])
            record(tx, space, [state(space, tx.members(space).heads, act, tx.author.keys)])
        heads = tx.members(space).heads
    monkeypatch.setattr("facilitator_app.sync.outgoing.MOST_PACKED_BYTES", 20_000)
    bundle = beto.bundle()
    assert len(_packs(bundle, space)) > 1
    assert all(len(part.data) < 25_000 for part in _packs(bundle, space))
    for who in (ana, juana):
        assert who.takes(bundle).rejected == []
        with who.reads() as tx:
            assert tx.members(space).heads == heads


def test_beyond_what_a_space_needs_only_its_managers_make_statements(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, beto, juana, table = team.highland()
    space, epoch, key, genesis = _space_of(ana, table)
    with juana.reads() as tx:
        before = [read_statement(one) for one in statements_of(tx, space)]
        author, heads = tx.author, tx.members(space).heads
    nonce = b"n" * 16
    own = feed_id(juana.signing, space, nonce)
    flood = [
        state(space, heads, Withdraw([Head(own, n, n.to_bytes(32, "big"))], [nonce]), author.keys) for n in range(1, 60)
    ]
    monkeypatch.setattr("facilitator_app.store.sharing.membership.MOST_STATEMENTS", len(before) + 20)
    pack = seal_statements(genesis, [*before, *flood], [], epoch, key)
    beto.takes(made_of(juana.folder / "avalancha", [(Kind.STATEMENTS, pack)]))
    with beto.reads() as tx:
        assert len(statements_of(tx, space)) == len(before) + 20
    remove_device(ana.workspace.vault, juana.signing)
    beto.takes(ana.bundle())
    with beto.reads() as tx:
        assert tx.members(space).role(juana.signing) is None


def test_a_member_cannot_make_others_believe_that_somebody_was_handed_the_keys(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    with ana.writes() as tx:
        space = tx.team_space(table.process)
        rotate(tx, space)
        sealing = sealing_key(tx, space)
        assert sealing is not None
    cards = [ana.workspace.vault.author.keys.card, juana.workspace.vault.author.keys.card]
    false = seal_keyring(space, dict([sealing]), cards, beto.workspace.vault.author.keys)
    size = (len(false) - 35) // 2
    order = sorted(card.digest() for card in cards)
    at = 35 + size * order.index(cards[1].digest())
    broken = false[:at] + bytes(size) + false[at + size :]
    ana.takes(made_of(beto.folder / "falso", [(Kind.KEYRING, broken)]))
    juana.takes(ana.bundle())
    with juana.reads() as tx:
        assert sealing[0] in known_keys(tx, space)
