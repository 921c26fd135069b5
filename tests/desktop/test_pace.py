"""The server is visited soon after news, and ever more seldom while it does not answer."""

from __future__ import annotations

from facilitator_app.desktop.pace import AFTER_CHANGE, BETWEEN, FIRST_WAIT, LONGEST_WAIT, Pace


def _least(_low: float, _high: float) -> float:
    return 0.0


def _most(_low: float, high: float) -> float:
    return high


def test_failures_double_the_wait_up_to_half_an_hour_and_a_success_ends_that() -> None:
    pace = Pace(_least)
    waits = [pace.failed() for _ in range(9)]
    assert waits[:4] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT, 8 * FIRST_WAIT]
    assert waits[-1] == LONGEST_WAIT
    assert pace.went_well() == BETWEEN
    assert pace.failed() == FIRST_WAIT


def test_chance_keeps_devices_apart_and_never_adds_more_than_ten_minutes() -> None:
    early, late = Pace(_least), Pace(_most)
    for _ in range(9):
        assert 0 < late.failed() - early.failed() <= 600
    assert late.link_is_up() - early.link_is_up() == 60


def test_a_server_that_asks_to_be_left_alone_is_left_alone() -> None:
    assert Pace(_least).failed(asked_for=900) == 900


def test_a_change_is_handed_in_soon_but_hurries_nobody_while_the_server_is_away() -> None:
    pace = Pace(_least)
    assert pace.changed() == AFTER_CHANGE
    pace.failed()
    assert pace.changed() == LONGEST_WAIT
    pace.link_is_up()
    assert pace.changed() == AFTER_CHANGE
