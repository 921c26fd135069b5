"""What goes out and who reads it, what arrived and what is missing: three people with real workspaces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from facilitator_app.commands.note import add_note
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.share_page import SharePage, share_page
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.sharing.segments import kept
from facilitator_app.store.sharing.sent_bundles import remember_bundle, sent_bundles
from facilitator_app.wire.bundle import BundleWriter, Kind, Part, read_bundle
from tests.commands.table import Table
from tests.sync.team import Person, Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """People who work together; their workspaces are closed at the end."""
    with ExitStack() as held:
        yield Team(tmp_path, held)


@pytest.fixture
def three(team: Team) -> tuple[Person, Person, Person, Table]:
    """Ana coordinates; Beto and Juana have all that she had."""
    return team.highland()


def page_of(person: Person) -> SharePage:
    """The page as the person sees it."""
    with person.reads() as tx:
        return share_page(tx)


def without(bundle: Path, person: Person) -> Path:
    """The bundle without the segments that a person has, as if that part of it were lost."""
    with person.reads() as tx:
        lost = {one.id for space in tx.spaces.all() for one in kept(tx, space.id)}
    with bundle.open("rb") as stream:
        parts = [part for part in read_bundle(stream) if isinstance(part, Part)]
    with bundle.open("w+b") as stream:
        writer = BundleWriter(stream)
        for part in parts:
            if part.kind is not Kind.SEGMENT or part.name not in lost:
                writer.add(part.kind, part.data)
        writer.finish()
    return bundle


def test_changes_are_only_here_until_a_receipt_of_another_says_that_it_has_them(
    three: tuple[Person, Person, Person, Table],
) -> None:
    ana, beto, _juana, table = three
    ana.takes(beto.bundle())
    assert sum(one.changes for one in page_of(ana).going) == 0
    ana.notes(table.session, "uno", "dos")
    (going,) = [one for one in page_of(ana).going if one.process_id == table.process]
    assert (going.changes, dict(going.about)) == (2, {"note": 2})
    beto.takes(ana.bundle())
    assert sum(one.changes for one in page_of(ana).going) == 2
    ana.takes(beto.bundle())
    assert sum(one.changes for one in page_of(ana).going) == 0


def test_an_observer_reads_the_table_alone_and_is_said_so(
    three: tuple[Person, Person, Person, Table], team: Team
) -> None:
    ana, *_, table = three
    ana.admits(team.person("Olga"), role=ProgrammeRole.OBSERVER)
    (going,) = [one for one in page_of(ana).going if one.process_id == table.process]
    assert (going.readers, going.table_only) == (("Beto", "Juana"), ("Olga",))


def test_private_notes_stay_and_are_counted(three: tuple[Person, Person, Person, Table]) -> None:
    ana, *_, table = three
    with ana.writes() as tx:
        add_note(tx, table.session, "Para mí", visibility="private")
    page = page_of(ana)
    assert page.private >= 1
    assert all("private" not in kind for one in page.going for kind, _ in one.about)


def test_acknowledgements_count_what_each_device_may_read(three: tuple[Person, Person, Person, Table]) -> None:
    ana, beto, juana, table = three
    ana.notes(table.session, "uno")
    beto.takes(ana.bundle())
    ana.takes(beto.bundle())
    said = {one.device: one for one in page_of(ana).acknowledged}
    assert said[beto.signing].has == said[beto.signing].of
    assert said[beto.signing].at is not None
    assert said[juana.signing].at is None


def test_what_is_missing_is_told_with_whoever_had_it(three: tuple[Person, Person, Person, Table]) -> None:
    ana, beto, juana, table = three
    beto.notes(table.session, "uno", "dos")
    juana.takes(beto.bundle())
    beto.notes(table.session, "tres")
    ana.takes(without(beto.bundle(), juana))
    page = page_of(ana)
    (missing,) = page.gaps
    assert (missing.first, missing.last, missing.person, missing.kind) == (1, 2, "Beto", "team")
    assert {one.person for one in missing.witnesses} >= {"Beto"}
    (line,) = [one for one in page.arrived if one.device.signing == beto.signing]
    assert (line.total, [tuple(run) for run in line.here], [tuple(run) for run in line.missing]) == (
        3, [(3, 3)], [(1, 2)],
    )  # fmt: skip
    assert line.fingerprint == beto.workspace.identity.fingerprint


def test_only_who_manages_a_process_may_admit_to_it(three: tuple[Person, Person, Person, Table]) -> None:
    ana, beto, _, table = three
    assert [process for process, _ in page_of(ana).managed] == [table.process]
    assert page_of(beto).managed == ()
    assert page_of(beto).programme == "Diálogo en la cuenca"


def test_a_workspace_of_no_programme_says_so(team: Team) -> None:
    page = page_of(team.person("Sola"))
    assert page.programme is None
    assert page.managed == ()


def test_the_last_bundles_are_remembered_and_a_memory_that_cannot_be_read_is_none(team: Team) -> None:
    ana = team.person("Ana")
    for number in range(25):
        with ana.writes() as tx:
            remember_bundle(tx, "KINGSTON", f"paquete-{number}", number, 10 * number)
    with ana.writes() as tx:
        found = sent_bundles(tx)
        assert (len(found), found[0].number, found[0].file) == (20, 25, "paquete-24")
        Statements(tx.connection).run("update setting set value = 'x' where name = 'sent_bundles'")
        assert sent_bundles(tx) == []
