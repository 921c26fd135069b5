"""The fixtures of the exchange's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator_app.store.vault import Vault
from tests.store.scratch import open_new_vault


@pytest.fixture
def new_vault(tmp_path: Path) -> Iterator[Callable[[], Vault]]:
    """Makes empty vaults, each with its own randomness."""
    opened: list[Vault] = []

    def make() -> Vault:
        opened.append(open_new_vault(tmp_path, seed=len(opened) + 1))
        return opened[-1]

    yield make
    for vault in opened:
        vault.engine.dispose()


@pytest.fixture
def vault(new_vault: Callable[[], Vault]) -> Vault:
    """An empty vault."""
    return new_vault()
