"""Looks through the bytes of a JSON file for what a decoder lets pass: keys given twice, depth, hidden characters."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from ...errors import Refused

DEEPEST = 32
"""Levels of nesting; the format itself has eight."""

LONGEST_SHOWN = 80
_TOKEN = re.compile(rb'"([^"\\]*(?:\\.[^"\\]*)*)"\s*(:)?|[\[\]{},]', re.DOTALL)
TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""The characters that turn the direction of writing, so that a text reads otherwise than it is; none is a letter."""
_HIDDEN = re.compile("[\x00\ud800-\udfff" + "".join(map(chr, TURNING)) + "]")
_TURNING_BYTES = re.compile(rb"\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")


@dataclass(slots=True)
class _Level:
    """One open object or array: the keys it has had, or the place of the element."""

    keys: set[bytes] | None
    label: str = ""
    index: int = 0

    def step(self) -> str:
        """This level's part of a path."""
        return f".{self.label}" if self.keys is not None else f"[{self.index}]"


def shown(text: str) -> str:
    """`text` short, on one line and without control characters, to be named in a message."""
    kept = "".join(letter if letter.isprintable() else "�" for letter in text[:LONGEST_SHOWN])
    return kept + "…" if len(text) > LONGEST_SHOWN else kept


def scan(data: bytes, file: str) -> None:
    """Refuse what no reader should take, with its path; whether `data` is JSON at all is for the decoder to say.

    Raises `Refused` ``exchange.too_deep``, ``exchange.key_twice`` or ``exchange.hidden_character``.
    """
    turning = _TURNING_BYTES.search(data) is not None
    open_levels: list[_Level] = []
    for token in _TOKEN.finditer(data):
        mark = data[token.start()]
        if mark == 0x22:
            text = token[1]
            if (turning or b"\\" in text) and (hidden := _HIDDEN.search(_decoded(text))):
                code = f"U+{ord(hidden[0]):04X}"
                raise Refused("exchange.hidden_character", file=file, path=_path(open_levels), character=code)
            if token[2] and open_levels:
                _name(open_levels, text, file)
        elif mark in b"{[":
            if len(open_levels) == DEEPEST:
                raise Refused("exchange.too_deep", file=file, path=_path(open_levels), deepest=DEEPEST)
            open_levels.append(_Level(set() if mark == 0x7B else None))
        elif mark == 0x2C:
            if open_levels:
                open_levels[-1].index += 1
        elif open_levels:
            open_levels.pop()


def _name(open_levels: list[_Level], text: bytes, file: str) -> None:
    level = open_levels[-1]
    if level.keys is None:
        return
    key = _decoded(text).encode("utf-8", "surrogatepass") if b"\\" in text else text
    level.label = shown(key.decode("utf-8", "replace"))
    if key in level.keys:
        raise Refused("exchange.key_twice", file=file, path=_path(open_levels))
    level.keys.add(key)


def _decoded(text: bytes) -> str:
    """The characters of a JSON string; nothing where it is none, which the decoder will say."""
    try:
        return str(json.loads(b'"' + text + b'"'))
    except ValueError:
        return ""


def _path(open_levels: list[_Level]) -> str:
    return "$" + "".join(level.step() for level in open_levels)
