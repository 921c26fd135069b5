"""The command line: reads the words, runs the command, and answers with an exit code scripts rely on."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from ..crash_report import write_report
from ..durable import storage_failed
from ..errors import BadUsage, FacilitatorError, Stopped
from ..messages import LANGUAGES, message
from ..store.disk.incarnation import state_folder
from . import (
    bundles,
    demonstration,
    exporting,
    importing,
    paper,
    records,
    redacting,
    serving,
    sharing,
    syncing,
    workspaces,
)
from .damage import backup_to_offer
from .output import Output
from .parser import parser
from .run import DONE, OUR_BUG, STOPPED, Run
from .secret import Secrets

Command = Callable[[Run], int]
COMMANDS: dict[str, Command] = {
    **workspaces.COMMANDS,
    **records.COMMANDS,
    **redacting.COMMANDS,
    **importing.COMMANDS,
    **exporting.COMMANDS,
    **paper.COMMANDS,
    **sharing.COMMANDS,
    **bundles.COMMANDS,
    **syncing.COMMANDS,
    **demonstration.COMMANDS,
    **serving.COMMANDS,
}
_OF_THE_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO}
"""What a disk or its owner may refuse anywhere; any other error of the system that gets here is our bug."""


def main(words: Sequence[str] | None = None) -> int:
    """Run the command line `words` (the process's own where None); returns the exit code of cli.md."""
    words = list(sys.argv[1:] if words is None else words)
    secrets = Secrets()
    output = Output(_language(words), json="--json" in words)
    run: Run | None = None
    try:
        arguments = parser(output.language).parse_args(words)
        output = Output(arguments.lang, json=arguments.json)
        secrets.settle(arguments, output)
        run = Run(arguments, output, secrets)
        return _desktop(run) if arguments.command is None else COMMANDS[arguments.command](run)
    except FacilitatorError as error:
        return _failed(output, run, error)
    except (Stopped, KeyboardInterrupt):
        return _told(output, "cli.stopped", STOPPED)
    except BrokenPipeError:  # the reader of a list went away, as `head` does
        return DONE
    except Exception as error:  # the last door: our bug is reported without secrets
        if isinstance(error, OSError) and error.errno in _OF_THE_DISK:
            return _failed(output, run, storage_failed(error, Path(str(error.filename or "?"))))
        return _our_bug(output, error)


def _failed(output: Output, run: Run | None, error: FacilitatorError) -> int:
    backup = backup_to_offer(run, error) if run is not None else None
    if backup is None:
        output.failed(error)
    else:
        output.failed(error, advice=output.text("cli.newest_backup", file=str(backup)), backup=str(backup))
    return error.exit_code


def _our_bug(output: Output, error: Exception) -> int:
    try:
        report = str(write_report(state_folder(), error))
    except OSError:
        return _told(output, "cli.our_bug_unreported", OUR_BUG, kind=type(error).__name__)
    return _told(output, "cli.our_bug", OUR_BUG, report=report)


def _told(output: Output, code: str, exit_code: int, **parameters: object) -> int:
    output.unfinished(code, message(code, parameters, output.language), **parameters)
    output.say(code, **parameters)
    return exit_code


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
    return next((word[7:] for word in words if word.startswith("--lang=") and word[7:] in LANGUAGES), LANGUAGES[0])
