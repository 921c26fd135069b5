"""Starts the command line, which opens the desktop when it is given no command."""

from __future__ import annotations

import sys

from .cli.main import main as run


def main() -> None:
    """The `facilitator` command."""
    sys.exit(run())


if __name__ == "__main__":
    main()
