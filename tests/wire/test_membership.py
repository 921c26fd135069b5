"""Who is in a space follows from signed statements alone, and whoever was put out cannot sign themselves back in."""

from __future__ import annotations

import random
import time

import pytest

from facilitator_app.wire.feed import feed_id, nonce_after
from facilitator_app.wire.membership import evaluate
from facilitator_app.wire.rights import Rights
from facilitator_app.wire.statement import Head, Role, Statement, Withdraw, state
from tests.wire.people import Story, accept, device, genesis_of, grant, key, revoke, rotate

MANAGER, WRITER, READER = Role.MANAGER, Role.WRITER, Role.READER
FEED = b"f" * 16
NONCE = b"n" * 16
SEEDS = 150


def head(seq: int, feed: bytes = FEED) -> Head:
    return Head(feed, seq, bytes([seq]) * 32)


def test_whoever_begins_a_space_manages_it() -> None:
    assert Story("Ana").roles() == {key("Ana"): MANAGER}


def test_a_manager_lets_others_in_and_they_others() -> None:
    story = Story()
    story.say("Ana", grant("Beto", MANAGER))
    story.say("Beto", grant("Juana"))
    story.say("Beto", grant("Olga", READER))
    assert story.roles() == {key("Ana"): MANAGER, key("Beto"): MANAGER, key("Juana"): WRITER, key("Olga"): READER}
    now = story.now()
    assert now.may_write(key("Juana"))
    assert not now.may_write(key("Olga"))
    assert now.members[key("Juana")].granted_by == key("Beto")
    assert now.members[key("Ana")].granted_by is None


@pytest.mark.parametrize("role", [WRITER, READER])
def test_who_does_not_manage_lets_nobody_in(role: Role) -> None:
    story = Story()
    story.say("Ana", grant("Beto", role))
    tried = story.say("Beto", grant("Mala", MANAGER))
    assert key("Mala") not in story.roles()
    assert story.now().void == {tried.id}


def test_a_stranger_and_a_manager_of_another_space_count_for_nothing() -> None:
    story = Story()
    story.say("Mala", grant("Mala", MANAGER))
    other = state(genesis_of("Mala").space, [], grant("Mala", MANAGER), device("Mala"))
    assert evaluate(story.genesis, [*story.statements, other]).members.keys() == {key("Ana")}


def test_a_right_that_came_later_does_not_cover_what_was_signed_before() -> None:
    story = Story()
    story.say("Beto", grant("Mala"), knowing=[])
    story.say("Ana", grant("Beto", MANAGER), knowing=[])
    assert key("Mala") not in story.roles()


def test_a_statement_waits_until_its_whole_past_is_here() -> None:
    story = Story()
    first = story.say("Ana", grant("Beto", MANAGER))
    second = story.say("Beto", grant("Juana"))
    alone = evaluate(story.genesis, [second])
    assert alone.waiting == {second.id}
    assert alone.members.keys() == {key("Ana")}
    assert key("Juana") in evaluate(story.genesis, [second, first]).members


def test_of_who_read_before_they_wrote_counts_what_was_begun_in_the_knowledge_of_the_right() -> None:
    story = Story()
    story.say("Ana", grant("Olga", READER))
    early = story.now()
    assert early.accepted(key("Olga"), NONCE) == frozenset()
    assert early.lacks_right(key("Olga"), NONCE)
    right = story.say("Ana", grant("Olga"))
    begun = nonce_after(right.id, NONCE)
    assert early.accepted(key("Olga"), begun) == frozenset(), "as long as the grant is not known"
    assert story.now().accepted(key("Olga"), begun) is None
    assert story.now().accepted(key("Olga"), NONCE) == frozenset(), "a right that came later covers nothing earlier"
    assert (story.now().lacks_right(key("Olga"), NONCE), story.now().lacks_right(key("Olga"), begun)) == (True, False)


