"""Writes a picture of every screen, in Spanish and English: python -m tests.desktop.screenshots [FOLDER].

The workspace is the demonstration: all people and places are invented.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from facilitator_app.desktop.theme.fonts import load_fonts

from .demonstration import WalkedDesktop, walked_desktop

IMAGES = Path(__file__).parents[2] / "docs" / "images"
LANGUAGES = ("es", "en")


def write(walked: WalkedDesktop, folder: Path) -> Iterator[Path]:
    """Every screen in every one of `LANGUAGES`, at its own name under the language; yields what it wrote."""
    walked.shell.set_discreet(False)
    for language in LANGUAGES:
        walked.desktop.languages.choose(language)
        inside = folder / language
        inside.mkdir(parents=True, exist_ok=True)
        for route in walked.routes:
            walked.show(route)
            walked.rest()
            path = inside / f"{route.partition('/')[0].replace('_', '-')}.png"
            walked.shell.grab().save(os.fspath(path))
            yield path


def main(words: list[str]) -> None:
    """Write the pictures and name each of them."""
    folder = Path(words[0]) if words else IMAGES
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    with tempfile.TemporaryDirectory() as made:
        os.environ["FACILITATOR_STATE_DIR"] = made
        with walked_desktop(Path(made)) as walked:
            for path in write(walked, folder):
                sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
