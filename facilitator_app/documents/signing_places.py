"""Where people sign on the pages of a final acta, found by laying it out again."""

from __future__ import annotations

from facilitator_app.errors import Refused

from .frozen import Frozen
from .layout.paper import ActaPaper
from .printed import SigningPlace
from .reprint import reprint
from .verify import page_texts


def signing_places(frozen: Frozen, paper: ActaPaper, pdf: bytes) -> tuple[SigningPlace, ...]:
    """The place of each block of `pdf`, which was printed of `frozen` on `paper`.

    Raises `Refused` ``minutes.printed_by_another_version`` where this version lays it out in another way.
    """
    again = reprint(frozen, paper)
    if again.pdf != pdf and page_texts(again.pdf) != page_texts(pdf):
        raise Refused("minutes.printed_by_another_version")
    return again.places
