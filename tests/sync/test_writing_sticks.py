"""A stick is written whole or not at all, goes on where it was pulled out, and tells whoever finds it nothing."""

from __future__ import annotations

import pytest

from facilitator_app.commands.process import begin_process
from facilitator_app.errors import Stopped, StorageFailed
from facilitator_app.sync.bundle_export import PART, export_bundle
from tests.store.workspace import read_only, small_disk
from tests.sync.sticks import StopsAfter
from tests.sync.team import Team


def test_an_export_that_was_cut_off_goes_on_where_it_was(team: Team) -> None:
    ana, beto, _, table = team.highland()
    for number in range(3):
        ana.notes(table.session, f"Nota {number}")
        ana.bundle()  # each bundle seals a segment of its own
    file = ana.folder / "cortado"
    with pytest.raises(Stopped):
        export_bundle(ana.workspace.vault, file, progress=StopsAfter(9))
    unfinished = file.with_name(file.name + PART)
    assert unfinished.exists()
    assert not file.exists()
    kept = unfinished.stat().st_size
    unfinished.write_bytes(unfinished.read_bytes()[:-7])  # and the stick was pulled out in the middle of a part
    done = export_bundle(ana.workspace.vault, file)
    assert kept * 0.5 < done.resumed < done.bytes
    assert not unfinished.exists()
    assert beto.takes(file).rejected == []
    assert {f"Nota {number}" for number in range(3)} <= beto.texts()


def test_what_was_left_of_a_larger_export_does_not_travel_with_a_smaller_one(team: Team) -> None:
    ana, beto, _, table = team.highland()
    with ana.writes() as tx:
        other = begin_process(tx, "Mesa de tierra", key="tierra")
    ana.admits(beto)
    ana.notes(table.session, "Del agua")
    file = ana.folder / "parcial"
    with pytest.raises(Stopped):
        export_bundle(ana.workspace.vault, file, progress=StopsAfter(14))
    assert export_bundle(ana.workspace.vault, file, [other]).resumed == 0
    with ana.reads() as tx:
        water = tx.team_space(table.process), tx.table_space(table.process)
    assert not any(space in file.read_bytes() for space in water)


def test_a_stick_that_is_full_keeps_what_stood_there_and_says_so(team: Team) -> None:
    ana, beto, _, table = team.highland()
    stick = ana.folder / "memoria"
    with small_disk(stick, 64):
        file = stick / "paquete"
        export_bundle(ana.workspace.vault, file)
        before = file.read_bytes()
        for number in range(40):
            ana.notes(table.session, f"{number} " + "".join(map(chr, range(300 + 90 * number, 390 + 90 * number))) * 9)
        with pytest.raises(StorageFailed, match=r"disk_full"):
            export_bundle(ana.workspace.vault, file)
        assert file.read_bytes() == before
    assert ana.workspace.check().sound
    assert beto.takes(ana.bundle()).entries_new == 40


def test_a_stick_that_cannot_be_written_is_told(team: Team) -> None:
    ana, _, _, _ = team.highland()
    folder = ana.folder / "bloqueada"
    folder.mkdir()
    with read_only(folder), pytest.raises(StorageFailed):
        export_bundle(ana.workspace.vault, folder / "paquete")
    assert list(folder.iterdir()) == []


def test_who_finds_the_stick_on_the_bus_reads_nothing(team: Team) -> None:
    ana, _, _, table = team.highland()
    ana.notes(table.session, "El alcalde no debe saber", visibility="minutes")
    data = ana.bundle().read_bytes()
    for words in ("El alcalde no debe saber", "Ana", "Beto", "laptop", "Ixchel Tum", "cuenca", "Salón comunal"):
        for spelled in (words.encode(), words.encode("utf-16-le")):
            assert spelled not in data
