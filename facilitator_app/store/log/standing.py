"""Whether an entry counts: what a removed device wrote after its accepted head is kept, and stands aside."""

from __future__ import annotations

from enum import IntEnum


class Standing(IntEnum):
    """What is done with an entry that is here."""

    APPLIED = 0
    SHELVED = 1
    VOID = 2
    """Another entry has its number and its tag: writes could not be told apart (store/sharing/forks.py)."""
