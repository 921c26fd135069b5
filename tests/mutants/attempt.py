"""Runs a module in a copy of the source, in a process forked from one that has read the libraries already.

To start Python and to read pytest, SQLAlchemy and the others takes longer than most bugs take to show.
"""

from __future__ import annotations

import importlib
import os
import runpy
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

_MOST_SECONDS = 900
_LIBRARIES = (
    "pytest", "pytestqt.plugin", "xdist.plugin", "anyio.pytest_plugin", "hypothesis", "hypothesis.strategies",
    "sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "sqlcipher3", "cryptography.hazmat.primitives.hpke", "msgspec",
    "zstandard", "mnemonic", "filelock", "platformdirs", "babel.dates", "openpyxl", "odf.opendocument", "icalendar",
    "pypdfium2", "segno", "runpy", "asyncio", "multiprocessing.forkserver",
)  # fmt: skip
_OURS = ("facilitator_app", "tests")


def libraries_read() -> None:
    """Read what every attempt reads; nothing of the program, of which each attempt has a copy of its own."""
    for name in _LIBRARIES:
        importlib.import_module(name)
    assert not any(_is_ours(name) for name in sys.modules if not name.startswith("tests.mutants") and name != "tests")


class Attempt:
    """A module that runs as ``python -m`` would run it in `folder`; `os.wait` tells when it ended."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._said = folder / "said"
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            _run(command, folder, self._said)

    def said(self) -> str:
        """What it wrote on stdout and on stderr."""
        return self._said.read_text("utf-8")

    def give_up(self) -> None:
        """End it at once."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


def _run(command: Sequence[str], folder: Path, said: Path) -> NoReturn:
    """In the new process, which ends with this."""
    code = 3
    try:
        signal.alarm(_MOST_SECONDS)
        with said.open("wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        os.chdir(folder)
        os.environ.update(PYTHONPATH=str(folder), PYTHONDONTWRITEBYTECODE="1")
        sys.dont_write_bytecode = True
        sys.path[0] = str(folder)
        for name in filter(_is_ours, list(sys.modules)):
            del sys.modules[name]
        module, *sys.argv[1:] = command
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ended:
        code = int(ended.code or 0)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] in _OURS
