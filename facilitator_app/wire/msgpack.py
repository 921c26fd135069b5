"""Msgpack as it leaves the device: one order of keys when written, and nothing but `Damaged` for other bytes.

Readers ignore fields that a later version adds at the end of an array; what must not be ignored gets a new version.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from ..errors import Damaged

Value = TypeVar("Value")
_encoder = msgspec.msgpack.Encoder(order="deterministic")


def encode(value: Any) -> bytes:
    """The bytes of `value`."""
    return _encoder.encode(value)


def decode(data: bytes, decoder: msgspec.msgpack.Decoder[Value]) -> Value:
    """The value that `decoder` expects in `data`; `Damaged` for anything else."""
    try:
        return decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeError, OverflowError):
        raise Damaged("wire.damaged") from None
