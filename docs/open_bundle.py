"""Opens a bundle of Facilitator without Facilitator: recovery words, `vault.key` and the bundle are enough.

    python open_bundle.py vault.key BUNDLE        (the twelve words are asked for, or read from standard input)

Needs Python 3.11 or newer and four public libraries: cryptography, msgspec, mnemonic, zstandard. Prints one line of
JSON for each entry: who wrote it on which device, when, in which space, and what it says. The words beside each step
are those of format.md. It believes the keys that the bundle brings; who had the right to write what, only the program
judges.
"""

from __future__ import annotations

import argparse
import base64
import getpass
import hashlib
import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

MAGIC = b"\x93FB1\r\n\x1a\n"
MARKER = bytes.fromhex("c7fe51d09a3b8846")
KEYRING, SEGMENT = 2, 3
MOST = 16 * 1024 * 1024


def main() -> None:
    """Ask for the words, and print every entry of the bundle that they open."""
    arguments = argparse.ArgumentParser(description="Print what a bundle holds, with its recovery words.")
    arguments.add_argument("header", type=Path, help="vault.key")
    arguments.add_argument("bundle", type=Path)
    given = arguments.parse_args()
    words = getpass.getpass("Recovery words: ") if sys.stdin.isatty() else sys.stdin.readline()
    seeds = device_seeds(json.loads(given.header.read_bytes()), words)
    parts = list(parts_of(given.bundle.read_bytes()))
    epochs: dict[bytes, bytes] = {}
    for data in (data for kind, data in parts if kind == KEYRING):
        epochs |= keys_in(data, seeds)
    for data in (data for kind, data in parts if kind == SEGMENT):
        if data[17:33] not in epochs:
            continue
        try:
            entries = list(entries_in(data, epochs[data[17:33]]))
        except Exception as error:  # whoever made this segment may have meant harm: the others are read all the same
            print(f"A segment is not what it says ({type(error).__name__}).", file=sys.stderr)
            continue
        for entry in entries:
            print(json.dumps(entry, ensure_ascii=False))


# From twelve words to the private keys of the device ------------------------------------------------------------------


def device_seeds(header: Any, words: str) -> bytes:
    """The 160 bytes from which the device's keys are made: Ed25519, ML-KEM-768, X25519, P-256."""
    vault, keys = unb64(header["vault_id"]), header["current"]
    salt = unb64(keys["recovery"]["salt"])
    recovery_key = derived(entropy(words), b"facilitator-vault/1 recovery words", salt)
    data_key = opened(recovery_key, unb64(keys["recovery"]["sealed"]), b"recovery slot/1\0" + vault + salt)
    wrap_key = derived(data_key, b"facilitator-vault/1 device seeds")
    return opened(wrap_key, unb64(keys["device"]), b"device seeds/1\0" + vault)


def entropy(words: str) -> bytes:
    """The 128 bits that twelve Spanish words of BIP39 spell, with or without their accents."""
    spanish = Mnemonic("spanish")
    known = {plain(word): word for word in spanish.wordlist}
    return bytes(spanish.to_entropy([known[word] for word in plain(words).split()]))


def plain(text: str) -> str:
    """Small letters without marks."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


# From the bundle to its parts, and from a keyring to the keys of epochs -----------------------------------------------


def parts_of(bundle: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and bytes of each whole part; after damage it goes on at the next marker."""
    if not bundle.startswith(MAGIC):
        raise SystemExit("This is no bundle of version 1.")
    at = bundle.find(MARKER)
    while 0 <= at <= len(bundle) - 33:
        kind, length = bundle[at + 8], int.from_bytes(bundle[at + 9 : at + 13], "big")
        data = bundle[at + 33 : at + 33 + length]
        is_whole = hashlib.sha256(data).digest()[:16] == bundle[at + 13 : at + 29]
        if is_whole:
            yield kind, data
        at = bundle.find(MARKER, at + (33 + length if is_whole else 1))


