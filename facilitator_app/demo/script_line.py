"""What every part of the script of the demonstration is."""

from __future__ import annotations

import msgspec


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every part of the script is: whole, unchanging, with no word that nobody reads."""