def test_who_could_write_before_or_beside_a_grant_to_read_need_not_know_of_it() -> None:
    story = Story()
    beto = story.say("Ana", grant("Beto", MANAGER))
    story.say("Ana", grant("Olga", READER), knowing=[beto])
    story.say("Beto", grant("Olga"), knowing=[beto])
    story.say("Ana", grant("Juana"))
    story.say("Ana", grant("Juana", READER))
    story.say("Ana", grant("Juana", MANAGER))
    assert story.now().promoted == {}
    assert [story.now().accepted(key(one), NONCE) for one in ("Olga", "Juana")] == [None, None]


def test_what_a_promoted_device_began_stays_right_when_its_promotion_is_overruled_and_another_follows() -> None:
    story = Story()
    story.say("Ana", grant("Beto", MANAGER))
    known = story.say("Ana", grant("Olga", READER))
    first = story.say("Beto", grant("Olga"), knowing=[known])
    story.say("Ana", revoke("Beto"), knowing=[known])
    begun = nonce_after(first.id, NONCE)
    assert story.now().accepted(key("Olga"), begun) == frozenset(), "who promoted her had been removed"
    story.say("Ana", grant("Olga"))
    assert story.now().accepted(key("Olga"), begun) is None


def test_an_old_grant_sent_again_lets_nobody_back_in() -> None:
    story = Story()
    old = story.say("Ana", grant("Beto"))
    story.say("Ana", revoke("Beto"))
    story.statements.append(old)
    assert key("Beto") not in story.roles()
    story.say("Ana", grant("Beto"), knowing=[old])  # a manager who has not heard of the removal lets in again
    assert key("Beto") not in story.roles(), "removal wins until a later grant names it"
    story.say("Ana", grant("Beto"))
    assert story.roles()[key("Beto")] is WRITER


def test_a_removed_manager_cannot_sign_with_an_old_past() -> None:
    story = Story()
    made = story.say("Ana", grant("Beto", MANAGER))
    honest = story.say("Beto", grant("Juana"), knowing=[made])
    story.say("Ana", revoke("Beto"), knowing=[made, honest])
    late = story.say("Beto", grant("Mala", MANAGER), knowing=[made])
    puppet = story.say("Mala", grant("Peor", MANAGER), knowing=[late])
    story.say("Beto", rotate(1, "Ana", "Beto", "Mala"), knowing=[made])
    now = story.now()
    assert now.members.keys() == {key("Ana"), key("Juana")}, "what the remover had seen stands"
    assert now.overruled >= {late.id, puppet.id}
    assert now.sealing is None


def test_concurrent_removals_both_count_also_mutual_ones() -> None:
    story = Story()
    ana = [story.say("Ana", grant("Beto", MANAGER)), story.say("Ana", grant("Cruz", MANAGER))]
    story.say("Ana", revoke("Beto"), knowing=ana)
    story.say("Beto", revoke("Ana"), knowing=ana)
    assert story.roles() == {key("Cruz"): MANAGER}


def unmanaged() -> tuple[Story, list[Statement]]:
    """Two managers removed each other; Juana and Dora write, Olga reads. And the statements as they were before."""
    story = Story()
    for name, role in (("Beto", MANAGER), ("Juana", WRITER), ("Dora", WRITER), ("Olga", READER)):
        story.say("Ana", grant(name, role))
    start = list(story.statements)
    by_ana = story.say("Ana", revoke("Beto"), knowing=start)
    story.say("Ana", rotate(200, "Ana", "Juana", "Dora", "Olga"), knowing=[by_ana])
    by_beto = story.say("Beto", revoke("Ana"), knowing=start)
    story.say("Beto", rotate(201, "Beto", "Juana", "Dora", "Olga"), knowing=[by_beto])
    return story, start


def test_where_all_managers_removed_each_other_who_writes_makes_a_new_key_for_those_who_are_left() -> None:
    story, _ = unmanaged()
    assert story.now().sealing is None
    assert not story.now().is_managed
    assert [name for name in ("Ana", "Beto", "Juana", "Olga") if story.now().may_rotate(key(name))] == ["Juana"]
    story.say("Juana", rotate(1, "Juana", "Dora", "Olga"))
    sealing = story.now().sealing
    assert sealing is not None
    assert sealing.id == bytes([1]) * 16
    story.say("Dora", revoke("Juana"))
    story.say("Dora", grant("Mala", MANAGER))
    story.say("Olga", rotate(2, "Juana", "Dora", "Olga"))
    assert len(story.now().void) == 3, "who writes makes keys and nothing else; who reads not even those"
    assert story.roles() == {key("Juana"): WRITER, key("Dora"): WRITER, key("Olga"): READER}


