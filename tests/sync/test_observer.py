"""An observer sees the table, and holds no byte that opens what the team keeps to itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from facilitator_app.commands.session import edit_session
from facilitator_app.crypto.keys import SealingKey
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.errors import FacilitatorError, Refused
from facilitator_app.store.sharing.segments import blob_of, kept
from facilitator_app.wire.epoch import EpochKey
from facilitator_app.wire.membership import Membership
from facilitator_app.wire.segment import open_segment
from tests.commands.table import Table
from tests.sync.team import Person, Team

SECRET = "La alcaldesa teme por su cargo"


@pytest.fixture
def observed(team: Team) -> tuple[Person, Person, Person, Table]:
    """Ana's team, Beto in it, and Olga who observes and has taken in everything that Ana and Beto hand out."""
    ana, beto, _, table = team.highland()
    olga = team.person("Olga")
    ana.notes(table.session, SECRET)
    ana.notes(table.session, "Lo dicho en la mesa", visibility="minutes")
    ana.admits(olga, role=ProgrammeRole.OBSERVER)
    beto.takes(ana.bundle())
    olga.takes(ana.bundle(), beto.bundle())
    return ana, beto, olga, table


def test_an_observer_sees_the_table_and_not_the_team(observed: tuple[Person, Person, Person, Table]) -> None:
    _, _, olga, table = observed
    assert olga.texts() == {"Lo dicho en la mesa"}
    with olga.reads() as tx:
        assert {space.kind for space in tx.spaces.all() if space.process_id == table.process} == {"table"}


def _stored_bytes(person: Person) -> Iterator[bytes]:
    """Every value of bytes or text that stands in any table of a vault."""
    with person.reads() as tx:
        names = tx.connection.exec_driver_sql("select name from sqlite_master where type = 'table'").scalars().all()
        for name in names:
            if name.startswith(("search", "sqlite_")):
                continue
            for row in tx.connection.exec_driver_sql(f'select * from "{name}"'):
                yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


def _windows(values: Iterator[bytes]) -> Iterator[bytes]:
    """Everything that could be a key: each stretch of 32 bytes, and each 64 hexadecimal digits read as bytes."""
    for value in values:
        for at in range(len(value) - 31):
            yield value[at : at + 32]
        if len(value) == 64:
            try:
                yield bytes.fromhex(value.decode())
            except (ValueError, UnicodeDecodeError):
                continue


def test_no_byte_that_an_observer_holds_opens_the_team(observed: tuple[Person, Person, Person, Table]) -> None:
    ana, _, olga, table = observed
    with ana.reads() as tx:
        team = tx.team_space(table.process)
        blobs = [blob_of(tx, one.id) for one in kept(tx, team)]
        true_keys = {row[0] for row in tx.connection.exec_driver_sql("select key from epoch where key is not null")}
        table_keys = {
            row[0]
            for row in tx.connection.exec_driver_sql(
                "select e.key from epoch e join log_space s on s.no = e.space_no where s.id = ?",
                (tx.table_space(table.process),),
            )
        }
    held = list(_stored_bytes(olga))
    assert SECRET.encode() not in b"\0".join(held)
    windows = set(_windows(iter(held)))
    assert windows & true_keys <= table_keys
    assert windows & table_keys, "the search must find the keys that Olga does hold"
    for candidate in {bytes(key) for key in windows & true_keys} | {olga.signing}:
        for blob in blobs:
            with pytest.raises(FacilitatorError):
                open_segment(blob, EpochKey(candidate))
    assert SealingKey.SIZE == EpochKey.SIZE == 32


def test_no_byte_of_an_observers_bundle_is_of_the_team(observed: tuple[Person, Person, Person, Table]) -> None:
    ana, _, olga, table = observed
    with ana.reads() as tx:
        team = tx.team_space(table.process)
        blobs = [blob_of(tx, one.id) for one in kept(tx, team)]
    bundle = olga.bundle().read_bytes()
    assert team not in bundle
    assert not any(blob in bundle for blob in blobs)


def test_an_observer_writes_nothing(observed: tuple[Person, Person, Person, Table]) -> None:
    _, _, olga, table = observed
    with pytest.raises(Refused, match=r"log\.may_not_write"), olga.writes() as tx:
        edit_session(tx, table.session, venue="Otro lugar")


def test_what_a_forged_observer_writes_is_refused_and_told(
    observed: tuple[Person, Person, Person, Table], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, beto, olga, table = observed
    before = beto.sees()
    with monkeypatch.context() as changed, olga.writes() as tx:  # a changed program that lets her write all the same
        changed.setattr(Membership, "may_write", lambda *_: True)
        edit_session(tx, table.session, venue="Otro lugar")
        tx.session.flush()
        tx.finish()
        tx.connection.commit()
    taken = beto.takes(olga.bundle())
    assert [one.reason for one in taken.rejected] == ["sync.no_right"]
    assert taken.alarms == ["no_right"]
    assert beto.sees() == before
