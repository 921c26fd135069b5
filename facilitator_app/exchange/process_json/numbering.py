"""Numbers the agreements of a document that give none, in the order in which they stand there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from uuid import UUID

from sqlalchemy import select

from ...domain.agreement import Agreement
from ...store.log.transaction import Transaction
from ..incoming import Incoming
from .parts import NEXT
from .reading import ProcessFile


def numbers_taken(tx: Transaction, plan: ProcessFile, process_id: UUID | None) -> frozenset[int]:
    """The numbers that agreements of the file and of the process have."""
    of_file = {each.number for each in plan.document.agreements if isinstance(each.number, int)}
    here = select(Agreement.number).where(Agreement.process_id == process_id, Agreement.number.is_not(None))
    return frozenset(of_file.union(tx.session.scalars(here) if process_id is not None else ()))


def numbered_through(
    records: Iterable[Incoming], taken: frozenset[int], here: frozenset[str]
) -> Iterator[Incoming]:
    """`records`, in which agreements that give no number get, in the order of the file, those that are not `taken`.

    The ones whose keys are `here` already keep what they have.
    """
    free = (number for number in count(1) if number not in taken)
    for item in records:
        if item.defaults.get("number") == NEXT:
            item.defaults["number"] = None if item.key in here else next(free)
        yield item
