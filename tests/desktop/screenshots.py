"""Writes a picture of every screen, in Spanish and English: python -m tests.desktop.screenshots [FOLDER].

Without FOLDER they go into docs/images, and smaller into the guide that ships with the program. The workspace is
the demonstration: all people and places are invented.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.installed import resources

from .demonstration import WalkedDesktop, WithFinalActa, walked_desktop

IMAGES = Path(__file__).parents[2] / "docs" / "images"
LANGUAGES = ("es", "en")
LOCKED = ("unlock", "first")
GUIDE_WIDTH = 1024
GUIDE_QUALITY = 82


def write(walked: WalkedDesktop, folder: Path, routes: Sequence[str]) -> Iterator[Path]:
    """The screens of `routes` in every one of `LANGUAGES`, at their own names under the language; yields each file."""
    for language in LANGUAGES:
        walked.desktop.languages.choose(language)
        inside = folder / language
        inside.mkdir(parents=True, exist_ok=True)
        written: set[Path] = set()
        for route in routes:
            walked.show(route)
            walked.rest()
            path = inside / f"{route.partition('/')[0].replace('_', '-')}.png"
            path = path if path not in written else path.with_stem(f"{path.stem}-final")
            written.add(path)
            walked.shell.grab().save(os.fspath(path))
            yield path


def shrink_for_the_guide(picture: Path) -> Path | None:
    """The picture as the guide shows it, where the guide has one of that name; it ships, so it is small."""
    language, name = picture.parent.name, picture.stem
    path = resources() / "guide" / language / "images" / f"{name}.webp"
    if f"(images/{path.name})" not in "".join(text.read_text("utf-8") for text in path.parents[1].glob("*.md")):
        return None
    path.parent.mkdir(exist_ok=True)
    smaller = QImage(str(picture)).scaledToWidth(GUIDE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    smaller.save(str(path), "WEBP", GUIDE_QUALITY)  # type: ignore[call-overload]
    return path


def main(words: list[str]) -> None:
    """Write the pictures and name each of them."""
    folder = Path(words[0]) if words else IMAGES
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    load_fonts()

    def tell(pictures: Iterator[Path]) -> None:
        for path in pictures:
            sys.stdout.write(f"{path}\n")
            if not words:
                shrink_for_the_guide(path)

    def before_anybody_came_in(walked: WalkedDesktop) -> None:
        tell(write(walked, folder, LOCKED))
        walked.desktop.languages.choose(LANGUAGES[0])
        walked.show(LOCKED[0])

    with tempfile.TemporaryDirectory() as made:
        os.environ["FACILITATOR_STATE_DIR"] = made
        with walked_desktop(Path(made), before_anybody_came_in, WithFinalActa()) as walked:
            walked.shell.set_discreet(False)
            tell(write(walked, folder, [route for route in walked.routes if route not in LOCKED]))


if __name__ == "__main__":
    main(sys.argv[1:])