@pytest.mark.parametrize("names", ["Juana", "Juana Dora Olga Ana", "Juana Dora Olga Mala"])
def test_such_a_key_is_for_nobody_else_and_leaves_nobody_out(names: str) -> None:
    story, _ = unmanaged()
    tried = story.say("Juana", rotate(1, *names.split()))
    assert tried.id in story.now().void


def test_who_writes_makes_no_key_while_anybody_manages_as_far_as_they_say_to_know() -> None:
    """Naming a past without the removals, or with some of them, proves that somebody managed then."""
    story, start = unmanaged()
    remaining = ("Ana", "Beto", "Juana", "Dora", "Olga")
    tried = [story.say("Juana", rotate(1, *remaining), knowing=start)]
    by_ana = next(one for one in story.statements if one.act == revoke("Beto"))
    tried.append(story.say("Juana", rotate(2, "Ana", "Juana", "Dora", "Olga"), knowing=[by_ana]))
    assert story.now().void == {one.id for one in tried}


def test_who_hides_a_grant_to_pretend_that_nobody_manages_has_no_such_past_to_name() -> None:
    """Ana let Cruz manage before she was removed by Beto, who knew of it: then every past with that removal has it."""
    story = Story()
    start = [story.say("Ana", grant(name, role)) for name, role in (("Beto", MANAGER), ("Juana", WRITER))]
    by_ana = story.say("Ana", revoke("Beto"), knowing=start)
    let_in = story.say("Ana", grant("Cruz", MANAGER), knowing=start)
    by_beto = story.say("Beto", revoke("Ana"), knowing=[*start, let_in])
    tried = story.say("Juana", rotate(1, "Juana"), knowing=[by_ana, by_beto])
    assert story.roles()[key("Cruz")] is MANAGER
    assert tried.id in story.now().void


def test_a_grant_unknown_to_who_removed_its_issuer_brings_no_manager_back() -> None:
    story, start = unmanaged()
    made = story.say("Juana", rotate(1, "Juana", "Dora", "Olga"))
    late = story.say("Ana", grant("Cruz", MANAGER), knowing=start)
    story.say("Cruz", grant("Ana", MANAGER), knowing=[late, made])
    now = story.now()
    assert not now.is_managed
    assert now.sealing is not None
    assert now.sealing.id == bytes([1]) * 16


def test_a_removed_manager_who_puts_out_who_made_the_key_takes_it_out_of_use_and_another_follows() -> None:
    story, start = unmanaged()
    story.say("Juana", rotate(1, "Juana", "Dora", "Olga"))
    story.say("Ana", revoke("Juana"), knowing=start)
    assert story.now().sealing is None
    story.say("Dora", rotate(2, "Dora", "Olga"))
    sealing = story.now().sealing
    assert sealing is not None
    assert sealing.id == bytes([2]) * 16


def with_its_past(story: Story, chosen: list[Statement]) -> list[Statement]:
    """These statements and all that their issuers knew."""
    by_id = {one.id: one for one in story.statements}
    found: dict[bytes, Statement] = {}
    open_ = [one.id for one in chosen]
    while open_:
        one = by_id[open_.pop()]
        if one.id not in found:
            found[one.id] = one
            open_ += one.after
    return list(found.values())


def quarrel(source: random.Random) -> Story:
    """People who manage a space remove each other and let each other in, with whatever past they like."""
    story, names = Story(), ["Ana", "Beto", "Cruz"]
    story.say("Ana", grant("Beto", MANAGER))
    for _ in range(source.randint(3, 10)):
        sound = [one for one in story.statements if one.id not in story.now().void]
        name, other = source.choice(names[:2] if source.random() < 0.5 else names), source.choice(names)
        act = revoke(other) if source.random() < 0.6 else grant(other, source.choice((MANAGER, MANAGER, WRITER)))
        story.say(name, act, knowing=source.sample(sound, min(len(sound), source.choice((1, 2, 2, 3)))))
    return story


