"""Processes: begun before joining and shared later, begun inside the programme, open to some and not to others."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from facilitator_app.commands.process import begin_process
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import Refused
from facilitator_app.store.records.local_settings import remembered_server
from facilitator_app.sync.invitations import join
from facilitator_app.sync.sharing import share
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.genesis import begin_space
from facilitator_app.wire.introduction import introduce
from facilitator_app.wire.invitation import Person, Server, invited_space, seal_invitation
from tests.commands.table import set_table
from tests.sync.sticks import made_of
from tests.sync.team import Team


def test_a_process_begun_before_joining_stays_its_own_until_it_is_shared(team: Team) -> None:
    ana, beto, _, _ = team.highland()
    carla = team.person("Carla")
    table = set_table(carla.workspace.vault, "tierra")
    carla.notes(table.session, "Antes de entrar")
    ana.admits(carla)
    ana.takes(carla.bundle())
    assert "Antes de entrar" not in ana.texts()
    assert share(carla.workspace.vault, table.process) == 1
    ana.takes(carla.bundle())
    assert "Antes de entrar" in ana.texts()
    beto.takes(carla.bundle())
    assert "Antes de entrar" not in beto.texts()
    ana.admits(beto, processes=[table.process])
    beto.takes(ana.bundle())
    assert "Antes de entrar" in beto.texts()
    beto.notes(table.session, "Desde dentro")
    carla.takes(beto.bundle())


def test_sharing_twice_is_refused(team: Team) -> None:
    ana, _, _, _ = team.highland()
    carla = team.person("Carla")
    table = set_table(carla.workspace.vault, "tierra")
    with pytest.raises(Refused, match=r"sync\.no_programme"):
        share(carla.workspace.vault, table.process)
    ana.admits(carla)
    share(carla.workspace.vault, table.process)
    with pytest.raises(Refused, match=r"sync\.already_shared"):
        share(carla.workspace.vault, table.process)


def test_a_process_that_a_facilitator_begins_in_the_programme_is_its_coordinators_too(team: Team) -> None:
    ana, beto, juana, _ = team.highland()
    with beto.writes() as tx:
        process = begin_process(tx, "Mesa de caminos", key="caminos")
    ana.takes(beto.bundle())
    assert {one["key"] for one in ana.sees()["processes"]} == {"agua", "caminos"}
    juana.takes(beto.bundle())
    assert {one["key"] for one in juana.sees()["processes"]} == {"agua"}
    ana.admits(juana, processes=[process])
    juana.takes(ana.bundle())
    assert {one["key"] for one in juana.sees()["processes"]} == {"agua", "caminos"}


def test_a_bundle_of_one_process_carries_no_other(team: Team) -> None:
    ana, beto, _, table = team.highland()
    other = set_table(ana.workspace.vault, "tierra")
    ana.admits(beto)
    ana.notes(table.session, "Del agua")
    ana.notes(other.session, "De la tierra")
    beto.takes(ana.bundle(processes=[other.process]))
    assert beto.texts() >= {"De la tierra"}
    assert "Del agua" not in beto.texts()


def test_only_who_manages_a_process_admits_to_it(team: Team) -> None:
    _, beto, _, table = team.highland()
    carla = team.person("Carla")
    with pytest.raises(Refused, match=r"sync\.not_a_manager"):
        beto.admits(carla, processes=[table.process])


def test_who_belongs_to_a_programme_joins_no_other(team: Team) -> None:
    _, beto, _, _ = team.highland()
    other = team.person("Diego", programme="Otro programa")
    with pytest.raises(Refused, match=r"sync\.other_programme"):
        other.admits(beto)


def test_an_invitation_opens_on_no_other_device(team: Team) -> None:
    ana, beto, _, _ = team.highland()
    from facilitator_app.domain.vocabulary import ProgrammeRole
    from facilitator_app.sync.invitations import invite, join, own_card
    from facilitator_app.wire.introduction import read_introduction

    carla, thief = team.person("Carla"), team.person("Ladrón")
    card = read_introduction(own_card(carla.workspace.vault))
    invited = invite(ana.workspace.vault, [card], ProgrammeRole.FACILITATOR, None)
    for other in (thief, beto):
        with pytest.raises(Refused, match=r"sync\.invitation_not_for_us"):
            join(other.workspace.vault, invited.invitation)
    join(carla.workspace.vault, invited.invitation)


@pytest.mark.parametrize("takes_over", [False, True], ids=["another server", "another person"])
def test_who_belongs_to_a_programme_is_given_no_server_and_no_person_by_a_stranger(
    team: Team, tmp_path: Path, *, takes_over: bool
) -> None:
    _, beto, _, _ = team.highland()
    eva, author = DeviceKeys.generate(), beto.workspace.vault.author
    spaces = [invited_space(begin_space("personal", eva, b"n" * 16), [], [])] if takes_over else []
    sealed = seal_invitation(
        author.keys.card, "", spaces, eva, introduce(eva, "Eva", "laptop"),
        person=Person(uuid4(), "Eva") if takes_over else None,
        server=None if takes_over else Server("https://eva.example", bytes(32)),
    )  # fmt: skip
    with pytest.raises(Refused) as caught:
        join(beto.workspace.vault, made_of(tmp_path / "invitación", [(Kind.INVITATION, sealed)]).read_bytes())
    assert (caught.value.code, caught.value.exit_code) == ("sync.other_programme", 3)
    with beto.reads() as tx:
        assert remembered_server(tx) is None
    assert beto.workspace.vault.author == author


def test_a_space_of_a_kind_of_the_future_asks_for_a_newer_program(team: Team, tmp_path: Path) -> None:
    beto, eva = team.person("Beto"), DeviceKeys.generate()
    space = invited_space(begin_space("assembly", eva, b"n" * 16), [], [])
    card = beto.workspace.vault.author.keys.card
    sealed = seal_invitation(card, "Diálogo", [space], eva, introduce(eva, "Eva", "laptop"))
    with pytest.raises(Refused) as caught:
        join(beto.workspace.vault, made_of(tmp_path / "invitación", [(Kind.INVITATION, sealed)]).read_bytes())
    assert (caught.value.code, caught.value.exit_code) == ("wire.newer_format", 3)
