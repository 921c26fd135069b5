"""Sticks come late, in pieces, several at once and may be stopped: whole parts or nothing, and what lacks is told."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import pytest

from facilitator_app.domain.paper import Attachment
from facilitator_app.errors import Damaged, Stopped
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.sharing.receipts import known_receipts
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.wire.bundle import Kind, Part
from tests.commands.table import Table
from tests.sync.sticks import StopsAfter, parts_of, remade
from tests.sync.team import Person, Team


@pytest.mark.slow
@pytest.mark.parametrize("steps", [0, 12, 20, 23, 24])
def test_an_import_that_is_stopped_leaves_whole_segments_and_goes_on_later(team: Team, steps: int) -> None:
    ana, beto, _, table = team.highland()
    for number in range(5):
        ana.notes(table.session, f"Nota {number}")
        bundle = ana.bundle()  # each bundle seals a segment of its own
    with pytest.raises(Stopped):
        import_bundles(beto.workspace.vault, [bundle], StopsAfter(steps))
    assert beto.workspace.check().sound
    arrived = len(beto.texts())
    assert beto.takes(bundle).entries_new == 5 - arrived
    assert ana.sees() == beto.sees()


def test_several_sticks_at_once_bring_what_each_lacks(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    bundles = []
    for who in (beto, juana):
        who.notes(table.session, f"De {who.name}")
        bundles.append(who.bundle())
    taken = ana.takes(*bundles)
    assert (taken.entries_new, taken.rejected) == (2, [])
    assert {"De Beto", "De Juana"} <= ana.texts()


def test_a_bundle_cut_anywhere_brings_what_is_whole_and_says_that_it_is_cut(team: Team) -> None:
    ana, beto, _, table = team.highland()
    for number in range(4):
        ana.notes(table.session, f"Nota {number}")
        bundle = ana.bundle()
    data = bundle.read_bytes()
    segments = [part for part in parts_of(bundle) if part.kind is Kind.SEGMENT]
    cut = bundle.with_name("cortado")
    cut.write_bytes(data[: segments[-1].at + 60])
    taken = beto.takes(cut)
    assert [one.reason for one in taken.rejected] == ["sync.part_cut"]
    assert 0 < taken.entries_new < 4
    assert beto.takes(bundle).rejected == []
    assert ana.sees() == beto.sees()


def test_what_is_missing_is_told_with_who_had_it_until_it_comes(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    names: list[set[bytes]] = []
    for number in range(3):
        beto.notes(table.session, f"Nota {number}")
        bundle = beto.bundle()
        names.append({part.name for part in parts_of(bundle) if part.kind is Kind.SEGMENT})
    lost = names[1] - names[0]

    def without_lost(part: Part) -> Iterable[tuple[Kind, bytes]]:
        if part.name not in lost:
            yield part.kind, part.data

    taken = ana.takes(remade(bundle, without_lost))
    assert ana.texts() == {"Nota 0", "Nota 2"}
    (gap,) = taken.gaps
    assert (gap.person, gap.count, gap.told_by) == ("Beto", 1, ["Beto"])
    assert gap.process == "Mesa de agua y bosque"
    assert juana.takes(ana.bundle()).gaps != []
    assert ana.takes(bundle).gaps == []
    assert ana.texts() == {"Nota 0", "Nota 1", "Nota 2"}


@pytest.fixture
def photographed(team: Team) -> tuple[Person, Person, Table, UUID]:
    """Ana kept a file of three chunks at the table that she and Beto share."""
    ana, beto, _, table = team.highland()
    with ana.writes() as tx:
        space = tx.table_space(table.process)
        kept = keep_file(tx, [_PHOTOGRAPH], process_id=table.process, space=space, media_type="image/jpeg")
    return ana, beto, table, kept


_PHOTOGRAPH = bytes(range(256)) * 1200


def test_a_file_travels_in_pieces_that_may_come_later_than_its_record(
    photographed: tuple[Person, Person, Table, UUID],
) -> None:
    ana, beto, _, kept = photographed
    bundle = ana.bundle()
    pieces = [part for part in parts_of(bundle) if part.kind is Kind.CHUNK]
    assert len(pieces) == 3

    def first_piece_only(part: Part) -> Iterable[tuple[Kind, bytes]]:
        if part.kind is not Kind.CHUNK or part.name == pieces[0].name:
            yield part.kind, part.data

    assert beto.takes(remade(bundle, first_piece_only)).chunks_new == 1
    with beto.reads() as tx, pytest.raises(Damaged, match=r"chunk_missing"):
        file_bytes(tx, kept)
    assert beto.takes(bundle).chunks_new == 2
    with beto.reads() as tx:
        assert file_bytes(tx, kept) == _PHOTOGRAPH


def test_pieces_that_no_file_here_asks_for_are_not_kept(photographed: tuple[Person, Person, Table, UUID]) -> None:
    ana, beto, _, _ = photographed

    def foreign(part: Part) -> Iterable[tuple[Kind, bytes]]:
        yield part.kind, part.data
        if part.kind is Kind.CHUNK:
            yield part.kind, part.data[::-1]

    assert beto.takes(remade(ana.bundle(), foreign)).chunks_new == 3


def test_a_file_that_somebody_may_still_lack_goes_on_travelling(
    photographed: tuple[Person, Person, Table, UUID],
) -> None:
    ana, beto, _, _ = photographed
    beto.takes(ana.bundle())
    ana.takes(beto.bundle())  # Juana has said nothing yet
    pieces = [part for part in parts_of(ana.bundle(since_receipt=True)) if part.kind is Kind.CHUNK]
    assert len(pieces) == 3


def test_a_new_file_goes_along_with_its_record_to_those_who_could_not_know_of_it(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    for who in (beto, juana):
        ana.takes(who.bundle())
    with ana.writes() as tx:
        space = tx.table_space(table.process)
        kept = keep_file(tx, [_PHOTOGRAPH], process_id=table.process, space=space, media_type="image/jpeg")
    bundle = ana.bundle(since_receipt=True)
    for who in (beto, juana):
        assert who.takes(bundle).chunks_new == 3
        with who.reads() as tx:
            assert file_bytes(tx, kept) == _PHOTOGRAPH
        ana.takes(who.bundle())
    assert [part for part in parts_of(ana.bundle(since_receipt=True)) if part.kind is Kind.CHUNK] == []


def test_who_lacks_more_pieces_than_a_receipt_can_name_asks_for_the_first(team: Team) -> None:
    ana, beto, _, table = team.highland()
    names = [f"{n:064x}" for n in range(1, 40_001)]
    with ana.writes() as tx:
        space = tx.table_space(table.process)
        for first in range(0, len(names), 2000):
            some = names[first : first + 2000]
            about = {"media_type": "audio/ogg", "size": 1, "sha256": names[0], "file_key": bytes(32)}
            tx.add(Attachment(process_id=table.process, chunks=some, **about), space)
    beto.takes(ana.bundle())
    ana.takes(beto.bundle())
    with ana.reads() as tx:
        assert 1000 < len(known_receipts(tx, space)[beto.signing].wanted) < len(names)
