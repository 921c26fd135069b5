"""The fixtures of the commands' tests: an empty vault, and one with a table that meets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table
from tests.store.scratch import copied_vault, open_new_vault


@pytest.fixture
def _table_in_a_vault(tmp_path: Path) -> tuple[Vault, Table]:
    return copied_vault(tmp_path, set_table)


@pytest.fixture
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Vault]:
    """An empty vault; for a test that asks for `table`, the one with the table."""
    if "table" in request.fixturenames:
        vault = request.getfixturevalue("_table_in_a_vault")[0]
    else:
        vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


@pytest.fixture
def table(_table_in_a_vault: tuple[Vault, Table], vault: Vault) -> Table:
    """A process in the vault, with two parties, three people and an open session."""
    return _table_in_a_vault[1]
