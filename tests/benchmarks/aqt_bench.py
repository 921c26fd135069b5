"""Our window beside Anki's, on one X server: how soon each is painted, and what each holds with the same notes.

Anki's desktop (`aqt` from PyPI) goes into an environment of its own, made here from the package index; without it,
or without Xvfb, the figures say so.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from tests.stories.display import own_display

from .anki_bench import environment
from .large_workspace import large_workspace
from .timing import median
from .window_bench import OPEN, OURS, run

VERSION = "aqt[qt6]==26.9.3"
_CLIENT = Path(__file__).with_name("aqt_client.py")
_RUNS = 5
_SETTLED = 4
"""Seconds after which an open window is weighed, as ours is."""


def beside_anki(folder: Path, notes: int) -> dict[str, dict[str, Any]]:
    """Seconds until both windows are painted, in turn; then MB of all processes of each with `notes` notes.

    Ours is locked when it is painted and has a session open when it is weighed; Anki's shows its decks.
    """
    missing = _missing()
    python = None if missing else environment(folder / "aqt-venv", VERSION)
    if python is None:
        skipped = {"skipped": missing or f"{VERSION} could not be installed from the package index"}
        return {"window_beside_anki": skipped, "memory_beside_anki": skipped}
    with tempfile.TemporaryDirectory() as state, own_display(Path(state) / "display") as display:
        shown = _shown(folder, python, Path(state), display)
        held = _held(folder, notes, python, Path(state), display)
    return {"window_beside_anki": shown, "memory_beside_anki": held}


def _missing() -> str:
    programs = [program for program in ("Xvfb", "openbox", "dbus-daemon") if shutil.which(program) is None]
    return f"not installed: {', '.join(programs)}" if programs else ""


def _shown(folder: Path, python: Path, state: Path, display: dict[str, str]) -> dict[str, Any]:
    place, _ = large_workspace(folder, 1000)
    theirs = _profile(folder, python, 1000)
    ours, anki = list[float](), list[float]()
    for _ in range(_RUNS):
        ours.append(run(OURS, str(place), str(state), state=state, display=display)[1])
        anki.append(_anki(python, "show", theirs, display=display))
    return {
        "median_ms": median(ours) * 1000,
        "anki_median_ms": median(anki) * 1000,
        "ratio": median(ours) / median(anki),
        "limit": 0.5,
    }


def _held(folder: Path, notes: int, python: Path, state: Path, display: dict[str, str]) -> dict[str, Any]:
    place, session = large_workspace(folder, notes)
    words = (str(place), str(state), "la milpa crece despacio", f"session/{session}")
    ours = run(OPEN, *words, state=state, display=display)[-1]
    anki = _anki(python, "hold", _profile(folder, python, notes), str(_SETTLED), display=display)
    return {"mb": ours, "anki_mb": anki, "ratio": ours / anki, "limit": 0.35, "limit_mb": 150}


def _profile(folder: Path, python: Path, notes: int) -> Path:
    """The folder of an Anki that has `notes` notes; made once."""
    place = folder / f"aqt-{notes}"
    if not (place / "ready").exists():
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        subprocess.run([str(python), str(_CLIENT), "seed", str(place), str(notes)], check=True, capture_output=True)
        (place / "ready").touch()
    return place


def _anki(python: Path, action: str, *words: Path | str, display: dict[str, str]) -> float:
    command = [str(python), str(_CLIENT), action, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=display, timeout=120)
    return float(done.stdout.splitlines()[-1])
