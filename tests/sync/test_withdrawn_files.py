"""The pieces of a file go with its withdrawal, and stay with whoever hears in time that it does not stand."""

from __future__ import annotations

import os
from uuid import UUID

import pytest

from facilitator_app.commands.redaction import Wanted
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.errors import Stopped
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.sharing.chunks import chunks_of_space, wanted_chunks
from facilitator_app.store.sharing.server_drops import to_drop
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.sync.erasing import take_out
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import Kind
from tests.commands.table import Table
from tests.sync.sticks import StopsAfter, parts_of
from tests.sync.team import Person, Team

PHOTOGRAPH = os.urandom(300_000)
_SPACES = 3
"""Of the programme, the table and the team: what a bundle says of them is read first."""


def _kept(person: Person, table: Table) -> UUID:
    with person.writes() as tx:
        space = tx.team_space(table.process)
        return keep_file(
            tx, [PHOTOGRAPH], process_id=table.process, space=space, media_type="image/jpeg", title="rosa.jpg"
        )


def _pieces(person: Person, table: Table) -> int:
    with person.reads() as tx:
        return len(chunks_of_space(tx, tx.team_space(table.process)))


def _has(person: Person, file: UUID) -> bool:
    with person.reads() as tx:
        return file_bytes(tx, file) == PHOTOGRAPH


def _to_drop(person: Person, table: Table) -> int:
    with person.reads() as tx:
        return len(to_drop(tx, tx.team_space(table.process)))


def test_whose_reading_stopped_after_the_withdrawal_keeps_the_file_once_it_does_not_stand(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    dina = team.person("Dina")
    ana.admits(dina, role=ProgrammeRole.COORDINATOR)
    file = _kept(ana, table)
    contents = ana.bundle()
    for one in (beto, juana, dina):
        one.takes(contents)
    ana.takes(beto.bundle(), juana.bundle(), dina.bundle())
    remove_device(ana.workspace.vault, dina.signing)
    take_out(dina.workspace.vault, [Wanted("attachment", file)], "Porque sí", origin="test")
    withdrawal = dina.bundle()
    with pytest.raises(Stopped):
        import_bundles(juana.workspace.vault, [withdrawal], StopsAfter(len(parts_of(withdrawal)) + _SPACES))
    juana.bundle()  # what held the manifest is sealed anew without it
    removal = ana.bundle(since_receipt=True)
    assert Kind.CHUNK not in {part.kind for part in parts_of(removal)}
    juana.takes(removal)
    with juana.reads() as tx:
        assert list(wanted_chunks(tx, tx.team_space(table.process))) == [], "the manifest is asked for again first"
        assert Statements(tx.connection).value("select count(*) from chunk") > 0
    ana.takes(juana.bundle())
    juana.takes(ana.bundle(since_receipt=True))
    assert _has(juana, file)
    assert _to_drop(juana, table) == 0
    take_out(ana.workspace.vault, [Wanted("attachment", file)], "Lo pidió", origin="test")
    juana.takes(ana.bundle())
    assert _pieces(juana, table) == 0
    assert _to_drop(juana, table) > 0


def test_what_a_withdrawal_that_does_not_stand_took_goes_for_good_once_another_stands(team: Team) -> None:
    """The server is told to drop the pieces then, though they never came back here in between."""
    ana, _, juana, table = team.highland()
    dina = team.person("Dina")
    ana.admits(dina, role=ProgrammeRole.COORDINATOR)
    file = _kept(ana, table)
    dina.takes(ana.bundle())
    juana.takes(ana.bundle())
    remove_device(ana.workspace.vault, dina.signing)
    take_out(dina.workspace.vault, [Wanted("attachment", file)], "Porque sí", origin="test")
    juana.takes(dina.bundle())
    queued = _to_drop(juana, table)
    assert queued > 0
    removal = ana.bundle()
    take_out(ana.workspace.vault, [Wanted("attachment", file)], "Lo pidió", origin="test")
    juana.takes(removal)
    assert _to_drop(juana, table) == 0
    juana.takes(ana.bundle())
    assert _pieces(juana, table) == 0
    assert _to_drop(juana, table) >= queued
