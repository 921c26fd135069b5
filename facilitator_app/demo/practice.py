"""With what every workspace of the demonstration opens: for practice alone, and with the least protection."""

from __future__ import annotations

from ..crypto.secrets import Passphrase
from ..crypto.slots import Argon2Cost
from .script import read_programme

PRACTICE_COST = Argon2Cost(memory_kib=Argon2Cost.MEMORY_KIB.start, iterations=1, lanes=4)
"""The cheapest key derivation that is allowed: its passphrase is on the screen, so it guards nothing."""


def practice_passphrase() -> Passphrase:
    """The passphrase of every demonstration: it ships with the program and is shown to the person."""
    return Passphrase(read_programme().passphrase)
