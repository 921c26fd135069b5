"""The demonstration, built once for all its tests: it is the slowest thing in this folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator_app.demo.demonstrate import Demonstration, demonstrate
from facilitator_app.demo.loopback_server import loopback_server
from facilitator_app.demo.practice import practice_passphrase
from facilitator_app.workspace import Workspace
from tests.demo.fixed_clock import FixedClock


@dataclass(frozen=True)
class Told:
    """Where the demonstration is, what it made, and every step that it told, with its parameters."""

    place: Path
    made: Demonstration
    said: list[tuple[str, dict[str, object]]]


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The demonstration, from nothing."""
    place = tmp_path_factory.mktemp("demo")
    said: list[tuple[str, dict[str, object]]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))

        def say(code: str, /, **given: object) -> None:
            said.append((code, given))

        with loopback_server(place / "servidor", say) as server:
            made = demonstrate(place, say, server=server, clock=FixedClock())
    return Told(place, made, said)


@pytest.fixture
def workspace(told: Told) -> Iterator[Workspace]:
    """The workspace of the demonstration, open."""
    with Workspace.open(told.made.workspace, practice_passphrase(), FixedClock()) as workspace:
        yield workspace
