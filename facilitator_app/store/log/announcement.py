"""What a vault tells after a commit: which records changed, and on whose behalf."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID


@dataclass(frozen=True)
class Changed:
    """The records that one transaction changed, with their types; `origin` names who asked (a screen, the
    command line, an import), so that a screen can tell its own change from another's."""

    records: frozenset[tuple[str, UUID]]
    origin: str

    def touches(self, *types: str) -> bool:
        """Whether a record of one of these types changed."""
        return any(kind in types for kind, _ in self.records)


Listener: TypeAlias = Callable[[Changed], None]
"""Called on the thread that committed, after the commit."""
