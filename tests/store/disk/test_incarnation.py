"""A vault is recognised where it was last used, and its copies are not taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator_app.errors import StorageFailed
from facilitator_app.store.disk.incarnation import forget, is_ours, remember, remembered
from tests.store.workspace import read_only

VAULT = bytes(range(16))
OLD, NEW = bytes(16), bytes([7]) * 16


def test_only_the_remembered_token_at_the_same_place_is_ours(tmp_path: Path) -> None:
    remember(VAULT, tmp_path / "ws", OLD)
    assert is_ours(OLD, VAULT, tmp_path / "ws")
    assert is_ours(OLD, VAULT, tmp_path / "x" / ".." / "ws")
    assert not is_ours(OLD, VAULT, tmp_path / "copy")
    assert not is_ours(OLD, bytes(16), tmp_path / "ws")
    assert not is_ours(NEW, VAULT, tmp_path / "ws")
    assert not is_ours(None, VAULT, tmp_path / "ws")


def test_while_a_token_is_renewed_both_are_ours_and_then_only_the_new_one(tmp_path: Path) -> None:
    remember(VAULT, tmp_path, OLD)
    remember(VAULT, tmp_path, OLD, NEW)
    assert is_ours(OLD, VAULT, tmp_path)
    assert is_ours(NEW, VAULT, tmp_path)
    remember(VAULT, tmp_path, NEW)
    assert remembered(VAULT, tmp_path) == {NEW}
    forget(VAULT, tmp_path)
    forget(VAULT, tmp_path)
    assert remembered(VAULT, tmp_path) == frozenset()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=60))
def test_a_damaged_memory_is_no_memory(state_folder: Path, data: bytes) -> None:
    place = state_folder / "ws"
    remember(VAULT, place, OLD)
    (file,) = (state_folder / "incarnations").iterdir()
    file.write_bytes(data)
    assert not is_ours(OLD, VAULT, place)


def test_the_state_shows_neither_the_place_nor_the_vault(state_folder: Path, tmp_path: Path) -> None:
    remember(VAULT, tmp_path / "mesa-secreta", OLD)
    (file,) = (state_folder / "incarnations").iterdir()
    assert "secreta" not in file.name + file.read_text()
    assert VAULT.hex() not in file.name


def test_a_state_folder_that_cannot_be_written_is_named_as_such(state_folder: Path, tmp_path: Path) -> None:
    with read_only(state_folder), pytest.raises(StorageFailed):
        remember(VAULT, tmp_path, OLD)
