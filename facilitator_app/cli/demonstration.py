"""The demonstration: built, shared and printed step by step, then opened in the desktop where there is a display."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import platformdirs

from ..demo.demonstrate import Demonstration, demonstrate
from ..demo.loopback_server import LoopbackServer, loopback_server
from ..demo.script import read_programme
from .progress_bar import ProgressBar
from .run import DONE, Run

_SERVER = "servidor"


def demo(run: Run) -> int:
    """Build the demonstration where it is not there yet, print its papers, and open it unless told not to."""
    place: Path = run.arguments.dir or Path(platformdirs.user_data_dir("facilitator", appauthor=False)) / "demo"
    place = place.absolute()
    with loopback_server(place / _SERVER, run.output.say) as server:
        with ProgressBar() as progress:
            made = demonstrate(place, run.output.say, server=server, progress=progress)
        run.output.result(_as_data(made, server), *map(str, _paths(made, server)))
        if run.arguments.no_window or not has_display():
            return DONE
        # The window library takes longer to import than most commands take to run
        from ..desktop.application import open_desktop

        return open_desktop(made.workspace, run.arguments.lang, passphrase=read_programme().passphrase)


def has_display() -> bool:
    """Whether a window can be opened here."""
    if importlib.util.find_spec("PySide6") is None:
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _paths(made: Demonstration, server: LoopbackServer | None) -> list[Path]:
    """All that stands on the disk now, the acta last."""
    kept = [] if server is None else [server.data]
    return [made.workspace, *made.facilitators, made.bundles, *kept, made.sheet, made.draft, made.acta]


def _as_data(made: Demonstration, server: LoopbackServer | None) -> dict[str, object]:
    return {
        "workspace": str(made.workspace),
        "facilitators": [str(folder) for folder in made.facilitators],
        "bundles": str(made.bundles),
        "server": None if server is None else {"data": str(server.data), "address": server.address, "pin": server.pin},
        "conflicts": made.conflicts,
        "attendance_sheet": str(made.sheet),
        "draft": str(made.draft),
        "acta": str(made.acta),
        "revision": made.revision,
        "code": made.code,
        "sha256": made.sha256,
        "pages": made.pages,
    }


COMMANDS = {"demo": demo}
