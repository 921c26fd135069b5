"""What lies in a folder, such as a memory stick: bundles, invitations and cards, told by their first bytes alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from ..crypto.card import CARD_BYTES
from ..durable import storage
from ..errors import FacilitatorError
from ..wire.bundle import MAGIC, Kind, Part, read_bundle
from .bundle_export import PART

_CARD = b"facilitator-card/"
_MOST_FILES = 500
_LARGEST_CARD = 8192


class FileKind(StrEnum):
    """What a file holds."""

    BUNDLE = "bundle"
    INVITATION = "invitation"
    CARD = "card"


@dataclass(frozen=True)
class FoundFile:
    """A file: what it holds, where it is, its size, and when it was written, as its folder says."""

    kind: FileKind
    path: Path
    size: int
    written: datetime


def found_in(folder: Path) -> list[FoundFile]:
    """The whole files of ours in a folder and in the folders directly in it, the newest first.

    Looks at no more than the first 500 files, and never follows a link. Raises `StorageFailed` where the folder
    cannot be read.
    """
    with storage(folder):
        inside = sorted(folder.iterdir())
    folders = [folder, *(one for one in inside if one.is_dir() and not one.is_symlink())]
    found: list[FoundFile] = []
    looked = 0
    for place in folders:
        for path in _files(place):
            looked += 1
            if looked > _MOST_FILES:
                return _newest_first(found)
            one = look_at(path)
            if one is not None:
                found.append(one)
    return _newest_first(found)


def look_at(path: Path) -> FoundFile | None:
    """What a file is, or None where it is none of ours or cannot be read."""
    try:
        about = path.stat()
        kind = _kind(path, about.st_size)
    except OSError:
        return None
    return None if kind is None else FoundFile(kind, path, about.st_size, _moment(about.st_mtime))


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()


def _files(place: Path) -> list[Path]:
    try:
        files = [path for path in sorted(place.iterdir()) if path.is_file() and not path.is_symlink()]
        return [path for path in files if not path.name.endswith(PART)]
    except OSError:
        return []


def _kind(path: Path, size: int) -> FileKind | None:
    with path.open("rb") as stream:
        begins = stream.read(len(_CARD))
        if begins == _CARD:
            return FileKind.CARD if CARD_BYTES <= size <= _LARGEST_CARD else None
        if not begins.startswith(MAGIC):
            return None
        try:
            first = next(iter(read_bundle(stream)), None)
        except FacilitatorError:
            return FileKind.BUNDLE  # reading it will say what is wrong with it
        invites = isinstance(first, Part) and first.kind is Kind.INVITATION
        return FileKind.INVITATION if invites else FileKind.BUNDLE


def _newest_first(found: list[FoundFile]) -> list[FoundFile]:
    return sorted(found, key=lambda one: one.written, reverse=True)
