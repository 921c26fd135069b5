"""How records are told to people in lines: the id in full, the key, what the record says, how it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from ..store.reference.catalogues import label
from .terminal_text import one_line

Item = Mapping[str, Any]
_SAYS = ("title", "name", "pseudonym", "text", "words", "condition", "skill", "participant", "value", "code")
_STANDS = ("status", "state", "rating", "level", "finding")


def record_line(item: Item) -> str:
    """A record of a process on one line; ``!`` where its fields wait for a decision."""
    says = next((item[name] for name in _SAYS if item.get(name)), "")
    stands = next((item[name] for name in _STANDS if item.get(name)), "")
    return _line(item["id"], item["key"], one_line(says), stands, "!" if item.get("conflicted") else "")


def hit_line(item: Item, *, language: str) -> str:
    """A record that was found, with what it is in words of `language`."""
    return _line(item["id"], item["key"], label("record_types", item["type"], language), one_line(item["text"]))


TOLD = ("withdrawn", "redacted", "restated", "doubtful")
"""What a history says in words: of contents that were taken away, of the change that took them, of one that only had to
say the record again, and of a time that cannot be right."""


def shown_lines(data: Item, told: Mapping[str, str]) -> Iterator[str]:
    """A record with all its fields, one to a line, then its history; `told` are the words for what `TOLD` names, and
    for the ways by which changes came."""
    for name, value in data.items():
        if name != "history":
            yield f"{name}: {_told(value)}"
    for change in data.get("history", ()):
        moment = moment_here(change["at"])
        when = f"{moment} {told['doubtful']}" if change["doubtful"] else moment
        done = told.get(change["verb"]) or change["command"]
        came = told.get(change["way"] or "")
        yield _line(when, change["person"] or "?", change["device"], done, one_line(change["reason"] or ""), came)
        for name, field in change["fields"].items():
            yield f"    {name}: {_told(field['before'])} → {_told(field['after'])}"


def moment_here(moment: str) -> str:
    """A moment of this place, ``2026-03-05T09:30:12-06:00``, which scripts get whole, as people write it."""
    return f"{datetime.fromisoformat(moment):%Y-%m-%d %H:%M}"


def conflict_line(item: Item, told: Mapping[str, str]) -> str:
    """What stands side by side in a field, a line to each; `told` are the words for what `TOLD` names and for ways."""
    lines = [_line(item["id"], item["key"], item["field"])]
    if item["base"] is not None:
        lines.append(f"    0. {_told(item['base'])}")
    for one in item["versions"]:
        who = (one["person"] or "?", one["device"], moment_here(one["at"]))
        parts = (_told(one["value"]), *who, told.get(one["way"] or ""), told[one["verb"]] if one["verb"] else "")
        lines.append(f"    {one['n']}. " + " · ".join(part for part in parts if part))
    return "\n".join(lines)


def _irregularity(item: Item) -> str:
    return _line(item["id"], item["key"], item["kind"], item["field"], item["value"])


def _device(item: Item) -> str:
    return _line(item["id"], item["person"], item["last_wrote"] and moment_here(item["last_wrote"]))


def _redaction(item: Item) -> str:
    what = f"{item['subject_type']} {item['subject_key'] or item['subject']}"
    why = one_line(item["reason"])
    return _line(moment_here(item["at"]), item["person"] or "?", item["device"], what, _told(item["fields"]), why)


LINES: dict[str, Callable[[Item], str]] = {
    "irregularities": _irregularity,
    "redactions": _redaction,
    "devices": _device,
}
"""Lines of what is no record of a process."""


def _line(*parts: Any) -> str:
    return "  ".join(str(part) for part in parts if part not in (None, ""))


def _told(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {_told(one)}" for name, one in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
