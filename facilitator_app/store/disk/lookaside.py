"""Has SQLite set aside more memory for the small pieces of each connection, where its library lets itself be asked.

SQLCipher locks and wipes by itself every piece that is taken from the system, with two calls of the system for each. A
piece out of what a connection set aside costs nothing: all of it was locked when the connection began, and is wiped
when it ends. SQLite sets 48 kB aside, which nine statements use up (docs/decisions/0050).
"""

from __future__ import annotations

import ctypes

import sqlcipher3._sqlite3

PIECE_BYTES = 1200
"""The larger of the two sizes of pieces; SQLite cuts a third of the memory into pieces of 128 bytes."""
PIECES = 400
"""How many times `PIECE_BYTES` a connection sets aside: 480 kB, enough for two hundred kept statements."""
_CONFIG_LOOKASIDE = 13
_IDLE_BYTES = 90_000
"""What is less than SQLCipher's own 50 kB together with the 48 kB that an open connection holds at least."""


def widen() -> bool:
    """Set `PIECES` aside for every connection from now on; whether that could be done.

    It cannot where the library keeps its functions to itself, as those of Windows do unless told otherwise, or where a
    connection is open.
    """
    library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
    try:
        config, used = library.sqlite3_config, library.sqlite3_memory_used
        shutdown, initialize = library.sqlite3_shutdown, library.sqlite3_initialize
    except AttributeError:
        return False
    config.argtypes, used.restype = [ctypes.c_int], ctypes.c_int64  # what follows the first one is variadic
    if used() > _IDLE_BYTES or shutdown() != 0:
        return False
    done: bool = config(_CONFIG_LOOKASIDE, ctypes.c_int(PIECE_BYTES), ctypes.c_int(PIECES)) == 0
    return initialize() == 0 and done
