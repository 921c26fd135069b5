"""The fixed phrases of documents, by language, from `resources/documents`."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import Any

from facilitator_app.installed import resources
from facilitator_app.messages import elided

from .words import language_of


class Phrases:
    """The phrases of one language, by dotted name."""

    def __init__(self, language: str, tree: dict[str, Any]) -> None:
        """`tree` is the parsed file of `language`."""
        self.language = language
        self._tree = tree

    def __call__(self, name: str, /, **places: object) -> str:
        """The phrase `section.name` with its places filled; what people wrote in one is not ended twice."""
        text = str(self._find(name))
        if not places:
            return text
        if self.language == "fr":
            text = elided(text, places)
        filled = text.format(**{place: _Placed(value) for place, value in places.items()})
        return _ended_once(filled)

    def counted(self, name: str, count: int) -> str:
        """The phrase for `count` things; `name_one` is the one for a single thing."""
        return self(f"{name}_one") if count == 1 else self(name, count=count)

    def listed(self, name: str) -> list[str]:
        """The list `section.name`."""
        return list(self._find(name))

    def table(self, name: str) -> dict[str, Any]:
        """What is under `section.name`, in the order of the file."""
        return dict(self._find(name))

    def has(self, name: str) -> bool:
        """Whether there is such a phrase."""
        try:
            self._find(name)
        except KeyError:
            return False
        return True

    def _find(self, name: str) -> Any:
        found: Any = self._tree
        for part in name.split("."):
            found = found[part]
        return found


def begun(text: str) -> str:
    """`text` with a capital, as at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """`text` with a full stop, unless it ends by itself: with one, as «S.A.», or with «?», «!» or «…»."""
    return _ended_once(f"{text}{_END}.")


_END = "\ue000"
"""Stands behind what was put into a place while a phrase is filled; no text holds it, for no page can print it."""
_TWICE = re.compile(rf"(?<=[.?!…])\s*{_END}\.(?!\.)")
_APART = re.compile(rf"\s+{_END}(?=\.)")


def _ended_once(filled: str) -> str:
    return _APART.sub("", _TWICE.sub("", filled)).replace(_END, "")


class _Placed(str):
    """What fills a place, with its end marked: a full stop of the phrase that follows it may be one too many."""

    def __new__(cls, value: object) -> _Placed:
        return super().__new__(cls, value)

    def __format__(self, form: str) -> str:
        return f"{str.__format__(self, form)}{_END}"


@lru_cache
def phrases(language: str) -> Phrases:
    """The phrases for `language` (`es`, `es-GT`, …)."""
    code = language_of(language)
    path = resources() / "documents" / f"{code}.toml"
    return Phrases(code, tomllib.loads(path.read_text(encoding="utf-8")))
