"""Somebody took contents out of what they hand on, with no right to, or with one that turned out to be none: the rest
comes through, what is gone is missing, and wherever a whole one is left it comes back to everybody (decision 0044)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.missing import list_gaps
from facilitator_app.store.sharing.membership import record
from facilitator_app.store.sharing.segments import SegmentState, kept
from facilitator_app.sync.keys import known_keys
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import Kind, Part
from facilitator_app.wire.epoch import outside
from facilitator_app.wire.segment import open_segment, repack_segment
from facilitator_app.wire.statement import Head, Withdraw, state
from tests.commands.table import Table, set_table
from tests.sync.sticks import everything, remade
from tests.sync.team import Person, Team

GONE, LEFT = "Lo que nadie debe borrar", "Lo que está al lado"


def _emptied(liar: Person, bundle: Path, *, of: Iterable[str] = (GONE,)) -> Path:
    """A copy of a bundle that a member made, without the contents of the changes that hold one of these words."""
    words = [one.encode() for one in of]
    with liar.reads() as tx:
        author = tx.author.keys
        keys = {name: key for space in tx.spaces.all() for name, key in known_keys(tx, space.id).items()}

    def change(part: Part) -> Iterable[tuple[Kind, bytes]]:
        if part.kind is Kind.SEGMENT and (epoch := outside(part.data)[1]) in keys:
            segment = open_segment(part.data, keys[epoch])
            without = [
                Head(segment.feed, one.place.seq, one.id)
                for one in segment.entries
                if any(word in (one.payload or b"") for word in words)
            ]
            if without:
                return [(part.kind, repack_segment(segment, without, epoch, keys[epoch], author))]
        return [(part.kind, part.data)]

    return remade(bundle, change)


def _without_changes(bundle: Path) -> Path:
    return remade(bundle, lambda part: [] if part.kind is Kind.SEGMENT else [(part.kind, part.data)])


def _states(person: Person, table: Table) -> set[SegmentState]:
    with person.reads() as tx:
        return {one.state for one in kept(tx, tx.team_space(table.process))}


def _missing(person: Person) -> int:
    with person.reads() as tx:
        return sum(gap.count for gap in list_gaps(tx))


def _withdraw(person: Person, table: Table, text: str, *, as_seen_by: Person | None = None) -> None:
    """Take what was written with these words back, as whoever coordinates does."""
    with (as_seen_by or person).reads() as tx:
        entries = [one for one in tx.log.entries() if text.encode() in (one.payload_bytes or b"")]
    with person.workspace.vault.begin("withdraw") as tx:
        space = tx.team_space(table.process)
        act = Withdraw([Head(one.header.feed, one.header.seq, one.id) for one in entries], [])
        record(tx, space, [state(space, list(tx.members(space).heads), act, tx.author.keys)])


def test_what_a_member_emptied_is_missing_and_comes_back_from_whoever_has_it(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    whole = ana.bundle()
    juana.takes(_emptied(beto, whole))
    assert juana.texts() & {GONE, LEFT} == {LEFT}
    assert _missing(juana) == 1
    with juana.reads() as tx:
        (gap,) = list_gaps(tx)
    assert (gap.is_emptied, gap.is_hearsay, gap.is_lost, gap.person) == (True, False, False, "Ana")
    assert gap.as_data()["emptied"]
    assert SegmentState.EMPTIED in _states(juana, table)
    ana.takes(juana.bundle())
    juana.takes(ana.bundle(since_receipt=True))
    assert juana.texts() >= {GONE, LEFT}
    assert _missing(juana) == 0
    assert _states(juana, table) == {SegmentState.APPLIED}  # nobody is handed the emptied one any more
    assert juana.sees() == ana.sees()


def test_a_member_empties_nothing_that_is_here(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    whole = ana.bundle()
    juana.takes(whole)
    before = everything(juana)
    juana.takes(_emptied(beto, whole))
    assert everything(juana) == before


def test_of_copies_that_were_emptied_alike_one_is_kept(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    whole = ana.bundle()
    juana.takes(_emptied(beto, whole))
    before = everything(juana)
    for _ in range(3):  # sealed anew each time, each is another
        juana.takes(_emptied(beto, whole, of=[GONE, LEFT]), _emptied(beto, whole))
    assert everything(juana) == before


def test_who_has_only_the_emptied_one_hands_it_on(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    whole = ana.bundle()
    juana.takes(_emptied(beto, whole))
    elsa = team.person("Elsa")
    ana.admits(elsa)
    statements = _without_changes(ana.bundle())
    elsa.takes(statements)
    juana.takes(statements)
    elsa.takes(juana.bundle())
    assert elsa.texts() & {GONE, LEFT} == {LEFT}
    elsa.takes(ana.bundle())
    juana.takes(elsa.bundle())
    assert ana.sees() == juana.sees() == elsa.sees()
    assert _missing(juana) == _missing(elsa) == 0


def test_what_two_members_emptied_differently_is_whole_together(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    whole = ana.bundle()
    juana.takes(_emptied(beto, whole))
    juana.takes(_emptied(beto, whole, of=[LEFT]))
    assert juana.texts() >= {GONE, LEFT}
    assert _missing(juana) == 0
    beto.takes(juana.bundle())
    assert beto.texts() >= {GONE, LEFT}


def test_others_get_what_stands_beside_contents_that_everybody_let_go_of_by_mistake(team: Team) -> None:
    """Whoever knows of a removal goes on with those who had heard, before it, what the removed one took out."""
    ana, elsa = team.person("Ana", programme="Diálogo en la cuenca"), team.person("Elsa")
    beto, juana = team.person("Beto"), team.person("Juana")
    table = set_table(ana.workspace.vault)
    ana.admits(beto, role=ProgrammeRole.COORDINATOR)
    ana.admits(juana, elsa)
    juana.takes(ana.bundle())
    juana.notes(table.session, GONE, LEFT)
    handed = juana.bundle()
    beto.takes(handed)
    remove_device(ana.workspace.vault, beto.signing)  # who had handed in nothing of it
    _withdraw(beto, table, GONE)
    juana.takes(beto.bundle())
    assert juana.texts() & {GONE, LEFT} == {LEFT}
    sealed_anew = juana.bundle()
    for person in (ana, elsa):
        person.takes(ana.bundle())
        person.takes(sealed_anew)
        assert person.texts() & {GONE, LEFT} == {LEFT}
        assert _missing(person) == 1
    juana.takes(ana.bundle())
    assert ana.sees() == elsa.sees() == juana.sees()
    assert _missing(juana) == 1
    elsa.takes(handed)  # an old stick
    for person in (ana, juana):
        person.takes(elsa.bundle())
    assert ana.texts() >= {GONE, LEFT}
    assert ana.sees() == elsa.sees() == juana.sees()
    assert {_missing(person) for person in (ana, elsa, juana)} == {0}


def test_an_emptied_one_is_no_reason_to_let_go_of_contents_that_it_lacks(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT, "Lo que Ana retira")
    whole = ana.bundle()
    juana.takes(_emptied(beto, whole))
    _withdraw(ana, table, "Lo que Ana retira")
    juana.takes(_without_changes(ana.bundle()), whole)
    assert juana.texts() & {GONE, LEFT, "Lo que Ana retira"} == {GONE, LEFT}
    beto.takes(juana.bundle())
    assert beto.texts() & {GONE, LEFT, "Lo que Ana retira"} == {GONE, LEFT}
    assert _missing(beto) == 0


@pytest.mark.parametrize("emptied_first", [True, False])
def test_what_was_taken_out_rightly_is_missed_by_nobody(team: Team, emptied_first: bool) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    whole = ana.bundle()
    emptied = _emptied(beto, whole)
    _withdraw(ana, table, GONE)
    said = _without_changes(ana.bundle())
    for bundle in (emptied, said) if emptied_first else (said, emptied):
        juana.takes(bundle)
    assert juana.texts() & {GONE, LEFT} == {LEFT}
    assert _missing(juana) == 0
    juana.bundle()
    assert _states(juana, table) == {SegmentState.APPLIED}


def test_who_wrote_what_others_emptied_seals_it_again(team: Team) -> None:
    """A workspace restored from before it had handed anything on has the words, and no sealed part that holds them."""
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, GONE, LEFT)
    copy = ana.workspace.vault.engine
    with copy.connect() as connection:
        before = connection.exec_driver_sql("select count(*) from segment").scalar_one()
    whole = ana.bundle()
    emptied = _emptied(beto, whole)
    with ana.writes() as tx:  # as it was before the bundle was written
        tx.connection.exec_driver_sql(
            "delete from segment where no in (select no from segment order by no limit -1 offset ?)", (before,)
        )
    ana.takes(emptied)
    juana.takes(ana.bundle())
    assert juana.texts() >= {GONE, LEFT}
