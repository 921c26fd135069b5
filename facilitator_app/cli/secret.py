"""Where the command line takes a passphrase from: a file, the environment (for scripts), or the terminal."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from ..crypto.secrets import Passphrase
from ..errors import BadUsage, Refused
from .output import Output

VARIABLE = "FACILITATOR_PASSPHRASE"
NEW_VARIABLE = "FACILITATOR_NEW_PASSPHRASE"
_LONGEST = 4096


class Secrets:
    """The passphrases this run was given; taken out of the environment at once, so that no child inherits them."""

    def __init__(self, arguments: Namespace, output: Output) -> None:
        self._file: Path | None = arguments.passphrase_file
        self._new_file: Path | None = getattr(arguments, "new_passphrase_file", None)
        self._given = os.environ.pop(VARIABLE, None)
        self._new_given = os.environ.pop(NEW_VARIABLE, None)
        self._output = output

    def passphrase(self) -> Passphrase:
        """The passphrase that opens the workspace."""
        if self._file is not None:
            return _read(self._file)
        if self._given is not None:
            self._output.say("cli.passphrase_from_environment")
            return Passphrase(self._given)
        return Passphrase(self._ask("cli.ask_passphrase"))

    def new_passphrase(self, *, same_source: bool) -> Passphrase:
        """A passphrase to be set. With `same_source` there is no old one, and it may come from the same places."""
        if self._new_file is not None:
            return _read(self._new_file)
        if self._new_given is not None:
            return Passphrase(self._new_given)
        if same_source and (self._file is not None or self._given is not None):
            return self.passphrase()
        first = self._ask("cli.ask_new_passphrase")
        if self._ask("cli.ask_again") != first:
            raise Refused("cli.passphrases_differ")
        return Passphrase(first)

    def _ask(self, code: str) -> str:
        if not sys.stdin.isatty():
            raise BadUsage("cli.no_passphrase")
        return getpass.getpass(self._output.text(code) + " ", stream=sys.stderr)


def _read(file: Path) -> Passphrase:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LONGEST)
        return Passphrase(data.decode("utf-8-sig").rstrip("\r\n"))
    except (OSError, UnicodeDecodeError):
        raise Refused("cli.passphrase_file_unreadable", file=file.name) from None
