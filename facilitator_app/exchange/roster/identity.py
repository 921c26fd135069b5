"""What names a row for ever, so that the same file twice adds nothing, and two people are never one."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from facilitator_app.domain.folding import fold

from .plan import Flag, RosterRow

_BYTES = 12
SAME_ROW = "row_repeated"
SAME_KEY = "same_key_as_another"


def row_key(values: Mapping[str, str]) -> str:
    """The key that the file itself gives a person, or one made of name, party and national id."""
    own = values.get("key")
    if own:
        return own
    return _digest("row", values.get("name", ""), values.get("party", ""), values.get("national_id", ""))


def row_aliases(values: Mapping[str, str]) -> tuple[str, ...]:
    """Weaker names of the same person: the national id alone, and name with party.

    A key that is new while an alias is known asks for a look: an id was added, or a name corrected.
    """
    aliases = []
    if values.get("national_id"):
        aliases.append(_digest("id", values["national_id"]))
    aliases.append(_digest("named", values.get("name", ""), values.get("party", "")))
    return tuple(aliases)


def content_digest(values: Mapping[str, str]) -> int:
    """Stands for everything a row says: two rows with one digest are the same row twice."""
    told = "\x1f".join(f"{field}={values[field]}" for field in sorted(values))
    return int.from_bytes(hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=8).digest(), "big")


def _digest(kind: str, *texts: str) -> str:
    told = "\x1f".join(fold(text) for text in texts)
    return f"{kind}-{hashlib.blake2b(told.encode('utf-8', 'replace'), digest_size=_BYTES).hexdigest()}"


class Twice:
    """Remembers keys of rows, so that a row given twice is told and two rows never share a key."""

    def __init__(self) -> None:
        self._keys: dict[str, int] = {}
        self._contents: dict[int, int] = {}

    def settle(self, number: int, values: dict[str, str], flags: list[Flag]) -> RosterRow:
        """The row under a key of its own; of the very same row again, the number of the first is told.

        It is not left out: whether it is the same person twice is for a person to say.
        """
        content = content_digest(values)
        first = self._contents.setdefault(content, number)
        if first != number:
            flags.append(Flag("", SAME_ROW, str(first)))
        key = row_key(values)
        times = self._keys[key] = self._keys.get(key, 0) + 1
        if times > 1:
            if first == number:
                flags.append(Flag("key", SAME_KEY, values["name"]))
            key = f"{key}-{times}"
        return RosterRow(number, key, row_aliases(values), values, tuple(flags))
