"""A device that was removed hears of it from a stick as well, and whoever finds that stick learns nothing."""

from __future__ import annotations

import pytest

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.errors import Refused
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import BrokenPart, Kind, read_bundle
from tests.sync.team import Person, Team


def _takes_part(person: Person) -> bool:
    with person.reads() as tx:
        return any(tx.members(space.id).role(person.signing) for space in tx.spaces.all()[1:])


def test_a_removed_device_hears_of_its_removal_from_a_stick_of_those_who_removed_it(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Después de Juana")
    assert _takes_part(juana)
    juana.takes(ana.bundle())
    assert not _takes_part(juana)
    assert "Después de Juana" not in juana.texts()
    assert _takes_part(beto)


def test_it_hears_from_whoever_heard_too(team: Team) -> None:
    ana, beto, juana, _ = team.highland()
    remove_device(ana.workspace.vault, juana.signing)
    beto.takes(ana.bundle())
    juana.takes(beto.bundle(since_receipt=True))
    assert not _takes_part(juana)


def _knows(person: Person, other: Person) -> bool:
    with person.reads() as tx:
        return any(other.signing in tx.members(space.id).admitted for space in tx.spaces.all())


def test_it_hears_of_nobody_who_came_later_nor_of_who_was_put_out_after_it(team: Team) -> None:
    ana, beto, juana, _ = team.highland()
    remove_device(ana.workspace.vault, juana.signing)
    nueva = team.person("Nueva")
    ana.admits(nueva)
    beto.takes(ana.bundle())
    remove_device(ana.workspace.vault, beto.signing)
    bundle = ana.bundle()
    juana.takes(bundle)
    beto.takes(bundle)
    assert not _knows(juana, nueva)
    assert not _takes_part(juana)
    with juana.reads() as tx:
        assert all(beto.signing not in tx.members(space.id).removed for space in tx.spaces.all())
    assert _knows(beto, nueva)
    assert not _takes_part(beto)


def test_the_last_who_is_left_tells_those_who_were_removed(team: Team) -> None:
    ana, beto, juana, _ = team.highland()
    for other in (beto, juana):
        remove_device(ana.workspace.vault, other.signing)
    bundle = ana.bundle()
    for other in (beto, juana):
        other.takes(bundle)
        assert not _takes_part(other)


def test_who_finds_the_stick_reads_nothing_of_who_takes_part(team: Team) -> None:
    ana, beto, juana, _ = team.highland()
    remove_device(ana.workspace.vault, juana.signing)
    bundle = ana.bundle()
    data = bundle.read_bytes()
    for person in (ana, beto, juana):
        assert person.signing not in data
        assert person.name.encode() not in data
    with bundle.open("rb") as stream:
        parts = [part for part in read_bundle(stream) if not isinstance(part, BrokenPart)]
    assert sum(part.kind is Kind.STATEMENTS for part in parts) == 6, "two for each of three spaces"
    with pytest.raises(Refused):
        team.person("Quien lo halla").takes(bundle)


def test_two_who_removed_each_other_both_hear_of_it(team: Team) -> None:
    ana, _, _, _ = team.highland()
    berta = team.person("Berta")
    ana.admits(berta, role=ProgrammeRole.COORDINATOR)
    berta.takes(ana.bundle())
    remove_device(ana.workspace.vault, berta.signing)
    remove_device(berta.workspace.vault, ana.signing)
    bundles = ana.bundle(), berta.bundle()
    ana.takes(bundles[1])
    berta.takes(bundles[0])
    assert not _takes_part(ana)
    assert not _takes_part(berta)
