"""The fixed phrases of documents, by language, from `resources/documents`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from facilitator_app.installed import resources

from .words import language_of


class Phrases:
    """The phrases of one language, by dotted name."""

    def __init__(self, language: str, tree: dict[str, Any]) -> None:
        """`tree` is the parsed file of `language`."""
        self.language = language
        self._tree = tree

    def __call__(self, name: str, /, **places: object) -> str:
        """The phrase `section.name` with its places filled."""
        text = str(self._find(name))
        return _one_full_stop(text.format(**places)) if places else text

    def counted(self, name: str, count: int) -> str:
        """The phrase for `count` things; `name_one` is the one for a single thing."""
        return self(f"{name}_one") if count == 1 else self(name, count=count)

    def listed(self, name: str) -> list[str]:
        """The list `section.name`."""
        return list(self._find(name))

    def keys(self, name: str) -> list[str]:
        """The names under `section.name`, in the order of the file."""
        return list(self._find(name))

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


def _one_full_stop(text: str) -> str:
    """A phrase that ends with «S.A.» needs no second full stop."""
    return text[:-1] if text.endswith("..") and not text.endswith("...") else text


@lru_cache
def phrases(language: str) -> Phrases:
    """The phrases for `language` (`es`, `es-GT`, …)."""
    code = language_of(language)
    path = resources() / "documents" / f"{code}.toml"
    return Phrases(code, tomllib.loads(path.read_text(encoding="utf-8")))
