"""Starts the program again, locked, in a new process: the old one takes its keys with it when it ends."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence

_SECONDS_TO_END = 5.0
_SECRET = "FACILITATOR_PASSPHRASE"


def this_program(arguments: Sequence[str]) -> list[str]:
    """The command that starts this program with `arguments`, installed or packed."""
    frozen = bool(getattr(sys, "frozen", False))
    return [sys.executable, *arguments] if frozen else [sys.executable, "-m", "facilitator_app", *arguments]


def start_again(command: Sequence[str]) -> None:
    """Run `command` in a process that inherits no secret and outlives this one."""
    import subprocess  # once, at the end: the window shows without it

    environment = {name: value for name, value in os.environ.items() if name != _SECRET}
    subprocess.Popen(command, env=environment, close_fds=True, start_new_session=True, stdin=subprocess.DEVNULL)


def end_for_certain() -> None:
    """End this process soon even if something in it hangs: a lock must not wait for anything."""
    last_resort = threading.Timer(_SECONDS_TO_END, os._exit, args=(0,))
    last_resort.daemon = True
    last_resort.start()
