"""The locks hold exactly what the project file asks for, by hash, and say nothing of where it comes from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
LOCKS = {
    "requirements.lock": PROJECT["dependencies"],
    "requirements-server.lock": PROJECT["dependencies"] + EXTRAS["server"] + EXTRAS["postgresql"],
    "requirements-dev.lock": PROJECT["dependencies"] + [each for extra in EXTRAS.values() for each in extra],
}


def _locked(name: str) -> dict[str, str]:
    """Package → version, of one lock."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.\[\]-]+)==(\S+)", text, re.M)
    return {canonicalize_name(package): version for package, version in pins}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_satisfies_the_project_file(name: str) -> None:
    locked = _locked(name)
    for wanted in map(Requirement, LOCKS[name]):
        assert wanted.specifier.contains(locked[canonicalize_name(wanted.name)]), str(wanted)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*-[a-z]|^--(?!hash)|@ ", text, re.M)


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_of_a_lock_has_a_hash(name: str) -> None:
    blocks = re.split(r"(?m)^(?=[A-Za-z])", (ROOT / "packaging" / name).read_text(encoding="utf-8"))
    assert all("--hash=sha256:" in block for block in blocks if "==" in block.partition("\n")[0])


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-server.lock"])
def test_what_is_tested_is_what_is_run(name: str) -> None:
    tested = _locked("requirements-dev.lock")
    assert {package: tested[package] for package in _locked(name)} == _locked(name)
