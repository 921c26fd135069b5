"""The card file: how a device introduces itself to whoever may admit it; its signed card, and whose it is.

``signed card ‖ msgpack [person, device name] ‖ signature`` over the digest of the card and those names. A card alone
is an introduction without names.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import msgspec

from ..crypto.card import CARD_BYTES, Card, read_card
from ..crypto.identity import DeviceKeys
from ..crypto.signing import SIGNATURE_BYTES, sign, verify
from ..errors import Damaged

DOMAIN = "introduction/1"
LONGEST_NAME = 200
"""Characters of a name."""

LONGEST = 8192
"""Bytes of a card file."""


@dataclass(frozen=True)
class Introduction:
    """A device's card, as its own signed bytes too, and what it calls its person and itself."""

    card: Card
    signed_card: bytes
    person: str
    device_name: str


def introduce(keys: DeviceKeys, person: str, device_name: str) -> bytes:
    """The bytes of the card file of the device with these keys."""
    names = msgspec.msgpack.encode((person[:LONGEST_NAME], device_name[:LONGEST_NAME]))
    return keys.signed_card() + names + sign(keys.signing, DOMAIN, keys.card.digest() + names)


def read_introduction(data: bytes) -> Introduction:
    """The introduction in `data`. Raises what `read_card` raises, `Damaged` ``vault.card_damaged`` for bad names."""
    signed_card, rest = data[:CARD_BYTES], data[CARD_BYTES:]
    card = read_card(signed_card)
    if not rest:
        return Introduction(card, signed_card, "", "")
    names, signature = rest[:-SIGNATURE_BYTES], rest[-SIGNATURE_BYTES:]
    if len(data) > LONGEST:
        raise Damaged("vault.card_damaged")
    verify(card.signing, DOMAIN, card.digest() + names, signature)
    try:
        person, device_name = msgspec.msgpack.decode(names, type=tuple[str, str])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Damaged("vault.card_damaged") from None
    if max(len(person), len(device_name)) > LONGEST_NAME:
        raise Damaged("vault.card_damaged")
    return Introduction(card, signed_card, _plain(person), _plain(device_name))


def _plain(name: str) -> str:
    """A name on one line, without control characters and those that turn the direction of writing: it is read beside a
    fingerprint."""
    kept = (" " if unicodedata.category(each) in ("Cc", "Cf") and each not in _JOINERS else each for each in name)
    return " ".join("".join(kept).split())


_JOINERS = "\u200c\u200d"