def keys_in(keyring: bytes, seeds: bytes) -> dict[bytes, bytes]:
    """Key by epoch, from the part of a keyring that is for this device; nothing where none is."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    lattice, curve = seeds[32:96], seeds[96:128]
    private = MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(lattice), X25519PrivateKey.from_private_bytes(curve)
    )
    outside, sealed = keyring[:35], keyring[35:]
    size = len(sealed) // int.from_bytes(outside[33:], "big")
    for at in range(0, len(sealed), size):
        try:
            signed = suite.decrypt(sealed[at : at + size], private, b"facilitator keyring/1\0" + outside)
        except InvalidTag:
            continue
        signer, signature, message = signed[1:33], signed[33:97], signed[97:]
        verify(signer, b"keyring/1", signed[:1] + signer + message, signature)
        _space, _salt, _recipients, epochs, *_padding = msgspec.msgpack.decode(message)
        return dict(epochs)
    return {}


# From a segment to its entries ----------------------------------------------------------------------------------------


def entries_in(segment: bytes, epoch_key: bytes) -> Iterator[dict[str, Any]]:
    """The entries of a segment, its seal, its signatures and its chain of hashes verified."""
    outside, salt = segment[:49], segment[33:49]
    space = outside[1:17]
    key = derived(epoch_key, b"facilitator epoch/1 segment", salt)
    inside = opened(key, segment[49:], b"segment\0" + outside)
    length = int.from_bytes(inside[:4], "big")
    signer, signature, place, compressed = inside[4:36], inside[36:100], inside[100:164], inside[164 : 164 + length]
    verify(signer, b"segment/1", outside[:33] + place + hashlib.sha256(compressed).digest(), signature)
    body = msgspec.msgpack.decode(zstandard.ZstdDecompressor().decompress(compressed, max_output_size=MOST))
    (device, nonce, person, device_name), head_signature, previous, *_rest = body
    feed, first = place[:16], int.from_bytes(place[16:24], "big")
    if feed != hashlib.sha256(b"facilitator feed\0" + device + space + nonce).digest()[:16]:
        raise ValueError("the feed is another device's")
    verify(device, b"head/1", feed + place[24:32] + place[32:], head_signature)
    for seq, (header, payload, payload_hash) in enumerate(headers_and_payloads(body, space, feed, first), first):
        _version, _space, _feed, said_seq, said_previous, clock, _intention = msgspec.msgpack.decode(header)[:7]
        if (said_seq, said_previous) != (seq, previous):
            raise ValueError("an entry is missing")
        previous = hashlib.sha256(header + payload_hash).digest()
        said = msgspec.msgpack.decode(payload) if payload is not None else None
        yield {
            "space": space.hex(), "person": person, "device": device_name, "feed": feed.hex(), "seq": seq,
            "id": previous.hex(), "milliseconds": clock >> 16, "command": said and said[1],
            "changes": said and [readable(change) for change in said[3]],
        }  # fmt: skip
    if previous != place[32:]:
        raise ValueError("the newest entry is another one than its author signed")


def headers_and_payloads(
    body: list[Any], space: bytes, feed: bytes, first: int
) -> Iterator[tuple[bytes, bytes | None, bytes]]:
    """Header, payload and its SHA-256 of each entry; of a withdrawn one the payload is None."""
    _writer, _signature, previous, moments, counters, intentions, columns, whole, withdrawn = body[:9]
    clocks = iter(clocks_of(moments, counters))
    texts, wholes, hashes = iter(intentions), iter(whole), iter(withdrawn)
    contents = payloads_of(columns)
    for seq, shape in enumerate(columns[3], first):
        if shape >= 0:
            payload: bytes | None = packed(next(contents))
            header = packed([1, space, feed, seq, previous, next(clocks), next(texts)])
        elif shape == -1:
            header, payload = next(wholes)
        else:
            (header, payload_hash), payload = next(hashes), None
        if payload is not None:
            payload_hash = hashlib.sha256(payload).digest()
        previous = hashlib.sha256(header + payload_hash).digest()
        yield header, payload, payload_hash


def clocks_of(moments: list[int], counters: list[int]) -> Iterator[int]:
    """Hybrid clocks: milliseconds (each the difference to the one before) and a counter of 16 bits."""
    moment = 0
    for step, counter in zip(moments, counters, strict=True):
        moment += step
        yield moment << 16 | counter


def payloads_of(columns: list[Any]) -> Iterator[list[Any]]:
    """The payloads that travel in columns: [salt, command, feeds, changes, heads]."""
    shapes, prefixes, feeds, order, salts, places, heads, records, values, counts, *replaced = columns
    planes = [records[len(records) // 16 * n : len(records) // 16 * (n + 1)] for n in range(16)]
    ids = iter([bytes(letters) for letters in zip(*planes, strict=True)])
    columns_of = {(kind, name): iter(column) for kind, name, column in values}
    tags = (replaced[2][at : at + 4] for at in range(0, len(replaced[2]), 4))
    references = zip(replaced[0], replaced[1], tags, strict=True)
    salts_places_heads, how_many = zip(salts, places, heads, strict=True), iter(counts)
    for shape in (shapes[number] for number in order if number >= 0):
        salt, own, seen = next(salts_places_heads)
        changes = []
        for kind, verb, names, replacing in shape[1]:
            record = next(ids)
            fields = {name: next(columns_of[kind, name]) for name in names}
            if fields.get("key") is True:
                fields["key"] = key_from(prefixes[kind], record)
            replaces = {name: [next(references) for _ in range(next(how_many))] for name in replacing}
            changes.append([kind, record, ("create", "change", "delete", "restore")[verb], fields, replaces])
        yield [salt, shape[0], [feeds[place] for place in own], changes, seen]


def key_from(prefix: str, record: bytes) -> str:
    """The key that a record has by its id: the last 40 bits in the letters of Crockford."""
    tail = int.from_bytes(record[-5:], "big")
    return f"{prefix}-" + "".join("0123456789abcdefghjkmnpqrstvwxyz"[tail >> at & 31] for at in range(35, -1, -5))


def readable(change: list[Any]) -> dict[str, Any]:
    """A change for JSON; bytes as hexadecimal digits."""
    kind, record, verb, fields, *_ = change
    spelled = {name: value.hex() if isinstance(value, bytes) else value for name, value in fields.items()}
    return {"type": kind, "record": record.hex(), "verb": verb, "fields": spelled}


# What everything above stands on --------------------------------------------------------------------------------------


def derived(secret: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    """32 bytes by HKDF-SHA256."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def opened(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """What was sealed with AES-256-GCM: 12 bytes of nonce, then the rest."""
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], associated)


def verify(public: bytes, domain: bytes, message: bytes, signature: bytes) -> None:
    """Raise unless the signature of the message in this domain is that of the key."""
    framed = b"facilitator-signature/1" + bytes([len(domain)]) + domain + message
    Ed25519PublicKey.from_public_bytes(public).verify(signature, framed)


def packed(value: Any) -> bytes:
    """Msgpack with the keys of maps in order."""
    return msgspec.msgpack.encode(value, order="deterministic")


def unb64(text: str) -> bytes:
    """Bytes as they stand in `vault.key`."""
    return base64.b64decode(text)


if __name__ == "__main__":
    main()
