"""Writes the page that the keeper of the server looks at; it needs no script, and says nothing about anybody."""

from __future__ import annotations

import html
import re
import tomllib
from functools import cache

from babel.numbers import format_decimal

from ..installed import resources
from .figures import Figures

_SHOWN = ("programmes", "devices", "seen_today", "spaces", "blobs", "uploads")
_LANGUAGE = re.compile(r"\s*([a-z]{2})\b[^,;]*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*(?:,|$)", re.IGNORECASE)
_UNITS = ("B", "KB", "MB", "GB", "TB")


def status_page(figures: Figures, accepted: str, *, is_full: bool = False) -> str:
    """The page in the first language of `accepted` (an Accept-Language header) that it speaks, else in Spanish.

    With `is_full` it says that the disk is.
    """
    language = _chosen(accepted)
    words = _words()[language]
    shown = [(words[name], format_decimal(getattr(figures, name), locale=language)) for name in _SHOWN]
    shown.append((words["bytes"], _size(figures.bytes, language)))
    cells = "".join(
        f"<div><dt>{html.escape(name)}</dt><dd>{html.escape(value)}</dd></div>" for name, value in shown
    )
    page = (resources() / "server" / "status.html").read_text(encoding="utf-8")
    return page.format(
        lang=language,
        title=html.escape(words["title"]),
        lead=html.escape(words["full" if is_full else "lead"]),
        footer=html.escape(words["footer"]),
        figures=cells,
    )


def _chosen(accepted: str) -> str:
    said = [(float(weight or 1), name.lower()) for name, weight in _LANGUAGE.findall(accepted[:200])]
    known = [(weight, -at, name) for at, (weight, name) in enumerate(said) if name in _words() and weight > 0]
    return max(known)[2] if known else "es"


def _size(count: int, language: str) -> str:
    value, unit = float(count), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{format_decimal(value, format='#,##0.#' if unit else '0', locale=language)} {_UNITS[unit]}"


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources() / "server" / "status.toml").read_text(encoding="utf-8"))
