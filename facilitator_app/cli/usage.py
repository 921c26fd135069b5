"""Tells in the person's language what the words of a command lack, and what each command does."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from ..errors import BadUsage
from ..messages import message

COMPLAINTS = {
    "missing": re.compile(r"the following arguments are required: (?P<names>.+)", re.DOTALL),
    "unknown": re.compile(r"unrecognized arguments: (?P<words>.+)", re.DOTALL),
    "not_a_choice": re.compile(
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)", re.DOTALL
    ),
    "no_value": re.compile(r"argument (?P<name>.+?): expected .+"),
    "not_a_number": re.compile(r"argument (?P<name>.+?): invalid \w+ value: (?P<value>.+)", re.DOTALL),
    "not_together": re.compile(r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)"),
    "one_of": re.compile(r"one of the arguments (?P<names>.+) is required"),
}
"""What argparse says, in English only, and the message that says it to people."""


class Words(argparse.ArgumentParser):
    """A parser that raises instead of ending the process, so that usage errors are told like all others."""

    def __init__(self, *, language: str, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=argparse.HelpFormatter, **options)
        self.language = language
        self._positionals.title = said("usage_what", language)
        self._optionals.title = said("usage_options", language)
        self.add_argument("-h", "--help", action="help", help=said("help_help", language))

    def explain(self) -> Words:
        """Give every word that a person can write what it means, also those of the commands; returns the parser."""
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):
                for command in action.choices.values():
                    command.explain()
            elif action.help is None:
                action.help = said(f"word_{action.dest}", self.language)
        return self

    def error(self, message: str) -> NoReturn:
        """The words do not fit."""
        raise BadUsage("cli.usage", problem=complaint(message, self.language), usage=self.usage_line())

    def usage_line(self) -> str:
        """How the command is written, on one line."""
        return " ".join(self.format_usage().split()).removeprefix("usage: ")


def complaint(told: str, language: str) -> str:
    """What argparse `told`, in `language`; as it is where it says something that is not known here."""
    for name, pattern in COMPLAINTS.items():
        if found := pattern.fullmatch(told):
            values = {part: value.replace("'", "") for part, value in found.groupdict().items()}
            return said(f"usage_{name}", language, **values)
    return told


def said(name: str, language: str, /, **parameters: object) -> str:
    """The words of a message of the command line."""
    return str(message(f"cli.{name}", parameters, language))
