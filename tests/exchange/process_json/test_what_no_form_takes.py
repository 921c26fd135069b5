"""What process JSON says that no form would have taken: it comes in as it is, and a person must look."""

from __future__ import annotations

from collections.abc import Callable

from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import example, take_in, taken_out


def test_what_no_form_takes_comes_in_as_it_is_and_a_person_must_look(new_vault: Callable[[], Vault]) -> None:
    first, second = new_vault(), new_vault()
    document = example()
    session = document["sessions"][0]
    session["ends_at"] = "2026-03-05T08:00"
    session["attendance"][0]["acts"] = [{"kind": "on_request", "signer": "p1"}, {"kind": "witness", "signer": "p3"}]
    result = take_in(first, document)
    assert result.needs_a_look
    assert [(path, flag.code) for path, flag in result.flagged] == [
        ("$.sessions[0]", "session.arrived_ending_first"),
        ("$.sessions[0].attendance[0].acts[0]", "session.arrived_signing_for_oneself"),
    ]
    with first.read() as tx:
        kinds = {each.kind for each in list_irregularities(tx)}
    assert kinds == {"ends_before_it_starts", "signs_for_oneself"}
    exported = taken_out(first)
    assert take_in(second, exported).needs_a_look
    assert taken_out(second) == exported
    assert take_in(second, {**document, "sessions": []}).needs_a_look is False


def test_a_file_that_turns_the_hours_of_a_known_session_is_told(vault: Vault) -> None:
    document = example()
    take_in(vault, document)
    later = {**document, "sessions": [{"key": "s1", "ends_at": "2026-03-05T08:00"}]}
    assert [flag.code for _, flag in take_in(vault, later).flagged] == ["session.arrived_ending_first"]
