"""The vault that all snapshots are made with, and snapshots as lines of hexadecimal digits: a change is a diff."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from facilitator_app.crypto.header import encode_header, new_header, new_key_set
from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.crypto.keys import DataKey
from facilitator_app.crypto.recovery_words import RecoverySecret
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost, wrap_for_passphrase, wrap_for_recovery

SNAPSHOTS = Path(__file__).parent / "snapshots"
PASSPHRASE = Passphrase("la Ceiba, año 1996")
_LINE_BYTES = 32


@cache
def frozen_vault() -> tuple[bytes, DeviceKeys, RecoverySecret, DataKey]:
    """A header whose every random byte follows from one seed."""
    source = random.Random("frozen vault header").randbytes
    vault_id, data_key = source(16), DataKey.generate(source)
    device, recovery = DeviceKeys.generate(source), RecoverySecret.new(source)
    key_set = new_key_set(
        data_key,
        vault_id,
        wrap_for_passphrase(data_key, PASSPHRASE, vault_id, Argon2Cost(64 * 1024, 2, 2), source),
        wrap_for_recovery(data_key, recovery, vault_id, source),
        device,
        random=source,
    )
    return encode_header(new_header(vault_id, key_set)), device, recovery, data_key


def as_lines(data: bytes) -> str:
    """`data` in lines of 32 bytes each."""
    return "".join(f"{data[at : at + _LINE_BYTES].hex()}\n" for at in range(0, len(data), _LINE_BYTES))


def snapshot(name: str) -> bytes:
    """The bytes that were frozen under this name."""
    return bytes.fromhex((SNAPSHOTS / "wire" / f"{name}.hex").read_text("ascii"))


def freeze(name: str, data: bytes) -> bool:
    """Keep `data` under this name, unless something is kept there already; whether it was kept."""
    path = SNAPSHOTS / "wire" / f"{name}.hex"
    if path.exists():
        return False
    path.write_text(as_lines(data), "ascii")
    return True
