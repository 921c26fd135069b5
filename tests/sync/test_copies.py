"""Two copies of one device that both go on never answer for each other in what is left out of a bundle."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from facilitator_app.store.disk.restore import restore_backup
from facilitator_app.store.sharing.copies import STILL_AT_WORK_MS, at_work_twice
from facilitator_app.workspace import Workspace
from tests.sync.team import PASSPHRASE, Person, Team


@contextmanager
def _copy_of(person: Person, place: Path) -> Iterator[Person]:
    """The same laptop once more, from a backup that is made now."""
    backup = person.folder / f"respaldo-{next(person.numbers)}"
    person.workspace.back_up(backup)
    restore_backup(backup, place, PASSPHRASE)
    (place.parent / "archivos").mkdir()
    with Workspace.open(place, PASSPHRASE, clock=person.clock) as workspace:
        yield Person(person.name, place.parent / "archivos", workspace, person.clock)


def _twice(person: Person, other: Person) -> bool:
    with person.reads() as tx:
        return other.signing in at_work_twice(tx)


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_one_copy_has_is_still_handed_to_the_other(team: Team, tmp_path: Path, goes_on: bool) -> None:
    """Beto goes on with his laptop and with its copy; or with the copy alone, for the laptop is gone."""
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "Antes del respaldo")
    with _copy_of(beto, tmp_path / "copia" / "espacio") as copy:
        copy.notes(table.session, "De la copia")
        if goes_on:
            beto.notes(table.session, "De la laptop")
        ana.notes(table.session, "Lo que falta en una")
        stick = ana.bundle()
        (beto if goes_on else copy).takes(stick)
        juana.takes(stick)
        for who in (copy, beto if goes_on else copy, juana):
            ana.takes(who.bundle())
        assert _twice(ana, beto) is goes_on
        copy.takes(ana.bundle(since_receipt=True))
        assert "Lo que falta en una" in copy.texts()


def test_a_copy_that_writes_nothing_for_two_months_is_out_of_use(team: Team, tmp_path: Path) -> None:
    ana, beto, _, table = team.highland()
    beto.notes(table.session, "Antes del respaldo")
    with _copy_of(beto, tmp_path / "copia" / "espacio") as copy:
        copy.notes(table.session, "De la copia")
        beto.notes(table.session, "De la laptop")
        ana.takes(copy.bundle(), beto.bundle())
        assert _twice(ana, beto)
        assert not _twice(ana, ana)
        beto.clock.ms += STILL_AT_WORK_MS
        beto.notes(table.session, "Mucho después")
        ana.takes(beto.bundle())
        assert not _twice(ana, beto)


def test_a_copy_that_only_reads_is_noticed_by_what_it_says_to_have(team: Team, tmp_path: Path) -> None:
    ana, beto, juana, table = team.highland()
    with _copy_of(beto, tmp_path / "copia" / "espacio") as copy:
        ana.notes(table.session, "Lo que falta en la copia")
        stick = ana.bundle()
        for who in (beto, juana):
            who.takes(stick)
            ana.takes(who.bundle())
        assert not _twice(ana, beto)
        ana.takes(copy.bundle())
        assert _twice(ana, beto)
        ana.takes(beto.bundle())
        copy.takes(ana.bundle(since_receipt=True))
        assert "Lo que falta en la copia" in copy.texts()
