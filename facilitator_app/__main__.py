"""Starts the command line, which opens the desktop when it is given no command."""

from __future__ import annotations

import sys

STOPPED = 130


def main() -> None:
    """The `facilitator` command."""
    try:
        # Loading the program takes a moment, and Ctrl-C may come in it: nothing is done yet
        from .cli.main import main as run
    except KeyboardInterrupt:
        sys.exit(STOPPED)
    sys.exit(run())


if __name__ == "__main__":
    main()
