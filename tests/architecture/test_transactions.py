"""Who opens a transaction, and that nobody writes around the change log."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from facilitator_app.domain.records import record_types
from facilitator_app.store.log.schema import RECORD_MODULES
from tests.architecture.conftest import Source

# The vault's own store keeps the log; the server has tables of its own and no log of changes.
MAY_WRITE_IN_BULK = ("store", "server")
MAY_BEGIN = ("cli", "demo", "desktop.jobs", "sync", "workspace", *MAY_WRITE_IN_BULK)
CORE_WRITES = {"insert", "update", "delete"}
SESSION_BULK = {"bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings"}
WRITING_SQL = re.compile(
    r"\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM|REPLACE\s+INTO)\s+[\"'`]?(\w+)", re.I
)
assert RECORD_MODULES, "importing these is what declares every record"
SYNCED_TABLES = frozenset(record_types())
DOMAIN_RECORDS = re.compile(r"(^|\.)domain(\.(?!vocabulary|ids)|$)")


def bulk_writes(tree: ast.Module) -> Iterator[str]:
    """The places in `tree` that would change tables without the change log seeing it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy"):
            yield from (f"line {node.lineno}: {a.name}" for a in node.names if a.name in CORE_WRITES)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            target = ast.unparse(node.func.value)
            name = node.func.attr
            core = name in CORE_WRITES and (target in {"sa", "sqlalchemy"} or target.endswith("__table__"))
            query = name in CORE_WRITES and ".query(" in target
            if core or query or name in SESSION_BULK:
                yield f"line {node.lineno}: {target}.{name}"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            written = WRITING_SQL.match(node.value)
            if written and written[1] in SYNCED_TABLES:
                yield f"line {node.lineno}: {node.value[:40]}"


def test_no_bulk_write_goes_around_the_change_log(sources: list[Source]) -> None:
    found = [
        f"{source.module} {place}"
        for source in sources
        if not source.is_in(*MAY_WRITE_IN_BULK)
        for place in bulk_writes(source.tree)
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "from sqlalchemy import select, update",
        "from sqlalchemy.dialects.sqlite import insert",
        "import sqlalchemy as sa\ntx.session.execute(sa.delete(Note))",
        "tx.session.query(Note).filter_by(kind='x').delete()",
        "connection.execute(Note.__table__.insert(), rows)",
        "tx.session.bulk_save_objects(notes)",
        "connection.exec_driver_sql('UPDATE note SET text = NULL')",
        "connection.exec_driver_sql('insert or ignore into attendance values (?)')",
    ],
)
def test_a_bulk_write_would_be_seen(code: str) -> None:
    assert list(bulk_writes(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "names.insert(0, name); seen.update(names); cache.delete(key)",
        "connection.exec_driver_sql('insert into setting values (?, ?)', pair)",
        "say('Update the process before it ends.')",
    ],
)
def test_what_is_not_part_of_the_record_may_be_changed(code: str) -> None:
    assert list(bulk_writes(ast.parse(code))) == []


def _calls(tree: ast.Module, *names: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names
    ]


def begun(tree: ast.Module) -> list[int]:
    """The lines that open a transaction: `with ….begin(…)`, or `begin` of something called a vault."""
    contexts = [item.context_expr for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items]
    opened = [
        context.lineno
        for context in contexts
        if isinstance(context, ast.Call)
        and isinstance(context.func, ast.Attribute)
        and context.func.attr == "begin"
    ]
    handed_on = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "begin" and "vault" in ast.unparse(node.value).lower()
    ]
    return sorted({*opened, *handed_on})


def test_only_the_job_runner_the_command_line_and_sync_open_transactions(sources: list[Source]) -> None:
    found = [
        f"{source.module} line {line}"
        for source in sources
        if not source.is_in(*MAY_BEGIN)
        for line in begun(source.tree)
    ]
    assert found == []


def test_opening_a_transaction_elsewhere_would_be_seen() -> None:
    assert begun(ast.parse("with workspace.begin('note') as tx:\n    pass")) == [1]
    assert begun(ast.parse("run_import(rows, begin=self._vault.begin)")) == [1]
    assert begun(ast.parse("if not painter.begin(printer):\n    raise Failed")) == []


def test_commands_and_queries_never_begin_commit_or_roll_back(sources: list[Source]) -> None:
    found = [
        f"{source.module} line {line}"
        for source in sources
        if source.is_in("commands", "queries", "exchange")
        for line in [*_calls(source.tree, "begin_nested", "commit", "rollback"), *begun(source.tree)]
    ]
    assert found == []


def test_commands_take_the_transaction_first(sources: list[Source]) -> None:
    """`confirm_agreement(tx, …)`; what needs none is private or takes a record or value of its own."""
    found = [
        f"{source.module}.{node.name}"
        for source in sources
        if source.is_in("commands")
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef) and "tx" in [argument.arg for argument in node.args.args[1:]]
    ]
    assert found == []


def test_queries_hand_out_no_record_of_the_domain(sources: list[Source]) -> None:
    found = [
        f"{source.module}.{node.name} returns {ast.unparse(node.returns)}"
        for source in sources
        if source.is_in("queries")
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.returns
        if _names(node.returns) & _records(source.tree)
    ]
    assert found == []


def _names(annotation: ast.expr) -> set[str]:
    text = annotation.value if isinstance(annotation, ast.Constant) else ast.unparse(annotation)
    return set(re.findall(r"\w+", str(text)))


def _records(tree: ast.Module) -> set[str]:
    """The classes that a module imports from the domain, its vocabulary and ids left out."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and DOMAIN_RECORDS.search(node.module or "")
        for alias in node.names
        if alias.name[:1].isupper()
    }
