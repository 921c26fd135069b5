"""The process of the demonstration's server: it serves on loopback until whoever started it closes its input.

However the demonstration ends, its end of the pipe closes with it, and no server is left behind.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
from _thread import interrupt_main
from pathlib import Path

from ..server.keeping import Place
from ..server.serve import Announcement, Settings, serve


def main() -> None:
    """Serve from the data folder that the command names, on a free port."""
    threading.Thread(target=_end_with_the_input, daemon=True).start()
    serve(Settings(Place(Path(sys.argv[1])), host="127.0.0.1", port=0), _announce)


def _announce(told: Announcement) -> None:
    sys.stdout.write(json.dumps({"address": told.address, "pin": told.pin}) + "\n")
    sys.stdout.flush()


def _end_with_the_input() -> None:
    sys.stdin.read()
    interrupt_main(signal.SIGTERM)


if __name__ == "__main__":
    main()
