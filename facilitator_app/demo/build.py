"""Builds the workspace of the demonstration, through the same commands that people use."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path

from ..clock import Clock, SystemClock
from ..crypto.secrets import Passphrase
from ..progress import Progress, Silent
from ..workspace import Workspace
from .agreement_steps import tell_agreement
from .analysis_steps import tell_analysis
from .follow_up_steps import tell_follow_up
from .practice import PRACTICE_COST, practice_passphrase
from .saying import Say, quiet
from .script import ProcessScript, read_processes, read_programme
from .session_steps import tell_session
from .sharing_steps import tell_sharing
from .story import Scene, Story
from .story_clock import Calendar, StoryClock
from .table_steps import tell_table
from .team import Meeting, Team


def build(
    place: Path,
    passphrase: Passphrase | None = None,
    clock: Clock | None = None,
    say: Say = quiet,
    progress: Progress | None = None,
    scripts: tuple[ProcessScript, ...] | None = None,
    meeting: Meeting | None = None,
) -> None:
    """Make the demonstration workspace at `place`, with all processes or those of `scripts`, and close it again.

    With `meeting` the facilitators get workspaces of their own and are invited, and what they write comes back; two of
    them word one clause without seeing each other. Dates count from the day of `clock`, which also decides everything
    that is drawn by lot. Raises `Refused` where something stands at `place`; workspaces whose telling was cut short
    are left, as any crash would leave them.
    """
    clock, progress = clock or SystemClock(), progress or Silent()
    passphrase = passphrase or practice_passphrase()
    programme, scripts = read_programme(), read_processes() if scripts is None else scripts
    calendar = Calendar(clock)
    story_clock = StoryClock(_beginning(calendar, scripts))
    workspace, _words = Workspace.create(
        place, programme.coordinator, passphrase, programme=programme.title,
        device_name=programme.device, cost=PRACTICE_COST, clock=story_clock,
    )  # fmt: skip
    say("demo.workspace_made", coordinator=programme.coordinator, programme=programme.title)
    with ExitStack() as held:
        held.enter_context(workspace)
        story = Story()
        scenes = [_told(script, story, calendar, programme.seed) for script in scripts]
        if meeting is not None:
            team = held.enter_context(Team(workspace, meeting, passphrase, story_clock, say))
            tell_sharing(story, calendar, scenes, programme.colleagues, team, say)
        story.tell(workspace.vault, story_clock, calendar, progress)
    for script in scripts:
        past = sum(session.day < 0 for session in script.sessions)
        say("demo.process_told", title=script.title, people=len(script.people), sessions=past)


def _beginning(calendar: Calendar, scripts: tuple[ProcessScript, ...]) -> datetime:
    first = min((script.started for script in scripts), default=0)
    return calendar.aware(calendar.at(first, "08:00")) - timedelta(days=1)


def _told(script: ProcessScript, story: Story, calendar: Calendar, seed: int) -> Scene:
    """The scene of a process, with all its steps in the story."""
    scene = Scene(script, story, calendar, seed)
    tell_table(scene)
    for session in script.sessions:
        tell_session(scene, session)
    for agreement in script.agreements:
        tell_agreement(scene, agreement)
    tell_analysis(scene, script.analysis)
    tell_follow_up(scene)
    return scene
