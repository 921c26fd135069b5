"""The sentences that people read about an outcome, by code and language.

Each file `resources/messages/AREA.toml` holds tables `[name]` with one array per language (``es``, ``en``,
``pt``, ``fr``): what happened, what is safe, what to do. `{parameter}` places are filled from the error; of
`{parameter:# change|# changes}` the words for one or for several, with the number for `#`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
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
    if language == "fr":
        sentences = [elided(sentence, parameters) for sentence in sentences]
    return Message(*(filling.vformat(sentence, (), parameters) for sentence in sentences))


_ELIDING = re.compile(r"\b([Dd])e \{(\w+)\}")
_SOUNDED = re.compile("[aeiouyàâéèêëîïôöùûüœæ]|h(?=[yô]|aït)", re.IGNORECASE)


def elided(sentence: str, filling: Mapping[str, object]) -> str:
    """French «de» before a place, as what will stand there asks for: «de {who}» for Rosa, «d’{who}» for Ana."""

    def joined(found: re.Match[str]) -> str:
        said = str(filling.get(found[2], ""))
        return f"{found[1]}{'’' if _SOUNDED.match(said) else 'e '}{{{found[2]}}}"

    return _ELIDING.sub(joined, sentence)


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
