"""Sends pages to the printer from memory: no file of ours ever holds them."""

from __future__ import annotations

import shutil
import subprocess
import sys

from facilitator_app.errors import Unavailable
from facilitator_app.progress import Progress

_SECONDS = 60


def print_pdf(content: bytes, progress: Progress, copies: int = 1) -> None:
    """Print the PDF `content`; raises `Unavailable` when there is no printer or it refuses.

    On Linux and macOS the bytes go to `lp` by its standard input, since Qt would write a temporary file for
    CUPS; the system's own spool is out of our hands. On Windows the pages are drawn on the printer.
    """
    progress.stop_if_cancelled()
    if sys.platform == "win32":
        from .printing_windows import draw_on_printer  # only there is QPrinter free of temporary files

        draw_on_printer(content, copies)
        return
    lp = shutil.which("lp")
    if lp is None:
        raise Unavailable("desktop.no_printer")
    try:
        done = subprocess.run(  # the words go by stdin, never by argv
            [lp, "-n", str(copies), "-"], input=content, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        raise Unavailable("desktop.print_failed") from None
    if done.returncode != 0:
        raise Unavailable("desktop.no_printer" if b"destination" in done.stderr else "desktop.print_failed")
