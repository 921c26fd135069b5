"""What the program and its tests import is what the project file asks for by name: nothing comes along by luck."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OURS = {"facilitator_app", "tests", "migrations"}
BROUGHT_BY = {"grimp": "import-linter", "shiboken6": "pyside6-essentials"}
"""Packages that come with, and go by the version of, one that is asked for."""
PEERS = {"anki", "aqt"}
"""What a benchmark compares with, in an environment of its own that it makes by itself."""


def _imported(folder: Path) -> Iterator[tuple[str, str]]:
    """(file, top-level package) of each import of something that is neither ours nor Python's."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names = [node.module]
            for name in (each.partition(".")[0] for each in names):
                if name not in OURS | PEERS | sys.stdlib_module_names:
                    yield path.relative_to(ROOT).as_posix(), name


def _unasked(folders: Iterable[str], asked: Iterable[str]) -> list[str]:
    known, installed = {canonicalize_name(Requirement(each).name) for each in asked}, packages_distributions()
    return [
        f"{file}: {name}"
        for folder in folders
        for file, name in _imported(ROOT / folder)
        if BROUGHT_BY.get(name) not in known
        and not known & {canonicalize_name(each) for each in installed.get(name, [name])}
    ]


def test_the_program_imports_only_what_it_depends_on() -> None:
    extras = PROJECT["optional-dependencies"]
    asked = [*PROJECT["dependencies"], *extras["server"], *extras["postgresql"]]
    assert not (found := _unasked(["facilitator_app", "migrations"], asked)), "\n".join(found)


def test_the_tests_import_only_what_the_development_extra_adds() -> None:
    asked = [*PROJECT["dependencies"], *(each for extra in PROJECT["optional-dependencies"].values() for each in extra)]
    assert not (found := _unasked(["tests", "packaging"], asked)), "\n".join(found)


def test_set_up_tries_only_what_the_lock_of_the_program_holds() -> None:
    tried = re.findall(r"-c 'import ([\w., ]+)'", (ROOT / "packaging" / "set-up").read_text(encoding="utf-8"))
    names = {name.strip().partition(".")[0] for line in tried for name in line.split(",")} - sys.stdlib_module_names
    installed = packages_distributions()
    asked = {canonicalize_name(Requirement(each).name) for each in PROJECT["dependencies"]}
    assert names
    assert all(asked & {canonicalize_name(each) for each in installed[name]} for name in names)
