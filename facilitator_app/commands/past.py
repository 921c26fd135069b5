"""Days that must have come: nothing was seen, rated or taught on a day of the future."""

from __future__ import annotations

from datetime import date

from ..errors import Refused
from ..store.log.transaction import Transaction


def check_past(tx: Transaction, day: date | None) -> None:
    """Refuse ``verification.day_in_the_future`` for a day after today; None is no day."""
    if day is not None and day > tx.now().date():
        raise Refused("verification.day_in_the_future", day=day.isoformat())
