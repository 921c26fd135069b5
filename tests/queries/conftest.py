"""The fixtures of the tests of queries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.store.vault import Vault
from tests.store.scratch import open_new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()
