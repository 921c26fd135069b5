"""The sentences that people read about an outcome, by code and language.

Each file `resources/messages/AREA.toml` holds tables `[name]` with one array per language (``es``, ``en``,
``pt``, ``fr``): what happened, what is safe, what to do. `{parameter}` places are filled from the error; of
`{parameter:# change|# changes}` the words for one or for several, with the number for `#`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from .installed import resources

LANGUAGES = ("es", "en", "pt", "fr")
_ZERO_IS_ONE = ("pt", "fr")
"""Languages that say nothing of a thing in the singular (Unicode CLDR, plural rules)."""


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
    filling = _Counting(language if language in entry else "es")
    return Message(*(filling.vformat(sentence, (), parameters) for sentence in sentences))


class _Counting(Formatter):
    """Fills places, and takes the words of a count as its language says them."""

    def __init__(self, language: str) -> None:
        self._singular = (0, 1) if language in _ZERO_IS_ONE else (1,)

    def format_field(self, value: object, format_spec: str) -> str:
        one, several, more = format_spec.partition("|")
        if not several:
            return str(super().format_field(value, format_spec))
        return (one if value in self._singular else more).replace("#", str(value))


@lru_cache
def _catalogue(area: str) -> dict[str, dict[str, list[str]]]:
    path = resources() / "messages" / f"{area}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
