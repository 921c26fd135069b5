"""In which encoding a text file was written, decided over the whole file with flat memory."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CHUNK = 1 << 16
_MOST_CONTEXTS = 20_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTEXT = re.compile(rb"[A-Za-z]?[\x80-\xff]+[A-Za-z]?")
_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SINGLE_BYTE = ("cp1252", "mac_roman", "cp850")
_USUAL = frozenset("áéíóúñüÁÉÍÓÚÑÜäëïöÄËÏÖàèìòùâêîôûçãõÀÈÇÃÕÂÊÔ")
_QUOTES = frozenset("’‘“”–—´°ºª¿¡«»…·")
MIXED = "facilitator-windows-1252"
"""The error handler that reads bytes which are no UTF-8 as Windows-1252."""


@dataclass(frozen=True, slots=True)
class TextEncoding:
    """`codec` opens the file with `errors`; `name` is what people are shown."""

    name: str
    codec: str
    errors: str = "replace"


def encoding_of(path: Path) -> TextEncoding:
    """The encoding of the text file at `path`: a byte order mark, UTF-16 without one, UTF-8, or the
    single-byte encoding that leaves the most plausible letters."""
    with path.open("rb") as file:
        head = file.read(_CHUNK)
    marked = next((codec for bom, codec in _BOMS if head.startswith(bom)), None)
    if marked == "utf-8-sig":
        return _utf8_or_mixed(path, "UTF-8 (BOM)", "utf-8-sig")
    if marked:
        return TextEncoding(marked.upper(), marked)
    unmarked = _utf16_without_bom(head)
    if unmarked:
        return TextEncoding(unmarked.upper(), unmarked)
    return _utf8_or_mixed(path, "UTF-8", "utf-8")


def _utf8_or_mixed(path: Path, name: str, codec: str) -> TextEncoding:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for chunk in _chunks(path):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _not_utf8(path, name, codec)
    return TextEncoding(name, codec)


def _not_utf8(path: Path, name: str, codec: str) -> TextEncoding:
    contexts: Counter[bytes] = Counter()
    for chunk in _chunks(path):
        contexts.update(match.group()[:16] for match in _CONTEXT.finditer(chunk))
        if len(contexts) > _MOST_CONTEXTS:
            break
    high = good = 0
    for context, count in contexts.items():
        high += count * sum(byte > 0x7F for byte in context)
        good += count * sum(len(found) for found in _UTF8_CHARACTER.findall(context))
    if codec == "utf-8-sig" or good > 0.6 * high:
        return TextEncoding(f"{name} + Windows-1252", codec, MIXED)
    best = max(_SINGLE_BYTE, key=lambda candidate: _plausibility(contexts, candidate))
    return TextEncoding({"cp1252": "Windows-1252", "mac_roman": "Mac Roman", "cp850": "DOS 850"}[best], best)


def _plausibility(contexts: Counter[bytes], encoding: str) -> float:
    return sum(count * _likely(context.decode(encoding, "replace")) for context, count in contexts.items())


def _likely(text: str) -> float:
    score = 0.0
    for at, character in enumerate(text):
        if character.isascii():
            continue
        before = text[at - 1] if at else ""
        if character in _USUAL:
            # A capital in the middle of small letters is a wrong guess: «MÈxico».
            score += -2 if character.isupper() and before.islower() else 3
        elif character in _QUOTES:
            score += 1
        elif character.isalpha():
            score -= 1
        elif character.isprintable():
            score -= 2
        else:
            score -= 5
    return score


def _utf16_without_bom(head: bytes) -> str | None:
    if len(head) < 4:
        return None
    even, odd = head[0::2], head[1::2]
    zeros_even, zeros_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if zeros_odd > 0.4 and zeros_even < 0.1:
        return "utf-16-le"
    if zeros_even > 0.4 and zeros_odd < 0.1:
        return "utf-16-be"
    return None


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    lost = error.object[error.start : error.end]
    return lost.decode("cp1252", "replace"), error.end


codecs.register_error(MIXED, _as_windows_1252)
