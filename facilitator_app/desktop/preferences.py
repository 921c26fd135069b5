"""How this person likes the screen on this laptop; nothing about people or processes is kept here."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TypedDict


@dataclass(frozen=True)
class Preferences:
    """`theme` may be ``system``; `lock_after` is in minutes without a touch.

    `server_visits` is ``automatic`` or ``by_hand``, `server_megabytes` the most for a month (0: no limit), of which
    `server_month_bytes` were used in `server_month` (``2026-11``).
    """

    language: str = ""
    theme: str = "system"
    scale: float = 1.0
    lock_after: int = 10
    server_visits: str = "automatic"
    server_megabytes: int = 0
    server_month: str = ""
    server_month_bytes: int = 0


class SomePreferences(TypedDict, total=False):
    """Those of the preferences that a person has just said."""

    language: str
    theme: str
    scale: float
    lock_after: int
    server_visits: str
    server_megabytes: int
    server_month: str
    server_month_bytes: int


def read_preferences(path: Path) -> Preferences:
    """What is kept in `path`; anything missing or odd there is as at first."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    known = {field.name: type(getattr(Preferences(), field.name)) for field in fields(Preferences)}
    fitting = {name: kept[name] for name, kind in known.items() if type(kept.get(name)) is kind}
    return _within_bounds(Preferences(**fitting))


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep `preferences` in `path`, whole or not at all; a folder that refuses is no reason to stop."""
    aside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        aside.write_text(json.dumps(asdict(preferences)), encoding="utf-8")
        os.replace(aside, path)
    except OSError:
        return


def _within_bounds(wanted: Preferences) -> Preferences:
    theme = wanted.theme if wanted.theme in ("system", "light", "dark", "contrast") else "system"
    scale = wanted.scale if 1.0 <= wanted.scale <= 2.0 else 1.0
    minutes = min(120, max(1, wanted.lock_after))
    visits = wanted.server_visits if wanted.server_visits in ("automatic", "by_hand") else "automatic"
    megabytes, used = max(0, wanted.server_megabytes), max(0, wanted.server_month_bytes)
    return Preferences(wanted.language, theme, scale, minutes, visits, megabytes, wanted.server_month[:7], used)
