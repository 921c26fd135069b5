"""Puts a bundle onto a stick or into a folder, goes on with one that was cut off there, and remembers that it did."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..durable import storage
from ..progress import Progress
from ..store.sharing.sent_bundles import SentBundle, remember_bundle
from ..store.vault import Vault
from .bundle_export import PART, export_bundle
from .invitations import ORIGIN
from .outcome import Exported

NAME = "paquete-"
"""What the names of bundles begin with: they tell nobody whose they are."""


@dataclass(frozen=True)
class Sent:
    """A bundle that was written: what is in it, and how this device remembers it."""

    exported: Exported
    remembered: SentBundle


def send_bundle(
    vault: Vault, folder: Path, name: str, medium: str, progress: Progress, *, since_receipt: bool = False
) -> Sent:
    """A bundle in `folder`, which people call `medium`; with `since_receipt` only what receipts leave out.

    What an attempt that was stopped left there is gone on with, under the name that it has.
    """
    begun = next(iter(_unfinished_in(folder)), None)
    file = folder / name if begun is None else begun.with_name(begun.name.removesuffix(PART))
    exported = export_bundle(vault, file, since_receipt=since_receipt, progress=progress)
    return Sent(exported, remember(vault, exported, medium))


def remember(vault: Vault, exported: Exported, medium: str) -> SentBundle:
    """Keep among the bundles that this device made one that went onto what people call `medium`."""
    with vault.begin(ORIGIN) as tx:
        return remember_bundle(tx, medium, exported.file.name, exported.entries, exported.bytes)


def forget_unfinished(folder: Path) -> None:
    """Delete what an attempt left that a person does not want to go on with."""
    with storage(folder):
        for file in _unfinished_in(folder):
            file.unlink(missing_ok=True)


def _unfinished_in(folder: Path) -> list[Path]:
    with storage(folder):
        return sorted(folder.glob(f"{NAME}*{PART}"))
