"""The board of a programme: what is late, tense or old in which mesa, who is heard and who was trained over all."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.commands.process import edit_process
from facilitator_app.commands.signal import raise_signal
from facilitator_app.domain.tension import Level
from facilitator_app.domain.thresholds import Trend
from facilitator_app.queries.coordination import Coordination, MesaLine, Overdue, coordination
from facilitator_app.store.vault import Vault
from tests.queries.programme import Watched, two_mesas
from tests.store.scratch import open_new_vault


@pytest.fixture
def watched(vault: Vault) -> Watched:
    """Its two mesas."""
    return two_mesas(vault)


def board(vault: Vault) -> Coordination:
    """The board now."""
    with vault.read() as tx:
        return coordination(tx)


def line(vault: Vault, process: object) -> MesaLine:
    """One mesa of it."""
    return next(each for each in board(vault).mesas if each.process.id == process)


def test_a_mesa_tells_its_stage_what_is_late_and_how_long(vault: Vault, watched: Watched) -> None:
    busy = line(vault, watched.busy)
    assert (busy.stage_at, busy.stages) == (4, 8)
    assert busy.overdue == Overdue(2, 20)
    assert line(vault, watched.quiet).overdue == Overdue()


def test_tension_follows_the_readings_week_by_week_and_is_unknown_where_nothing_is_measured(
    vault: Vault, watched: Watched
) -> None:
    tension = line(vault, watched.busy).tension
    assert tension.weeks[:2] == (Level.UNKNOWN, Level.UNKNOWN)
    assert tension.weeks[-2:] == (Level.LOW, Level.HIGH)
    assert (tension.course, tension.signals) == (Trend.WORSE, 1)
    assert line(vault, watched.quiet).tension.level is Level.UNKNOWN
    assert [each.process.id for each in board(vault).tense] == [watched.busy]


def test_one_threat_makes_a_mesa_tense_though_nothing_was_measured(vault: Vault, watched: Watched) -> None:
    with vault.begin("test") as tx:
        raise_signal(tx, watched.quiet, "Amenazas", "threat")
    quiet = line(vault, watched.quiet).tension
    assert (quiet.level, quiet.signals) == (Level.HIGH, 1)


def test_voice_is_compared_with_people_and_is_not_made_up_where_nobody_spoke(vault: Vault, watched: Watched) -> None:
    women = line(vault, watched.busy).women
    assert women is not None
    assert (women.voice, women.of_people) == (0.25, 0.5)
    assert line(vault, watched.quiet).women is None
    sectors = {share.group: (share.people, share.voice) for share in board(vault).by_sector}
    assert sectors == {"government": (5, 0.75), "community": (7, 0.25)}


def test_training_counts_those_who_speak_for_a_party_and_names_the_sector_that_goes_untrained(
    vault: Vault, watched: Watched
) -> None:
    training = board(vault).training
    assert training.people == 4  # two delegates of the busy mesa; the quiet one named none, so both of its people
    assert (training.skills[0].part.code, training.skills[0].trained) == ("negotiation", 1)
    assert [(one.process, one.sector) for one in training.untrained] == [(watched.busy, "community")]


class Later:
    """A clock that can be put forward."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self.by = clock, timedelta()

    def now_ms(self) -> int:
        return self._clock.now_ms() + round(self.by.total_seconds() * 1000)

    def local(self) -> datetime:
        return self._clock.local() + self.by


def test_a_mesa_of_which_nothing_came_for_long_is_behind_until_something_comes_or_it_ends(tmp_path: Path) -> None:
    clock = Later(SystemClock())
    opened = open_new_vault(tmp_path)
    vault = Vault(opened.engine, opened.author, clock=clock)
    watched = two_mesas(vault)
    assert board(vault).stale == ()
    clock.by = timedelta(days=15)
    assert len(board(vault).stale) == 2
    with vault.begin("test") as tx:
        edit_process(tx, watched.busy, community="Aldea")
    now = board(vault)
    assert [each.process.id for each in now.stale] == [watched.quiet]
    assert now.data_until is not None
    assert now.data_until.date() == now.today
    with vault.begin("test") as tx:
        edit_process(tx, watched.quiet, ended_on=tx.now().date())
    clock.by = timedelta(days=40)
    assert [each.process.id for each in board(vault).stale] == [watched.busy]
    vault.engine.dispose()


def test_an_empty_workspace_has_an_empty_board(vault: Vault) -> None:
    empty = board(vault)
    assert (empty.mesas, empty.by_sector, empty.training.people, empty.data_until) == ((), (), 0, None)