def test_once_nobody_manages_in_some_past_nobody_ever_does_again() -> None:
    """The rule rests on it: whatever past holds no manager, everything that was ever said holds none either."""
    found = 0
    for seed in range(SEEDS):
        source = random.Random(seed)
        story = quarrel(source)
        everything = story.now()
        sound = [one for one in story.statements if one.id not in everything.void]
        for _ in range(10):
            past = with_its_past(story, source.sample(sound, min(len(sound), source.choice((1, 2, 3)))))
            if not evaluate(story.genesis, past).is_managed:
                found += 1
                assert not everything.is_managed, seed
    assert found > 50


def test_the_highest_of_concurrent_accepted_heads_holds_and_a_later_removal_replaces_them() -> None:
    story = Story()
    start = [story.say("Ana", grant("Beto", MANAGER)), story.say("Ana", grant("Juana"))]
    one = story.say("Ana", revoke("Juana", head(5)), knowing=start)
    two = story.say("Beto", revoke("Juana", head(7)), knowing=start)
    assert story.now().accepted(key("Juana"), NONCE) == frozenset({head(5), head(7)})
    taken = story.say("Beto", accept("Juana", head(9)), knowing=[two])
    assert story.now().accepted(key("Juana"), NONCE) == frozenset({head(5), head(7), head(9)})
    story.say("Ana", revoke("Juana", head(3)), knowing=[one, two, taken])
    assert story.now().accepted(key("Juana"), NONCE) == frozenset({head(3)})
    story.say("Ana", grant("Juana"))
    assert story.now().accepted(key("Juana"), NONCE) is None


def test_a_role_is_lowered_by_removing_and_granting_again() -> None:
    story = Story()
    story.say("Ana", grant("Beto", MANAGER))
    story.say("Ana", grant("Beto", READER))
    assert story.roles()[key("Beto")] is MANAGER
    story.say("Ana", revoke("Beto", head(4)))
    story.say("Ana", grant("Beto", READER))
    assert story.roles()[key("Beto")] is READER
    assert story.now().accepted(key("Beto"), NONCE) == frozenset({head(4)}), "what was written with the right stays"


def test_nobody_is_accepted_who_never_wrote_with_a_right() -> None:
    story = Story()
    story.say("Ana", grant("Olga", READER))
    assert story.now().accepted(key("Olga"), NONCE) == frozenset()
    assert story.now().accepted(key("Mala"), NONCE) == frozenset()


def test_what_is_sealed_goes_under_the_newest_key_that_only_members_have() -> None:
    story = Story()
    assert story.now().sealing is None
    first = story.say("Ana", rotate(9, "Ana"))
    let_in = story.say("Ana", grant("Beto", MANAGER))
    story.say("Ana", rotate(8, "Ana", "Beto"), knowing=[first, let_in])
    story.say("Beto", rotate(7, "Ana", "Beto"), knowing=[first, let_in])
    sealing = story.now().sealing
    assert sealing is not None
    assert sealing.id == bytes([7]) * 16, "of concurrent ones the lowest"
    story.say("Ana", revoke("Beto"))
    assert story.now().sealing is None, "Beto was handed the first key too when he was let in"
    assert len(story.now().epochs) == 3, "what was sealed under the others still opens"
    story.say("Ana", rotate(6, "Ana"))
    sealing = story.now().sealing
    assert sealing is not None
    assert sealing.id == bytes([6]) * 16


