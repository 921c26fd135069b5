"""How a device suits its link: small batches where they take long, large ones where they do not."""

from __future__ import annotations

import pytest

from facilitator_app.sync.transports.server_link import FIRST_BATCH, LARGEST_BATCH, SMALLEST_BATCH, suited


@pytest.mark.parametrize(("rate", "expected"), [(5_000, 25_000), (1_000, SMALLEST_BATCH), (1_000_000, LARGEST_BATCH)])
def test_a_batch_comes_to_last_some_five_seconds_within_its_bounds(rate: int, expected: int) -> None:
    batch = FIRST_BATCH
    for _ in range(3):
        batch = suited(batch, batch, batch / rate)
    assert batch == pytest.approx(expected, rel=0.01)


def test_a_small_batch_that_went_quickly_changes_nothing() -> None:
    assert suited(FIRST_BATCH, 200, 0.6) == FIRST_BATCH


def test_a_small_batch_that_took_long_is_taken_seriously() -> None:
    assert suited(LARGEST_BATCH, 20_000, 40.0) == SMALLEST_BATCH
