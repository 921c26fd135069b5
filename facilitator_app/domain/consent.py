"""What a person consents to now, from all the acts of consent that were recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .vocabulary import ConsentAct


def strictest(acts: Iterable[str | None]) -> str | None:
    """The act that stands for a person of whom there are several records, of what stands in each of them.

    A refusal or withdrawal in any of them stands; a consent stands where no other record says no.
    """
    said = [act for act in acts if act is not None]
    return next((act for act in said if act != ConsentAct.GIVEN), said[0] if said else None)


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
