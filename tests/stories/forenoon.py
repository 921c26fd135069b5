"""Has it be ten in the morning where the stories happen, whenever they are told: a day that ends in one is another."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

_HOUR = 10


def zone_of_forenoon(utc_hour: int) -> str:
    """The zone in which it is past ten while it is `utc_hour` in Greenwich; Etc has its signs the other way round."""
    east = (_HOUR - utc_hour + 11) % 24 - 11
    return f"Etc/GMT{-east:+d}"


@contextmanager
def forenoon() -> Iterator[str]:
    """The zone, in which this process is meanwhile; programs that it starts need it in their environment."""
    before = os.environ.get("TZ")
    zone = os.environ["TZ"] = zone_of_forenoon(datetime.now(UTC).hour)
    time.tzset()
    try:
        yield zone
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()
