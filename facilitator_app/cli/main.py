"""The command line: reads the words, runs the command, and answers with an exit code scripts rely on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise

from ..crash_report import write_report
from ..errors import BadUsage, FacilitatorError, Stopped
from ..messages import LANGUAGES
from ..store.incarnation import state_folder
from . import demonstration, exchange, paper, records, workspaces
from .output import Output
from .parser import parser
from .run import OUR_BUG, STOPPED, Run
from .secret import Secrets

Command = Callable[[Run], int]
COMMANDS: dict[str, Command] = {
    **workspaces.COMMANDS,
    **records.COMMANDS,
    **exchange.COMMANDS,
    **paper.COMMANDS,
    **demonstration.COMMANDS,
}


def main(words: Sequence[str] | None = None) -> int:
    """Run the command line `words` (the process's own where None); returns the exit code of cli.md."""
    words = list(sys.argv[1:] if words is None else words)
    output = Output("--json" in words, _language(words))
    try:
        arguments = parser().parse_args(words)
        output = Output(arguments.json, arguments.lang)
        run = Run(arguments, output, Secrets(arguments, output))
        if arguments.command is None:
            return _desktop(run)
        return COMMANDS[arguments.command](run)
    except FacilitatorError as error:
        output.failed(error)
        return error.exit_code
    except (Stopped, KeyboardInterrupt):
        output.say("cli.stopped")
        return STOPPED
    except BrokenPipeError:  # the reader of a list went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last door: our bug is reported without secrets
        output.say("cli.our_bug", report=write_report(state_folder(), error))
        return OUR_BUG


def _desktop(run: Run) -> int:
    if not demonstration.has_display():
        raise BadUsage("cli.no_display")
    # The window library takes longer to import than most commands take to run
    try:
        from ..desktop.application import open_desktop
    except ImportError as error:
        raise BadUsage("cli.no_window_library", reason=str(error)) from error
    return open_desktop(run.place, run.arguments.lang)


def _language(words: Sequence[str]) -> str:
    """The language to tell a usage error in, before the words are understood."""
    for before, after in pairwise(words):
        if before == "--lang" and after in LANGUAGES:
            return after
    return "es"
