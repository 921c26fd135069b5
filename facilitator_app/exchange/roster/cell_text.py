"""The text of a cell as it may be kept: one line, composed letters, without what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from facilitator_app.exchange.cells import looks_like_formula, unguarded

from .mojibake import has_mojibake, repaired

REPAIRED = "accents_repaired"
CONTROL = "control_character"
DIRECTION = "direction_override"
INVISIBLE = "invisible_character"
LOST = "lost_character"
FORMULA = "formula_as_text"

_ESCAPE = re.compile("\x1b\\[[0-9;?]*[ -/]*[@-~]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"\s+")
_WORKBOOK_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LOST = re.compile("\ufffd|Ã[?]|(?<=[a-zA-Z])[?¿](?=[a-z])")
_ASKS_FOR_CARE = re.compile("[?\ufffd\u0340-\u036f\ufe00-\ufe0f]|  |_x")
_JOINER = "\u200d"
# What a person or a program wrote so that no digit would be lost: a leading apostrophe, or a formula that is a text.
_DIGITS_AS_TEXT = re.compile(r"'(?=\+?\d[\d .()/\-]*$)")
_TEXT_FORMULA = re.compile(r'="([^"]*)"')


@lru_cache(maxsize=4096)
def cleaned(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` ready to keep, and the codes of what was done to it (each is told to the person).

    A formula stays as the text it is. Apostrophes stay as typed. Letters that an earlier program lost
    (``Mu?oz``) are told and not guessed.
    """
    plain = text.strip(" ")
    if not plain:
        return "", ()
    if plain[0].isalnum() and plain.isprintable() and not _ASKS_FOR_CARE.search(plain):
        if plain.isascii():
            return plain, ()
        if unicodedata.is_normalized("NFC", plain) and not has_mojibake(plain):
            return plain, ()
    return _thoroughly(text)


def _thoroughly(text: str) -> tuple[str, tuple[str, ...]]:
    codes: list[str] = []
    text = _WORKBOOK_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
    better = repaired(text)
    if better != text:
        codes.append(REPAIRED)
        text = better
    text = unguarded(text.lstrip(" \n\ufeff")) if text[:1] != "\t" else text
    text = _DIGITS_AS_TEXT.sub("", _TEXT_FORMULA.sub(r"\1", text) if text.startswith('="') else text, count=1)
    text = _without(_ESCAPE, text, codes, CONTROL)
    text = _without(_CONTROL, text, codes, CONTROL)
    text = _without(_DIRECTION, text, codes, DIRECTION)
    text = _without_invisible(text, codes)
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", _only_scalars(text))).strip()
    if _LOST.search(text):
        codes.append(LOST)
    if looks_like_formula(text) and len(text) > 1:
        codes.append(FORMULA)
    return text, tuple(dict.fromkeys(codes))


def _without(pattern: re.Pattern[str], text: str, codes: list[str], code: str) -> str:
    bare = pattern.sub("", text)
    if bare != text:
        codes.append(code)
    return bare


def _without_invisible(text: str, codes: list[str]) -> str:
    if not _INVISIBLE.search(text):
        return text
    kept = [
        character
        for at, character in enumerate(text)
        if not _INVISIBLE.match(character) or (character == _JOINER and at and _is_picture(text[at - 1]))
    ]
    if len(kept) < len(text):
        codes.append(INVISIBLE)
    return "".join(kept)


def _is_picture(character: str) -> bool:
    return unicodedata.category(character) in {"So", "Sk"} or character == "\ufe0f"


def _only_scalars(text: str) -> str:
    if text.isascii():
        return text
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
