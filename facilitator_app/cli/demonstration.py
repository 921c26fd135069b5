"""The demonstration: built and printed step by step, then opened in the desktop where there is a display."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import platformdirs

from ..demo.demonstrate import Demonstration, demonstrate
from ..demo.script import read_programme
from .progress_bar import ProgressBar
from .run import DONE, Run


def demo(run: Run) -> int:
    """Build the demonstration where it is not there yet, print its papers, and open it unless told not to."""
    place: Path = run.arguments.dir or Path(platformdirs.user_data_dir("facilitator", appauthor=False)) / "demo"
    with ProgressBar() as progress:
        made = demonstrate(place.absolute(), run.output.say, progress=progress)
    run.output.result(_as_data(made), str(made.acta))
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


def _as_data(made: Demonstration) -> dict[str, object]:
    return {
        "workspace": str(made.workspace),
        "attendance_sheet": str(made.sheet),
        "draft": str(made.draft),
        "acta": str(made.acta),
        "revision": made.revision,
        "code": made.code,
        "sha256": made.sha256,
        "pages": made.pages,
    }


COMMANDS = {"demo": demo}
