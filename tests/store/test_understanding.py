"""What arrived before this device was updated is shown once it is, without anybody asking: types, fields, choices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest

from facilitator_app.domain.records import Record, record_types
from facilitator_app.domain.session import Note
from facilitator_app.errors import StorageFailed
from facilitator_app.queries.search import search
from facilitator_app.store import understanding
from facilitator_app.store.log import record_rows
from facilitator_app.store.log.projection import Projection
from facilitator_app.store.log.record_rows import Shape
from facilitator_app.store.log.replay import differences
from facilitator_app.store.understanding import build_what_is_understood_now
from facilitator_app.store.vault import Vault
from tests.store.devices import Device, everything_shown


def _no_notes(_kind: type[Record]) -> Shape | None:
    return None


def _notes_without_their_speaker(kind: type[Record]) -> Shape:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, "fields", lambda: tuple(name for name in _FIELDS if name != "speaker_id"))
        return Shape(kind)


def _notes_that_raise_no_concern(kind: type[Record]) -> Shape:
    shape = Shape(kind)
    shape.choices["kind"] -= {"concern"}
    return shape


_FIELDS, SPEAKER = Note.fields(), UUID(int=5)


@contextmanager
def _before_the_update(of_notes: Callable[[type[Record]], Shape | None]) -> Iterator[None]:
    """A program that understands all as this one does but notes, of which it knows what `of_notes` says."""
    notes = of_notes(Note)
    known = {name: kind for name, kind in record_types().items() if kind is not Note or notes is not None}
    now = record_rows.shape_of

    def shape_of(kind: type[Record]) -> Shape:
        return notes if kind is Note and notes is not None else now(kind)

    with pytest.MonkeyPatch.context() as patch:
        for module in (record_rows, understanding):
            patch.setattr(module, "record_types", lambda: known)
            patch.setattr(module, "shape_of", shape_of)
        yield


@pytest.fixture
def note(three: list[Device]) -> UUID:
    """A note of somebody whose program is newer, who edited it once."""
    written = three[0].writes("El agua no alcanza")
    three[0].edits(written, "El agua no alcanza en marzo")
    with three[0].vault.begin("edit_note") as tx:
        tx.get(Note, written).speaker_id = SPEAKER
    return written


@pytest.mark.parametrize("of_notes", [_no_notes, _notes_without_their_speaker, _notes_that_raise_no_concern])
def test_what_an_older_program_did_not_understand_is_there_after_the_update(
    three: list[Device], note: UUID, of_notes: Callable[[type[Record]], Shape | None]
) -> None:
    newer, device = three[:2]
    with _before_the_update(of_notes):
        build_what_is_understood_now(device.vault)
        device.takes_all(newer)
        assert build_what_is_understood_now(device.vault) == 0
    assert everything_shown(device.vault)["note"] != everything_shown(newer.vault)["note"]
    assert build_what_is_understood_now(device.vault) > 0
    assert everything_shown(device.vault)["note"] == everything_shown(newer.vault)["note"]
    with device.vault.read() as tx:
        assert differences(tx.connection) == []
        shown = tx.get(Note, note)
        assert (shown.text, shown.kind, shown.speaker_id) == ("El agua no alcanza en marzo", "concern", SPEAKER)
        assert [hit.id for hit in search(tx, "marzo")] == [note]


def test_a_vault_that_understands_all_writes_nothing_when_it_is_opened(three: list[Device], note: UUID) -> None:
    vault = three[0].vault
    assert build_what_is_understood_now(vault) > 0  # nothing was remembered yet
    with vault.engine.connect() as connection:
        before = connection.exec_driver_sql("pragma data_version").scalar()
        assert build_what_is_understood_now(vault) == 0
        assert connection.exec_driver_sql("pragma data_version").scalar() == before


def test_what_a_revision_asks_for_is_built_again(three: list[Device], note: UUID) -> None:
    vault = three[0].vault
    build_what_is_understood_now(vault)
    with vault.begin("test") as tx:
        tx.connection.exec_driver_sql("delete from note")
        tx.connection.exec_driver_sql("insert into reprojection values ('note')")
    assert build_what_is_understood_now(vault) == 1
    assert three[0].text(note) == "El agua no alcanza en marzo"


def test_who_is_stopped_goes_on_where_they_were(
    three: list[Device], note: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer, device = three[:2]
    written = {note, *(newer.writes(f"Nota {number}") for number in range(9))}
    with _before_the_update(_no_notes):
        build_what_is_understood_now(device.vault)
        device.takes_all(newer)
    monkeypatch.setattr(understanding, "_BATCH", 4)
    seen: list[bytes] = []
    _fill_the_disk_after(2, seen, monkeypatch)
    with pytest.raises(StorageFailed):
        build_what_is_understood_now(device.vault)
    assert _notes(device.vault) == {UUID(bytes=record) for record in seen} < written
    assert build_what_is_understood_now(device.vault) == 2
    assert _notes(device.vault) == written
    assert build_what_is_understood_now(device.vault) == 0


def _fill_the_disk_after(steps: int, seen: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    compute = Projection.compute_again
    left = [steps]

    def computed(projection: Projection, records: list[bytes]) -> dict[bytes, str]:
        left[0] -= 1
        if left[0] == -1:
            raise StorageFailed("vault.disk_full", file="vault.db")
        if left[0] >= 0:
            seen.extend(records)
        return compute(projection, records)

    monkeypatch.setattr(Projection, "compute_again", computed)


def _notes(vault: Vault) -> set[UUID]:
    with vault.read() as tx:
        return {UUID(bytes=row[0]) for row in tx.connection.exec_driver_sql("select id from note")}
