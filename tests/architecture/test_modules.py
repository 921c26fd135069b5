"""What every module of the program has in common."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.conftest import Source

VAGUE = {"util", "helper", "manager", "common", "misc", "tools", "base_classes"}
MAY_MAKE_TEMPORARY_FILES = ("durable", "store.disk.backup", "demo")


def test_every_module_opens_with_a_sentence_saying_what_it_is_for(sources: list[Source]) -> None:
    silent = [source.module for source in sources if not _opening(source.tree).endswith((".", ":", "?"))]
    assert silent == []


def _opening(tree: ast.Module) -> str:
    """The first paragraph of a module's docstring."""
    return (ast.get_docstring(tree) or "").split("\n\n")[0].strip()


def test_no_module_has_a_name_that_says_nothing(sources: list[Source]) -> None:
    vague = [
        source.module
        for source in sources
        if {word.removesuffix("s") for word in source.module.rpartition(".")[2].split("_")} & VAGUE
    ]
    assert vague == []


def test_no_plain_text_can_reach_a_temporary_file(sources: list[Source]) -> None:
    """Only where sealed bytes are made durable or copied, and the demonstration, may use `tempfile`."""
    users = {source.module for source in sources if "tempfile" in _imported(source.tree)}
    assert [user for user in sorted(users) if not _is_in(user, MAY_MAKE_TEMPORARY_FILES)] == []


def _imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def _is_in(module: str, packages: tuple[str, ...]) -> bool:
    names = [f"facilitator_app.{package}" for package in packages]
    return any(module == name or module.startswith(name + ".") for name in names)


def test_randomness_comes_from_the_system_alone(sources: list[Source]) -> None:
    """Production randomness is `os.urandom` or `secrets`; the `random` module can be foretold.

    The demonstration alone is the same every time on purpose: it invents minutes and turns, never keys.
    """
    foretold = [source.module for source in sources if "random" in _imported(source.tree)]
    assert [module for module in foretold if not _is_in(module, ("demo",))] == []


@pytest.mark.parametrize("package", ["queries", "documents.content"])
def test_what_is_handed_to_screens_and_paper_is_frozen(sources: list[Source], package: str) -> None:
    thawed = [
        f"{source.module}.{node.name}"
        for source in sources
        if source.is_in(package)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and _is_thawed_dataclass(node)
    ]
    assert thawed == []


def _is_thawed_dataclass(node: ast.ClassDef) -> bool:
    for decorator in node.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        if ast.unparse(called).rpartition(".")[2] == "dataclass":
            keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
            return not any(keyword.arg == "frozen" for keyword in keywords)
    return False
