"""The fixtures of the tests of sync: people with real workspaces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.sync.team import Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """People who work together; their workspaces are closed at the end."""
    with ExitStack() as held:
        yield Team(tmp_path, held)
