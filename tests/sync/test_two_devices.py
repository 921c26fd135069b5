"""A person with two devices: what is personal comes along, and nobody else's opens."""

from __future__ import annotations

from pathlib import Path

from facilitator_app.commands.session import plan_session, remove_session
from facilitator_app.commands.summary import write_summary
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.merging.conflicts import list_conflicts
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.queries.summaries import summary_lines
from facilitator_app.store.disk.restore import restore_backup
from facilitator_app.store.log.replay import differences
from facilitator_app.workspace import Workspace
from tests.sync.team import PASSPHRASE, Person, Team


def test_the_personal_notes_of_a_person_meet_on_both_of_their_devices(team: Team) -> None:
    ana, _, _, table = team.highland()
    second = team.person("Ana de nuevo", device="tableta")
    ana.notes(table.session, "Privado, de la laptop", visibility="private")
    ana.adds(second)
    second.takes(ana.bundle())
    assert "Privado, de la laptop" in second.texts()
    second.notes(table.session, "Privado, de la tableta", visibility="private")
    ana.takes(second.bundle())
    assert "Privado, de la tableta" in ana.texts()
    assert ana.sees() == second.sees()


def test_the_second_device_writes_in_the_name_of_the_same_person(team: Team) -> None:
    ana, beto, _, table = team.highland()
    second = team.person("Otra", device="tableta")
    ana.adds(second)
    assert second.workspace.identity.person == "Ana"
    assert second.workspace.identity.person_id == ana.workspace.identity.person_id
    second.takes(ana.bundle())
    second.notes(table.session, "De Ana, en la tableta", visibility="minutes")
    bundle = second.bundle()
    for who in (ana, beto):
        who.takes(bundle)
        assert "De Ana, en la tableta" in who.texts()


def test_nobody_elses_personal_space_travels_with_the_personal_one(team: Team) -> None:
    ana, beto, _, table = team.highland()
    second = team.person("Ana", device="tableta")
    ana.adds(second)
    beto.notes(table.session, "Privado de Beto", visibility="private")
    ana.notes(table.session, "Privado de Ana", visibility="private")
    ana.takes(beto.bundle())
    bundle = ana.bundle()
    second.takes(bundle)
    beto.takes(bundle)
    assert "Privado de Beto" not in second.texts() | ana.texts()
    assert "Privado de Ana" not in beto.texts()
    with beto.reads() as tx:
        assert sum(space.kind == "personal" for space in tx.spaces.all()) == 1


def test_a_facilitator_adds_a_device_where_they_may_and_hears_where_a_coordinator_must(team: Team) -> None:
    ana, beto, _, table = team.highland()
    second = team.person("Beto", device="tableta")
    beto.adds(second)
    beto.notes(table.session, "Privado de Beto", visibility="private")
    second.takes(beto.bundle())
    assert second.texts() == {"Privado de Beto"}
    assert second.sees()["sessions"] == []  # to those only the coordinator can let it in
    ana.admits(second)
    second.takes(ana.bundle(), beto.bundle())
    assert len(second.sees()["sessions"]) == 1


def test_what_the_second_device_held_before_stays_its_own(team: Team) -> None:
    ana, _, _, _ = team.highland()
    second = team.person("Ana", device="tableta")
    with second.reads() as tx:
        own = tx.personal_space()
    ana.adds(second)
    with second.reads() as tx:
        assert tx.personal_space() != own
        assert own in {space.id for space in tx.spaces.all()}


def test_a_coordinators_second_device_coordinates_too(team: Team) -> None:
    ana, beto, _, table = team.highland()
    second = team.person("Ana", device="tableta")
    ana.adds(second)
    second.takes(ana.bundle())
    carla = team.person("Carla")
    second.admits(carla, role=ProgrammeRole.FACILITATOR)
    carla.takes(second.bundle())
    carla.notes(table.session, "La nueva")
    beto.takes(second.bundle(), carla.bundle())
    assert "La nueva" in beto.texts()


def test_what_a_restored_copy_lost_is_sent_to_it_again(team: Team, tmp_path: Path) -> None:
    """Its receipts count on from the backup: those from before the loss must not stand in their way."""
    ana, beto, juana, table = team.highland()
    ana.takes(juana.bundle())
    file = tmp_path / "respaldo"
    beto.workspace.back_up(file)
    ana.notes(table.session, "Después del respaldo de Beto")
    beto.takes(ana.bundle())
    juana.takes(ana.bundle())
    for who in (beto, juana):
        who.bundle()
        ana.takes(who.bundle())
    place = tmp_path / "de-vuelta"
    restore_backup(file, place, PASSPHRASE)
    with Workspace.open(place, PASSPHRASE, clock=beto.clock) as workspace:
        again = Person("Beto", tmp_path, workspace, beto.clock)
        assert "Después del respaldo de Beto" not in again.texts()
        ana.takes(again.bundle())
        again.takes(ana.bundle(since_receipt=True))
        ana.takes(again.bundle())
        again.takes(ana.bundle(since_receipt=True))
        assert "Después del respaldo de Beto" in again.texts()


def test_a_summary_that_two_people_wrote_apart_is_one_with_both_texts(team: Team) -> None:
    ana, beto, _, table = team.highland()
    for who, text in ((ana, "De Ana"), (beto, "De Beto")):
        with who.writes() as tx:
            write_summary(tx, table.session, "kek", text)
    from_ana, from_beto = ana.bundle(), beto.bundle()
    ana.takes(from_beto)
    beto.takes(from_ana)
    for who in (ana, beto):
        with who.reads() as tx:
            (summary,) = summary_lines(tx, table.session)
            conflicts = {one.field: {each.value for each in one.versions} for one in list_conflicts(tx)}
            assert differences(tx.connection) == []
        assert summary.undecided
        assert conflicts == {"text": {"De Ana", "De Beto"}}


def test_a_summary_of_a_session_that_somebody_else_deleted_is_shown(team: Team) -> None:
    ana, beto, _, table = team.highland()
    with ana.writes() as tx:
        later = plan_session(tx, table.process)
    beto.takes(ana.bundle())
    with ana.writes() as tx:
        remove_session(tx, later)
    with beto.writes() as tx:
        write_summary(tx, later, "kek", "De Beto")
    from_ana, from_beto = ana.bundle(), beto.bundle()
    ana.takes(from_beto)
    beto.takes(from_ana)
    for who in (ana, beto):
        with who.reads() as tx:
            found = {(one.kind, one.type, one.field) for one in list_irregularities(tx)}
        assert ("missing_reference", "summary", "session_id") in found
