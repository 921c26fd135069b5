"""The wheel holds the whole program: modules, resources, migrations, licences, and the `facilitator` command."""

from __future__ import annotations

import configparser
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hatchling.build import build_wheel

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The wheel of this checkout, opened."""
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as archive:
        yield archive


def _shipped(folder: str) -> set[str]:
    """The files of `folder` that a checkout ships, as paths in the wheel."""
    return {
        f"facilitator_app/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("folder", ["resources", "migrations"])
def test_resources_and_migrations_are_inside(wheel: zipfile.ZipFile, folder: str) -> None:
    assert _shipped(folder)
    assert _shipped(folder) <= set(wheel.namelist())


def test_every_module_is_inside(wheel: zipfile.ZipFile) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "facilitator_app").rglob("*.py")}
    assert modules <= set(wheel.namelist())


def test_the_licences_of_what_ships_are_inside(wheel: zipfile.ZipFile) -> None:
    licences = {name.partition(".dist-info/licenses/")[2] for name in wheel.namelist()}
    for path in ("LICENSE", "NOTICE", "resources/fonts/OFL.txt", "resources/icons/LICENSE"):
        assert path in licences, path


def test_it_brings_the_facilitator_command(wheel: zipfile.ZipFile) -> None:
    entry_points = configparser.ConfigParser()
    [name] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    entry_points.read_string(wheel.read(name).decode())
    module, _, function = entry_points["console_scripts"]["facilitator"].partition(":")
    source = wheel.read(module.replace(".", "/") + ".py").decode()
    assert f"def {function}(" in source


def test_nothing_else_comes_along(wheel: zipfile.ZipFile) -> None:
    assert {name.partition("/")[0].partition("-")[0] for name in wheel.namelist()} == {"facilitator_app"}
