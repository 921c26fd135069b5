"""Freezes a content into canonical bytes that never change: the record behind the paper."""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
import zlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from typing import Any

import msgspec

from facilitator_app.errors import Damaged

from .code import short_code
from .content import ActaContent, AgreementContent, FollowUpContent, QuarterContent, SigningRecordContent

RENDERER = "7"
"""Grows with every change that alters a printed byte."""
SALT_BYTES = 16
LONGEST_RECORD = 4_000_000

Content = ActaContent | AgreementContent | FollowUpContent | QuarterContent | SigningRecordContent
_FORMATS: dict[str, type[Content]] = {
    "facilitator-acta/1": ActaContent,
    "facilitator-agreement/1": AgreementContent,
    "facilitator-follow-up/1": FollowUpContent,
    "facilitator-quarter/1": QuarterContent,
    "facilitator-signing-record/1": SigningRecordContent,
}


@dataclass(frozen=True, slots=True)
class Frozen:
    """One frozen revision: `record` are its canonical bytes, the rest is read from them."""

    record: bytes
    content: Content
    renderer: tuple[tuple[str, str], ...]
    """What made the pages: program and library versions, sorted by name."""

    @property
    def sha256(self) -> str:
        """The hash of the record, 64 hex digits."""
        return hashlib.sha256(self.record).hexdigest()

    @property
    def code(self) -> str:
        """The short code that the pages carry."""
        return short_code(hashlib.sha256(self.record).digest())


def freeze(content: Content, salt: bytes | None = None) -> Frozen:
    """The canonical record of `content`, salted with 128 random bits so that its hash gives nothing away."""
    salt = secrets.token_bytes(SALT_BYTES) if salt is None else salt
    if len(salt) != SALT_BYTES:
        raise ValueError("a record is salted with 128 bits")
    name = next(name for name, kind in _FORMATS.items() if kind is type(content))
    envelope = {
        "format": name,
        "salt": salt.hex(),
        "renderer": dict(renderer_lock()),
        "content": msgspec.to_builtins(content),
    }
    return thaw(_canonical(envelope))


def thaw(record: bytes) -> Frozen:
    """The frozen revision that `record` holds; raises `Damaged` unless it is canonical to the byte.

    A record from before a part of its content was thought of lacks it, and is as it was.
    """
    if len(record) > LONGEST_RECORD:
        raise Damaged("document.record_too_long")
    try:
        envelope = json.loads(record)
        if set(envelope) != {"format", "salt", "renderer", "content"}:
            raise Damaged("document.not_a_record")
        content = msgspec.convert(envelope["content"], _FORMATS[envelope["format"]])
        renderer = msgspec.convert(envelope["renderer"], dict[str, str])
        again = json.loads(_canonical(msgspec.to_builtins(content)))
        salt_length = len(bytes.fromhex(envelope["salt"]))
    except (ValueError, KeyError, TypeError, RecursionError, msgspec.MsgspecError) as error:
        raise Damaged("document.not_a_record") from error
    if _canonical(envelope) != record or not _says_all(again, envelope["content"]) or salt_length != SALT_BYTES:
        raise Damaged("document.not_canonical")
    return Frozen(record, content, tuple(sorted(renderer.items())))


@lru_cache
def renderer_lock() -> tuple[tuple[str, str], ...]:
    """The versions that decide the bytes of a page, sorted by name."""
    made_by = {"facilitator": RENDERER, "zlib": zlib.ZLIB_RUNTIME_VERSION}
    made_by |= {library: version(library) for library in ("pyphen", "segno", "uharfbuzz")}  # not read for that alone
    return tuple(sorted(made_by.items()))


def _says_all(understood: Any, said: Any) -> bool:
    """Whether everything that is `said` was understood, and as it stands there."""
    if isinstance(said, dict) and isinstance(understood, dict):
        return all(name in understood and _says_all(understood[name], value) for name, value in said.items())
    if isinstance(said, list) and isinstance(understood, list):
        return len(said) == len(understood) and all(map(_says_all, understood, said))
    return type(said) is type(understood) and bool(said == understood)


def _canonical(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return unicodedata.normalize("NFC", text).encode()
