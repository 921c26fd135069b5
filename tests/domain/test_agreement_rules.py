"""Pure rules of agreements: open text, decisions, consent, comparison of words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.consent import standing_consent
from facilitator_app.domain.decisions import objection
from facilitator_app.domain.follow_up import Standing, days_late, standing
from facilitator_app.domain.open_text import open_passages
from facilitator_app.domain.vocabulary import DecisionMode, PositionValue
from facilitator_app.domain.word_comparison import compare_words, readable

BRACKETED = st.text(alphabet="ab []", max_size=30)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nada abierto", []),
        ("a [b] c [d]", ["[b]", "[d]"]),
        ("a [b [c] d] e", ["[b [c] d]"]),
        ("a [b", ["[b"]),
        ("a] b", ["]"]),
        ("[]", ["[]"]),
    ],
)
def test_open_text_is_found_also_where_a_bracket_is_missing(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in open_passages(text)] == found


@given(BRACKETED)
def test_every_bracket_belongs_to_exactly_one_open_passage(text: str) -> None:
    passages = open_passages(text)
    covered = [place for start, end in passages for place in range(start, end)]
    assert len(covered) == len(set(covered))
    assert {place for place, char in enumerate(text) if char in "[]"} <= set(covered)


@given(st.lists(st.lists(st.sampled_from([value.value for value in PositionValue])), min_size=1))
def test_nobody_who_said_no_or_abstained_is_ever_part_of_a_consensus(clauses: list[list[str]]) -> None:
    dissent = any({"no", "abstain"} & set(values) for values in clauses)
    for decision in (DecisionMode.CONSENSUS, DecisionMode.AD_REFERENDUM):
        if dissent:
            assert objection(decision, clauses, awaits_ratification=True) is not None
    if any("pending_consultation" in values for values in clauses):
        assert objection(DecisionMode.CONSENSUS, clauses) is not None


@given(st.lists(st.tuples(st.none() | st.dates(), st.sampled_from(["given", "refused", "withdrawn"]))))
def test_consent_stands_only_when_nothing_later_or_undated_speaks_against_it(
    acts: list[tuple[date | None, str]],
) -> None:
    if standing_consent(acts) == "given":
        newest = max((day or date.min for day, act in acts if act == "given"))
        assert all(act == "given" or (day is not None and day < newest) for day, act in acts)
    assert (standing_consent(acts) is None) == (not acts)
    assert standing_consent(acts) == standing_consent(reversed(acts))


@given(st.text(), st.text())
def test_the_passages_give_both_texts_back_to_the_character(before: str, after: str) -> None:
    exact = compare_words(before, after)
    for passages in (exact, readable(exact)):
        assert "".join(each.text for each in passages if each.kind != "added") == before
        assert "".join(each.text for each in passages if each.kind != "removed") == after


def test_changes_with_nothing_but_a_blank_between_them_read_as_one() -> None:
    passages = readable(compare_words("cada tres meses se mide", "cada quince días se mide"))
    assert [(each.kind, each.text) for each in passages] == [
        ("same", "cada "), ("removed", "tres meses"), ("added", "quince días"), ("same", " se mide"),
    ]  # fmt: skip


def test_a_word_with_an_apostrophe_or_a_mark_is_one_word() -> None:
    passages = compare_words("en qꞌeqchiꞌ y N̈oj", "en kꞌicheꞌ y N̈oj")
    assert [(each.kind, each.text) for each in passages] == [
        ("same", "en "), ("removed", "qꞌeqchiꞌ"), ("added", "kꞌicheꞌ"), ("same", " y N̈oj"),
    ]  # fmt: skip


@given(st.none() | st.dates(), st.dates())
def test_kept_without_proof_is_never_shown_as_kept(due_on: date | None, today: date) -> None:
    assert standing("kept", due_on, proven=False, today=today) == Standing.UNPROVEN
    assert standing("kept", due_on, proven=True, today=today) == Standing.KEPT
    assert days_late("kept", due_on, today) == 0
