"""What comes without contents that nobody rightly took out keeps its place and counts as missing, in whatever order
contents, withdrawal and removal come; nothing beside it is kept back, and who has the contents gives them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from uuid import UUID

import pytest

from facilitator_app.store.log.replay import differences
from facilitator_app.store.log.sharing_checks import sharing_faults
from facilitator_app.store.sharing.gaps import gaps
from facilitator_app.wire.statement import Role, Withdraw
from tests.store.devices import Carried, Device, as_new_incarnation, copied, everything_shown, share_table

SECRET = "Lo que alguien quiso borrar"


def _writing(device: Device, note: UUID) -> Carried:
    with device.vault.read() as tx:
        (entry,) = tx.log.entries_of(note.bytes)
    return next(one for one in device.entries() if one.name == entry.id)


def _missing(device: Device) -> list[tuple[bytes, int, int]]:
    with device.vault.read() as tx:
        assert sharing_faults(tx.connection) == []
        assert differences(tx.connection) == []
        return [(gap.feed, gap.first, gap.last) for gap in gaps(tx, device.table)]


def test_what_stands_beside_an_emptied_entry_counts_and_the_emptied_one_is_missing(three: list[Device]) -> None:
    ana, beto, _ = three
    emptied, beside = ana.writes(SECRET), ana.writes("Lo de al lado")
    hidden = _writing(ana, emptied)
    beto.takes([one.emptied if one.name == hidden.name else one for one in ana.entries()])
    assert (beto.text(emptied), beto.text(beside)) == (None, "Lo de al lado")
    assert _missing(beto) == [(hidden.origin.feed, hidden.head.seq, hidden.head.seq)]
    arrival = beto.takes(ana.entries())
    assert (arrival.new, beto.text(emptied)) == (1, SECRET)
    assert _missing(beto) == []
    assert everything_shown(beto.vault) == everything_shown(ana.vault)


def test_a_feed_of_which_everything_was_emptied_is_missing_as_that_of_its_writer(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes(SECRET)
    beto.takes([one.emptied for one in ana.entries()])
    with beto.vault.read() as tx:
        (gap,) = gaps(tx, beto.table)
    assert (gap.device, gap.first, gap.last) == (ana.key, 1, len(ana.entries()))


def test_nobody_empties_what_is_here(three: list[Device]) -> None:
    ana, beto, _ = three
    note = ana.writes(SECRET)
    beto.takes_all(ana)
    before = everything_shown(beto.vault)
    for one in ana.entries():
        beto.takes([one.emptied])
    assert beto.text(note) == SECRET
    assert everything_shown(beto.vault) == before
    assert _missing(beto) == []


@pytest.mark.parametrize("is_right", [True, False])
def test_every_order_of_the_emptied_the_whole_the_withdrawal_and_the_removal_ends_the_same(
    tmp_path: Path, is_right: bool
) -> None:
    devices = share_table(tmp_path, 3)
    ana, beto, carla = devices
    ana.admits(beto, Role.MANAGER)
    note = ana.writes(SECRET)
    beto.takes_all(ana)
    carla.hears(ana.statements())
    common = set(ana.statements())
    whole = _writing(ana, note)
    earlier = [one for one in ana.entries() if one.name != whole.name]
    if not is_right:
        ana.removes(beto)
    beto.states(Withdraw([whole.head], []))
    if is_right:
        ana.removes(beto)
        ana.hears(beto.statements())
    removal = [one for one in ana.statements() if one not in common]
    withdrawal = [one for one in beto.statements() if one not in common]
    steps: list[Callable[[Device], object]] = [
        lambda device: device.takes([whole.emptied]),
        lambda device: device.takes([whole]),
        lambda device: device.hears(withdrawal),
        lambda device: device.hears(removal),
    ]
    shown = []
    for number, order in enumerate(permutations(steps)):
        device = copied(carla, tmp_path, 100 + number)
        for step in order:
            step(device)
        device.takes(earlier)
        device.takes_all(ana)  # somebody who kept it, where nobody took it out rightly
        assert _missing(device) == []
        shown.append(everything_shown(device.vault))
        device.vault.engine.dispose()
    assert all(one == shown[0] for one in shown)
    for device in devices:
        device.vault.engine.dispose()


def test_a_withdrawal_that_stands_fills_the_place_of_what_came_emptied_before_it(three: list[Device]) -> None:
    ana, beto, _ = three
    note = ana.writes(SECRET)
    head = _writing(ana, note).head
    beto.takes([one.emptied if one.head == head else one for one in ana.entries()])
    ana.states(Withdraw([head], []))
    beto.hears(ana.statements())
    assert _missing(beto) == []
    assert everything_shown(beto.vault) == everything_shown(ana.vault)


def test_who_meets_a_hole_in_a_feed_of_their_own_goes_on_in_another(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    lost = copied(ana, tmp_path, 9)
    note = lost.writes(SECRET)
    whole = _writing(lost, note)
    ana.takes([whole.emptied])
    later = as_new_incarnation(ana, b"t" * 16).writes("Sigo escribiendo")
    assert _missing(ana) == [(whole.origin.feed, whole.head.seq, whole.head.seq)]
    for device in (ana, beto):
        device.takes_all(lost)
    beto.takes_all(ana)
    assert (beto.text(note), beto.text(later)) == (SECRET, "Sigo escribiendo")
    assert everything_shown(beto.vault) == everything_shown(ana.vault)
    lost.vault.engine.dispose()


def test_on_a_feed_that_forked_one_branch_is_emptied_and_the_other_stays(three: list[Device], tmp_path: Path) -> None:
    ana, beto, _ = three
    twin = copied(ana, tmp_path, 9)
    kept, emptied = ana.writes("De una rama"), twin.writes(SECRET)
    one, other = _writing(ana, kept), _writing(twin, emptied)
    assert one.head.seq == other.head.seq
    beto.takes_all(ana)
    beto.takes([other.emptied])
    assert (beto.text(kept), beto.text(emptied)) == ("De una rama", None)
    assert _missing(beto) == [(one.origin.feed, one.head.seq, one.head.seq)]
    beto.takes([other])
    assert _missing(beto) == []
    assert (beto.text(kept), beto.text(emptied)) == ("De una rama", SECRET)
    twin.vault.engine.dispose()


def test_what_the_whole_one_tells_of_other_feeds_is_heard_when_it_comes(three: list[Device]) -> None:
    ana, beto, carla = three
    ana.writes("De Ana")
    beto.takes_all(ana)
    beto.writes("De Beto")
    own = [one for one in beto.entries() if one.origin.device == beto.key]
    carla.takes([one.emptied for one in own])
    assert {feed for feed, _, _ in _missing(carla)} == {own[0].origin.feed}
    carla.takes(own)
    assert {feed for feed, _, _ in _missing(carla)} == {ana.entries()[0].origin.feed}


def _names(device: Device, other: Device) -> set[tuple[str, str]]:
    return {(one.origin.person, one.origin.device_name) for one in device.entries() if one.origin.device == other.key}


def test_how_somebody_calls_themselves_is_taken_from_nobody_else(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("De Ana")
    entries = ana.entries()
    beto.takes(entries[:1])
    right = _names(beto, ana)
    false = replace(entries[0].origin, person="Otra", device_name="Otra", says_itself=False)
    beto.takes([replace(one, origin=false) for one in entries])
    assert _names(beto, ana) == right
