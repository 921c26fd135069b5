"""Takes in bundles from sticks: several at once, damaged ones as far as they are whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import Damaged, Refused
from ..progress import Progress
from ..store.vault import Vault
from .incoming import Incoming
from .outcome import Imported
from .transports.stick import Stick


def import_bundles(vault: Vault, files: Sequence[Path], progress: Progress | None = None) -> Imported:
    """Take in everything in `files` that is for this device and whole.

    Raises `Damaged` ``sync.nothing_usable`` where nothing in them was of any use because it is damaged or forged (with
    the reasons of the parts), `Refused` ``sync.foreign_bundle`` where all of it is for others, and what
    `Incoming.take` raises. Nothing was changed then.
    """
    outcome = Incoming(vault, progress).take([Stick(file) for file in files])
    if outcome.usable == 0 and not outcome.spaces_new:
        if outcome.rejected:
            raise _refusal(outcome)
        if outcome.not_for_us:
            raise Refused("sync.foreign_bundle")
    return outcome


def _refusal(outcome: Imported) -> Damaged | Refused:
    """Why nothing could be used: the one reason that all parts share, or that they are damaged."""
    reasons = {one.reason for one in outcome.rejected}
    if reasons == {"wire.newer_format"}:
        return Refused("wire.newer_format")
    if reasons == {"wire.no_bundle"}:
        return Damaged("wire.no_bundle")
    return Damaged("sync.nothing_usable", count=len(outcome.rejected))
