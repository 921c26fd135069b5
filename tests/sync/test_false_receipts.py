"""What a device says of itself that is not so misleads nobody about where work is safe, and ends nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.sharing.missing import Gap, list_gaps
from facilitator_app.queries.sharing.unshared import count_unshared, only_here, own_feeds
from facilitator_app.queries.sharing.who_has_what import Holding, acknowledgements, holdings
from facilitator_app.store.log.runs import count
from facilitator_app.store.sharing.alarms import AlarmKind, list_alarms
from facilitator_app.store.sharing.gaps import HeldFeed, held
from facilitator_app.store.sharing.known_heads import MOST_UNHEARD_OF, known_heads
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire import msgpack
from facilitator_app.wire.bundle import Kind, Part
from facilitator_app.wire.receipt import DOMAIN, Held, make_receipt
from facilitator_app.wire.signed import sign_message
from tests.commands.table import Table
from tests.sync.lies import NO_ENTRY, kept_copy, put_back, says, sealed, up_to
from tests.sync.sticks import made_of, remade
from tests.sync.team import Person, Team


def _unshared(person: Person) -> int:
    with person.reads() as tx:
        return count_unshared(tx)


def _only_here(person: Person, table: Table) -> int:
    with person.reads() as tx:
        return sum(count(runs) for _, runs in only_here(tx, tx.team_space(table.process)))


def _team_space(person: Person, table: Table) -> bytes:
    with person.reads() as tx:
        return tx.team_space(table.process)


def _own(person: Person, table: Table) -> HeldFeed:
    """What the person wrote in the team's space."""
    with person.reads() as tx:
        (feed,) = own_feeds(tx, tx.team_space(table.process))
        return feed


def _of(person: Person, writer: Person, table: Table) -> HeldFeed:
    """What is with one person of what another wrote in the team's space."""
    with person.reads() as tx:
        (feed,) = [one for one in held(tx, tx.team_space(table.process)) if one.device == writer.signing]
        return feed


def _alarms(person: Person) -> list[str]:
    with person.reads() as tx:
        return [one.kind for one in list_alarms(tx)]


def _holding(person: Person, of: Person) -> Holding:
    """What a person says that another has of what is the team's."""
    with person.reads() as tx:
        (found,) = [one for one in holdings(tx) if one.kind == "team" and one.device == of.signing.hex()]
        return found


def _gaps(person: Person) -> list[Gap]:
    with person.reads() as tx:
        return list_gaps(tx)


def _told(person: Person, space: bytes, by: Person) -> int:
    with person.reads() as tx:
        return sum(head.told_by == by.signing for head in known_heads(tx, space))


# -- one's own changes


