"""What a file says that no form would take, and that a merge can bring about: it is kept as it came, and told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..commands.signing import SIGNED_BY_ANOTHER
from ..domain.records import Record
from ..domain.session import Session, SigningAct
from .roster import Flag

_LOOKED_AT: dict[type[Record], tuple[str, ...]] = {
    Session: ("starts_at", "ends_at"),
    SigningAct: ("kind", "participant_id", "signer_id"),
}


def irregular_in(kind: type[Record], fields: Mapping[str, Any], record: Record | None) -> Flag | None:
    """What is irregular in a record of type `kind` once `fields` are in it."""
    names = _LOOKED_AT.get(kind)
    if names is None:
        return None
    values = [fields[name] if name in fields else getattr(record, name, None) for name in names]
    if kind is Session:
        starts, ends = values
        if starts is not None and ends is not None and ends < starts:
            return Flag("ends_at", "session.arrived_ending_first", f"{starts:%Y-%m-%dT%H:%M} → {ends:%Y-%m-%dT%H:%M}")
        return None
    act, person, signer = values
    if act in SIGNED_BY_ANOTHER and person == signer:
        return Flag("signer", "session.arrived_signing_for_oneself", str(act))
    return None
