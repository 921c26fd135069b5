"""Writes a report of our own bug without secrets: kinds of failures, places in our code, versions, nothing else."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

_PACKAGE = Path(__file__).resolve().parent
_PARTS = ("facilitator-app", "PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "cryptography", "uharfbuzz")


def report(error: BaseException, at: datetime) -> str:
    """The kinds of the failures, the places in our own code, and versions: never a value or a message."""
    lines = [f"at: {at.isoformat(timespec='seconds')}", *_versions(), ""]
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [f"  {place}" for place in _our_places(link.__traceback__)]
    return "\n".join(lines) + "\n"


def write_report(folder: Path, error: BaseException) -> Path:
    """Keep the report in `folder`, readable by its owner alone; returns its path."""
    at = datetime.now(UTC)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"crash-{at:%Y%m%dT%H%M%S%f}.txt"
    path.touch(mode=0o600)
    path.write_text(report(error, at), encoding="utf-8")
    return path


def _versions() -> Iterator[str]:
    from importlib.metadata import PackageNotFoundError, version  # 13 ms, and a crash is rare

    yield f"system: {platform.system()} {platform.release()} {platform.machine()}"
    yield f"python: {platform.python_version()}"
    for name in _PARTS:
        try:
            yield f"{name}: {version(name)}"
        except PackageNotFoundError:
            yield f"{name}: not installed"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _our_places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        path = Path(code.co_filename)
        if path.is_relative_to(_PACKAGE):
            yield f"{path.relative_to(_PACKAGE).as_posix()}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
