"""A disk that takes as long for a flush as those of the laptops this is made for; here a flush may cost nothing."""

from __future__ import annotations

import time
from typing import Any

from tests.sqlite_files import OPEN, SYNC, address, default_vfs, own_methods

_kept: list[Any] = []


def wait_at_each_flush(seconds: float) -> None:
    """From now on, for the rest of this process: each flush of a file that SQLite opens takes `seconds` longer."""
    vfs = default_vfs()
    open_file = OPEN(vfs.xOpen)

    def opening(this: int, name: int | None, file: int, flags: int, out: int) -> int:
        answer: int = open_file(this, name, file, flags, out)
        if answer == 0:
            methods = own_methods(file)
            flush = SYNC(methods.xSync)

            def flushing(this_file: int, how: int) -> int:
                time.sleep(seconds)
                done: int = flush(this_file, how)
                return done

            waits = SYNC(flushing)
            methods.xSync = address(waits)
            _kept.extend((methods, flush, waits))
        return answer

    _kept.extend((open_file, OPEN(opening)))
    vfs.xOpen = address(_kept[-1])
