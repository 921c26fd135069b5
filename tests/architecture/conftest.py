"""What the tests of the house look at: the graph of imports and every source file as a syntax tree."""

from __future__ import annotations

import ast
import warnings
from dataclasses import dataclass
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Source:
    """One module of the program: its dotted name, its file, its text as a tree."""

    module: str
    path: Path
    tree: ast.Module

    def is_in(self, *packages: str) -> bool:
        """Whether this module is, or is inside, one of `packages` (named below facilitator_app)."""
        names = [f"facilitator_app.{package}" for package in packages]
        return any(self.module == name or self.module.startswith(name + ".") for name in names)


def _source(path: Path) -> Source:
    parts = path.relative_to(ROOT).with_suffix("").parts
    module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Source(module, path, ast.parse(path.read_text(encoding="utf-8"), str(path)))


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sources() -> list[Source]:
    """Every module of the program."""
    return [_source(path) for path in sorted((ROOT / "facilitator_app").rglob("*.py"))]


@pytest.fixture(scope="session")
def imports() -> grimp.ImportGraph:
    """Who imports whom, packages from outside included."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return grimp.build_graph("facilitator_app", include_external_packages=True, cache_dir=None)