def test_a_key_made_without_knowing_of_a_removal_seals_nothing() -> None:
    story = Story()
    story.say("Ana", grant("Beto"))
    before = [story.say("Ana", grant("Carmen", MANAGER))]
    story.say("Ana", revoke("Beto"), knowing=before)
    story.say("Carmen", rotate(5, "Ana", "Carmen"), knowing=before)
    assert story.now().sealing is None
    story.say("Carmen", rotate(6, "Ana", "Carmen"))
    sealing = story.now().sealing
    assert sealing is not None
    assert sealing.id == bytes([6]) * 16


def test_after_two_removals_that_did_not_know_of_each_other_neither_new_key_is_used() -> None:
    story = Story()
    start = [story.say("Ana", grant("Beto", MANAGER)), story.say("Ana", grant("Cruz", MANAGER))]
    by_beto = story.say("Beto", revoke("Cruz"), knowing=start)
    story.say("Beto", rotate(1, "Ana", "Beto"), knowing=[by_beto])
    by_cruz = story.say("Cruz", revoke("Beto"), knowing=start)
    story.say("Cruz", rotate(2, "Ana", "Cruz"), knowing=[by_cruz])
    assert story.now().sealing is None


def test_a_key_that_no_rotation_of_a_manager_commits_to_does_not_count() -> None:
    story = Story()
    story.say("Ana", grant("Beto"))
    story.say("Ana", rotate(1, "Ana", "Beto"))
    story.say("Beto", rotate(2, "Ana", "Beto"))
    now = story.now()
    assert now.commits_to(bytes([1]) * 16, bytes([1]) * 32)
    assert not now.commits_to(bytes([1]) * 16, bytes([2]) * 32)
    assert not now.commits_to(bytes([2]) * 16, bytes([2]) * 32)


def test_entries_are_withdrawn_by_a_manager_or_by_who_wrote_them() -> None:
    story = Story()
    story.say("Ana", grant("Beto"))
    space, nonce = story.genesis.space, b"o" * 16
    own, other = feed_id(key("Beto"), space, nonce), feed_id(key("Ana"), space, nonce)
    story.say("Beto", Withdraw([head(1, own)], [nonce]))
    story.say("Beto", Withdraw([head(2, other)], [nonce]))
    story.say("Ana", Withdraw([head(3, own)], []))
    assert story.now().withdrawn == {head(1, own), head(3, own)}


def test_the_next_statement_names_the_newest_that_are_worth_keeping() -> None:
    story = Story()
    first = story.say("Ana", grant("Beto"))
    story.say("Mala", grant("Mala"), knowing=[first])
    assert story.now().heads == (first.id,)
    second, third = story.say("Ana", grant("Cruz"), knowing=[first]), story.say("Ana", grant("Dora"), knowing=[first])
    assert story.now().heads == tuple(sorted((second.id, third.id)))


def test_the_order_of_arrival_changes_nothing() -> None:
    story = Story()
    for name in ("Beto", "Cruz", "Dora"):
        story.say("Ana", grant(name, MANAGER))
    start = list(story.statements)
    for name, other in (("Beto", "Cruz"), ("Cruz", "Dora"), ("Dora", "Beto")):
        story.say(name, revoke(other, head(2)), knowing=start)
        story.say(name, rotate(3, name), knowing=start)
    expected = story.now()
    for seed in range(20):
        shuffled = random.Random(seed).sample(story.statements, len(story.statements))
        assert evaluate(story.genesis, shuffled + shuffled[:3]) == expected


def timed(story: Story, statements: list[Statement]) -> float:
    began = time.process_time()
    evaluate(story.genesis, statements)
    return time.process_time() - began


def test_a_role_that_was_granted_a_thousand_times_costs_its_holder_no_more_than_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at = []
    found = Rights._held
    monkeypatch.setattr(
        Rights, "_held", lambda rights, *about: looked_at.append(about[0]) or found(rights, *about)  # type: ignore[func-returns-value]
    )
    story = Story()
    grants = [story.say("Ana", grant("Beto", MANAGER), knowing=[]) for _ in range(60)]
    for number in range(60):
        story.say("Beto", grant(f"{number}"), knowing=[*grants, *story.statements[60:]])
    assert len(story.now().members) == 62
    looked_at.clear()
    story.now()
    assert looked_at.count(key("Beto")) < 5
