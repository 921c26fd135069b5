"""One record as a file brings it, before it is known whether the vault has it already."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from ..domain.records import Record


class Place(StrEnum):
    """The space that a record goes to."""

    TABLE = "table"
    TEAM = "team"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class To:
    """A reference by key to a record of one of `types`; `path` says where the file names it.

    A record of the second type goes into the field `otherwise` (a commitment's responsible: person or party).
    """

    types: tuple[str, ...]
    key: str
    path: str = ""
    otherwise: str = ""


@dataclass(slots=True, eq=False)
class Incoming:
    """A record of type `kind` with the fields that the file gives; what it does not give is not touched.

    It is recognised by its `key`; or by the records it stands between (`between`: the id is the hash of them); or,
    under its parent (the first field of `like`), by the values of the other fields named in `like`, in order.
    `defaults` are written with a new record where `fields` does not say them, and never compared.
    `leads` marks the record that the file shows as one line: those that follow belong to it and are not counted;
    neither is one that is not `counted`. `aliases` are weaker names under which it may come again.
    """

    kind: type[Record]
    path: str
    fields: dict[str, Any] = field(repr=False)
    place: Place = Place.TABLE
    key: str | None = None
    between: tuple[str, ...] = ()
    like: tuple[str, ...] = ()
    leads: bool = False
    counted: bool = True
    aliases: tuple[str, ...] = ()
    defaults: dict[str, Any] = field(default_factory=dict)
    id: UUID | None = None  # set when it is met in the vault

    @property
    def type(self) -> str:
        """Its name in the log."""
        return str(self.kind.__tablename__)
