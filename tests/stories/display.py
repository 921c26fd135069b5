"""A desktop of a test's own: an X server nobody looks at, a window manager, and the two buses; all ended with it."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "openbox": "openbox", "xkbcomp": "x11-xkb-utils"}
_REGISTRY = Path("/usr/libexec/at-spi-bus-launcher")
_SIZE = "1366x768x24"
_MARK = "FACILITATOR_STORY"
_PATIENCE, _POLITE = 60.0, 5.0
_QUIETLY: dict[str, Any] = {
    "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True,
}  # fmt: skip


def need_display() -> None:
    """Skip the test where what it needs is not installed and could not be; fails where it should have been."""
    missing = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    missing += [] if _REGISTRY.exists() else ["at-spi2-core"]
    if not missing:
        return
    words = f"a screen reader's desktop needs these Debian packages: {' '.join(missing)}"
    if os.geteuid() == 0:
        pytest.fail(f"{words}; packaging/set-up test should have installed them")
    pytest.skip(f"{words}; packaging/set-up installs them where it may")


@contextmanager
def own_display(folder: Path) -> Iterator[dict[str, str]]:
    """The environment in which programs appear on it; whatever was started in it is gone afterwards."""
    run = folder / "run"
    run.mkdir(mode=0o700, parents=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(run),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        _MARK: str(folder),
    }
    started: list[subprocess.Popen[bytes]] = []
    try:
        # Both tell, once they are ready, where: a number that no other X server has, an address of their own
        server = ["Xvfb", "-displayfd", "{told}", "-screen", "0", _SIZE, "-nolisten", "tcp"]
        environment["DISPLAY"] = ":" + _start_and_hear(server, environment, started)
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={told}"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _start_and_hear(bus, environment, started)
        _start_manager(run / "managed", environment, started)
        yield environment
    finally:
        _end_all(str(folder))
        for process in started:
            process.wait(_PATIENCE)


def _start_and_hear(command: list[str], environment: dict[str, str], started: list[subprocess.Popen[bytes]]) -> str:
    """Start a server, which writes one line into ``{told}`` once it is ready; returns that line."""
    read, write = os.pipe()
    words = [word.format(told=write) for word in command]
    started.append(subprocess.Popen(words, env=environment, pass_fds=(write,), **_QUIETLY))
    os.close(write)
    with os.fdopen(read) as pipe:
        told = pipe.readline().strip()
    assert told, f"{command[0]} did not start"
    return told


def _start_manager(sign: Path, environment: dict[str, str], started: list[subprocess.Popen[bytes]]) -> None:
    """Start what manages windows, and wait until it does: a window that came before would never have the keyboard."""
    command = ["openbox", "--sm-disable", "--startup", f"touch {shlex.quote(str(sign))}"]
    started.append(subprocess.Popen(command, env=environment, **_QUIETLY))
    until = time.monotonic() + _PATIENCE
    while not sign.exists():
        assert time.monotonic() < until, "openbox did not start"
        time.sleep(0.02)


def _end_all(mark: str) -> None:
    """End every process that was started in this desktop, also those which others started."""
    begun = time.monotonic()
    how = signal.SIGTERM
    while (left := _marked(mark)) and time.monotonic() - begun < _PATIENCE:
        for process in left:
            try:
                os.kill(process, how)
            except ProcessLookupError:
                continue
        time.sleep(0.05)
        how = signal.SIGTERM if time.monotonic() - begun < _POLITE else signal.SIGKILL
    assert not _marked(mark), "something of the desktop is left running"


def _marked(mark: str) -> list[int]:
    wanted = f"{_MARK}={mark}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            zombie = (entry / "stat").read_text().rpartition(")")[2].split()[0] == "Z"
            ours = wanted in (entry / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if ours and not zombie:
            found.append(int(entry.name))
    return found
