"""Accents that were read once in the wrong encoding, put right again: ``PÃ©rez`` is ``Pérez``."""

from __future__ import annotations

import re

# What the later bytes of a UTF-8 character look like when they were read as Windows-1252 or Latin-1.
_FOLLOWING = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
# Its first byte: Ã Â â Å Ä ê ð in Windows and Latin-1, √ ¬ ‚ in Mac Roman, ├ ┬ Ô in the code page of DOS.
# Ì and Ê¼ stand for combining accents and for the glottal letter; Ê» is not touched: it closes «VOCÊ».
_MARKS = re.compile(
    "[ÃÂâÅÄ]@|[êð]@@|Ì(?![«»])@|Ê[¼¹]|√[^\x00-\x7f]|‚Ä|¬[^\x00-\x7f]|[├┬][^\x00-\x7f]|ÔÇ".replace("@", _FOLLOWING)
)
_RUN = re.compile("[^\x00-\x7f]+")
_ROUNDS = 3


def has_mojibake(text: str) -> bool:
    """Whether `text` holds what only a wrongly read accent leaves behind."""
    return bool(_MARKS.search(text)) and repaired(text) != text


def repaired(text: str) -> str:
    """`text` with every wrongly read run put right; runs that do not decode strictly stay as they are."""
    for _ in range(_ROUNDS):
        if not _MARKS.search(text):
            return text
        better = _RUN.sub(_repaired_run, text)
        if better == text:
            return text
        text = better
    return text


def _repaired_run(match: re.Match[str]) -> str:
    run = match.group()
    if not _MARKS.search(run):
        return run
    for encoding in ("cp1252", "mac_roman", "cp850"):
        try:
            return _bytes_of(run, encoding).decode("utf-8")
        except UnicodeError:
            continue
    return run


def _bytes_of(run: str, encoding: str) -> bytes:
    if encoding != "cp1252":
        return run.encode(encoding)
    # Programs read the five bytes that Windows-1252 leaves out as the control characters of Latin-1.
    return b"".join(
        bytes((ord(character),)) if "\x80" <= character <= "\x9f" else character.encode("cp1252") for character in run
    )
