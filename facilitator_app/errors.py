"""What can go wrong, in three families, each with the exit code that scripts rely on.

FacilitatorError
├── Refused            a person can act on it; nothing was changed         exit 3
│   ├── BadUsage       the words of the command or the key are off         exit 2
│   ├── WrongSecret    wrong passphrase or recovery words                  exit 4
│   └── Damaged        data fails verification, nothing in it was usable   exit 5
├── Unavailable        the environment failed; nothing was lost
│   ├── StorageFailed  disk full, read-only folder, fsync failed           exit 3
│   └── NoConnection   no link, or the server does not answer              exit 6
└── (anything else)    our bug: a report without secrets                   exit 1

Stopped                a person stopped long work between whole steps      exit 130
"""

from __future__ import annotations


class FacilitatorError(Exception):
    """An expected failure, named by a message code of `resources/messages` and its parameters.

    `code` is ``area.name``; `parameters` fill the sentences of that message (what happened, what is
    safe, what to do). Never put a secret or the text of a note into a parameter.
    """

    exit_code = 1

    def __init__(self, code: str, /, **parameters: object) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"{self.code}({shown})"


class Refused(FacilitatorError):  # noqa: N818 - what happened, not a failure
    """Input was refused and nothing was changed; the person can act on it."""

    exit_code = 3


class BadUsage(Refused):
    """The words of a command, or the key it names, do not fit."""

    exit_code = 2


class WrongSecret(Refused):
    """The passphrase or the recovery words do not open this."""

    exit_code = 4


class Damaged(Refused):
    """A vault, bundle, PDF or header fails verification; nothing in it was usable."""

    exit_code = 5


class Unavailable(FacilitatorError):  # noqa: N818
    """The environment failed; nothing that was acknowledged is lost."""

    exit_code = 3


class StorageFailed(Unavailable):
    """The disk is full, the folder is read-only, or the system refused to make a write durable."""


class NoConnection(Unavailable):
    """There is no link, or the server does not answer; what was to be sent stays queued."""

    exit_code = 6


class Stopped(Exception):  # noqa: N818 - a person stopping work is no error
    """A person stopped long work; it ended between whole steps and left nothing half done."""
