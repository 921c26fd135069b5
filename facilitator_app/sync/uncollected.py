"""Lets Python look for cycles seldom while many short-lived values are made that are in none, as in taking in entries.

Nothing else about its collecting changes: where the window has turned it off, it stays off.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 100_000
"""After how many new values Python looks; it is 700 otherwise, and a sixth of an import went into looking."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """As long as the block lasts; in another one nothing more."""
    often, *older = gc.get_threshold()
    if often >= SELDOM:
        yield
        return
    gc.set_threshold(SELDOM, *older)
    try:
        yield
    finally:
        gc.set_threshold(often, *older)
