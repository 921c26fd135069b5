"""Preferences come back as they were kept, and anything odd becomes what it was at first."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.desktop.preferences import Preferences, read_preferences, write_preferences


def test_what_was_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "state" / "desktop.json"
    chosen = Preferences("fr", "dark", 1.5, 5)
    write_preferences(path, chosen)
    assert read_preferences(path) == chosen


def test_values_out_of_bounds_are_brought_back(tmp_path: Path) -> None:
    path = tmp_path / "desktop.json"
    path.write_text('{"theme": "pink", "scale": 9.5, "lock_after": 0, "language": 3}')
    assert read_preferences(path) == Preferences("", "system", 1.0, 1)


@given(content=st.binary(max_size=200))
def test_no_bytes_keep_the_window_from_opening(content: bytes, tmp_path_factory: object) -> None:
    path = Path(str(tmp_path_factory.getbasetemp())) / "odd.json"  # type: ignore[attr-defined]
    path.write_bytes(content)
    assert isinstance(read_preferences(path), Preferences)


def test_a_folder_that_refuses_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    write_preferences(tmp_path / "file" / "desktop.json", Preferences())
