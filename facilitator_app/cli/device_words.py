"""How a sentence names a device: in quotes, since what its owner calls it is words of the language too."""

from __future__ import annotations

from .run import Run
from .terminal_text import one_line


def named(run: Run, person: str | None, device_name: str | None) -> str:
    """A person, else the name of a device so that it is not read as words of the sentence, else that it has none."""
    if person or not device_name:
        return one_line(person or run.output.text("sync.somebody"))
    return quoted(run, device_name)


def quoted(run: Run, device_name: str) -> str:
    """``«laptop de Juana»``."""
    return run.output.text("sync.device_named", name=one_line(device_name, 60))
