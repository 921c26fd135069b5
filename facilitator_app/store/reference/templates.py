"""Method templates: those that ship, one that a person gives, and their copy as plain data.

A file that a person gives is hostile until read: it may be cut short, enormous, nested or full of surprises.
It becomes a whole `Template` or is refused with the place that is wrong.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from facilitator_app.errors import Refused
from facilitator_app.installed import resources

from .method_template import (
    FORMAT,
    AgendaItem,
    Check,
    Condition,
    Scale,
    ScaleValue,
    Skill,
    Stage,
    Template,
    in_language,
)

__all__ = [
    "FORMAT",
    "AgendaItem",
    "Check",
    "Condition",
    "Scale",
    "ScaleValue",
    "Skill",
    "Stage",
    "Template",
    "TemplatePart",
    "as_data",
    "from_data",
    "in_language",
    "parse",
    "parts",
    "read",
    "shipped",
    "shipped_scale",
    "shipped_scales",
    "template",
]

MOST_BYTES = 128 * 1024
MOST_DOTS_IN_A_LINE = 200
_PLACE = re.compile(r"at `(\$[^`]{0,200})`")


@dataclass(frozen=True)
class TemplatePart:
    """One part of a method as a process keeps it: `kind` is a `MethodPartKind`, `content` JSON data."""

    kind: str
    code: str
    content: dict[str, Any]
    place: int


@lru_cache
def shipped() -> tuple[str, ...]:
    """The codes of the templates that ship."""
    return tuple(sorted(path.stem for path in (resources() / "templates").glob("*.toml")))


@lru_cache
def template(code: str) -> Template:
    """A template that ships. Raises ``Refused("template.unknown")``."""
    if code not in shipped():
        raise Refused("template.unknown", name=ascii(code[:40])[1:-1], available=", ".join(shipped()))
    return read(resources() / "templates" / f"{code}.toml")


@lru_cache
def shipped_scales() -> dict[str, dict[str, Any]]:
    """The consensus scales of the templates that ship, by code, for a process whose method has none."""
    scales = (part for name in shipped() for part in parts(template(name)) if part.kind == "scale")
    return {part.code: part.content for part in scales}


def shipped_scale(code: str) -> dict[str, Any] | None:
    """One of the consensus scales that ship; None for a code that no template has."""
    return shipped_scales().get(code)


def read(path: Path) -> Template:
    """The template in a file that a person chose. Raises ``Refused("template.…")``."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as failure:
        raise Refused("template.cannot_open", file=path.name) from failure
    return parse(data, path.name)


def parse(data: bytes, file: str) -> Template:
    """The template that the bytes of a TOML or JSON file hold; `file` is its name in messages.

    Raises ``Refused("template.…")`` for anything else, whatever the bytes are.
    """
    if len(data) > MOST_BYTES:
        raise Refused("template.too_big", file=file, kilobytes=MOST_BYTES // 1024)
    try:
        text = data.decode("utf-8-sig")
        given = msgspec.json.decode(text) if text.lstrip()[:1] == "{" else _from_toml(text)
    except (ValueError, RecursionError) as failure:
        raise Refused("template.not_readable", file=file) from failure
    return from_data(given, file)


def _from_toml(text: str) -> dict[str, Any]:
    # A key of 60,000 dotted parts takes tomllib two minutes: its time grows with the square of the parts.
    if any(line.count(".") > MOST_DOTS_IN_A_LINE for line in text.split("\n")):
        raise ValueError("a dotted key without end")
    return tomllib.loads(text)


def from_data(given: object, file: str = "") -> Template:
    """The template that plain data describes, the opposite of `as_data`. Raises ``Refused("template.…")``."""
    try:
        found = msgspec.convert(given, Template)
    except (msgspec.ValidationError, RecursionError) as failure:
        place = _PLACE.search(str(failure))
        raise Refused("template.wrong_shape", file=file, where=place.group(1) if place else "$") from failure
    unknown = _first_unknown(given, _plain(found), "$")
    if unknown:
        raise Refused("template.unknown_key", file=file, where=unknown)
    _refuse_repeated_codes(found, file)
    _refuse_undefined_conditions(found, file)
    return found


def as_data(method: Template) -> dict[str, Any]:
    """`method` as plain data that JSON can hold and a process may edit; what is empty is left out."""
    data: dict[str, Any] = _without_empty(_plain(method))
    return data


def parts(method: Template) -> tuple[TemplatePart, ...]:
    """The parts of `method`, one for each record that a process copies, in order within their kind."""
    data = as_data(method)
    kinds = {
        "stage": data["stages"],
        "condition": data.get("conditions", []),
        "skill": data.get("skills", []),
        "note_kind": [{"code": code} for code in data.get("note_kinds", [])],
        "scale": data.get("scales", []),
        "agenda": [{"code": f"agenda_{n}", **item} for n, item in enumerate(data.get("agenda", []), 1)],
        "check": data.get("checks", []),
    }
    return tuple(
        TemplatePart(kind, content["code"], content, place)
        for kind, contents in kinds.items()
        for place, content in enumerate(contents)
    )


def _plain(value: object) -> Any:
    """`value` with its dataclasses, tuples and enumerations as dicts, lists and strings."""
    if dataclasses.is_dataclass(value):
        return {part.name: _plain(getattr(value, part.name)) for part in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _without_empty(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item not in (None, [], False)}
    return [_without_empty(item) for item in value] if isinstance(value, list) else value


def _first_unknown(given: object, known: object, where: str) -> str:
    """The place of the first key of `given` that no part of a template has; empty where there is none."""
    if isinstance(given, Mapping) and isinstance(known, dict):
        for key, value in given.items():
            if key not in known:
                return f"{where}.{ascii(str(key)[:40])[1:-1]}"
            unknown = _first_unknown(value, known[key], f"{where}.{key}")
            if unknown:
                return unknown
    if isinstance(given, list | tuple) and isinstance(known, list):
        for number, (value, kept) in enumerate(zip(given, known, strict=True)):
            unknown = _first_unknown(value, kept, f"{where}[{number}]")
            if unknown:
                return unknown
    return ""


def _refuse_repeated_codes(found: Template, file: str) -> None:
    lists: dict[str, Iterable[str]] = {
        "stages": [each.code for each in found.stages],
        "conditions": [each.code for each in found.conditions],
        "skills": [each.code for each in found.skills],
        "note_kinds": found.note_kinds,
        "scales": [each.code for each in found.scales],
        "checks": [each.code for each in found.checks],
    }
    for number, scale in enumerate(found.scales):
        lists[f"scales[{number}].values"] = [value.code for value in scale.values]
    for where, codes in lists.items():
        repeated = [code for code, times in Counter(codes).items() if times > 1]
        if repeated:
            raise Refused("template.repeated_code", file=file, where=f"$.{where}", name=repeated[0])


def _refuse_undefined_conditions(found: Template, file: str) -> None:
    defined = {condition.code for condition in found.conditions}
    for number, stage in enumerate(found.stages):
        for code in stage.conditions:
            if code not in defined:
                where = f"$.stages[{number}].conditions"
                raise Refused("template.unknown_condition", file=file, where=where, name=code)
