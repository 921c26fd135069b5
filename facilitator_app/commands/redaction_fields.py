"""Which fields of a record can be taken out for good, and what they say from then on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import LargeBinary, Text

from ..domain.columns import Data, Texts
from ..domain.ids import key_of
from ..domain.paper import FrozenDocument
from ..domain.people import ParticipantDetails
from ..domain.process import Process
from ..domain.records import LOCAL_COLUMNS, Record
from ..domain.redaction import Redaction
from ..domain.screen_signature import SealedPaper
from ..errors import BadUsage, Refused
from ..store.log.transaction import Transaction
from ..store.reference.catalogues import label
from ..wire.entry import Scalar

_NEVER = LOCAL_COLUMNS | {"process_id"}
_STANDING = {FrozenDocument, Redaction, SealedPaper}
_ONLY_IF_NAMED = frozenset({"key", "media_type", "original_language", "language", "read_in", "code"})
_SAYS_WHICH = frozenset({("summary", "language")})
"""Words that the id of a record is made of, with the others that it stands between."""
_OF_DETAILS = frozenset({"key", "participant_id"})


def refuse_what_stands(kind: type[Record]) -> None:
    """Raise `Refused` ``redaction.stands`` for what is never changed: a frozen document, that it was sealed, the
    register itself."""
    if kind in _STANDING:
        raise Refused("redaction.stands")


def usual_fields(kind: type[Record]) -> tuple[str, ...]:
    """The fields that are taken out where nobody names any: those that hold words, lists of words, data and bytes;
    of personal details all of them."""
    columns = [column for column in kind.__table__.columns if column.name not in _NEVER]
    if kind is ParticipantDetails:
        return tuple(column.name for column in columns if column.name not in _OF_DETAILS)
    return tuple(column.name for column in columns if _holds_words(column) and column.name not in _ONLY_IF_NAMED)


def named_fields(kind: type[Record], names: Collection[str]) -> tuple[str, ...]:
    """The fields that a person named, as lists and process JSON call them.

    Raises `BadUsage` ``record.unknown_field``, and `Refused` ``redaction.needed_field`` for one that says which record
    it is, or what kind of one.
    """
    known = {_outside(column): column for column in kind.__table__.columns if column.name not in _NEVER}
    found = []
    for name in dict.fromkeys(names):
        if name not in known:
            raise BadUsage(
                "record.unknown_field", record=kind.__tablename__, field=name, known=", ".join(sorted(known))
            )
        column = known[name]
        if not (column.nullable or isinstance(column.type, Text)) or (not column.nullable and _is_code(column)):
            raise Refused("redaction.needed_field", field=name)
        if (kind.__tablename__, column.name) in _SAYS_WHICH:
            raise Refused("redaction.needed_field", field=name)
        found.append(column.name)
    return tuple(found)


def says_instead(tx: Transaction, record: Record, name: str) -> Scalar:
    """What a field says once its contents are gone: nothing, or the mark where it must say something."""
    column = type(record).__table__.columns[name]
    if name == "key":
        return key_of(type(record).key_prefix, record.id)
    return None if column.nullable else mark(tx, record)


def mark(tx: Transaction, record: Record) -> str:
    """The words for what was taken out, in the language of the process."""
    process = tx.find(Process, record.process_id)
    language = (process.language if process else None) or "es"
    return label("redaction_marks", "withdrawn", language)


def _outside(column: Any) -> str:
    name: str = column.name
    return name.removesuffix("_id") if "ref" in column.info else name


def _is_code(column: Any) -> bool:
    return "choices" in column.info or "ref" in column.info


def _holds_words(column: Any) -> bool:
    return isinstance(column.type, Text | Texts | Data | LargeBinary) and not _is_code(column)
