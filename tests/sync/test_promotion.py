"""A reader becomes a writer: what they write from then on counts in whatever order it comes, and nothing else does."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from facilitator_app.commands.session import edit_session
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.store.sharing.alarms import list_alarms
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.membership import Membership
from tests.commands.table import Table
from tests.sync.sticks import made_of, parts_of
from tests.sync.team import Person, Team

RIGHT = "Escrito con derecho"
FORGED = "Lugar inventado"


@pytest.fixture
def promoted(team: Team) -> tuple[Person, Person, Person, Table]:
    """Ana's team, Beto in it, and Olga, an observer: Beto has not heard yet that Ana made her a facilitator."""
    ana, beto, _, table = team.highland()
    olga = team.person("Olga")
    ana.admits(olga, role=ProgrammeRole.OBSERVER)
    beto.takes(ana.bundle())
    olga.takes(ana.bundle())
    return ana, beto, olga, table


def _forges(olga: Person, table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    """Olga's changed program lets her write although she may only read."""
    with monkeypatch.context() as changed, olga.writes() as tx:
        changed.setattr(Membership, "may_write", lambda *_: True)
        edit_session(tx, table.session, venue=FORGED)
        tx.session.flush()
        tx.finish()
        tx.connection.commit()


def _segments(bundle: Path) -> Path:
    """The bundle without anything that says who is who: a damaged stick, or a server that is asked in pieces."""
    parts = [(part.kind, part.data) for part in parts_of(bundle) if part.kind is Kind.SEGMENT]
    return made_of(bundle.with_name(bundle.name + "-cambios"), parts)


def _alarms(person: Person) -> list[str]:
    with person.reads() as tx:
        return [one.kind for one in list_alarms(tx)]


def _venue(person: Person) -> str:
    return str(person.sees()["sessions"][0]["venue"])


def test_what_is_written_with_the_right_comes_back_where_the_right_arrives_later(
    promoted: tuple[Person, Person, Person, Table],
) -> None:
    ana, beto, olga, table = promoted
    ana.admits(olga, role=ProgrammeRole.FACILITATOR)
    promotion = ana.bundle()
    olga.takes(promotion)
    olga.notes(table.session, RIGHT, visibility="minutes")
    early = beto.takes(_segments(olga.bundle()))
    assert [one.reason for one in early.rejected] == ["sync.no_right"]
    assert early.shelved == 0, "nobody need accept what no right is known for"
    assert RIGHT not in beto.texts()
    beto.takes(promotion)
    assert RIGHT in beto.texts()
    assert _alarms(beto) == [], "it was right after all"
    ana.takes(olga.bundle())
    assert ana.sees() == beto.sees() == olga.sees()


def test_what_was_written_without_the_right_stands_aside_everywhere_also_after_a_promotion(
    promoted: tuple[Person, Person, Person, Table], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, beto, olga, table = promoted
    venue = _venue(beto)
    _forges(olga, table, monkeypatch)
    beto.takes(_segments(olga.bundle()))
    ana.admits(olga, role=ProgrammeRole.FACILITATOR)
    promotion = ana.bundle()
    olga.takes(promotion)
    olga.notes(table.session, RIGHT, visibility="minutes")
    whole = olga.bundle()
    for who in (ana, beto):
        who.takes(whole)
        who.takes(promotion)
        assert _alarms(who) == ["no_right"]
        assert RIGHT in who.texts()
        assert _venue(who) == venue
    assert ana.sees() == beto.sees() == olga.sees()


def test_every_order_of_arrival_ends_in_the_same(
    promoted: tuple[Person, Person, Person, Table], team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, beto, olga, table = promoted
    readers = [team.person(f"Lector{number}") for number in range(6)]
    ana.admits(*readers)
    before = ana.bundle()
    for reader in readers:
        reader.takes(before)
    venue = _venue(beto)
    _forges(olga, table, monkeypatch)
    forged = _segments(olga.bundle())
    ana.admits(olga, role=ProgrammeRole.FACILITATOR)
    promotion = ana.bundle()
    olga.takes(promotion)
    olga.notes(table.session, RIGHT, visibility="minutes")
    written = _segments(olga.bundle())
    for reader, order in zip(readers, permutations((forged, promotion, written)), strict=True):
        for stick in order:
            reader.takes(stick)
    assert all(reader.sees() == readers[0].sees() for reader in readers)
    assert RIGHT in readers[0].texts()
    assert _venue(readers[0]) == venue
    assert {tuple(_alarms(reader)) for reader in readers} == {("no_right",)}
