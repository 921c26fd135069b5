"""Reads the order of the Alembic revisions from their files, without importing Alembic at every start."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_REVISION = re.compile(r"^revision(?:\s*:[^=\n]*)?\s*=\s*[\"'](\w+)[\"']", re.MULTILINE)
_DOWN = re.compile(r"^down_revision(?:\s*:[^=\n]*)?\s*=\s*(?:[\"'](\w+)[\"']|None)", re.MULTILINE)


@dataclass(frozen=True)
class Scripts:
    """A folder of revisions in one line: the ids it has, and the newest of them."""

    folder: Path
    revisions: frozenset[str]
    head: str


def read_scripts(folder: Path) -> Scripts:
    """The revisions under ``versions``; `ValueError` (our bug) unless they form one line."""
    before: dict[str, str | None] = {}
    for file in sorted((folder / "versions").glob("*.py")):
        text = file.read_text(encoding="utf-8")
        own, down = _REVISION.search(text), _DOWN.search(text)
        if own is None or down is None or own[1] in before:
            raise ValueError(f"{file.name} is not a revision of one line")
        before[own[1]] = down[1]
    heads = set(before) - {down for down in before.values() if down is not None}
    if len(heads) != 1 or sum(down is None for down in before.values()) != 1:
        raise ValueError(f"{len(heads)} newest revisions in {folder.name}")
    return Scripts(folder, frozenset(before), heads.pop())
