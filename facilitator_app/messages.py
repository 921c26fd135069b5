"""The sentences that people read about an outcome, by code and language.

Each file `resources/messages/AREA.toml` holds tables `[name]` with one array per language (``es``, ``en``,
``pt``, ``fr``): what happened, what is safe, what to do. `{parameter}` places are filled from the error.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from .installed import resources

LANGUAGES = ("es", "en", "pt", "fr")


@dataclass(frozen=True)
class Message:
    """One outcome in words: what happened, what is safe, what to do (the last two may be empty)."""

    what: str
    safe: str = ""
    to_do: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.to_do) if part)


def message(code: str, parameters: dict[str, object], language: str = "es") -> Message:
    """The message `code` (``area.name``) in `language`, its places filled from `parameters`.

    Raises `KeyError` for a code no catalogue has: that is our bug.
    """
    area, _, name = code.partition(".")
    entry = _catalogue(area)[name]
    sentences = entry.get(language) or entry["es"]
    return Message(*(sentence.format(**parameters) for sentence in sentences))


@lru_cache
def _catalogue(area: str) -> dict[str, dict[str, list[str]]]:
    path = resources() / "messages" / f"{area}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
