"""Run by Anki's own Python: makes a collection, or opens its window and says when it was painted and what it holds.

`seed BASE NOTES` fills a profile; `show BASE` prints seconds until the main window is painted; `hold BASE SECONDS`
prints the proportional set size (MB) of all its processes that long after.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

BEGUN = time.perf_counter()
PROFILE = "User 1"
_WORDS = ("turno", "interes", "vivero", "dialogo", "escuela", "cuenca", "visita", "agua", "compromiso", "tierra")
_AT_ONCE = 5000


def seed(base: Path, notes: int) -> None:
    """A profile with `notes` notes of some 436 bytes."""
    from anki.collection import AddNoteRequest, Collection
    from aqt.profiles import ProfileManager

    manager = ProfileManager(base)
    manager.setupMeta()
    manager.setLang("en")
    manager.create(PROFILE)
    folder = base / PROFILE
    folder.mkdir(parents=True, exist_ok=True)
    collection = Collection(str(folder / "collection.anki2"))
    kind, deck = collection.models.by_name("Basic"), collection.decks.id("Default")
    source = random.Random(1)
    for start in range(0, notes, _AT_ONCE):
        wanted = []
        for _ in range(min(_AT_ONCE, notes - start)):
            note = collection.new_note(kind)
            note["Front"] = " ".join(source.choices(_WORDS, k=60))
            wanted.append(AddNoteRequest(note, deck))
        collection.add_notes(wanted)
    collection.close()


def show(base: Path, seconds: float | None) -> None:
    """Open the window; print when it was painted, or after `seconds` more what all its processes hold."""
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # its browser starts as no administrator otherwise
    sys.argv = ["anki", "-b", str(base), "-p", PROFILE, "-l", "en"]
    import aqt
    from aqt import qt

    class Watch(qt.QObject):  # type: ignore[misc]
        def eventFilter(self, watched: object, event: Any) -> bool:  # noqa: N802
            if event.type() == qt.QEvent.Type.Paint and aqt.mw and watched is aqt.mw:
                qt.QApplication.instance().removeEventFilter(self)
                qt.QTimer.singleShot(0, self.seen)
            return False

        def seen(self) -> None:
            if seconds is None:
                _say(time.perf_counter() - BEGUN)
            else:
                qt.QTimer.singleShot(int(seconds * 1000), lambda: _say(_held()))

    watch = Watch()
    begin = aqt.AnkiApp.__init__

    def watched(self: Any, *words: object) -> None:
        begin(self, *words)
        self.installEventFilter(watch)

    aqt.AnkiApp.__init__ = watched
    aqt.run()


def _say(found: float) -> None:
    sys.stdout.write(f"{found}\n")
    sys.stdout.flush()
    os._exit(0)


def _held() -> float:
    """The proportional set size of this process and all below it, in MB."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    below: dict[int, list[int]] = {}
    for child, parent in (map(int, line.split()) for line in listed.splitlines()):
        below.setdefault(parent, []).append(child)
    ahead, held = [os.getpid()], 0
    while ahead:
        process = ahead.pop()
        held += _kilobytes(process)
        ahead += below.get(process, [])
    return held / 1024


def _kilobytes(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0  # it has ended meanwhile
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


if __name__ == "__main__":
    if sys.argv[1] == "seed":
        seed(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        show(Path(sys.argv[2]), float(sys.argv[3]) if sys.argv[1] == "hold" else None)
