"""The workspaces of this laptop for the desktop: listed, opened, made, recovered and erased, always in jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.errors import FacilitatorError
from facilitator_app.progress import Progress

from .change_bridge import Announcement
from .known_workspaces import KnownFolders
from .screens.first_run.view_model import FirstRunDoor
from .screens.unlock.view_model import KnownWorkspace, UnlockDoor

if TYPE_CHECKING:
    from facilitator_app.store.disk.keyfile import Secret
    from facilitator_app.workspace import Workspace

# The database library takes longer to import than the first window to paint: everything below the window is
# imported inside these methods, which run in jobs.


class OpenWorkspace(Protocol):
    """An unlocked workspace, as far as the window itself is concerned."""

    @property
    def person(self) -> str:
        """Who is signed in, for the status bar."""

    def subscribe(self, listener: Callable[[Announcement], None]) -> None:
        """Call `listener` after every commit, from whatever thread it was made in."""

    def keep_drafts(self, drafts: Mapping[str, str]) -> None:
        """Keep each text as what is being written at its place, in one transaction; an empty one forgets it."""

    def kept_drafts(self, beginning: str) -> Mapping[str, str]:
        """What was being written at each place that begins with `beginning`, the oldest first."""

    def close(self) -> None:
        """Checkpoint and close; nothing acknowledged is lost."""


class Workspaces(UnlockDoor, FirstRunDoor, Protocol):
    """Unlocking what there is and creating what there is not."""


class OpenDesk:
    """A workspace that is open on this laptop; `rehearsed` is false where its recovery sheet was never proven."""

    def __init__(
        self, workspace: Workspace, *, rehearsed: bool, keep_rehearsed: Callable[[], None] = lambda: None
    ) -> None:
        """`keep_rehearsed` remembers on this laptop that the sheet was proven."""
        self.workspace = workspace
        self.rehearsed = rehearsed
        self._keep_rehearsed = keep_rehearsed
        self.person = workspace.identity.person
        self.practice = _is_practice(workspace.folder.path)

    def subscribe(self, listener: Callable[[Announcement], None]) -> None:
        """Call `listener` after every commit, on the thread that committed."""
        self.workspace.vault.listen(listener)

    def keep_drafts(self, drafts: Mapping[str, str]) -> None:
        """In the vault, encrypted; outside the log of changes, so that no other device hears of it."""
        self.workspace.keep_drafts(drafts)

    def kept_drafts(self, beginning: str) -> Mapping[str, str]:
        """What was being written at each place that begins with `beginning`, the oldest first."""
        from facilitator_app.queries.drafts import kept_drafts

        with self.workspace.vault.read() as tx:
            return kept_drafts(tx, beginning)

    def last_backup(self) -> datetime | None:
        """When the newest copy that can still be found was made."""
        from facilitator_app.store.disk.backup_places import remembered_backups

        found = remembered_backups(self.workspace.folder)
        return datetime.fromtimestamp(found[0].stat().st_mtime).astimezone() if found else None

    def back_up(self, file: Path) -> None:
        """A verified, encrypted copy of everything in `file`."""
        self.workspace.back_up(file)

    @property
    def device(self) -> tuple[str, str]:
        """The name of this device and the fingerprint that two people read to each other."""
        identity = self.workspace.identity
        return identity.device_name, identity.fingerprint

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""
        from mnemonic import Mnemonic

        return tuple(Mnemonic("spanish").wordlist)

    def change_passphrase(self, passphrase: str) -> None:
        """From now on `passphrase` opens it; older backups still open with the one before."""
        from facilitator_app.crypto.secrets import Passphrase

        self.workspace.change_passphrase(Passphrase(passphrase))

    def change_words(self) -> Sequence[str]:
        """Twelve new words, kept nowhere else; the sheet before does not open it any more."""
        words = self.workspace.change_words()
        self.rehearsed = False
        return words

    def prove_words(self, words: Sequence[str]) -> None:
        """Opens the key file with `words`, which proves the sheet; raises `WrongSecret`."""
        from facilitator_app.crypto.recovery_words import read_words
        from facilitator_app.store.disk.unlock import unlock

        unlock(self.workspace.folder, read_words(" ".join(words)))
        self.rehearsed = True
        self._keep_rehearsed()

    def use_server(self, address: str, pin: bytes | None, progress: Progress) -> None:
        """Visit the server at `address` from now on; `pin` is SHA-256 of its certificate, None for a public one.

        Raises `Damaged` or `NoConnection` with nothing changed where it is not what was said (`prove_another`).
        """
        from facilitator_app.sync.server_settings import prove_another, the_server

        prove_another(self.workspace.vault, address, pin)
        progress.stop_if_cancelled()  # the person has left meanwhile: the one that is known stays
        the_server(self.workspace.vault, address, pin)

    def erase(self) -> None:
        """Destroy the keys, then the data; it is closed and gone."""
        self.workspace.erase()

    def close(self) -> None:
        """Checkpoint and close."""
        self.workspace.close()


class LaptopWorkspaces:
    """Satisfies `Workspaces`: the one at `place` first, then those this laptop opened before."""

    def __init__(
        self, place: Path, state: Path, clock: Clock | None = None, prepare: Callable[[], None] | None = None
    ) -> None:
        """`prepare` is called on the worker before a workspace opens, to import what its screens need."""
        self._place = place
        self._prepare = prepare or (lambda: None)
        self._clock = clock or SystemClock()
        self._folders = KnownFolders(state / "workspaces.json")
        self._made: Workspace | None = None

    def known(self) -> Sequence[KnownWorkspace]:
        """The workspaces there are; nothing of what they hold is looked at."""
        kept = {entry.folder: entry for entry in self._folders.read()}
        folders = dict.fromkeys((self._place, *kept))
        for folder in filter(_half_erased, folders):
            self._finish_erasing(folder)
        return [
            KnownWorkspace(folder, kept[folder].opened if folder in kept else None, _is_practice(folder))
            for folder in folders
            if _exists(folder)
        ]

    def word_list(self) -> Sequence[str]:
        """All words a recovery sheet may hold."""
        from mnemonic import Mnemonic

        return tuple(Mnemonic("spanish").wordlist)

    def unlock(self, folder: Path, passphrase: str) -> OpenDesk:
        """The open workspace, or that of the backup `folder`; raises `WrongSecret`, `Damaged`, `Unavailable` or
        `Refused`."""
        from facilitator_app.crypto.secrets import Passphrase
        from facilitator_app.workspace import Workspace

        self._prepare()
        secret = Passphrase(passphrase)
        place = self._brought(folder, secret)
        return self._opened(place, Workspace.open(place, secret, self._clock))

    def recover(self, folder: Path, words: Sequence[str], passphrase: str) -> OpenDesk:
        """Opens the workspace, or that of the backup `folder`, with the words of the sheet; sets a new passphrase."""
        from facilitator_app.crypto.recovery_words import read_words
        from facilitator_app.crypto.secrets import Passphrase
        from facilitator_app.workspace import Workspace

        self._prepare()
        chosen, secret = Passphrase(passphrase), read_words(" ".join(words))
        place = self._brought(folder, secret)
        workspace = Workspace.open(place, secret, self._clock)
        try:
            workspace.change_passphrase(chosen)
        except BaseException:
            workspace.close()
            raise
        return self._opened(place, workspace, rehearsed=True)

    def newest_backup(self, folder: Path) -> Path | None:
        """The newest backup of a damaged workspace that passes every check; those that cannot be read are none."""
        from facilitator_app.store.disk.backup import newest_verified_backup
        from facilitator_app.store.disk.folder import WorkspaceFolder

        with suppress(OSError):
            return newest_verified_backup(WorkspaceFolder(folder))
        return None

    def unshared(self, folder: Path) -> int | None:  # noqa: ARG002 - the door's question
        """Not known while it is locked: nothing of it can be read."""
        return None

    def erase(self, folder: Path) -> None:
        """Destroys the keys of the workspace, then its data. Raises `Refused` while another process has it open."""
        from facilitator_app.store.disk.erase import erase_workspace
        from facilitator_app.store.disk.folder import WorkspaceFolder, hold

        place = WorkspaceFolder(folder)
        with hold(place):
            erase_workspace(place)
        self._folders.forget(folder)

    def create_workspace(self, name: str, passphrase: str, programme: str | None) -> Sequence[str]:
        """Makes the workspace; returns the twelve words, which are kept nowhere else."""
        from facilitator_app.crypto.secrets import Passphrase
        from facilitator_app.workspace import Workspace

        self._prepare()
        self._made, words = Workspace.create(
            _free(self._place), name, Passphrase(passphrase), programme=programme or None, clock=self._clock
        )
        return words

    def confirm_recovery(self, words: Sequence[str]) -> None:
        """Opens the key file with `words`, which proves the sheet; raises `WrongSecret`."""
        from facilitator_app.crypto.recovery_words import read_words
        from facilitator_app.store.disk.unlock import unlock

        unlock(self._new().folder, read_words(" ".join(words)))

    def finish(self, rehearsed: bool) -> OpenDesk:
        """The workspace that was made; when not `rehearsed`, Hoy goes on asking for a proven sheet."""
        workspace, self._made = self._new(), None
        return self._opened(workspace.folder.path, workspace, rehearsed=rehearsed)

    def _brought(self, chosen: Path, secret: Secret) -> Path:
        """Where the chosen workspace is; that of a backup is first made on this laptop, beside what there is.

        Where a workspace here has lost its keys alone, and those of the backup open it, they are put back instead:
        nothing that was written after the backup is lost.
        """
        from facilitator_app.store.disk.restore import restore_backup

        if not chosen.is_file():
            return chosen
        for known in self.known():
            if _keys_put_back(chosen, known.folder, secret):
                return known.folder
        place = _free(self._place)
        restore_backup(chosen, place, secret)
        return place

    def _finish_erasing(self, folder: Path) -> None:
        """Goes on with an erasure that was cut off; a disk that fails again is asked again at the next start."""
        from facilitator_app.store.disk.erase import finish_erasing
        from facilitator_app.store.disk.folder import WorkspaceFolder

        with suppress(FacilitatorError):
            finish_erasing(WorkspaceFolder(folder))
            self._folders.forget(folder)

    def _new(self) -> Workspace:
        if self._made is None:
            raise RuntimeError("no workspace was made")
        return self._made

    def _opened(self, folder: Path, workspace: Workspace, *, rehearsed: bool | None = None) -> OpenDesk:
        now: datetime = self._clock.local()
        entry = self._folders.opened(folder, now, rehearsed)
        return OpenDesk(
            workspace, rehearsed=entry.rehearsed, keep_rehearsed=lambda: self._keep_rehearsed(folder)
        )

    def _keep_rehearsed(self, folder: Path) -> None:
        self._folders.opened(folder, self._clock.local(), rehearsed=True)


def _exists(folder: Path) -> bool:
    """Whether there is a workspace or what is left of one: what lost its keys is shown, and told when it is opened."""
    return any((folder / name).exists() for name in ("vault.key", "vault.key.previous", "vault.db"))


def _keys_put_back(backup: Path, folder: Path, secret: Secret) -> bool:
    from facilitator_app.store.disk.folder import WorkspaceFolder, hold
    from facilitator_app.store.disk.keyfile import lost_keys
    from facilitator_app.store.disk.restore import restore_key_file

    place = WorkspaceFolder(folder)
    if not lost_keys(place):
        return False
    try:
        with hold(place):
            restore_key_file(backup, place, secret)
    except FacilitatorError:  # not of this workspace, or worse damage: the backup is made beside it
        return False
    return True


def _half_erased(folder: Path) -> bool:
    return (folder / "vault.key.erased").exists()


def _is_practice(folder: Path) -> bool:
    return (folder / "practice").exists()


def _free(place: Path) -> Path:
    """`place`, or the next name beside it that nothing has."""
    if not place.exists() or (place.is_dir() and not any(place.iterdir())):
        return place
    number = 2
    while (beside := place.with_name(f"{place.name}-{number}")).exists():
        number += 1
    return beside
