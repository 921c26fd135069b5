"""Python values as PDF syntax: names, numbers, strings, arrays and dictionaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

_REGULAR = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+")


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to an indirect object."""

    number: int


@dataclass(frozen=True, slots=True)
class Name:
    """A PDF name, without its slash."""

    text: str


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes that are already PDF syntax."""

    data: bytes


Value = Ref | Name | Raw | bytes | str | bool | int | float | Sequence["Value"] | Mapping[str, "Value"]


def number(value: float) -> bytes:
    """A number with at most three decimals, never in exponent notation, never «-0»."""
    if isinstance(value, int):
        return b"%d" % value
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return b"0" if text in ("", "-0", "0") else text.encode()


def string(data: bytes) -> bytes:
    """A byte string in hexadecimal."""
    return b"<" + data.hex().encode() + b">"


def text_string(text: str) -> bytes:
    """A text string: plain where it is ASCII, else UTF-16 with its mark."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(" + escaped.encode() + b")"
    return string(b"\xfe\xff" + text.encode("utf-16-be"))


@lru_cache(maxsize=512)
def name(text: str) -> bytes:
    """A name with everything unusual written as #xx."""
    safe = bytearray(b"/")
    for byte in text.encode():
        if byte in _REGULAR:
            safe.append(byte)
        else:
            safe += b"#%02X" % byte
    return bytes(safe)


def serialise(value: Value) -> bytes:  # noqa: PLR0911 - one case for each kind of object
    """`value` in PDF syntax; `str` is a text string, `bytes` a byte string, mapping keys are names."""
    match value:
        case Ref():
            return b"%d 0 R" % value.number
        case Name():
            return name(value.text)
        case Raw():
            return value.data
        case bool():
            return b"true" if value else b"false"
        case int() | float():
            return number(value)
        case str():
            return text_string(value)
        case bytes():
            return string(value)
        case Mapping():
            return b"<<" + b"".join(name(key) + b" " + serialise(part) for key, part in value.items()) + b">>"
        case Sequence():
            return b"[" + b" ".join(serialise(part) for part in value) + b"]"
