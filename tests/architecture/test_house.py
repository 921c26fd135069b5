"""Who may import whom, in sentences."""

from __future__ import annotations

import ast
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

from tests.architecture.conftest import Source

# From the top down; packages on one line are siblings that do not know each other.
LAYERS = (
    ("__main__",),
    ("cli",),
    ("demo",),
    ("desktop", "server"),
    ("workspace",),
    ("sync", "exchange"),
    ("commands", "queries"),
    ("store",),
    ("documents", "wire"),
    ("domain",),
    ("crypto",),
    ("progress", "messages", "crash_report", "durable"),
    ("errors", "clock", "installed"),
)
WITHIN_THE_DESKTOP = (
    ("application",),
    ("furnishing",),
    ("unread_screens",),
    ("kept_forms", "quiet_moment", "server_visits", "status_teller"),
    ("shell", "workspaces"),
    ("arrival", "doors", "first_place", "screen_stack", "shell_help", "shell_notices"),
    ("screens",),
    ("models",),
    ("undoing", "clock_watch"),
    ("jobs", "change_bridge", "notices", "widgets", "idle_lock"),
    ("habits", "server_standing"),
    (
        "crash", "first_paint", "formats", "garbage", "known_workspaces", "languages", "pace", "preferences",
        "printing", "relaunch", "sharing", "sources", "sticks", "theme", "what_people_do",
    ),
    ("printing_windows",),
)
BLIND_SERVER_MAY_KNOW = {"server", "wire", "crypto", "errors", "clock", "messages", "installed", "progress", "durable"}


def _edges(graph: grimp.ImportGraph, package: str) -> set[tuple[str, str]]:
    """Every direct import inside `package` as (importer, imported)."""
    return {
        (module, imported)
        for module in graph.modules
        if module.startswith(package + ".")
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.startswith(package)
    }


def _part(module: str, package: str) -> str:
    """The child of `package` that `module` is or lives in; empty for the package itself."""
    return module.removeprefix(package).lstrip(".").partition(".")[0]


def not_downward(graph: grimp.ImportGraph, package: str, layers: tuple[tuple[str, ...], ...]) -> list[str]:
    """The imports between children of `package` that do not point to a lower layer."""
    height = {part: -depth for depth, layer in enumerate(layers) for part in layer} | {"": 1}
    return sorted(
        f"{importer} imports {imported}"
        for importer, imported in _edges(graph, package)
        if (above := _part(importer, package)) != (below := _part(imported, package))
        and below
        and height.get(above, -99) <= height.get(below, 99)  # what has no place may import nothing and not be imported
    )


def _importers(graph: grimp.ImportGraph, target: str) -> set[str]:
    if target not in graph.modules:
        return set()
    inside = {target} if graph.is_module_squashed(target) else {target} | graph.find_descendants(target)
    return {importer for module in inside for importer in graph.find_modules_that_directly_import(module)}


def _under(graph: grimp.ImportGraph, *packages: str) -> set[str]:
    names = tuple(f"facilitator_app.{package}" for package in packages)
    return {m for m in graph.modules if m in names or m.startswith(tuple(n + "." for n in names))}


def test_every_layer_imports_only_what_is_below_it(imports: grimp.ImportGraph) -> None:
    assert not_downward(imports, "facilitator_app", LAYERS) == []


def test_every_part_of_the_program_has_a_place_in_the_house(imports: grimp.ImportGraph) -> None:
    known = {part for layer in LAYERS for part in layer}
    assert {_part(module, "facilitator_app") for module in imports.find_children("facilitator_app")} <= known


def test_inside_the_desktop_imports_point_downward_too(imports: grimp.ImportGraph) -> None:
    assert not_downward(imports, "facilitator_app.desktop", WITHIN_THE_DESKTOP) == []


