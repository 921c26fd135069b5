"""What processes are called, by their ids."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from ..domain.process import Process
from ..store.log.transaction import Transaction


def process_titles(tx: Transaction, processes: Iterable[UUID]) -> list[str]:
    """The titles of those of `processes` whose records have arrived, in their order."""
    titles = titles_by_process(tx)
    return [titles[process] for process in processes if process in titles]


def space_titles(tx: Transaction) -> dict[bytes, str]:
    """The title of the process of each space that has one, where its record has arrived."""
    titles = titles_by_process(tx)
    return {space.id: titles[space.process_id] for space in tx.spaces.all() if space.process_id in titles}


def titles_by_process(tx: Transaction) -> dict[UUID, str]:
    """The title of every process whose record has arrived."""
    rows = tx.session.execute(select(Process.id, Process.title))
    return {row.id: row.title for row in rows}
