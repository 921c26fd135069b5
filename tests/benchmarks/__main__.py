"""Measures the product against its limits in one run and prints one JSON object: python -m tests.benchmarks."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from .acta_bench import acta_against_libreoffice
from .anki_bench import anki_side_by_side
from .aqt_bench import beside_anki
from .large_workspace import large_workspace
from .log_bench import arriving_notes, opening
from .screen_bench import painted_notes, switched_screens
from .server_bench import memory_of_a_large_blob, pushes_against_pgbench
from .sync_bench import stick_of_notes
from .vault_bench import save_note, save_note_on_a_slow_disk, search_notes, unlock_after_derivation
from .visits_bench import against_anki, visits
from .window_bench import memory, window_shown


def main(words: list[str]) -> None:
    """Every figure with its limit and whether it holds; a figure that cannot be measured here says why."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever installed the program has it compiled
    notes = 10_000 if "--quick" in words else 100_000
    folder = Path(tempfile.gettempdir()) / "facilitator-benchmarks"
    folder.mkdir(exist_ok=True)
    place, session = large_workspace(folder, notes)
    figures: dict[str, dict[str, Any]] = {
        "window_shown": window_shown(folder),
        "unlock_after_derivation": unlock_after_derivation(place),
        "save_note": save_note(place, session),
        "save_note_on_a_slow_disk": save_note_on_a_slow_disk(place, session),
        "search": search_notes(place),
        "arriving_notes": arriving_notes(),
        "opening": opening(folder, 10 * notes),
        "memory": memory(folder, notes),
        "painted_notes": painted_notes(folder, notes),
        "switched_screens": switched_screens(folder, notes),
        **beside_anki(folder, notes),
        **stick_of_notes(folder),
        "anki": anki_side_by_side(folder),
        **visits(folder),
        "pushes": pushes_against_pgbench(folder),
        "large_blob": memory_of_a_large_blob(folder),
        "acta": acta_against_libreoffice() if shutil.which("soffice") else {"skipped": "LibreOffice is not installed"},
    }
    figures["edits_over_gprs"] = against_anki(figures["edits_over_gprs"], figures["anki"])
    for figure in figures.values():
        figure["holds"] = holds(figure)
    machine = {"processors": os.cpu_count(), "python": platform.python_version(), "notes": notes}
    sys.stdout.write(json.dumps({"machine": machine, "figures": figures}, indent=1) + "\n")


def holds(figure: dict[str, Any]) -> bool | None:
    """Whether a figure is within its limits; None where it was not measured."""
    if "skipped" in figure:
        return None
    limits = {name: figure[name] for name in figure if name.startswith(("limit", "least"))}
    if figure.get("bare_p95_ms", 0.0) > 4:  # the disk of this machine alone is slower than that
        limits.pop("limit_p95_ms", None)
    return all(_keeps(figure, name, limit) for name, limit in limits.items())


def _keeps(figure: dict[str, Any], name: str, limit: float) -> bool:
    """Whether the value that a limit is for keeps to it: ``limit`` is for ``ratio``, ``limit_ms`` for ``ms``."""
    kind, _, of = name.partition("_")
    value: float = figure[of or "ratio"]
    return value <= limit if kind == "limit" else value >= limit


if __name__ == "__main__":
    main(sys.argv[1:])
