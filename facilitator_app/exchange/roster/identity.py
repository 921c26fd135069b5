"""What names a row for ever, so that the same file twice adds nothing, and two people are never one."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache

from facilitator_app.domain.folding import fold

from .plan import Flag, RosterRow

_BYTES = 12
SAME_ROW = "row_repeated"
SAME_KEY = "same_key_as_another"


def row_names(values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The key of a row, and weaker names of the same person: its national id alone, its name with party.

    The key is the one the file itself gives, or one made of name, party and national id. A key that is new
    while an alias is known asks for a look: an id was added, or a name corrected.
    """
    name, party = fold(values.get("name", "")), _folded(values.get("party", ""))
    identified = values.get("national_id", "")
    key = values.get("key") or _digest("row", name, party, identified)
    named = _digest("named", name, party)
    return key, ((_digest("id", identified), named) if identified else (named,))


def _digest(kind: str, *folded: str) -> str:
    told = "\x1f".join(folded).encode("utf-8", "replace")
    return f"{kind}-{hashlib.blake2b(told, digest_size=_BYTES).hexdigest()}"


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)


class Twice:
    """Remembers keys of rows, so that a row given twice is told and two rows never share a key."""

    def __init__(self) -> None:
        self._keys: dict[int, int] = {}
        self._contents: dict[int, int] = {}

    def settle(self, number: int, values: dict[str, str], flags: list[Flag]) -> RosterRow:
        """The row under a key of its own; of the very same row again, the number of the first is told.

        It is not left out: whether it is the same person twice is for a person to say.
        """
        content = hash(frozenset(values.items()))
        first = self._contents.setdefault(content, number)
        if first != number:
            flags.append(Flag("", SAME_ROW, str(first)))
        key, aliases = row_names(values)
        known = hash(key)
        times = self._keys[known] = self._keys.get(known, 0) + 1
        if times > 1:
            if first == number:
                flags.append(Flag("key", SAME_KEY, values["name"]))
            key = f"{key}-{times}"
        return RosterRow(number, key, aliases, values, tuple(flags))