def test_a_counter_that_no_database_holds_is_refused_and_ends_nothing(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    space = _team_space(juana, table)
    with juana.writes() as tx:
        receipt = make_receipt(space, 1, 0, [], [], [], [], tx.author.keys)
        message = msgpack.encode([space, 2**63, 0, [], [], [], []])
        index = sealed(tx, space, replace(receipt, signed=sign_message(DOMAIN, message, tx.author.keys)))
    stick = made_of(juana.folder / "falso", [(Kind.INDEX, index)])
    assert [one.reason for one in beto.takes(ana.bundle(), stick).rejected] == ["wire.damaged"]


def test_what_a_removed_device_said_to_have_is_not_counted_as_safe_with_somebody(team: Team) -> None:
    ana, beto, _, table = team.highland()
    carla = team.person("Carla")
    ana.admits(carla, role=ProgrammeRole.FACILITATOR)
    beto.takes(ana.bundle())
    carla.takes(ana.bundle())
    ana.notes(table.session, "Lo tiene solo la laptop que se perdió")
    carla.takes(ana.bundle())
    ana.takes(carla.bundle())
    before = _unshared(ana)
    remove_device(ana.workspace.vault, carla.signing)
    assert _unshared(ana) > before


@pytest.mark.parametrize("beyond", [0, 17])
def test_who_says_to_have_what_was_never_given_out_is_not_believed_and_is_told_once(team: Team, beyond: int) -> None:
    ana, _, juana, table = team.highland()
    ana.notes(table.session, "Lo escrito solo aquí", "Y otra cosa")
    space, feed, before = _team_space(ana, table), _own(ana, table), _unshared(ana)
    assert before >= 2
    claim = up_to(feed, feed.runs[-1].last + beyond)
    assert ana.takes(says(juana, space, [claim])).alarms == [AlarmKind.FALSE_CLAIM]
    assert _unshared(ana) == before
    ana.takes(says(juana, space, [claim]))
    assert _alarms(ana) == [AlarmKind.FALSE_CLAIM]
    with ana.reads() as tx:
        (juanas,) = [one for one in acknowledgements(tx) if one.device == juana.signing]
    assert juanas.of - juanas.has >= 2
    assert _holding(ana, juana).lacks >= 2


def test_a_claim_beside_a_true_tip_is_believed_up_to_it(team: Team) -> None:
    ana, _, juana, table = team.highland()
    ana.notes(table.session, "Juana lo tiene")
    juana.takes(ana.bundle())
    space, feed = _team_space(ana, table), _own(ana, table)
    ana.notes(table.session, "Esto no lo dio a nadie")
    last = feed.runs[-1].last
    both = Held(feed.feed, [(1, last + 1)], [(last, feed.head), (last + 1, NO_ENTRY)])
    ana.takes(says(juana, space, [both]))
    with ana.reads() as tx:
        lacking = {one.kind: one.lacks for one in holdings(tx) if one.device == juana.signing.hex()}
    assert lacking["team"] == 1


def test_who_takes_back_what_was_not_so_is_believed_again_and_the_alarm_goes(team: Team) -> None:
    ana, _, juana, table = team.highland()
    ana.notes(table.session, "Lo tendrá Juana")
    space, feed = _team_space(ana, table), _own(ana, table)
    ana.takes(says(juana, space, [up_to(feed, feed.runs[-1].last + 5)]))
    with ana.reads() as tx:
        assert list_gaps(tx)
    juana.takes(ana.bundle())
    ana.takes(says(juana, space, [up_to(feed, feed.runs[-1].last, feed.head)]))
    assert _alarms(ana) == []
    assert _holding(ana, juana).lacks == 0
    with ana.reads() as tx:
        assert list_gaps(tx) == []


def test_what_is_falsely_said_to_be_there_is_handed_out_all_the_same(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    for other in (beto, juana):
        ana.takes(other.bundle())
    ana.notes(table.session, "Para las dos")
    space, feed = _team_space(ana, table), _own(ana, table)
    for liar in (beto, juana):
        ana.takes(says(liar, space, [up_to(feed, feed.runs[-1].last)]))
    for other in (beto, juana):
        other.takes(ana.bundle(since_receipt=True))
        assert "Para las dos" in other.texts()


def test_one_who_lies_keeps_nothing_from_the_others(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "De Beto")
    ana.takes(beto.bundle(), juana.bundle())
    space = _team_space(ana, table)
    far = [up_to(_of(ana, one, table), 10**6) for one in (ana, beto)]
    ana.takes(says(juana, space, sorted(far, key=lambda one: one.feed)))
    juana.takes(ana.bundle(since_receipt=True))
    beto.takes(ana.bundle(since_receipt=True))
    assert juana.texts() == beto.texts() == ana.texts()


def test_what_others_truly_have_is_believed_and_raises_no_alarm(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, "Compartido")
    for other in (beto, juana):
        other.takes(ana.bundle())
        other.notes(table.session, f"De {other.name}")
        ana.takes(other.bundle())
    assert _unshared(ana) == 0
    assert _alarms(ana) == []
    assert _holding(ana, beto).lacks == 1  # what Juana wrote since
    assert _holding(ana, juana).lacks == 0


# -- copies of one device


def test_the_numbers_of_one_branch_say_nothing_of_the_other(team: Team, state_folder: Path) -> None:
    """Ana's laptop broke; with a copy of before, which nothing notices, she writes on under the same numbers."""
    ana, beto, juana, table = team.highland()
    ana.notes(table.session, "Antes de la copia")
    copy = kept_copy(ana, state_folder)
    ana.notes(table.session, "La rama que se perdió", "Y más de ella")
    beto.takes(ana.bundle())
    put_back(ana, state_folder, copy)
    ana.notes(table.session, "La rama de la copia", "Y más de la copia")
    ana.takes(remade(beto.bundle(), _receipts_alone))
    assert _only_here(ana, table) == _own(ana, table).runs[-1].last  # Beto has as many, of another branch
    assert AlarmKind.FALSE_CLAIM in _alarms(ana)
    ana.takes(beto.bundle())
    assert {"La rama que se perdió", "La rama de la copia"} <= ana.texts()
    assert AlarmKind.FALSE_CLAIM not in _alarms(ana)
    assert AlarmKind.OWN_COPY in _alarms(ana)
    ana.takes(juana.bundle())
    assert _holding(ana, beto).lacks == 2  # under the two numbers in which he has the other branch
    beto.takes(ana.bundle(since_receipt=True))
    assert "Y más de la copia" in beto.texts()
    ana.takes(beto.bundle())
    assert _holding(ana, beto).lacks == 0
    assert _holding(ana, juana).lacks >= 3


def _receipts_alone(part: Part) -> list[tuple[Kind, bytes]]:
    return [(part.kind, part.data)] if part.kind is Kind.INDEX else []


def test_a_copy_that_somebody_else_has_not_met_is_told_as_what_they_may_have(team: Team) -> None:
    """Of Beto's changes Juana is further on than Ana: whether they are the same up to there Ana cannot tell."""
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "Uno")
    ana.takes(beto.bundle())
    beto.notes(table.session, "Dos")
    juana.takes(beto.bundle())
    ana.takes(says(juana, _team_space(ana, table), [up_to(_of(juana, beto, table), 2, _of(juana, beto, table).head)]))
    told = _holding(ana, juana)
    assert told.unproven == 1
    ana.takes(beto.bundle())
    assert _holding(ana, juana).unproven == 0


def test_what_a_device_wrote_and_lost_stays_told_as_lost(team: Team) -> None:
    """Its disk broke, it goes on from a copy of before, and nobody else had what it wrote last."""
    ana, _, juana, table = team.highland()
    juana.notes(table.session, "Lo que queda")
    ana.takes(juana.bundle())
    space, feed = _team_space(ana, table), _of(ana, juana, table)
    last = feed.runs[-1].last
    ana.takes(says(juana, space, [up_to(feed, last + 4)]))
    assert [(gap.count, gap.is_lost, gap.is_hearsay) for gap in _gaps(ana)] == [(4, False, False)]
    ana.takes(says(juana, space, [up_to(feed, last, feed.head)]))
    assert [(gap.count, gap.is_lost, gap.is_hearsay) for gap in _gaps(ana)] == [(4, True, False)]


def test_who_only_knows_of_changes_is_not_said_to_have_them(team: Team) -> None:
    """Juana lacks the same changes of Beto that Ana lacks, and has what follows."""
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "Lo que llegó")
    ana.takes(beto.bundle())
    space, feed = _team_space(ana, table), _of(ana, beto, table)
    ana.takes(says(juana, space, [Held(feed.feed, [(1, 1), (4, 6)], [(1, feed.head), (6, NO_ENTRY)])]))
    (gap,) = _gaps(ana)
    assert (gap.first, gap.last, gap.told_by, gap.held_by) == (2, 6, ["Juana"], [])
    ana.takes(says(juana, space, [up_to(feed, 6)]))
    (gap,) = _gaps(ana)
    assert (gap.told_by, gap.held_by) == (["Juana"], ["Juana"])