def test_an_import_that_points_upward_would_be_seen() -> None:
    graph = grimp.ImportGraph()
    for module in ("store", "store.vault", "queries", "queries.roster", "commands"):
        graph.add_module(f"facilitator_app.{module}")
    graph.add_import(importer="facilitator_app.queries.roster", imported="facilitator_app.store.vault")
    assert not_downward(graph, "facilitator_app", LAYERS) == []
    graph.add_import(importer="facilitator_app.store.vault", imported="facilitator_app.queries.roster")
    graph.add_import(importer="facilitator_app.queries.roster", imported="facilitator_app.commands")
    assert not_downward(graph, "facilitator_app", LAYERS) == [
        "facilitator_app.queries.roster imports facilitator_app.commands",
        "facilitator_app.store.vault imports facilitator_app.queries.roster",
    ]


@pytest.mark.parametrize("toolkit", ["PySide6", "shiboken6"])
def test_the_window_toolkit_is_nowhere_but_in_the_desktop(imports: grimp.ImportGraph, toolkit: str) -> None:
    assert _importers(imports, toolkit) <= _under(imports, "desktop")


def test_the_server_knows_only_what_leaves_the_device(imports: grimp.ImportGraph) -> None:
    known = {
        _part(imported, "facilitator_app")
        for module in _under(imports, "server")
        for imported in imports.find_modules_directly_imported_by(module)
        if imported.startswith("facilitator_app.")
    }
    assert known <= BLIND_SERVER_MAY_KNOW


def test_the_desktop_and_the_command_line_know_no_record_of_the_domain(imports: grimp.ImportGraph) -> None:
    faces = _under(imports, "desktop", "cli")
    records = _under(imports, "domain") - {"facilitator_app.domain.vocabulary"}
    reached = {
        f"{face} imports {imported}"
        for face in faces
        for imported in imports.find_modules_directly_imported_by(face) & records
    }
    assert reached == set()


@pytest.mark.parametrize("database", ["sqlalchemy", "alembic", "sqlcipher3"])
def test_the_desktop_and_the_command_line_know_no_database(imports: grimp.ImportGraph, database: str) -> None:
    assert _importers(imports, database) & _under(imports, "desktop", "cli", "demo") == set()


def test_only_the_store_opens_the_encrypted_database(imports: grimp.ImportGraph) -> None:
    assert _importers(imports, "sqlcipher3") <= _under(imports, "store")


def test_widgets_are_reusable_and_reach_no_data(imports: grimp.ImportGraph) -> None:
    data = _under(imports, "workspace", "sync", "exchange", "commands", "queries", "store", "domain")
    allowed = {"facilitator_app.domain.vocabulary"}
    widgets = _under(imports, "desktop.widgets")
    assert {i for w in widgets for i in imports.find_modules_directly_imported_by(w)} & data <= allowed


def test_no_two_siblings_import_each_other_in_a_circle(imports: grimp.ImportGraph) -> None:
    packages = {"facilitator_app"} | {m for m in _under(imports, *_all_parts()) if imports.find_children(m)}
    circles = {package: imports.nominate_cycle_breakers(package) for package in packages}
    assert {package: breakers for package, breakers in circles.items() if breakers} == {}


def _all_parts() -> list[str]:
    return [part for layer in LAYERS for part in layer]


def test_view_models_know_of_qt_only_its_core(sources: list[Source]) -> None:
    allowed = {"PySide6.QtCore"}
    used = {
        f"{source.module}: {name}"
        for source in sources
        if source.is_in("desktop.models")
        for name in _imported_names(source)
        if name.startswith("PySide6") and name not in allowed
    }
    assert used == set()


def _imported_names(source: Source) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            whole = node.module == "PySide6"
            names |= {f"{node.module}.{alias.name}" for alias in node.names} if whole else {node.module}
    return names


def test_the_import_contracts_of_the_project_file_hold(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(checkout)
    outcome = lint_imports(no_cache=True, no_logo=True)
    assert outcome == 0, capsys.readouterr().out
