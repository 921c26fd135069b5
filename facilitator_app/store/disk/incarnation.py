"""Recognises a vault that was copied or restored, by a token kept outside it.

The vault holds a token and renews it at every opening; this computer remembers, by vault id and place,
which token it wrote last. A vault whose token is not remembered here is a copy, and continues under a new
feed. The order of a renewal is: `remember(old, new)`, commit `new` in the vault, `remember(new)`; a kill
between leaves both accepted.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import msgspec
import platformdirs

from ...durable import remove_durably, storage, write_durably

TOKEN_BYTES = 16
STATE_VARIABLE = "FACILITATOR_STATE_DIR"


def remembered(vault_id: bytes, place: Path) -> frozenset[bytes]:
    """The tokens this computer wrote last for the vault at `place`; empty for one it has not seen there."""
    file = _file(vault_id, place)
    try:
        tokens = msgspec.json.decode(file.read_bytes(), type=list[bytes])
    except FileNotFoundError:
        return frozenset()
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return frozenset()  # a damaged memory is no memory: at worst the vault gets a new feed
    except OSError:
        with storage(file):
            raise
    return frozenset(token for token in tokens if len(token) == TOKEN_BYTES)


def is_ours(token: bytes | None, vault_id: bytes, place: Path) -> bool:
    """Whether the vault at `place`, which holds `token`, is the one this computer used there last."""
    return token is not None and token in remembered(vault_id, place)


def remember(vault_id: bytes, place: Path, *tokens: bytes) -> None:
    """From now on accept these tokens, and no other, for the vault at `place`."""
    file = _file(vault_id, place)
    with storage(file):
        file.parent.mkdir(parents=True, exist_ok=True)
    write_durably(file, msgspec.json.encode(tokens))


def remember_length(vault_id: bytes, place: Path, entries: int) -> None:
    """From now on expect at least `entries` changes of this computer in the vault at `place`."""
    write_durably(_file(vault_id, place).with_suffix(".length"), str(entries).encode())


def expected_length(vault_id: bytes, place: Path) -> int:
    """How many changes of its own this computer last saw safely stored in the vault at `place`; 0 if unknown."""
    try:
        return int(_file(vault_id, place).with_suffix(".length").read_bytes()[:20])
    except (OSError, ValueError):
        return 0


def forget(vault_id: bytes, place: Path) -> None:
    """Whatever stands at `place` next is a copy: a restored backup, or nothing after an erasure."""
    for file in (_file(vault_id, place), _file(vault_id, place).with_suffix(".length")):
        if file.exists():
            remove_durably(file)


def _file(vault_id: bytes, place: Path) -> Path:
    """Named by a hash, which shows neither the place nor the vault."""
    where = os.path.normcase(place.resolve())
    name = sha256(b"incarnation/1\0" + vault_id + os.fsencode(where)).hexdigest()
    return state_folder() / "incarnations" / name


def state_folder() -> Path:
    """Where this computer keeps what it must remember outside every workspace."""
    chosen = os.environ.get(STATE_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_state_path("facilitator", appauthor=False)
