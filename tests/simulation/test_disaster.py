"""The directed search: worlds that begin with the worst, which chance would meet once in a thousand."""

from __future__ import annotations

from pathlib import Path

import pytest

from .replica import cheaply
from .simulation import disasters

WORLDS = 45
BATCH = 15


@pytest.mark.parametrize("first", range(5001, 5001 + WORLDS, BATCH))
def test_disasters_lose_nothing(tmp_path: Path, first: int) -> None:
    with cheaply():
        for seed in range(first, first + BATCH):
            disasters(tmp_path, seed)
