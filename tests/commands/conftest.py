"""The fixtures of the commands' tests: an empty vault, and one with a table that meets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table
from tests.store.scratch import open_new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


@pytest.fixture
def table(vault: Vault) -> Table:
    """A process in the vault, with two parties, three people and an open session."""
    return set_table(vault)
