"""The open workspace as the sharing of changes needs it: bundles out and in, and who takes part. Called in jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from uuid import UUID

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.durable import durable_file, reading, write_durably
from facilitator_app.progress import Progress
from facilitator_app.store.vault import Vault
from facilitator_app.sync.bundle_import import import_bundles
from facilitator_app.sync.invitations import Invited, Joined, invite, invite_own_device, join, own_card
from facilitator_app.sync.leaving import accept_what_came_later, remove_device
from facilitator_app.sync.one_visit import OneVisit
from facilitator_app.sync.outcome import Imported
from facilitator_app.sync.sending import Sent, send_bundle
from facilitator_app.sync.server_visit import Visited
from facilitator_app.wire.introduction import LONGEST, Introduction, read_introduction

_LARGEST_INVITATION = 64 * 1024 * 1024
_ROOM = 256 * 1024
"""Bytes that an invitation takes, and more."""


class Sharing:
    """One open vault. Nothing here waits for a person or knows of a window."""

    def __init__(self, vault: Vault, visits: OneVisit | None = None) -> None:
        """`visits` is what other parts of the window visit the server by."""
        self._vault, self._visits = vault, visits or OneVisit(vault)

    @property
    def fingerprint(self) -> str:
        """What two people read to each other to know this device."""
        return self._vault.author.keys.card.fingerprint()

    @property
    def device(self) -> bytes:
        """The public signing key of this device."""
        return self._vault.author.device

    @property
    def device_name(self) -> str:
        """What this device is called."""
        return self._vault.author.device_name

    def write_bundle(
        self, folder: Path, name: str, medium: str, progress: Progress, *, since_receipt: bool = False
    ) -> Sent:
        """Everything that others may need in one file; with `since_receipt` only what their receipts leave out."""
        return send_bundle(self._vault, folder, name, medium, progress, since_receipt=since_receipt)

    def read_bundle(self, file: Path, progress: Progress) -> Imported:
        """Take in a bundle, whole stretches at a time."""
        return import_bundles(self._vault, [file], progress)

    def visit(self, progress: Progress) -> Visited:
        """Hand in what the programme's server lacks, and fetch what is missing here, or share in the visit that does so
        already; what came through a cut stays."""
        return self._visits.joined(progress)

    def join(self, file: Path) -> Joined:
        """Take up an invitation."""
        with reading(file) as opened:
            data = opened.read(_LARGEST_INVITATION + 1)
        return join(self._vault, data)

    def write_card(self, file: Path) -> None:
        """This device's card, to ask to be admitted with."""
        write_durably(file, own_card(self._vault))

    def introduction(self, file: Path) -> Introduction:
        """The card in a file, checked."""
        with reading(file) as opened:
            return read_introduction(opened.read(LONGEST + 1))

    def admit(
        self, newcomers: Sequence[Introduction], role: ProgrammeRole, processes: Iterable[UUID], file: Path
    ) -> Invited:
        """Admit devices and put their invitation into `file`."""
        return _handed_over(file, lambda: invite(self._vault, newcomers, role, processes))

    def admit_own(self, newcomer: Introduction, file: Path) -> Invited:
        """Admit another device of this person and put its invitation into `file`."""
        return _handed_over(file, lambda: invite_own_device(self._vault, newcomer))

    def remove(self, device: bytes) -> int:
        """Remove a device, with new keys for the others; returns in how many spaces it stays, for others to remove."""
        return remove_device(self._vault, device).remaining

    def accept_later(self, device: bytes) -> int:
        """Let what a removed device wrote later count; returns how many changes."""
        return accept_what_came_later(self._vault, device)


def _handed_over(file: Path, admit: Callable[[], Invited]) -> Invited:
    """Admit once there is room for the invitation at `file`: who is in must not be left without it."""
    with durable_file(file) as place:
        place.write(bytes(_ROOM))
        place.flush()
        invited = admit()
        place.seek(0)
        place.truncate()
        place.write(invited.invitation)
    return invited
