"""While entries are taken in Python looks seldom for cycles, and as often as before afterwards."""

from __future__ import annotations

import gc

from facilitator_app.sync.uncollected import SELDOM, seldom_collected


def test_python_looks_seldom_within_the_block_and_as_before_after_it() -> None:
    before, on = gc.get_threshold(), gc.isenabled()

    with seldom_collected():
        assert gc.get_threshold() == (SELDOM, *before[1:])
        with seldom_collected():
            pass
        assert gc.get_threshold()[0] == SELDOM
        assert gc.isenabled() is on

    assert gc.get_threshold() == before
