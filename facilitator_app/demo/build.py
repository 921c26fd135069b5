"""Builds the workspace of the demonstration, through the same commands that people use."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from ..clock import Clock, SystemClock
from ..crypto.secrets import Passphrase
from ..crypto.slots import Argon2Cost
from ..progress import Progress, Silent
from ..workspace import Workspace
from .agreement_steps import tell_agreement
from .analysis_steps import tell_analysis
from .follow_up_steps import tell_follow_up
from .script import ProcessScript, read_processes, read_programme
from .session_steps import tell_session
from .story import Scene, Story
from .story_clock import Calendar, StoryClock
from .table_steps import tell_table

PRACTICE_COST = Argon2Cost(memory_kib=Argon2Cost.MEMORY_KIB.start, iterations=1, lanes=4)
"""The cheapest key derivation that is allowed: its passphrase is on the screen, so it guards nothing."""


class Say(Protocol):
    """Tells the person one step, by a code of `resources/messages` and its parameters."""

    def __call__(self, code: str, /, **parameters: object) -> None:
        """Say it."""


def quiet(_code: str, /, **_parameters: object) -> None:
    """Say nothing."""


def practice_passphrase() -> Passphrase:
    """The passphrase of every demonstration: it ships with the program and is shown to the person."""
    return Passphrase(read_programme().passphrase)


def build(
    place: Path,
    passphrase: Passphrase | None = None,
    clock: Clock | None = None,
    say: Say = quiet,
    progress: Progress | None = None,
    scripts: tuple[ProcessScript, ...] | None = None,
) -> None:
    """Make the demonstration workspace at `place`, with all processes or those of `scripts`, and close it again.

    Its dates count from the day of `clock`, which also decides everything that is drawn by lot. Raises `Refused`
    where something stands at `place`; a workspace whose telling was cut short is left, as any crash would leave it.
    """
    clock, progress = clock or SystemClock(), progress or Silent()
    programme, scripts = read_programme(), read_processes() if scripts is None else scripts
    calendar = Calendar(clock)
    story_clock = StoryClock(_beginning(calendar, scripts))
    workspace, _words = Workspace.create(
        place, programme.coordinator, passphrase or practice_passphrase(), programme=programme.title,
        device_name=programme.device, cost=PRACTICE_COST, clock=story_clock,
    )  # fmt: skip
    say("demo.workspace_made", coordinator=programme.coordinator, programme=programme.title)
    with workspace:
        story = Story()
        for script in scripts:
            _tell(script, story, calendar, programme.seed)
        story.tell(workspace.vault, story_clock, calendar, progress)
    for script in scripts:
        past = sum(session.day < 0 for session in script.sessions)
        say("demo.process_told", title=script.title, people=len(script.people), sessions=past)


def _beginning(calendar: Calendar, scripts: tuple[ProcessScript, ...]) -> datetime:
    first = min((script.started for script in scripts), default=0)
    return calendar.aware(calendar.at(first, "08:00")) - timedelta(days=1)


def _tell(script: ProcessScript, story: Story, calendar: Calendar, seed: int) -> None:
    scene = Scene(script, story, calendar, seed)
    tell_table(scene)
    for session in script.sessions:
        tell_session(scene, session)
    for agreement in script.agreements:
        tell_agreement(scene, agreement)
    tell_analysis(scene, script.analysis)
    tell_follow_up(scene)
