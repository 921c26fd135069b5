"""Signatures as a hand would draw them, always the same, and final actas sealed with them."""

from __future__ import annotations

import math
import random
from datetime import datetime, timedelta, timezone
from functools import cache

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.documents.acta import final_acta
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.layout.paper import ActaPaper
from facilitator_app.documents.printed import Printed
from facilitator_app.documents.sealing.drawn import Drawn
from facilitator_app.documents.sealing.seal import sealed
from facilitator_app.domain.ink import Strokes
from tests.documents import document_samples as samples

AT = datetime(2026, 3, 5, 16, 2, tzinfo=timezone(timedelta(hours=-6)))
DEVICE = DeviceKeys.generate(random.Random("the seal").randbytes)
STRANGER = DeviceKeys.generate(random.Random("another seal").randbytes)
FROZEN = freeze(samples.acta(6, 5, 1), samples.SALT)


def scribble(number: int = 0) -> Strokes:
    """Two strokes, as of a name with a flourish under it."""
    name = [(400 + 25 * n, 480 + round(260 * math.sin(n * 0.6 + number)), 16 * n) for n in range(60)]
    flourish = [(500 + 40 * n, 800 - 3 * n, 1200 + 16 * n) for n in range(30)]
    return tuple(name), tuple(flourish)


@cache
def acta(paper: ActaPaper = "a4") -> Printed:
    """The final acta that is signed."""
    return final_acta(FROZEN, paper)


def drawn(count: int, paper: ActaPaper = "a4") -> list[Drawn]:
    """`count` drawings at the first blocks of the acta; the first one is on request of another."""
    moment = AT.replace(tzinfo=None)
    return [
        Drawn(f"Persona {number}", moment - timedelta(minutes=20 - number), acta(paper).places[number],
              scribble(number), on_behalf_of="" if number else "Mateo Ñoj Ẍutuc")
        for number in range(count)
    ]  # fmt: skip


@cache
def sealed_acta(count: int = 2, paper: ActaPaper = "a4", *, by_stranger: bool = False) -> bytes:
    """The acta with `count` drawings, sealed by the device of a person whose name has a saltillo."""
    last, keys = acta(paper).pages - 1, STRANGER if by_stranger else DEVICE
    return sealed(acta(paper).pdf, drawn(count, paper), keys, "Rosa Ixchel Saqb\ua78cach", AT, "es", last)
