"""What a person consents to now, from all the acts of consent that were recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .vocabulary import ConsentAct


def standing_consent(acts: Iterable[tuple[date | None, str]]) -> str | None:
    """The act that stands among (day, act) for one person and purpose; None where nobody ever asked.

    The latest day stands. On one day a refusal or withdrawal stands above a consent, and one without a day
    stands above everything: where the record leaves a doubt, the person is not named.
    """
    newest: tuple[date, bool, str] | None = None
    for day, act in acts:
        given = act == ConsentAct.GIVEN
        known = (day or (date.min if given else date.max), not given, str(act))
        newest = known if newest is None or known > newest else newest
    return newest[2] if newest else None
