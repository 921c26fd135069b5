"""Two facilitators and a coordinator work apart; when all has arrived they see the same, and nothing was lost."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from facilitator_app.commands.conflict import resolve_conflict
from facilitator_app.commands.session import edit_session
from facilitator_app.queries.history import history
from tests.sync.team import Person, Team


def _damaged(bundle: Path, source: random.Random) -> Path:
    """A copy in which something was altered."""
    copy = bundle.with_name(bundle.name + "-dañado")
    data = bytearray(bundle.read_bytes())
    for at in source.sample(range(200, len(data)), 12):
        data[at] ^= 0x21
    copy.write_bytes(data)
    return copy


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_bundles_shuffled_repeated_and_damaged_bring_everybody_to_the_same(team: Team, seed: int) -> None:
    ana, beto, juana, table = team.highland()
    everybody, source = (ana, beto, juana), random.Random(seed)
    bundles: list[Path] = []
    for week in range(3):
        for who in source.sample(everybody, 3):
            who.notes(table.session, f"Semana {week}: lo que anotó {who.name}", visibility="minutes")
            with who.writes() as tx:
                edit_session(tx, table.session, venue=f"Salón de {who.name}, semana {week}")
            bundles.append(who.bundle())
    bundles += [_damaged(bundles[-1], source), bundles[0]]
    for who in everybody:
        source.shuffle(bundles)
        for bundle in bundles:
            who.takes(bundle)
    assert ana.sees() == beto.sees() == juana.sees()
    assert len(ana.texts()) == 9
    (conflict,) = ana.conflicts()
    assert conflict.base == "Salón comunal"
    assert {one.value for one in conflict.versions} == {f"Salón de {who.name}, semana 2" for who in everybody}
    assert {one.person for one in conflict.versions} == {"Ana", "Beto", "Juana"}
    assert {one.device for one in conflict.versions} == {f"laptop de {who.name}" for who in everybody}
    for who in everybody:
        with who.reads() as tx:
            assert len([one for one in history(tx, table.session) if "venue" in one.fields]) == 10
        assert who.workspace.check().sound


@pytest.fixture
def apart(team: Team) -> tuple[Person, Person, Person]:
    """Beto and Juana gave the session two titles; everybody has both."""
    ana, beto, juana, table = team.highland()
    for who in (beto, juana):
        with who.writes() as tx:
            edit_session(tx, table.session, title=f"La plenaria de {who.name}")
    bundles = beto.bundle(), juana.bundle()
    for who in (ana, beto, juana):
        assert who.takes(*bundles).conflicts == 1
    return ana, beto, juana


def _decides(person: Person, value: str) -> None:
    (conflict,) = person.conflicts()
    with person.writes() as tx:
        resolve_conflict(tx, conflict.record, conflict.field, value=value, shown=conflict.shown)


def test_everybody_sees_the_same_version_first_until_somebody_decides(apart: tuple[Person, Person, Person]) -> None:
    ana, beto, juana = apart
    assert ana.sees() == beto.sees() == juana.sees()
    _decides(ana, "Primera plenaria, en dos partes")
    bundle = ana.bundle()
    assert [who.takes(bundle).conflicts for who in (beto, juana)] == [0, 0]
    assert ana.sees() == beto.sees() == juana.sees()
    assert ana.sees()["sessions"][0]["title"] == "Primera plenaria, en dos partes"


def test_two_decisions_at_once_are_a_disagreement_again(apart: tuple[Person, Person, Person]) -> None:
    ana, beto, juana = apart
    _decides(ana, "Como dice Ana")
    _decides(juana, "Como dice Juana")
    bundles = ana.bundle(), juana.bundle()
    for who in apart:
        who.takes(*bundles)
        (conflict,) = who.conflicts()
        assert {one.value for one in conflict.versions} == {"Como dice Ana", "Como dice Juana"}
    _decides(beto, "Como dice Juana")
    bundle = beto.bundle()
    for who in (ana, juana):
        assert who.takes(bundle).conflicts == 0


def test_two_equal_decisions_agree(apart: tuple[Person, Person, Person]) -> None:
    ana, _, juana = apart
    _decides(ana, "La plenaria")
    _decides(juana, "La plenaria")
    bundles = ana.bundle(), juana.bundle()
    for who in apart:
        assert who.takes(*bundles).conflicts == 0


def test_what_somebody_carries_reaches_a_third_without_its_author(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "Lo que oyó Beto")
    ana.takes(beto.bundle())
    juana.takes(ana.bundle())
    assert "Lo que oyó Beto" in juana.texts()


def test_importing_again_changes_nothing(team: Team) -> None:
    ana, beto, _, table = team.highland()
    beto.notes(table.session, "Una nota")
    bundle = beto.bundle()
    assert ana.takes(bundle).entries_new == 1
    before = ana.sees()
    again = ana.takes(bundle, bundle)
    assert (again.entries_new, again.segments_new, again.rejected) == (0, 0, [])
    assert again.already_had > 0
    assert ana.sees() == before


def test_a_bundle_since_receipt_leaves_out_what_everybody_has(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.takes(beto.bundle(), juana.bundle())
    ana.notes(table.session, "La única nueva")
    whole, small = ana.bundle(), ana.bundle(since_receipt=True)
    assert small.stat().st_size < whole.stat().st_size
    assert beto.takes(small).entries_new == 1
    assert "La única nueva" in beto.texts()


def test_notes_that_are_private_never_leave(team: Team) -> None:
    ana, beto, _, table = team.highland()
    beto.notes(table.session, "Solo para Beto", visibility="private")
    beto.notes(table.session, "Para el equipo")
    ana.takes(beto.bundle())
    assert ana.texts() >= {"Para el equipo"}
    assert "Solo para Beto" not in ana.texts()
    with beto.reads() as tx:
        personal = tx.personal_space()
    with ana.reads() as tx:
        assert personal not in {space.id for space in tx.spaces.all()}
