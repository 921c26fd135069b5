"""The fixtures of the store's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.store.vault import Vault
from tests.store.devices import Device, share_table
from tests.store.scratch import open_new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Device]]:
    """Three devices of one table; the first manages it."""
    devices = share_table(tmp_path)
    yield devices
    for device in devices:
        device.vault.engine.dispose()
