"""The file with which a person says which column is which, and what the words of their list mean."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from facilitator_app.errors import Refused, StorageFailed

from .fields import JOINED, Field
from .header_words import phrase_of
from .limits import MAX_MAPPING_FILE
from .plan import Column

_WORDED = frozenset((Field.SECTOR, Field.PEOPLE, Field.LANGUAGE, Field.SEX, Field.DELEGATE, Field.SIGNS_WITH))
_MOST_ENTRIES = 2_000


@dataclass(frozen=True)
class ColumnMapping:
    """Headers (or column letters) to fields; None leaves a column out. `values` translates words of a field."""

    columns: Mapping[str, Field | None] = field(default_factory=dict)
    sheet: str | None = None
    header_row: int | None = None
    values: Mapping[Field, Mapping[str, str | None]] = field(default_factory=dict)


def read_mapping(path: Path) -> ColumnMapping:
    """The mapping in the JSON file at `path`. Raises `Refused` for anything but what is documented."""
    try:
        if path.stat().st_size > MAX_MAPPING_FILE:
            raise Refused("roster.mapping_too_large", file=path.name, most_kb=MAX_MAPPING_FILE >> 10)
        content = json.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError as error:
        raise Refused("roster.not_found", file=path.name) from error
    except OSError as error:
        raise StorageFailed("roster.unreadable", file=path.name) from error
    except (ValueError, RecursionError) as error:
        raise Refused("roster.mapping_not_json", file=path.name) from error
    if not isinstance(content, dict):
        raise _bad(path, "{}")
    unknown = sorted(set(content) - {"columns", "sheet", "header_row", "values"})
    if unknown:
        raise _bad(path, unknown[0])
    return ColumnMapping(
        _columns(content.get("columns", {}), path),
        _sheet(content.get("sheet"), path),
        _header_row(content.get("header_row"), path),
        _values(content.get("values", {}), path),
    )


def apply_mapping(columns: Sequence[Column], mapping: ColumnMapping, file: str) -> tuple[Column, ...]:
    """`columns` with what the mapping says in place of the guesses.

    Raises `Refused` when it names a column the file does not have, or gives one field to two columns.
    """
    for name in mapping.columns:
        if not any(_is_called(column, name) for column in columns):
            raise Refused("roster.mapping_unknown_column", file=file, column=name[:80])
    given = {target for target in mapping.columns.values() if target is not None}
    result: list[Column] = []
    for column in columns:
        called = next((each for each in mapping.columns if _is_called(column, each)), None)
        if called is not None:
            target = mapping.columns[called]
            result.append(replace(column, field=target, confidence=1.0, why="mapping", proposed=None, tick=""))
        elif column.field in given and column.field not in JOINED:
            result.append(replace(column, field=None, proposed=column.field, confidence=0.3))
        else:
            result.append(column)
    _refuse_twice(result, file)
    return tuple(result)


def _is_called(column: Column, name: str) -> bool:
    if name in (column.header, column.letter):
        return True
    return bool(column.header) and bool(phrase_of(name)) and phrase_of(column.header) == phrase_of(name)


def _refuse_twice(columns: Sequence[Column], file: str) -> None:
    seen: set[Field] = set()
    for column in columns:
        if column.why != "mapping" or column.field is None or column.field in JOINED:
            continue
        if column.field in seen:
            raise Refused("roster.mapping_field_twice", file=file, field=column.field.value)
        seen.add(column.field)


def _columns(content: object, path: Path) -> dict[str, Field | None]:
    if not isinstance(content, dict) or len(content) > _MOST_ENTRIES:
        raise _bad(path, "columns")
    return {str(name): _field(target, path) for name, target in content.items()}


def _field(target: object, path: Path) -> Field | None:
    if target is None or target == "":
        return None
    known = next((field for field in Field if field.value == target), None)
    if known is None:
        raise Refused("roster.mapping_unknown_field", file=path.name, field=str(target)[:80])
    return known


def _sheet(content: object, path: Path) -> str | None:
    if content is None:
        return None
    if not isinstance(content, str):
        raise _bad(path, "sheet")
    return content


def _header_row(content: object, path: Path) -> int | None:
    if content is None:
        return None
    if isinstance(content, int) and not isinstance(content, bool) and 0 <= content <= 10_000:
        return content
    raise _bad(path, "header_row")


def _values(content: object, path: Path) -> dict[Field, dict[str, str | None]]:
    if not isinstance(content, dict):
        raise _bad(path, "values")
    result: dict[Field, dict[str, str | None]] = {}
    for name, table in content.items():
        target = _field(name, path)
        if target is None or target not in _WORDED or not _is_word_table(table):
            raise _bad(path, f"values.{name}"[:80])
        result[target] = {phrase_of(word): value for word, value in table.items()}
    return result


def _is_word_table(table: object) -> bool:
    if not isinstance(table, dict) or len(table) > _MOST_ENTRIES:
        return False
    return all(value is None or (isinstance(value, str) and len(value) <= 200) for value in table.values())


def _bad(path: Path, where: str) -> Refused:
    return Refused("roster.mapping_unexpected", file=path.name, where=where)
