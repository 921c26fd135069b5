"""Workspaces kept in memory, with real recovery words, for the screens that come before unlocking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from unicodedata import normalize

from mnemonic import Mnemonic

from facilitator_app.desktop.change_bridge import Announcement
from facilitator_app.desktop.screens.unlock.view_model import KnownWorkspace
from facilitator_app.errors import Damaged, WrongSecret

_ENTROPY = bytes((37 * place + 11) % 256 for place in range(16))
"""The same words at every run: random ones stand in what the screen says about them from time to time."""


class MemoryWorkspace:
    """An open workspace."""

    def __init__(self, person: str) -> None:
        self.person = person
        self.closed = False
        self.listeners: list[Callable[[Announcement], None]] = []
        self.drafts: dict[str, str] = {}

    def subscribe(self, listener: Callable[[Announcement], None]) -> None:
        self.listeners.append(listener)

    def keep_drafts(self, drafts: Mapping[str, str]) -> None:
        self.drafts = {place: text for place, text in (self.drafts | dict(drafts)).items() if text}

    def kept_drafts(self, beginning: str) -> Mapping[str, str]:
        return {place: text for place, text in self.drafts.items() if place.startswith(beginning)}

    def close(self) -> None:
        self.closed = True


class MemoryWorkspaces:
    """Satisfies `Workspaces`; a secret opens exactly the workspace it was made for."""

    def __init__(self, folders: Sequence[Path] = (), passphrase: str = "maíz nube camino puente") -> None:
        self.passphrases = dict.fromkeys(folders, passphrase)
        self.words = tuple(normalize("NFC", Mnemonic("spanish").to_mnemonic(_ENTROPY)).split())
        self.rehearsed: bool | None = None
        self.programme: str | None = None
        self.person = "Rosa Morales"
        self.erased: list[Path] = []
        self.damaged: dict[Path, Path | None] = {}

    def known(self) -> Sequence[KnownWorkspace]:
        return [KnownWorkspace(folder, practice=folder.name == "practice") for folder in self.passphrases]

    def word_list(self) -> Sequence[str]:
        return list(Mnemonic("spanish").wordlist)

    def unlock(self, folder: Path, passphrase: str) -> MemoryWorkspace:
        if folder in self.damaged:
            raise Damaged("vault.database_damaged")
        if self.passphrases[folder] != passphrase:
            raise WrongSecret("desktop.wrong_passphrase")
        return MemoryWorkspace(self.person)

    def recover(self, folder: Path, words: Sequence[str], passphrase: str) -> MemoryWorkspace:
        self.confirm_recovery(words)
        self.passphrases[folder] = passphrase
        return MemoryWorkspace(self.person)

    def newest_backup(self, folder: Path) -> Path | None:
        return self.damaged[folder]

    def unshared(self, _folder: Path) -> int | None:
        return None

    def erase(self, folder: Path) -> None:
        del self.passphrases[folder]
        self.erased.append(folder)

    def create_workspace(self, name: str, passphrase: str, programme: str | None) -> Sequence[str]:
        self.person, self.programme = name, programme
        self.passphrases[Path("new")] = passphrase
        return self.words

    def confirm_recovery(self, words: Sequence[str]) -> None:
        if tuple(words) != self.words:
            raise WrongSecret("desktop.words_differ")

    def finish(self, rehearsed: bool) -> MemoryWorkspace:
        self.rehearsed = rehearsed
        return MemoryWorkspace(self.person)
