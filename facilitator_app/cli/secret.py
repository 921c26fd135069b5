"""Where the command line takes a passphrase from: a file, the environment (for scripts), or the terminal."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from ..crypto.recovery_words import RecoverySecret, read_words
from ..crypto.secrets import Passphrase
from ..errors import BadUsage, Refused
from .output import Output

VARIABLE = "FACILITATOR_PASSPHRASE"
NEW_VARIABLE = "FACILITATOR_NEW_PASSPHRASE"
_LONGEST = 4096


class Secrets:
    """The passphrases this run was given; taken out of the environment at once, so that no child inherits them."""

    _file: Path | None = None
    _new_file: Path | None = None
    _output: Output
    used: Passphrase | RecoverySecret | None = None
    """What the workspace was last opened with, or tried."""

    def __init__(self) -> None:
        self._given = os.environ.pop(VARIABLE, None)
        self._new_given = os.environ.pop(NEW_VARIABLE, None)

    def settle(self, arguments: Namespace, output: Output) -> None:
        """Take the files that the words name, and where to ask and warn."""
        self._file = arguments.passphrase_file
        self._new_file = getattr(arguments, "new_passphrase_file", None)
        self._output = output

    def passphrase(self) -> Passphrase:
        """The passphrase that opens the workspace."""
        found = self._passphrase()
        self.used = found
        return found

    def new_passphrase(self, *, same_source: bool) -> Passphrase:
        """A passphrase to be set. With `same_source` there is no old one, and it may come from the same places."""
        if self._new_file is not None:
            return _read_passphrase(self._new_file)
        if self._new_given is not None:
            self._output.say("cli.passphrase_from_environment")
            return Passphrase(self._new_given)
        if same_source and (self._file is not None or self._given is not None):
            return self._passphrase()
        first = self._ask("cli.ask_new_passphrase", "cli.no_new_passphrase")
        if self._ask("cli.ask_again", "cli.no_new_passphrase") != first:
            raise Refused("cli.passphrases_differ")
        return Passphrase(first)

    def recovery(self, file: Path) -> RecoverySecret:
        """The twelve recovery words in `file`."""
        try:
            words = read_words(_text(file))
        except (OSError, UnicodeDecodeError):
            raise Refused("cli.words_file_unreadable", file=file.name) from None
        self.used = words
        return words

    def _passphrase(self) -> Passphrase:
        if self._file is not None:
            return _read_passphrase(self._file)
        if self._given is not None:
            self._output.say("cli.passphrase_from_environment")
            return Passphrase(self._given)
        return Passphrase(self._ask("cli.ask_passphrase", "cli.no_passphrase"))

    def _ask(self, question: str, nobody: str) -> str:
        if sys.stdin is None or not sys.stdin.isatty():
            raise BadUsage(nobody)
        try:
            return getpass.getpass(self._output.text(question) + " ", stream=sys.stderr)
        except EOFError:
            raise BadUsage(nobody) from None


def _read_passphrase(file: Path) -> Passphrase:
    try:
        return Passphrase(_text(file).rstrip("\r\n"))
    except (OSError, UnicodeDecodeError):
        raise Refused("cli.passphrase_file_unreadable", file=file.name) from None


def _text(file: Path) -> str:
    with file.open("rb") as opened:
        return opened.read(_LONGEST).decode("utf-8-sig")