def test_of_what_two_tell_only_in_part_each_part_is_told_by_itself(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "Lo que llegó")
    ana.takes(beto.bundle())
    space, feed = _team_space(ana, table), _of(ana, beto, table)
    ana.takes(says(beto, space, [up_to(feed, 3)]), says(juana, space, [up_to(feed, 5)]))
    told = [(gap.first, gap.last, gap.held_by, gap.is_hearsay) for gap in _gaps(ana)]
    assert told == [(2, 3, ["Beto", "Juana"], False), (4, 5, ["Juana"], True)]


def test_what_somebody_told_of_anothers_changes_goes_when_they_take_it_back(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "De Beto")
    ana.takes(beto.bundle())
    space, feed = _team_space(ana, table), _of(ana, beto, table)
    ana.takes(says(juana, space, [up_to(feed, feed.runs[-1].last + 4)]))
    assert [(gap.count, gap.is_hearsay) for gap in _gaps(ana)] == [(4, True)]
    ana.takes(says(juana, space, [up_to(feed, feed.runs[-1].last, feed.head)]))
    assert _gaps(ana) == []


# -- what no feed reaches


def test_numbers_that_cannot_be_are_passed_over(team: Team) -> None:
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "De Beto")
    ana.takes(beto.bundle())
    feed, space = _of(ana, beto, table), _team_space(ana, table)
    ana.takes(says(juana, space, [up_to(feed, 2**63 - 1)]))
    with ana.reads() as tx:
        assert list_gaps(tx) == []
    told = _holding(ana, juana)
    assert (told.has, told.unproven) == (0, 0)


def test_of_feeds_that_nobody_knows_one_device_tells_so_many_and_no_more(team: Team) -> None:
    ana, _, juana, table = team.highland()
    space = _team_space(ana, table)
    for start in (0, 5_000):
        names = [(start + n).to_bytes(16, "big") for n in range(3_000)]
        ana.takes(says(juana, space, [Held(name, [(1, 7)], [(7, NO_ENTRY)]) for name in names]))
        assert _told(ana, space, juana) <= MOST_UNHEARD_OF
    ana.takes(juana.bundle())
    ana.takes(says(juana, space, [Held(b"f" * 16, [(1, 7)], [(7, NO_ENTRY)])]))
    with ana.reads() as tx:
        (gap,) = list_gaps(tx)
    assert gap.told_by == ["Juana"]
    assert gap.is_hearsay
