"""What the stories stand on: a desktop that nobody sees, and a person who hears it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from .accessibility_bus import AccessibilityBus
from .display import need_display, own_display
from .forenoon import forenoon
from .keyboard import lay_keys
from .laptop import Laptop
from .screen_reader import ScreenReader


@pytest.fixture(scope="module", autouse=True)
def zone() -> Iterator[str]:
    """It is ten in the morning, for the window as for what was written before: no session runs past midnight."""
    with forenoon() as zone:
        yield zone


@pytest.fixture(scope="module")
def desktop(zone: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a desktop with a window manager and an accessibility bus."""
    need_display()
    with own_display(tmp_path_factory.mktemp("desktop")) as environment:
        environment["TZ"] = zone
        lay_keys(environment)
        yield environment


@pytest.fixture
def reader(desktop: dict[str, str]) -> Iterator[ScreenReader]:
    """Who hears what happens on it."""
    with closing(AccessibilityBus(desktop["DBUS_SESSION_BUS_ADDRESS"])) as bus:
        bus.listen()
        yield ScreenReader(bus)


@pytest.fixture
def laptop(desktop: dict[str, str], tmp_path: Path) -> Laptop:
    """A laptop on which nothing is yet."""
    return Laptop(tmp_path / "laptop", desktop)
